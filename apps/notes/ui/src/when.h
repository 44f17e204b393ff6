/**
 * @file
 * Times for people, in their language and time zone.
 *
 * The sandbox has no time zone files, so the browser's Intl.DateTimeFormat writes the times.
 */
#ifndef NOTES_WHEN_H
#define NOTES_WHEN_H

#include <stdint.h>

#include "dom.h"

typedef struct when {
    dom *dom;
    /** Formats: the time of the day, the day of the week, a day of this year, any day. */
    mumba_handle time;
    mumba_handle weekday;
    mumba_handle day;
    mumba_handle date;
} when;

void when_open(when *when, dom *dom);

/** A short text for a time in milliseconds since 1970: "14:02", "Yesterday", "Tue", "3 Nov". Free it. */
char *when_text(when *when, int64_t time_ms);

#endif
