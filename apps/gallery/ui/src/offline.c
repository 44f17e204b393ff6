/* A service worker with a page for when nobody answers. It runs without a view, and so without native code: its listeners are recorded
 * here, and the commands are its script. */
#include "gallery.h"

#include <mumba/web/fetch.h>
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
        CHECK(self, strstr(script.ptr, "/offline.js?") != NULL);
        mumba_string_free(script);
    }
    DID(self, mumba_service_worker_container_get_controller(page, container, &controller));
    if (controller != MUMBA_NONE) ask(self);
}

/* `globalThis[name]` in the worker. */
static mumba_handle global(part *self, mumba_context *script, const char *text) {
    mumba_handle result = MUMBA_NONE;
    mumba_name name = 0;
    DID(self, mumba_intern(script, mumba_text(text), &name));
    DID(self, mumba_get_global(script, name, &result));
    return result;
}

static mumba_handle called(part *self, mumba_context *script, mumba_handle function, const mumba_value *argv, size_t argc) {
    mumba_handle result = MUMBA_NONE;
    DID(self, mumba_invoke(script, function, 0, argv, argc, &result));
    return result;
}

/* async () => { await (await caches.open('offline')).add('/offline.html'); await skipWaiting(); } */
static mumba_handle storing(part *self, mumba_context *script) {
    mumba_handle store = MUMBA_NONE, cache = MUMBA_NONE;
    mumba_promise opened = MUMBA_NONE, added = MUMBA_NONE, skipped = MUMBA_NONE;
    DID(self, mumba_script_function(script, MUMBA_FUNCTION_ASYNC, NULL, 0, NULL, &store));
    DID(self, mumba_cache_storage_open(script, global(self, script, "caches"), mumba_text("offline"), &opened));
    DID(self, mumba_script_await(script, mumba_of_handle(opened), &cache));
    DID(self, mumba_cache_add_with_str(script, cache, mumba_text("/offline.html"), &added));
    DID(self, mumba_script_await(script, mumba_of_handle(added), NULL));
    DID(self, mumba_service_worker_global_scope_skip_waiting(script, MUMBA_WINDOW, &skipped));
    DID(self, mumba_script_await(script, mumba_of_handle(skipped), NULL));
    DID(self, mumba_script_end(script));
    return store;
}

/* async (request) => what `fetch` answers; the stored page where that fails, or where the service does. */
static mumba_handle answering(part *self, mumba_context *script) {
    mumba_handle answer = MUMBA_NONE, request = MUMBA_NONE, response = MUMBA_NONE, good = MUMBA_NONE;
    mumba_promise fetched = MUMBA_NONE, stored = MUMBA_NONE;
    DID(self, mumba_script_function(script, MUMBA_FUNCTION_ASYNC, &request, 1, NULL, &answer));
    DID(self, mumba_script_try(script));
    DID(self, mumba_window_fetch_with_request(script, MUMBA_WINDOW, request, &fetched));
    DID(self, mumba_script_await(script, mumba_of_handle(fetched), &response));
    DID(self, mumba_script_operator(script, MUMBA_STEP_LESS, mumba_of_handle(member_of(self, script, response, "status")), mumba_of_number(500), &good));
    DID(self, mumba_script_if(script, mumba_of_handle(good)));
    DID(self, mumba_script_return(script, mumba_of_handle(response)));
    DID(self, mumba_script_end(script));
    DID(self, mumba_script_catch(script, NULL));
    DID(self, mumba_script_end(script));
    DID(self, mumba_cache_storage_match_with_str(script, global(self, script, "caches"), mumba_text("/offline.html"), &stored));
    DID(self, mumba_script_return(script, mumba_of_handle(stored)));
    DID(self, mumba_script_end(script));
    return answer;
}

/* Begins a listener, whose event is given. */
static mumba_handle listener(part *self, mumba_context *script, mumba_event *event) {
    mumba_handle listen = MUMBA_NONE;
    DID(self, mumba_script_function(script, 0, event, 1, NULL, &listen));
    return listen;
}

static void listen_to(part *self, mumba_context *script, const char *type, mumba_handle listen) {
    DID(self, mumba_script_end(script));
    DID(self, mumba_event_target_add_event_listener(script, MUMBA_WINDOW, mumba_text(type), listen));
}

static void record(part *self, mumba_context *script) {
    const mumba_handle store = storing(self, script), answer = answering(self, script);
    mumba_event event = MUMBA_NONE;

    mumba_handle listen = listener(self, script, &event);
    DID(self, mumba_extendable_event_wait_until(script, event, called(self, script, store, NULL, 0)));
    listen_to(self, script, "install", listen);

    listen = listener(self, script, &event);
    mumba_promise claimed = MUMBA_NONE;
    DID(self, mumba_clients_claim(script, global(self, script, "clients"), &claimed));
    DID(self, mumba_extendable_event_wait_until(script, event, claimed));
    listen_to(self, script, "activate", listen);

    listen = listener(self, script, &event);
    mumba_handle request = MUMBA_NONE, navigates = MUMBA_NONE;
    DID(self, mumba_fetch_event_get_request(script, event, &request));
    DID(self, mumba_script_operator(script, MUMBA_STEP_EQUAL, mumba_of_handle(member_of(self, script, request, "mode")), mumba_of_text("navigate"), &navigates));
    DID(self, mumba_script_if(script, mumba_of_handle(navigates)));
    const mumba_value argument = mumba_of_handle(request);
    DID(self, mumba_fetch_event_respond_with(script, event, called(self, script, answer, &argument, 1)));
    DID(self, mumba_script_end(script));
    listen_to(self, script, "fetch", listen);
}

static void on_published(part *self, mumba_value url) {
    mumba_registration_options options = MUMBA_NONE;
    mumba_promise registered = MUMBA_NONE, ready = MUMBA_NONE;
    if (!CHECK(self, url.kind == MUMBA_STRING)) return;
    DID(self, mumba_registration_options_create(page, &options));
    DID(self, mumba_registration_options_set_scope(page, options, mumba_text("/")));
    DID(self, mumba_service_worker_container_register_with_options(page, container, url.as.string, options, &registered));
    DID(self, mumba_service_worker_container_get_ready(page, container, &ready));
    THEN(self, ready, on_ready);
}

static void show(part *self) {
    mumba_handle navigator = MUMBA_NONE;
    mumba_context *script = NULL;
    mumba_promise url = MUMBA_NONE;
    DID(self, mumba_window_get_navigator(page, MUMBA_WINDOW, &navigator));
    DID(self, mumba_navigator_get_service_worker(page, navigator, &container));
    DID(self, mumba_service_worker_container_on_controllerchange(page, container, on_control, self, NULL, NULL));
    DID(self, mumba_script_create(page, MUMBA_SCRIPT_SERVICE_WORKER, &script));
    record(self, script);
    DID(self, mumba_script_publish(script, mumba_text("offline"), &url));
    THEN(self, url, on_published);
    DID(self, mumba_worker_close(script));
}

part offline_part = {.id = "offline",
                     .title = "Service worker",
                     .about = "It runs when no view does: its listeners are recorded in C, and the commands are its script. Where the service "
                              "fails, it shows the stored page.",
                     .show = show};
