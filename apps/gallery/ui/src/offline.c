/* A service worker with a page for when nobody answers. It runs without a view, so it is a script of the package: native code
 * registers it and waits for it. */
#include "gallery.h"

#include <mumba/web/service-workers.h>

static mumba_html_iframe_element frame;
static mumba_service_worker_container container;
static unsigned loads;
static bool asked;

static mumba_status on_load(mumba_context *ctx, void *user, mumba_event event) {
    (void)event;
    part *self = user;
    mumba_document shown = MUMBA_NONE;
    mumba_html_element body = MUMBA_NONE;
    mumba_string text;
    DID(self, mumba_html_iframe_element_get_content_document(ctx, frame, &shown));
    if (!CHECK(self, shown != MUMBA_NONE)) return MUMBA_OK;
    DID(self, mumba_document_get_body(ctx, shown, &body));
    if (!CHECK(self, body != MUMBA_NONE) || !DID(self, mumba_node_get_text_content(ctx, body, &text))) return MUMBA_OK;
    if (loads++ == 0) {
        CHECK(self, text_is(text, "The service says hello"));
        DID(self, mumba_html_iframe_element_set_src(ctx, frame, mumba_text("/live/down")));
    } else {
        CHECK(self, text.len >= 15 && text_is(mumba_string_of(text.ptr, 15), "You are offline"));
        finish(self);
    }
    mumba_string_free(text);
    mumba_release(ctx, body);
    mumba_release(ctx, shown);
    return MUMBA_OK;
}

static void ask(part *self) {
    if (asked) return;
    asked = true;
    frame = MUMBA_NONE;
    DID(self, mumba_document_create_element(page, MUMBA_DOCUMENT, mumba_text("iframe"), &frame));
    DID(self, mumba_html_iframe_element_set_src(page, frame, mumba_text("/live/up")));
    DID(self, mumba_element_on_load(page, frame, on_load, self, NULL, NULL));
    DID(self, mumba_element_append_with_node(page, self->stage, &frame, 1));
}

static mumba_status on_control(mumba_context *ctx, void *user, mumba_event event) {
    (void)ctx, (void)event;
    ask(user);
    return MUMBA_OK;
}

static void on_ready(part *self, mumba_value value) {
    mumba_service_worker active = MUMBA_NONE, controller = MUMBA_NONE;
    mumba_string script;
    mumba_service_worker_registration registration = keep(self, value);
    DID(self, mumba_service_worker_registration_get_active(page, registration, &active));
    if (CHECK(self, active != MUMBA_NONE) && DID(self, mumba_service_worker_get_script_url(page, active, &script))) {
        CHECK(self, script.len > 11 && text_is(mumba_string_of(script.ptr + script.len - 11, 11), "/offline.js"));
        mumba_string_free(script);
    }
    DID(self, mumba_service_worker_container_get_controller(page, container, &controller));
    if (controller != MUMBA_NONE) ask(self);
}

static void show(part *self) {
    mumba_handle navigator = MUMBA_NONE;
    mumba_promise registered = MUMBA_NONE, ready = MUMBA_NONE;
    DID(self, mumba_window_get_navigator(page, MUMBA_WINDOW, &navigator));
    DID(self, mumba_navigator_get_service_worker(page, navigator, &container));
    DID(self, mumba_service_worker_container_on_controllerchange(page, container, on_control, self, NULL, NULL));
    DID(self, mumba_service_worker_container_register(page, container, mumba_text("/offline.js"), &registered));
    DID(self, mumba_service_worker_container_get_ready(page, container, &ready));
    THEN(self, ready, on_ready);
}

part offline_part = {.id = "offline",
                     .title = "Service worker",
                     .about = "It runs when no view does, so it is a script of the package. Where the service fails, it shows the "
                              "stored page.",
                     .show = show};
