/**
 * @file
 * The stream of changes from the service, kept up with back-off, and the banner while it is away.
 */
#ifndef NOTES_LINK_H
#define NOTES_LINK_H

#include <mumba.h>

struct app;

typedef struct link_state {
    struct app *app;
    mumba_handle banner;
    mumba_handle text;
    /** Says once that the service went away or came back, to those who hear the page. */
    mumba_handle spoken;
    /** The banner is shown. */
    bool away;
    /** The stream brings changes. */
    bool online;
    /** Tries in a row that failed. */
    unsigned failures;
    /** Until the next try; counts down. */
    unsigned seconds_left;
    mumba_handle timer;
    /** Why the last stream ended, for people. */
    char *reason;
} link_state;

/** Builds the banner, hidden. */
void link_build(link_state *link, struct app *app, mumba_handle parent);

/** Connects. */
void link_start(link_state *link);

void link_free(link_state *link);

#endif
