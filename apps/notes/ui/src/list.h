/**
 * @file
 * The left pane: the search field and the notes that match, the one changed last first.
 *
 * The list is a listbox: one stop for the Tab key, arrow keys within it, and the chosen note is the open one.
 */
#ifndef NOTES_LIST_H
#define NOTES_LIST_H

#include <mumba.h>

#include "doc.h"
#include "row.h"

struct app;

typedef struct list {
    struct app *app;
    mumba_handle search;
    mumba_handle count;
    mumba_handle box;
    mumba_handle more;
    mumba_handle nothing;
    mumba_handle nothing_title;
    mumba_handle nothing_text;
    mumba_handle nothing_button;
    /** `{block: "nearest"}` for scrollIntoView(). */
    mumba_handle nearest;
    row *rows;
    size_t row_count;
    /** How many notes match, shown or not. */
    size_t total;
    char *query;
    char *next_page;
    char selected[ID_SIZE];
    /** A call is in flight; another one is wanted after it. */
    bool busy;
    bool again;
    /** The list came at least once. */
    bool loaded;
    mumba_handle timer;
} list;

/** Builds the pane. */
void list_build(list *list, struct app *app, mumba_handle parent);

/** Asks the service for the list, soon. */
void list_refresh(list *list);

/** Marks the open note; null or an id that is not shown marks none. */
void list_select(list *list, const char *id);

/** The id that comes after (or, at the end, before) a note, or null. */
const char *list_neighbour(const list *list, const char *id);

/** The id of the first note, or null. */
const char *list_first(const list *list);

/** The title of a note as it is shown, or null. */
const char *list_title(const list *list, const char *id);

/** Takes a note out before the service does. */
void list_drop(list *list, const char *id);

/** Puts the cursor in the search field and selects what is in it. */
void list_search(list *list);

/** Searches for words, as if they were typed. */
void list_search_for(list *list, const char *query);

/** Gives the notes the focus. */
void list_focus(list *list);

void list_free(list *list);

#endif
