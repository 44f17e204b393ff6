#include "row.h"

#include <stdlib.h>
#include <string.h>

#include "state.h"
#include "text.h"

void row_free(dom *dom, row *row) {
    dom_release(dom, &row->item);
    dom_release(dom, &row->title_element);
    dom_release(dom, &row->when_element);
    dom_release(dom, &row->snippet_element);
    row_free_text(row);
}

void row_free_text(row *row) {
    free(row->title);
    free(row->snippet);
    free(row->when);
    free(row->query);
}

/** Shows a text in which the words of a search are marked. */
static void show_marked(dom *dom, mumba_handle element, const char *text, const char *query) {
    size_t at = 0;
    size_t len = 0;
    if (!text_find_word(text, query, &at, &len)) {
        dom_set_text(dom, element, dom->text_content, text);
        return;
    }
    dom_invoke(dom, element, dom->replace_children);
    size_t shown = 0;
    do {
        dom_append_text(dom, element, text + shown, at - shown);
        char *word = text_copy_len(text + at, len);
        mumba_handle mark = dom_text_element(dom, element, "mark", NULL, word);
        dom_release(dom, &mark);
        free(word);
        shown = at + len;
        at = shown;
    } while (text_find_word(text, query, &at, &len));
    dom_append_text(dom, element, text + shown, strlen(text + shown));
}

static bool same_text(const char *a, const char *b) {
    return a && strcmp(a, b) == 0;
}

void row_show(row *row, app *app, const Notes__V1__NoteSummary *note, const char *query) {
    dom *dom = &app->dom;
    if (row->item == MUMBA_NONE) {
        memcpy(row->id, note->id, strnlen(note->id, ID_SIZE - 1));
        row->item = dom_element(dom, MUMBA_NONE, "li", "item");
        char *id = text_format("note-%s", row->id);
        dom_attribute(dom, row->item, "id", id);
        free(id);
        dom_attribute(dom, row->item, "role", "option");
        dom_attribute(dom, row->item, "aria-selected", "false");
        mumba_handle head = dom_element(dom, row->item, "div", "item-head");
        row->title_element = dom_element(dom, head, "span", NULL);
        row->when_element = dom_element(dom, head, "span", "item-time");
        row->snippet_element = dom_element(dom, row->item, "div", "item-snippet");
        dom_release(dom, &head);
    }
    bool same_query = same_text(row->query, query);
    if (!same_query || !same_text(row->title, note->title)) {
        text_replace(&row->title, note->title);
        bool untitled = !*note->title;
        dom_set_text(dom, row->title_element, dom->class_name, untitled ? "item-title untitled" : "item-title");
        show_marked(dom, row->title_element, untitled ? "Untitled" : note->title, untitled ? "" : query);
    }
    if (!same_query || !same_text(row->snippet, note->snippet)) {
        text_replace(&row->snippet, note->snippet);
        show_marked(dom, row->snippet_element, *note->snippet ? note->snippet : "No text", *note->snippet ? query : "");
    }
    if (!same_query) {
        text_replace(&row->query, query);
    }
    char *when = when_text(&app->when, note->update_time_ms);
    if (!same_text(row->when, when)) {
        text_replace(&row->when, when);
        dom_set_text(dom, row->when_element, dom->text_content, when);
    }
    free(when);
}
