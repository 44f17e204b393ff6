#include "list.h"

#include <stdlib.h>
#include <string.h>

#include "row.h"
#include "rpc.h"
#include "state.h"
#include "text.h"

#define ICON_PLUS "M12 5v14M5 12h14"
#define ICON_SEARCH "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM20 20l-4.9-4.9"

/** Notes of a page, and what the service gives at most. */
enum { PAGE = 100, MOST = 500 };

/** Changes that come together are fetched together. */
enum { REFRESH_MS = 60 };

static void fetch(list *list);

/* Rows. */

static row *find(const list *list, const char *id) {
    for (size_t i = 0; id && i < list->row_count; i++) {
        if (strcmp(list->rows[i].id, id) == 0) {
            return &list->rows[i];
        }
    }
    return NULL;
}

/** What is around the rows: how many there are, more of them, or none. */
static void show_frame(list *list) {
    dom *dom = &list->app->dom;
    bool searching = *list->query != '\0';
    bool empty = list->row_count == 0;
    const char *noun = list->total == 1 ? "note" : "notes";
    char *count = searching ? text_format("%zu %s found", list->total, noun) : text_format("%zu %s", list->total, noun);
    dom_set_text(dom, list->count, dom->text_content, count);
    free(count);
    dom_show(dom, list->count, list->loaded && !(empty && !searching));
    dom_show(dom, list->box, !empty);
    dom_show(dom, list->more, *list->next_page);
    dom_show(dom, list->nothing, list->loaded && empty);
    if (list->loaded && empty) {
        dom_set_text(dom, list->nothing_title, dom->text_content, searching ? "Nothing found" : "No notes yet");
        dom_set_text(dom, list->nothing_text, dom->text_content,
                     searching ? "No note has all of these words." : "What you write is saved by itself.");
        dom_set_text(dom, list->nothing_button, dom->text_content, searching ? "Clear the search" : "Write the first one");
    }
}

/** Puts the items into the page in their order. */
static void show_items(list *list) {
    dom *dom = &list->app->dom;
    mumba_value *items = calloc(list->row_count ? list->row_count : 1, sizeof *items);
    if (!items) {
        abort();
    }
    for (size_t i = 0; i < list->row_count; i++) {
        items[i] = mumba_of_handle(list->rows[i].item);
    }
    mumba_invoke(dom->ctx, list->box, dom->replace_children, items, list->row_count, NULL);
    free(items);
}

static void mark_selected(list *list, bool reveal) {
    dom *dom = &list->app->dom;
    row *selected = find(list, list->selected);
    for (size_t i = 0; i < list->row_count; i++) {
        row *row = &list->rows[i];
        dom_attribute(dom, row->item, "aria-selected", row == selected ? "true" : "false");
    }
    if (!selected) {
        dom_attribute(dom, list->box, "aria-activedescendant", NULL);
        return;
    }
    char *id = text_format("note-%s", selected->id);
    dom_attribute(dom, list->box, "aria-activedescendant", id);
    free(id);
    if (reveal) {
        mumba_value nearest = mumba_of_handle(list->nearest);
        mumba_invoke(dom->ctx, selected->item, dom->scroll_into_view, &nearest, 1, NULL);
    }
}

/** Takes over a page of notes; `first` says in the place of all that there are. */
static void take(list *list, const Notes__V1__ListNotesResponse *page, bool first) {
    dom *dom = &list->app->dom;
    size_t kept = first ? 0 : list->row_count;
    row *rows = calloc(kept + page->n_notes + 1, sizeof *rows);
    if (!rows) {
        abort();
    }
    size_t count = 0;
    bool moved = !first || page->n_notes != list->row_count;
    for (size_t i = 0; i < kept; i++) {
        rows[count++] = list->rows[i];
        list->rows[i].item = MUMBA_NONE;
    }
    for (size_t i = 0; i < page->n_notes; i++) {
        row *old = find(list, page->notes[i]->id);
        if (old && old->item == MUMBA_NONE) {
            continue; // A note that moved from one page to another while pages were fetched: it is shown already.
        }
        if (old) {
            moved = moved || (size_t)(old - list->rows) != count;
            rows[count] = *old;
            memset(old, 0, sizeof *old);
        } else {
            moved = true;
        }
        row_show(&rows[count++], list->app, page->notes[i], list->query);
    }
    for (size_t i = 0; i < list->row_count; i++) {
        if (list->rows[i].item != MUMBA_NONE) {
            row_free(dom, &list->rows[i]);
            moved = true;
        }
    }
    free(list->rows);
    list->rows = rows;
    list->row_count = count;
    list->total = (size_t)page->total_count;
    text_replace(&list->next_page, page->next_page_token);
    list->loaded = true;
    if (moved) {
        show_items(list);
    }
    show_frame(list);
    mark_selected(list, false);
}

/* Fetching. */

static void on_listed(void *user, const rpc_result *result) {
    list *list = user;
    list->busy = false;
    if (list->again) {
        // Something was typed or changed in the meantime: this answer is an old one.
        fetch(list);
        return;
    }
    if (result->code == MUMBA_STATUS_OK) {
        take(list, (const Notes__V1__ListNotesResponse *)result->answer, true);
        app_listed(list->app);
    }
    // A failure needs no word here: the link notices it too, tells the user and lists again.
}

static void on_more_listed(void *user, const rpc_result *result) {
    list *list = user;
    list->busy = false;
    if (list->again) {
        fetch(list);
    } else if (result->code == MUMBA_STATUS_OK) {
        take(list, (const Notes__V1__ListNotesResponse *)result->answer, false);
    }
}

static void request(list *list, const char *token, size_t size, rpc_done_fn done) {
    Notes__V1__ListNotesRequest request = NOTES__V1__LIST_NOTES_REQUEST__INIT;
    request.query = list->query;
    request.page_size = (int32_t)size;
    request.page_token = (char *)token;
    list->busy = true;
    list->again = false;
    rpc_call(list->app->dom.ctx, "ListNotes", &request.base, &notes__v1__list_notes_response__descriptor, done, list);
}

static void fetch(list *list) {
    if (list->busy) {
        list->again = true;
        return;
    }
    size_t size = list->row_count < PAGE ? PAGE : list->row_count;
    request(list, "", size < MOST ? size : MOST, on_listed);
}

static void on_time(mumba_context *ctx, void *user) {
    (void)ctx;
    list *list = user;
    list->timer = MUMBA_NONE; // Released by itself.
    fetch(list);
}

void list_refresh(list *list) {
    if (list->timer == MUMBA_NONE) {
        mumba_set_timer(list->app->dom.ctx, REFRESH_MS, false, on_time, list, NULL, &list->timer);
    }
}

static mumba_status on_more(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                            mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    list *list = user;
    if (!list->busy && *list->next_page) {
        request(list, list->next_page, PAGE, on_more_listed);
    }
    return MUMBA_OK;
}

/* Searching. */

static void search_changed(list *list, const char *query) {
    if (strcmp(query, list->query) != 0) {
        text_replace(&list->query, query);
        dom_set_number(&list->app->dom, list->box, list->app->dom.scroll_top, 0);
        dom_release(&list->app->dom, &list->timer);
        fetch(list);
    }
}

static mumba_status on_search(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                              mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    list *list = user;
    char *query = dom_get_text(&list->app->dom, list->search, list->app->dom.value);
    search_changed(list, query);
    free(query);
    return MUMBA_OK;
}

void list_search_for(list *list, const char *query) {
    dom_set_text(&list->app->dom, list->search, list->app->dom.value, query);
    search_changed(list, query);
}

void list_search(list *list) {
    app_show_pane(list->app, false);
    dom_focus(&list->app->dom, list->search);
    dom_invoke(&list->app->dom, list->search, list->app->dom.select);
}

static mumba_status on_nothing(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                               size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    list *list = user;
    if (*list->query) {
        list_search_for(list, "");
        list_search(list);
    } else {
        app_new(list->app);
    }
    return MUMBA_OK;
}

static mumba_status on_search_key(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                                  size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)result;
    list *list = user;
    dom *dom = &list->app->dom;
    if (argc == 0 || dom_get_bool(dom, argv[0].as.object, "isComposing")) {
        return MUMBA_OK;
    }
    mumba_handle event = argv[0].as.object;
    char *key = dom_get_text(dom, event, dom->key);
    bool down = strcmp(key, "ArrowDown") == 0;
    if ((down || strcmp(key, "Enter") == 0) && list->row_count > 0) {
        dom_invoke(dom, event, dom->prevent_default);
        app_open(list->app, find(list, list->selected) && down ? list->selected : list->rows[0].id,
                 down ? APP_FOCUS_STAYS : APP_FOCUS_BODY);
        if (down) {
            list_focus(list);
        }
    } else if (strcmp(key, "Escape") == 0) {
        dom_invoke(dom, event, dom->prevent_default);
        if (*list->query) {
            list_search_for(list, "");
        } else {
            list_focus(list);
        }
    }
    free(key);
    return MUMBA_OK;
}

/* Choosing. */

/** Where a key leads from a row; rows that a page key jumps over are about what is seen. */
static size_t step(const list *list, const char *key, size_t at) {
    const size_t jump = 8;
    size_t last = list->row_count - 1;
    if (strcmp(key, "ArrowDown") == 0) {
        return at < last ? at + 1 : last;
    }
    if (strcmp(key, "ArrowUp") == 0) {
        return at > 0 ? at - 1 : 0;
    }
    if (strcmp(key, "PageDown") == 0) {
        return at + jump < last ? at + jump : last;
    }
    if (strcmp(key, "PageUp") == 0) {
        return at > jump ? at - jump : 0;
    }
    if (strcmp(key, "Home") == 0) {
        return 0;
    }
    if (strcmp(key, "End") == 0) {
        return last;
    }
    return list->row_count;
}

static mumba_status on_key(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                           mumba_value *result) {
    (void)ctx, (void)this_value, (void)result;
    list *list = user;
    dom *dom = &list->app->dom;
    if (argc == 0 || list->row_count == 0) {
        return MUMBA_OK;
    }
    mumba_handle event = argv[0].as.object;
    if (dom_get_bool(dom, event, "ctrlKey") || dom_get_bool(dom, event, "altKey")) {
        return MUMBA_OK;
    }
    char *key = dom_get_text(dom, event, dom->key);
    row *selected = find(list, list->selected);
    size_t to = step(list, key, selected ? (size_t)(selected - list->rows) : 0);
    bool handled = true;
    if (to < list->row_count) {
        bool absolute = strcmp(key, "End") == 0; // Every other key chooses the first where none is chosen.
        app_open(list->app, list->rows[selected || absolute ? to : 0].id, APP_FOCUS_STAYS);
    } else if (strcmp(key, "Enter") == 0 && selected) {
        app_open(list->app, selected->id, APP_FOCUS_BODY);
    } else if (strcmp(key, "Delete") == 0) {
        app_delete(list->app);
    } else {
        handled = false;
    }
    if (handled) {
        dom_invoke(dom, event, dom->prevent_default);
    }
    free(key);
    return MUMBA_OK;
}

static mumba_status on_click(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                             mumba_value *result) {
    (void)ctx, (void)this_value, (void)result;
    list *list = user;
    dom *dom = &list->app->dom;
    mumba_handle target = MUMBA_NONE;
    mumba_value item = mumba_undefined();
    mumba_value selector = mumba_of_text("[role=option]");
    if (argc > 0 && mumba_get_handle(dom->ctx, argv[0].as.object, dom->target, &target) == MUMBA_OK &&
        mumba_invoke_read(dom->ctx, target, dom->closest, &selector, 1, &item) == MUMBA_OK && item.kind == MUMBA_OBJECT) {
        char *id = dom_get_text(dom, item.as.object, dom->id);
        row *row = strncmp(id, "note-", 5) == 0 ? find(list, id + 5) : NULL;
        if (row) {
            app_open(list->app, row->id, APP_FOCUS_STAYS);
            app_show_pane(list->app, true);
        }
        free(id);
    }
    mumba_value_clear(dom->ctx, &item);
    dom_release(dom, &target);
    return MUMBA_OK;
}

void list_select(list *list, const char *id) {
    char selected[ID_SIZE] = ""; // `id` may be the one that is selected already.
    if (id) {
        memcpy(selected, id, strnlen(id, ID_SIZE - 1));
    }
    memcpy(list->selected, selected, sizeof selected);
    mark_selected(list, true);
}

const char *list_neighbour(const list *list, const char *id) {
    const row *row = find(list, id);
    if (!row || list->row_count < 2) {
        return NULL;
    }
    size_t at = (size_t)(row - list->rows);
    return list->rows[at + 1 < list->row_count ? at + 1 : at - 1].id;
}

const char *list_first(const list *list) {
    return list->row_count ? list->rows[0].id : NULL;
}

const char *list_title(const list *list, const char *id) {
    const row *row = find(list, id);
    return row ? row->title : NULL;
}

void list_drop(list *list, const char *id) {
    row *row = find(list, id);
    if (row) {
        dom *dom = &list->app->dom;
        dom_invoke(dom, row->item, dom->remove);
        row_free(dom, row);
        list->row_count--;
        memmove(row, row + 1, (list->row_count - (size_t)(row - list->rows)) * sizeof *row);
        list->total -= list->total > 0;
        show_frame(list);
    }
}

void list_focus(list *list) {
    if (list->row_count > 0) {
        dom_focus(&list->app->dom, list->box);
    } else {
        dom_focus(&list->app->dom, list->search);
    }
}

/* Building. */

static mumba_status on_new(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                           mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    app_new(((list *)user)->app);
    return MUMBA_OK;
}

/** `{block: "nearest"}` */
static mumba_handle make_nearest(dom *dom) {
    mumba_name object = 0;
    mumba_name block = 0;
    mumba_handle constructor = MUMBA_NONE;
    mumba_handle nearest = MUMBA_NONE;
    if (mumba_intern(dom->ctx, mumba_text("Object"), &object) == MUMBA_OK &&
        mumba_intern(dom->ctx, mumba_text("block"), &block) == MUMBA_OK &&
        mumba_get_handle(dom->ctx, MUMBA_WINDOW, object, &constructor) == MUMBA_OK &&
        mumba_construct(dom->ctx, constructor, NULL, 0, &nearest) == MUMBA_OK) {
        dom_set_text(dom, nearest, block, "nearest");
    }
    dom_release(dom, &constructor);
    return nearest;
}

static void build_search(list *list, mumba_handle parent) {
    dom *dom = &list->app->dom;
    mumba_handle search = dom_element(dom, parent, "div", "search");
    dom_attribute(dom, search, "role", "search");
    dom_icon(dom, search, "icon", ICON_SEARCH);
    list->search = dom_element(dom, search, "input", "search-input");
    dom_attribute(dom, list->search, "id", "search");
    dom_attribute(dom, list->search, "type", "search");
    dom_attribute(dom, list->search, "placeholder", "Search");
    dom_attribute(dom, list->search, "aria-label", "Search the notes");
    dom_attribute(dom, list->search, "aria-controls", "list");
    dom_attribute(dom, list->search, "autocomplete", "off");
    dom_attribute(dom, list->search, "spellcheck", "false");
    dom_attribute(dom, list->search, "maxlength", "200");
    mumba_handle key = dom_text_element(dom, search, "kbd", "search-key", "/");
    dom_attribute(dom, key, "aria-hidden", "true");
    dom_listen(dom, list->search, "input", on_search, list);
    dom_listen(dom, list->search, "keydown", on_search_key, list);
    dom_release(dom, &key);
    dom_release(dom, &search);
}

static void build_nothing(list *list, mumba_handle parent) {
    dom *dom = &list->app->dom;
    list->nothing = dom_element(dom, parent, "div", "nothing");
    list->nothing_title = dom_element(dom, list->nothing, "p", "nothing-title");
    list->nothing_text = dom_element(dom, list->nothing, "p", "nothing-text");
    list->nothing_button = dom_button(dom, list->nothing, "button", "");
    dom_listen(dom, list->nothing_button, "click", on_nothing, list);
}

void list_build(list *list, app *app, mumba_handle parent) {
    dom *dom = &app->dom;
    list->app = app;
    list->query = text_copy("");
    list->next_page = text_copy("");
    list->nearest = make_nearest(dom);
    mumba_handle pane = dom_element(dom, parent, "nav", "side");
    dom_attribute(dom, pane, "aria-label", "Notes");
    mumba_handle bar = dom_element(dom, pane, "div", "side-bar");
    mumba_handle title = dom_text_element(dom, bar, "h1", "side-title", "Notes");
    theme_build(&app->theme, app, bar);
    mumba_handle plus = dom_icon_button(dom, bar, "tool main", ICON_PLUS, "New note (Ctrl+N)");
    dom_attribute(dom, plus, "id", "new");
    dom_listen(dom, plus, "click", on_new, list);
    build_search(list, pane);
    list->count = dom_element(dom, pane, "div", "count");
    dom_attribute(dom, list->count, "id", "count");
    dom_attribute(dom, list->count, "role", "status");
    list->box = dom_element(dom, pane, "ul", "list");
    dom_attribute(dom, list->box, "id", "list");
    dom_attribute(dom, list->box, "role", "listbox");
    dom_attribute(dom, list->box, "aria-label", "Notes");
    dom_attribute(dom, list->box, "tabindex", "0");
    dom_listen(dom, list->box, "keydown", on_key, list);
    dom_listen(dom, list->box, "click", on_click, list);
    list->more = dom_button(dom, pane, "button quiet more", "Show more");
    dom_listen(dom, list->more, "click", on_more, list);
    build_nothing(list, pane);
    show_frame(list);
    dom_release(dom, &plus);
    dom_release(dom, &title);
    dom_release(dom, &bar);
    dom_release(dom, &pane);
}

void list_free(list *list) {
    for (size_t i = 0; i < list->row_count; i++) {
        row_free_text(&list->rows[i]);
    }
    free(list->rows);
    free(list->query);
    free(list->next_page);
}
