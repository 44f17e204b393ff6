#include "link.h"

#include <stdlib.h>

#include "rpc.h"
#include "state.h"
#include "text.h"

/** The first try comes after this, each further one after twice as long. */
enum { FIRST_DELAY_MS = 250, LONGEST_DELAY_S = 15 };

/** Tries that fail before the user hears of it: a service that restarts is back before anybody notices. */
enum { QUIET_FAILURES = 2 };

static void connect_stream(link_state *link);

static void show(link_state *link) {
    dom *dom = &link->app->dom;
    bool away = !link->online && link->failures > QUIET_FAILURES;
    if (away) {
        char *text = link->seconds_left
                         ? text_format("The notes service is away; what you write is kept here. Next try in %u s.",
                                       link->seconds_left)
                         : text_copy("The notes service is away; what you write is kept here. Trying again…");
        dom_set_text(dom, link->text, dom->text_content, text);
        dom_set_text(dom, link->text, dom->title, link->reason ? link->reason : "");
        free(text);
    }
    if (away != link->away) {
        link->away = away;
        dom_show(dom, link->banner, away);
        dom_set_text(dom, link->spoken, dom->text_content,
                     away ? "The notes service is away; what you write is kept here." : "The notes service is back.");
    }
}

static void on_tick(mumba_context *ctx, void *user);

static void wait(link_state *link, double delay_ms) {
    dom_release(&link->app->dom, &link->timer);
    mumba_set_timer(link->app->dom.ctx, delay_ms, false, on_tick, link, NULL, &link->timer);
}

static void on_tick(mumba_context *ctx, void *user) {
    (void)ctx;
    link_state *link = user;
    link->timer = MUMBA_NONE; // Released by itself.
    if (link->seconds_left > 1) {
        link->seconds_left--;
        show(link);
        wait(link, 1000);
        return;
    }
    link->seconds_left = 0;
    show(link);
    connect_stream(link);
}

static void on_message(void *user, const ProtobufCMessage *message) {
    link_state *link = user;
    const Notes__V1__WatchNotesResponse *change = (const Notes__V1__WatchNotesResponse *)message;
    if (!link->online) {
        link->online = true;
        link->failures = 0;
        show(link);
    }
    app_changed(link->app, change->kind, change->note);
}

static void on_end(void *user, uint32_t code, const char *message) {
    link_state *link = user;
    bool was_online = link->online;
    link->online = false;
    link->failures++;
    free(link->reason);
    link->reason = text_format("%s (status %u)", message, code);
    if (link->failures <= QUIET_FAILURES) {
        wait(link, FIRST_DELAY_MS << (link->failures - 1));
    } else {
        unsigned doublings = link->failures - QUIET_FAILURES - 1;
        link->seconds_left = doublings < 4 ? 1u << doublings : LONGEST_DELAY_S;
        wait(link, 1000);
    }
    show(link);
    if (was_online) {
        char *text = text_format("notes: the stream of changes ended: %s", link->reason);
        mumba_log(link->app->dom.ctx, MUMBA_LOG_INFO, mumba_text(text));
        free(text);
    }
}

static void connect_stream(link_state *link) {
    Notes__V1__WatchNotesRequest request = NOTES__V1__WATCH_NOTES_REQUEST__INIT;
    rpc_stream(link->app->dom.ctx, "WatchNotes", &request.base, &notes__v1__watch_notes_response__descriptor, on_message,
               on_end, link);
}

static mumba_status on_retry(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                             mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    link_state *link = user;
    if (link->timer != MUMBA_NONE) {
        dom_release(&link->app->dom, &link->timer);
        link->seconds_left = 0;
        show(link);
        connect_stream(link);
    }
    return MUMBA_OK;
}

void link_build(link_state *link, app *app, mumba_handle parent) {
    dom *dom = &app->dom;
    link->app = app;
    link->banner = dom_element(dom, parent, "div", "away");
    dom_attribute(dom, link->banner, "id", "away");
    dom_show(dom, link->banner, false);
    link->text = dom_element(dom, link->banner, "span", "away-text");
    mumba_handle retry = dom_button(dom, link->banner, "button", "Try now");
    dom_attribute(dom, retry, "id", "retry");
    dom_listen(dom, retry, "click", on_retry, link);
    link->spoken = dom_element(dom, parent, "div", "spoken");
    dom_attribute(dom, link->spoken, "role", "status");
    dom_release(dom, &retry);
}

void link_start(link_state *link) {
    connect_stream(link);
}

void link_free(link_state *link) {
    free(link->reason);
}
