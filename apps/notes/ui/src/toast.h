/**
 * @file
 * A short message at the bottom of the page that leaves by itself, with at most one thing to do about it.
 */
#ifndef NOTES_TOAST_H
#define NOTES_TOAST_H

#include <mumba.h>

struct app;

typedef struct toast {
    struct app *app;
    mumba_handle box;
    mumba_handle text;
    mumba_handle undo;
    mumba_handle bar;
    mumba_handle timer;
    bool shown;
    bool undoable;
} toast;

/** Builds it, hidden. */
void toast_build(toast *toast, struct app *app, mumba_handle parent);

/** Shows a message, with the button that undoes the last deletion where `undoable`. */
void toast_show(toast *toast, const char *text, bool undoable);

/** Hides it. */
void toast_hide(toast *toast);

#endif
