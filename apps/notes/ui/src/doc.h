/**
 * @file
 * A note that is being edited: what is typed, what the service has, and the way from the one to the other.
 *
 * A doc saves itself a moment after it was edited, at once when it is closed, and again and again while the service is
 * away; until it is saved, a draft in localStorage outlives the view. Changes from elsewhere are merged; where that is
 * not possible both versions are kept.
 */
#ifndef NOTES_DOC_H
#define NOTES_DOC_H

#include <mumba.h>

#include "notes.pb-c.h"

struct app;

/** A note's id: 32 digits and a zero byte. */
enum { ID_SIZE = 33 };

typedef struct doc {
    struct app *app;
    struct doc *next;
    char id[ID_SIZE];
    /** What is typed. Never null. */
    char *title;
    char *body;
    /** What the service has, as far as it is known. Never null. */
    char *base_title;
    char *base_body;
    /** Revision of the base; 0: the service does not have the note. */
    int64_t revision;
    int64_t update_time_ms;
    /** The editor shows it. */
    bool open;
    /** A call about it is in flight. */
    bool busy;
    /** Another window changed it while a call was in flight: ask for it afterwards. */
    bool stale;
    /** It is to be deleted as soon as it is saved. */
    bool delete_wanted;
    /** It was made of a draft, and the user has not touched it since. */
    bool recovered;
    /** localStorage has a draft of it. */
    bool drafted;
    /** Saves in a row that failed. */
    unsigned failures;
    /** Why it cannot be saved, for people; null when it can. */
    char *problem;
    /** The save that is due; MUMBA_NONE for none. */
    mumba_handle timer;
} doc;

/** Whether something is typed that the service does not have. */
bool doc_is_dirty(const doc *doc);

/** The doc of a note, or null. */
doc *docs_find(struct app *app, const char *id);

/** A doc with this text and no revision. */
doc *docs_make(struct app *app, const char *id, const char *title, const char *body);

/** A doc for a note that does not exist yet. */
doc *docs_new(struct app *app);

/** A doc for a note that the service has. */
doc *docs_of_note(struct app *app, const Notes__V1__Note *note);

/** The user typed: takes over the texts, which were made with malloc(), and saves soon. */
void doc_edited(doc *doc, char *title, char *body);

/** Saves now, unless there is nothing to save or a call is in flight, after which it is saved anyway. */
void doc_save(doc *doc);

/** The editor lets go: the doc saves what is left and is freed when it is done. */
void doc_close(doc *doc);

/** Saves, then deletes. */
void doc_delete(doc *doc);

/** The service has this now. */
void doc_saw(doc *doc, const Notes__V1__Note *note);

/** Asks the service for what it has, if that may be something else. */
void doc_refresh(doc *doc);

/** Saves all, and keeps drafts of what is not saved: the view may be gone in a moment. */
void docs_flush(struct app *app);

/** The service is back: tries again what failed and asks for what was missed. */
void docs_resume(struct app *app);

/** Frees all, whatever their state. */
void docs_free(struct app *app);

#endif
