#include "when.h"

#include <stdlib.h>
#include <time.h>

#include "text.h"

enum { MINUTE_MS = 60 * 1000, DAY_MS = 24 * 60 * MINUTE_MS };

/** A named property of a window, by a name that is used once. */
static mumba_handle member(dom *dom, mumba_handle of, const char *text) {
    mumba_name name = 0;
    mumba_handle member = MUMBA_NONE;
    if (mumba_intern(dom->ctx, mumba_text(text), &name) == MUMBA_OK) {
        mumba_get_handle(dom->ctx, of, name, &member);
    }
    return member;
}

/** A pair of an option of Intl.DateTimeFormat and its value. */
typedef struct option {
    const char *name;
    const char *value;
} option;

static mumba_handle format(dom *dom, mumba_handle object, mumba_handle constructor, const option *options) {
    mumba_handle settings = MUMBA_NONE;
    mumba_handle made = MUMBA_NONE;
    mumba_construct(dom->ctx, object, NULL, 0, &settings);
    for (; options->name; options++) {
        mumba_name name = 0;
        if (mumba_intern(dom->ctx, mumba_text(options->name), &name) == MUMBA_OK) {
            dom_set_text(dom, settings, name, options->value);
        }
    }
    mumba_value arguments[] = {mumba_undefined(), mumba_of_handle(settings)};
    mumba_construct(dom->ctx, constructor, arguments, 2, &made);
    dom_release(dom, &settings);
    return made;
}

void when_open(when *when, dom *dom) {
    when->dom = dom;
    mumba_handle object = member(dom, MUMBA_WINDOW, "Object");
    mumba_handle intl = member(dom, MUMBA_WINDOW, "Intl");
    mumba_handle constructor = member(dom, intl, "DateTimeFormat");
    when->time = format(dom, object, constructor, (option[]){{"hour", "2-digit"}, {"minute", "2-digit"}, {NULL, NULL}});
    when->weekday = format(dom, object, constructor, (option[]){{"weekday", "short"}, {NULL, NULL}});
    when->day = format(dom, object, constructor, (option[]){{"day", "numeric"}, {"month", "short"}, {NULL, NULL}});
    when->date = format(dom, object, constructor,
                        (option[]){{"day", "numeric"}, {"month", "short"}, {"year", "numeric"}, {NULL, NULL}});
    dom_release(dom, &constructor);
    dom_release(dom, &intl);
    dom_release(dom, &object);
}

/** What the clocks on the wall show at a time, as if it were UTC. */
static int64_t local_ms(dom *dom, int64_t time_ms) {
    mumba_handle constructor = member(dom, MUMBA_WINDOW, "Date");
    mumba_handle date = MUMBA_NONE;
    mumba_value argument = mumba_of_number((double)time_ms);
    mumba_construct(dom->ctx, constructor, &argument, 1, &date);
    mumba_name name = 0;
    mumba_value offset = mumba_undefined();
    double minutes = 0;
    if (mumba_intern(dom->ctx, mumba_text("getTimezoneOffset"), &name) == MUMBA_OK &&
        mumba_invoke_read(dom->ctx, date, name, NULL, 0, &offset) == MUMBA_OK && offset.kind == MUMBA_NUMBER) {
        minutes = offset.as.number;
    }
    mumba_value_clear(dom->ctx, &offset);
    dom_release(dom, &date);
    dom_release(dom, &constructor);
    return time_ms - (int64_t)minutes * MINUTE_MS;
}

static int year_of(int64_t local) {
    time_t seconds = (time_t)(local / 1000);
    struct tm parts;
    return gmtime_r(&seconds, &parts) ? parts.tm_year : 0;
}

char *when_text(when *when, int64_t time_ms) {
    dom *dom = when->dom;
    struct timespec clock;
    clock_gettime(CLOCK_REALTIME, &clock);
    int64_t then = local_ms(dom, time_ms);
    int64_t now = local_ms(dom, (int64_t)clock.tv_sec * 1000);
    int64_t days = now / DAY_MS - then / DAY_MS;
    mumba_handle format = when->date;
    if (days <= 0) {
        format = when->time;
    } else if (days == 1) {
        return text_copy("Yesterday");
    } else if (days < 7) {
        format = when->weekday;
    } else if (year_of(then) == year_of(now)) {
        format = when->day;
    }
    mumba_value argument = mumba_of_number((double)time_ms);
    mumba_value value = mumba_undefined();
    char *text = NULL;
    if (mumba_invoke_read(dom->ctx, format, dom->format, &argument, 1, &value) == MUMBA_OK &&
        value.kind == MUMBA_STRING) {
        text = text_copy_len(value.as.string.ptr, value.as.string.len);
    }
    mumba_value_clear(dom->ctx, &value);
    return text ? text : text_copy("");
}
