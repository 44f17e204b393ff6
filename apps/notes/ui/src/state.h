/**
 * @file
 * The whole of the app: its parts, and what one part tells the others.
 *
 * One `app` lives as long as the document. Each part owns a file; they know each other only through these headers:
 *
 * - dom, text, when, rpc: tools that know nothing of notes
 * - doc, draft: notes that are being edited: autosave, what is not saved yet, what another window changed
 * - link: the stream of changes, and the banner while the service is away
 * - list, row, editor, toast, theme, keys: what is seen
 * - state: what more than one part takes part in: opening, making, deleting and restoring a note
 */
#ifndef NOTES_STATE_H
#define NOTES_STATE_H

#include "doc.h"
#include "dom.h"
#include "editor.h"
#include "link.h"
#include "list.h"
#include "theme.h"
#include "toast.h"
#include "when.h"

/** Everything. */
typedef struct app {
    dom dom;
    /** The element that holds everything. */
    mumba_handle shell;
    when when;
    theme theme;
    link_state link;
    list list;
    editor editor;
    toast toast;
    /** Notes that are open or not saved yet. */
    doc *docs;
    /** The note that was deleted last. */
    struct {
        char id[ID_SIZE];
        bool in_flight;
        bool undo_wanted;
    } deleted;
    /** Counts what was opened, so that an answer that comes late opens nothing. */
    unsigned opening;
    /** Whether a note has to be chosen when the list comes for the first time. */
    bool starting;
} app;

/** Where the focus goes when a note is opened. */
typedef enum app_focus { APP_FOCUS_STAYS, APP_FOCUS_TITLE, APP_FOCUS_BODY } app_focus;

/** Builds the page and starts. Does not fail: what cannot be done is told in the page. */
void app_start(app *app);

/** Frees everything. Nothing of the module may run afterwards. */
void app_free(app *app);

/** Opens a note of the list. */
void app_open(app *app, const char *id, app_focus focus);

/** Opens a note that does not exist in the service until something is written. */
void app_new(app *app);

/** Deletes the open note, opens its neighbour and offers to take it back. */
void app_delete(app *app);

/** Takes back what app_delete() did last. */
void app_undo(app *app);

/** Closes the open note and shows none. */
void app_close(app *app);

/** On narrow pages: shows the list or the note. */
void app_show_pane(app *app, bool note);

/** Somebody changed a note; `note` is null when anything may have changed. */
void app_changed(app *app, Notes__V1__ChangeKind kind, const Notes__V1__Note *note);

/** The list came. */
void app_listed(app *app);

#endif
