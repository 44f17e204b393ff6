/**
 * @file
 * One note of the list: its elements, and what they show.
 */
#ifndef NOTES_ROW_H
#define NOTES_ROW_H

#include "doc.h"
#include "dom.h"

typedef struct row {
    char id[ID_SIZE];
    char *title;
    char *snippet;
    char *when;
    /** What is marked in the texts. */
    char *query;
    mumba_handle item;
    mumba_handle title_element;
    mumba_handle when_element;
    mumba_handle snippet_element;
} row;

/**
 * Makes a row show a note, with the words of a search marked; what it shows already is not touched. A row of zeros gets
 * its elements, which the caller puts into the page.
 */
void row_show(row *row, struct app *app, const Notes__V1__NoteSummary *note, const char *query);

/** Lets go of the elements and the texts. */
void row_free(dom *dom, row *row);

/** Frees the texts only: the document and its elements are gone. */
void row_free_text(row *row);

#endif
