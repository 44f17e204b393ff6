/**
 * @file
 * Drafts: what is typed and not saved, in localStorage, so that it outlives the view and is saved by the next one.
 */
#ifndef NOTES_DRAFT_H
#define NOTES_DRAFT_H

#include "doc.h"

/** Stores what is typed beside what it was typed over. */
void draft_store(doc *doc);

/** Removes the draft of a doc, where there is one. */
void draft_drop(doc *doc);

/** Makes docs of the drafts that an earlier view left; they save themselves when the service is there. */
void drafts_recover(struct app *app);

#endif
