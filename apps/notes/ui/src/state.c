#include "state.h"

#include <stdlib.h>
#include <string.h>

#include "draft.h"
#include "keys.h"
#include "rpc.h"
#include "text.h"

/** What a call that opens a note has to know when it is answered. */
typedef struct opening {
    app *app;
    unsigned number;
    app_focus focus;
    char id[ID_SIZE];
} opening;

void app_show_pane(app *app, bool note) {
    dom_attribute(&app->dom, app->shell, "data-pane", note ? "note" : "list");
}

static void show(app *app, doc *doc, app_focus focus) {
    editor_show(&app->editor, doc);
    list_select(&app->list, doc->id);
    if (focus != APP_FOCUS_STAYS) {
        app_show_pane(app, true);
        dom_focus(&app->dom, focus == APP_FOCUS_TITLE ? app->editor.title : app->editor.body);
    }
}

static void on_opened(void *user, const rpc_result *result) {
    opening *opening = user;
    app *app = opening->app;
    if (opening->number == app->opening) {
        if (result->code == MUMBA_STATUS_OK) {
            show(app, docs_of_note(app, ((const Notes__V1__GetNoteResponse *)result->answer)->note), opening->focus);
        } else if (result->code == MUMBA_STATUS_NOT_FOUND) {
            list_refresh(&app->list); // Deleted in this moment.
        } else {
            char *text = text_format("The note could not be opened: %s", result->message);
            toast_show(&app->toast, text, false);
            free(text);
            list_select(&app->list, app->editor.doc ? app->editor.doc->id : NULL);
        }
    }
    free(opening);
}

void app_open(app *app, const char *id, app_focus focus) {
    app->opening++;
    doc *doc = docs_find(app, id);
    if (doc) {
        show(app, doc, focus);
        return;
    }
    opening *opening = calloc(1, sizeof *opening);
    if (!opening) {
        abort();
    }
    opening->app = app;
    opening->number = app->opening;
    opening->focus = focus;
    memcpy(opening->id, id, strnlen(id, ID_SIZE - 1));
    // The mark goes ahead, so that the arrow keys need not wait for the service.
    list_select(&app->list, opening->id);
    Notes__V1__GetNoteRequest request = NOTES__V1__GET_NOTE_REQUEST__INIT;
    request.id = opening->id;
    rpc_call(app->dom.ctx, "GetNote", &request.base, &notes__v1__get_note_response__descriptor, on_opened, opening);
}

void app_new(app *app) {
    app->opening++;
    app->starting = false;
    doc *open = app->editor.doc;
    bool fresh = open && open->revision == 0 && !doc_is_dirty(open);
    show(app, fresh ? open : docs_new(app), APP_FOCUS_TITLE);
}

void app_close(app *app) {
    app->opening++;
    editor_show(&app->editor, NULL);
    list_select(&app->list, NULL);
    app_show_pane(app, false);
}

/** Says that a note is gone, by its title. */
static void tell_deleted(app *app, const char *title, const char *where) {
    char *text = *title ? text_format("“%.*s”%s deleted%s", (int)text_prefix(title, 80), title, " was", where)
                        : text_format("The note was deleted%s", where);
    toast_show(&app->toast, text, true);
    free(text);
}

void app_delete(app *app) {
    doc *doc = app->editor.doc;
    if (!doc) {
        return;
    }
    const char *neighbour = list_neighbour(&app->list, doc->id);
    char next[ID_SIZE] = "";
    if (neighbour) {
        memcpy(next, neighbour, strnlen(neighbour, ID_SIZE - 1));
    } else if (list_first(&app->list) && strcmp(list_first(&app->list), doc->id) != 0) {
        memcpy(next, list_first(&app->list), ID_SIZE - 1);
    }
    bool known = doc->revision != 0 || doc->busy || doc_is_dirty(doc);
    if (known) {
        memcpy(app->deleted.id, doc->id, ID_SIZE);
        app->deleted.in_flight = true;
        app->deleted.undo_wanted = false;
        tell_deleted(app, doc->title, "");
    }
    list_drop(&app->list, doc->id);
    // The editor lets go first: it must not hold what is freed. doc_close() would save, which deleting does as well.
    app->editor.doc = NULL;
    if (known) {
        doc_delete(doc);
    } else {
        doc_close(doc);
    }
    app_close(app);
    if (*next) {
        app_open(app, next, APP_FOCUS_STAYS);
    }
    list_focus(&app->list);
}

static void on_undone(void *user, const rpc_result *result) {
    app *app = user;
    if (result->code == MUMBA_STATUS_OK) {
        const Notes__V1__RestoreNoteResponse *answer = (const Notes__V1__RestoreNoteResponse *)result->answer;
        app->opening++;
        show(app, docs_of_note(app, answer->note), APP_FOCUS_STAYS);
        list_refresh(&app->list);
        toast_show(&app->toast, "The note is back", false);
    } else {
        char *text = text_format("The note could not be brought back: %s", result->message);
        toast_show(&app->toast, text, true);
        free(text);
    }
}

void app_undo(app *app) {
    if (!*app->deleted.id) {
        return;
    }
    toast_hide(&app->toast);
    list_focus(&app->list);
    if (app->deleted.in_flight) {
        app->deleted.undo_wanted = true;
        return;
    }
    app->deleted.undo_wanted = false;
    Notes__V1__RestoreNoteRequest request = NOTES__V1__RESTORE_NOTE_REQUEST__INIT;
    request.id = app->deleted.id;
    rpc_call(app->dom.ctx, "RestoreNote", &request.base, &notes__v1__restore_note_response__descriptor, on_undone, app);
}

/** Another window deleted the open note. */
static void deleted_elsewhere(app *app, doc *doc) {
    if (doc_is_dirty(doc) || doc->busy) {
        return; // What is being written brings it back.
    }
    memcpy(app->deleted.id, doc->id, ID_SIZE);
    app->deleted.in_flight = false;
    tell_deleted(app, doc->title, " in another window");
    app_close(app);
}

void app_changed(app *app, Notes__V1__ChangeKind kind, const Notes__V1__Note *note) {
    list_refresh(&app->list);
    if (kind == NOTES__V1__CHANGE_KIND__CHANGE_KIND_RESYNC || !note) {
        docs_resume(app);
        return;
    }
    doc *doc = docs_find(app, note->id);
    if (!doc || note->revision <= doc->revision) {
        return;
    }
    if (kind != NOTES__V1__CHANGE_KIND__CHANGE_KIND_DELETED) {
        doc_saw(doc, note);
    } else if (doc->open) {
        deleted_elsewhere(app, doc);
    }
}

void app_listed(app *app) {
    if (app->starting) {
        app->starting = false;
        const char *first = list_first(&app->list);
        if (first && !app->editor.doc) {
            app_open(app, first, APP_FOCUS_STAYS);
        }
        list_focus(&app->list);
    }
}

static void on_event(mumba_context *ctx, void *user, uint32_t event) {
    (void)ctx;
    if (event == MUMBA_EVENT_HIDDEN || event == MUMBA_EVENT_UNLOAD) {
        docs_flush(user);
    }
}

static void on_document_left(void *user) {
    app_free(user);
}

/** `--new` writes a note at once, `--search <words>` searches. */
static void follow_arguments(app *app) {
    mumba_view view = {.size = sizeof view};
    if (mumba_view_get(app->dom.ctx, &view) != MUMBA_OK) {
        return;
    }
    for (size_t i = 0; i < view.argument_count; i++) {
        char *argument = text_copy_len(view.arguments[i].ptr, view.arguments[i].len);
        if (strcmp(argument, "--new") == 0) {
            app_new(app);
        } else if (strcmp(argument, "--search") == 0 && i + 1 < view.argument_count) {
            i++;
            char *words = text_copy_len(view.arguments[i].ptr, view.arguments[i].len);
            list_search_for(&app->list, words);
            free(words);
        }
        free(argument);
    }
}

void app_start(app *app) {
    dom *dom = &app->dom;
    when_open(&app->when, dom);
    app->starting = true;
    app->shell = dom_element(dom, MUMBA_NONE, "div", "app");
    app_show_pane(app, false);
    link_build(&app->link, app, app->shell);
    list_build(&app->list, app, app->shell);
    editor_build(&app->editor, app, app->shell);
    toast_build(&app->toast, app, app->shell);
    editor_show(&app->editor, NULL);
    keys_listen(app);
    // In one go, when all is built.
    mumba_value shell = mumba_of_handle(app->shell);
    mumba_invoke(dom->ctx, dom->page, dom->append_child, &shell, 1, NULL);
    mumba_on_event(dom->ctx, on_event, app, on_document_left, NULL);
    drafts_recover(app);
    follow_arguments(app);
    link_start(&app->link);
}

void app_free(app *app) {
    docs_free(app);
    list_free(&app->list);
    editor_free(&app->editor);
    link_free(&app->link);
    free(app);
}
