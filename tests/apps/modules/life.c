/* The life of a service worker, in native code. The first argument of the launch says who listens to its events:
 *
 *   listens   C: to install, activate, sync, periodicsync, notificationclick and notificationclose. What it heard of stands in the page's
 *             `heard`, and each event waits for the page's `settle(good)`. A message makes the script show a notification
 *   throws    C: to install, and throws
 *   records   the script itself, which notes each event in the cache `life`
 *   fails     the script itself, which throws in activate and answers what pages fetch with a promise that is rejected
 *   none      nobody: no worker is registered
 */
#include <mumba.h>
#include <mumba/web/background-sync.h>
#include <mumba/web/dom.h>
#include <mumba/web/fetch.h>
#include <mumba/web/html.h>
#include <mumba/web/notifications.h>
#include <mumba/web/periodic-background-sync.h>
#include <mumba/web/service-workers.h>

#include <stdio.h>

static mumba_context *page, *script;
static char heard[512];
static mumba_handle waiting;

static void check_at(mumba_context *ctx, bool good, const char *what, int line) {
    if (good) return;
    mumba_error error = {.size = sizeof error};
    mumba_error_get(ctx, &error);
    char text[512];
    snprintf(text, sizeof text, "life: line %d: %s (last error %d: %.200s)", line, what, error.code, error.message.ptr ? error.message.ptr : "");
    mumba_log(page, MUMBA_LOG_ERROR, mumba_text(text));
}
#define CHECK(condition) check_at(page, (condition), #condition, __LINE__)
#define RUN(call) check_at(page, (call) == MUMBA_OK, #call, __LINE__)
#define RECORD(call) check_at(script, (call) == MUMBA_OK, #call, __LINE__)

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name result = 0;
    CHECK(mumba_intern(ctx, mumba_text(text), &result) == MUMBA_OK);
    return result;
}

static mumba_handle global(const char *text) {
    mumba_handle result = MUMBA_NONE;
    RECORD(mumba_get_global(script, name(script, text), &result));
    return result;
}

/* Says in the page what C heard of. */
static void hear(const char *type, const char *more) {
    const size_t length = strlen(heard);
    snprintf(heard + length, sizeof heard - length, "%s%s%s%s", length ? ", " : "", type, *more ? " " : "", more);
    RUN(mumba_set(page, MUMBA_WINDOW, name(page, "heard"), mumba_of_text(heard)));
}

/* The event waits until the page says how it ends. */
static void wait_for_page(mumba_extendable_event event) {
    mumba_promise promise = MUMBA_NONE;
    CHECK(waiting == MUMBA_NONE);
    RUN(mumba_promise_create(page, &promise, &waiting));
    RUN(mumba_extendable_event_wait_until(page, event, promise));
    RUN(mumba_release(page, promise));
}

static mumba_status on_settle(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)user, (void)self, (void)result;
    CHECK(argc == 1 && argv[0].kind == MUMBA_BOOL && waiting != MUMBA_NONE);
    const bool good = argv[0].as.boolean;
    RUN(mumba_promise_settle(page, waiting, !good, mumba_of_text("the page says no")));
    RUN(mumba_release(page, waiting));
    waiting = MUMBA_NONE;
    return MUMBA_OK;
}

static mumba_status on_install(mumba_context *ctx, void *user, mumba_install_event event) {
    (void)user;
    CHECK(ctx == page);
    hear("install", "");
    wait_for_page(event);
    return MUMBA_OK;
}

static mumba_status on_failing_install(mumba_context *ctx, void *user, mumba_install_event event) {
    (void)user, (void)event;
    hear("install", "");
    mumba_throw(ctx, mumba_text("RangeError"), mumba_text("C does not install today"));
    return MUMBA_ERR_STATE;
}

static mumba_status on_activate(mumba_context *ctx, void *user, mumba_extendable_event event) {
    (void)user;
    CHECK(ctx == page);
    hear("activate", "");
    wait_for_page(event);
    return MUMBA_OK;
}

static mumba_status on_sync(mumba_context *ctx, void *user, mumba_sync_event event) {
    (void)user;
    mumba_string tag;
    bool last = false;
    char text[64];
    CHECK(ctx == page);
    RUN(mumba_sync_event_get_tag(page, event, &tag));
    RUN(mumba_sync_event_get_last_chance(page, event, &last));
    snprintf(text, sizeof text, "%s%s", tag.ptr, last ? " for the last time" : "");
    mumba_string_free(tag);
    hear("sync", text);
    wait_for_page(event);
    return MUMBA_OK;
}

static mumba_status on_periodic_sync(mumba_context *ctx, void *user, mumba_periodic_sync_event event) {
    (void)ctx, (void)user;
    mumba_string tag;
    RUN(mumba_periodic_sync_event_get_tag(page, event, &tag));
    hear("periodicsync", tag.ptr);
    mumba_string_free(tag);
    return MUMBA_OK;
}

/* `user` is the type of the event. */
static mumba_status on_notification(mumba_context *ctx, void *user, mumba_notification_event event) {
    (void)ctx;
    mumba_notification notification = MUMBA_NONE;
    mumba_string title, tag;
    mumba_value data;
    char text[128];
    RUN(mumba_notification_event_get_notification(page, event, &notification));
    RUN(mumba_notification_get_title(page, notification, &title));
    RUN(mumba_notification_get_tag(page, notification, &tag));
    RUN(mumba_notification_get_data(page, notification, &data));
    CHECK(data.kind == MUMBA_NUMBER && data.as.number == 7);
    snprintf(text, sizeof text, "%s (%s)", title.ptr, tag.ptr);
    mumba_string_free(title);
    mumba_string_free(tag);
    hear(user, text);
    if (strcmp(user, "notificationclick") == 0) {
        wait_for_page(event);
        RUN(mumba_notification_close(page, notification));
    }
    RUN(mumba_release(page, notification));
    return MUMBA_OK;
}

/* Shows a notification whenever a message comes. */
static void record_notification(void) {
    mumba_handle listener = MUMBA_NONE;
    mumba_event event = MUMBA_NONE;
    mumba_service_worker_registration registration = MUMBA_NONE;
    mumba_notification_options options = MUMBA_NONE;
    mumba_promise shown = MUMBA_NONE;
    RECORD(mumba_script_function(script, 0, &event, 1, NULL, &listener));
    RECORD(mumba_service_worker_global_scope_get_registration(script, MUMBA_WINDOW, &registration));
    RECORD(mumba_notification_options_create(script, &options));
    RECORD(mumba_notification_options_set_body(script, options, mumba_text("is ready")));
    RECORD(mumba_notification_options_set_tag(script, options, mumba_text("meal")));
    RECORD(mumba_notification_options_set_data(script, options, mumba_of_number(7)));
    RECORD(mumba_service_worker_registration_show_notification_with_options(script, registration, mumba_text("Dinner"), options, &shown));
    RECORD(mumba_extendable_event_wait_until(script, event, shown));
    RECORD(mumba_script_end(script));
    RECORD(mumba_event_target_add_event_listener(script, MUMBA_WINDOW, mumba_text("message"), listener));
}

static void record_listeners(void) {
    const mumba_handle scope = MUMBA_WINDOW;
    mumba_handle settle = MUMBA_NONE;
    static char click[] = "notificationclick", close[] = "notificationclose";
    RECORD(mumba_service_worker_global_scope_on_install(script, scope, on_install, NULL, NULL, NULL));
    RECORD(mumba_service_worker_global_scope_on_activate(script, scope, on_activate, NULL, NULL, NULL));
    RECORD(mumba_service_worker_global_scope_on_sync(script, scope, on_sync, NULL, NULL, NULL));
    RECORD(mumba_service_worker_global_scope_on_periodicsync(script, scope, on_periodic_sync, NULL, NULL, NULL));
    RECORD(mumba_service_worker_global_scope_on_notificationclick(script, scope, on_notification, click, NULL, NULL));
    RECORD(mumba_service_worker_global_scope_on_notificationclose(script, scope, on_notification, close, NULL, NULL));
    record_notification();
    RUN(mumba_callback_create(page, on_settle, NULL, NULL, &settle));
    RUN(mumba_set(page, MUMBA_WINDOW, name(page, "settle"), mumba_of_handle(settle)));
}

/* (event) => event.waitUntil(note(event)), for each event */
static void record_notes(void) {
    static const char *const types[] = {"install", "activate", "sync", "notificationclick"};
    mumba_handle note = MUMBA_NONE, listener = MUMBA_NONE, cache = MUMBA_NONE, kind = MUMBA_NONE, path = MUMBA_NONE;
    mumba_event event = MUMBA_NONE;
    mumba_promise promise = MUMBA_NONE;
    mumba_response response = MUMBA_NONE;

    /* async (event) => { await (await caches.open('life')).put('/noted/' + event.type, new Response('in the script')); } */
    RECORD(mumba_script_function(script, MUMBA_FUNCTION_ASYNC, &event, 1, NULL, &note));
    RECORD(mumba_cache_storage_open(script, global("caches"), mumba_text("life"), &promise));
    RECORD(mumba_script_await(script, mumba_of_handle(promise), &cache));
    RECORD(mumba_get_handle(script, event, name(script, "type"), &kind));
    RECORD(mumba_script_operator(script, MUMBA_STEP_ADD, mumba_of_text("/noted/"), mumba_of_handle(kind), &path));
    RECORD(mumba_response_new_with_str(script, mumba_text("in the script"), &response));
    const mumba_value arguments[] = {mumba_of_handle(path), mumba_of_handle(response)};
    RECORD(mumba_invoke(script, cache, name(script, "put"), arguments, 2, &promise));
    RECORD(mumba_script_await(script, mumba_of_handle(promise), NULL));
    RECORD(mumba_script_end(script));

    RECORD(mumba_script_function(script, 0, &event, 1, NULL, &listener));
    const mumba_value argument = mumba_of_handle(event);
    RECORD(mumba_invoke(script, note, 0, &argument, 1, &promise));
    RECORD(mumba_extendable_event_wait_until(script, event, promise));
    RECORD(mumba_script_end(script));
    for (size_t at = 0; at < sizeof types / sizeof *types; at++) {
        RECORD(mumba_event_target_add_event_listener(script, MUMBA_WINDOW, mumba_text(types[at]), listener));
    }
    record_notification();
}

static void record_failures(void) {
    mumba_handle listener = MUMBA_NONE, fails = MUMBA_NONE, request = MUMBA_NONE, mode = MUMBA_NONE, asks = MUMBA_NONE;
    mumba_event event = MUMBA_NONE;
    mumba_promise promise = MUMBA_NONE;
    RECORD(mumba_script_function(script, 0, &event, 1, NULL, &listener));
    RECORD(mumba_script_step(script, MUMBA_STEP_THROW, (mumba_value[]){mumba_of_text("thrown by the script")}, 1, NULL));
    RECORD(mumba_script_end(script));
    RECORD(mumba_event_target_add_event_listener(script, MUMBA_WINDOW, mumba_text("activate"), listener));
    RECORD(mumba_script_function(script, MUMBA_FUNCTION_ASYNC, NULL, 0, NULL, &fails));
    RECORD(mumba_script_step(script, MUMBA_STEP_THROW, (mumba_value[]){mumba_of_text("rejected by the script")}, 1, NULL));
    RECORD(mumba_script_end(script));
    /* Pages themselves are loaded. */
    RECORD(mumba_script_function(script, 0, &event, 1, NULL, &listener));
    RECORD(mumba_fetch_event_get_request(script, event, &request));
    RECORD(mumba_get_handle(script, request, name(script, "mode"), &mode));
    RECORD(mumba_script_operator(script, MUMBA_STEP_EQUAL, mumba_of_handle(mode), mumba_of_text("cors"), &asks));
    RECORD(mumba_script_if(script, mumba_of_handle(asks)));
    RECORD(mumba_invoke(script, fails, 0, NULL, 0, &promise));
    RECORD(mumba_invoke(script, event, name(script, "respondWith"), (mumba_value[]){mumba_of_handle(promise)}, 1, NULL));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_end(script));
    RECORD(mumba_event_target_add_event_listener(script, MUMBA_WINDOW, mumba_text("fetch"), listener));
}

static void on_registered(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx, (void)user, (void)value;
    CHECK(status == MUMBA_OK);
    RUN(mumba_document_set_title(page, MUMBA_DOCUMENT, mumba_text("registered")));
}

static void on_published(mumba_context *ctx, void *user, mumba_status status, mumba_value url) {
    (void)ctx, (void)user;
    mumba_handle navigator = MUMBA_NONE;
    mumba_service_worker_container container = MUMBA_NONE;
    mumba_registration_options options = MUMBA_NONE;
    mumba_promise registered = MUMBA_NONE;
    CHECK(status == MUMBA_OK && url.kind == MUMBA_STRING);
    if (status != MUMBA_OK) return;
    RUN(mumba_window_get_navigator(page, MUMBA_WINDOW, &navigator));
    RUN(mumba_navigator_get_service_worker(page, navigator, &container));
    RUN(mumba_registration_options_create(page, &options));
    RUN(mumba_registration_options_set_scope(page, options, mumba_text("/")));
    RUN(mumba_service_worker_container_register_with_options(page, container, url.as.string, options, &registered));
    RUN(mumba_promise_then(page, registered, on_registered, NULL, NULL, NULL));
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    page = ctx;
    mumba_view view = {.size = sizeof view};
    mumba_promise published = MUMBA_NONE;
    RUN(mumba_view_get(page, &view));
    const char *who = view.argument_count > 0 ? view.arguments[0].ptr : "none";
    if (strcmp(who, "none") == 0) return MUMBA_OK;
    RUN(mumba_script_create(page, MUMBA_SCRIPT_SERVICE_WORKER, &script));
    if (strcmp(who, "listens") == 0) record_listeners();
    if (strcmp(who, "throws") == 0) RECORD(mumba_service_worker_global_scope_on_install(script, MUMBA_WINDOW, on_failing_install, NULL, NULL, NULL));
    if (strcmp(who, "records") == 0) record_notes();
    if (strcmp(who, "fails") == 0) record_failures();
    RECORD(mumba_script_publish(script, mumba_text("life"), &published));
    RUN(mumba_promise_then(page, published, on_published, NULL, NULL, NULL));
    return MUMBA_OK;
}
