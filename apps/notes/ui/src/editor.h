/**
 * @file
 * The right pane: the open note in its two fields, how it stands, and the page that is shown when none is open.
 */
#ifndef NOTES_EDITOR_H
#define NOTES_EDITOR_H

#include "doc.h"

typedef struct editor {
    struct app *app;
    /** The open note, or null. */
    doc *doc;
    mumba_handle state;
    mumba_handle remove;
    mumba_handle title;
    mumba_handle body;
    mumba_handle foot;
    mumba_handle blank;
    /** What the state line says, so that it is written only when it changes. */
    char *shown_state;
} editor;

/** Builds the pane. */
void editor_build(editor *editor, struct app *app, mumba_handle parent);

/** Shows a doc in the place of the one that is open, which is closed; null shows none. */
void editor_show(editor *editor, doc *doc);

/** The open doc has another text now, by no doing of the user: shows it without moving the caret off its words. */
void editor_text_changed(editor *editor, const doc *doc);

/** The open doc's state changed: saved, saving, failed. */
void editor_state_changed(editor *editor, const doc *doc);

/** Says something in the state line until the state changes. */
void editor_tell(editor *editor, const char *text, bool failed);

/** Whether the user is in one of the two fields. */
bool editor_has_focus(editor *editor);

void editor_free(editor *editor);

#endif
