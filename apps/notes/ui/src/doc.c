#include "doc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "draft.h"
#include "rpc.h"
#include "state.h"
#include "text.h"

/** How long after the last key a doc saves itself. */
enum { AUTOSAVE_MS = 400 };

/** Between tries while the service does not take it. */
enum { FIRST_RETRY_MS = 500, LONGEST_RETRY_MS = 15000 };

static void save_later(doc *doc, double delay_ms);
static void delete_saved(doc *doc);
static void settle(doc *doc);

bool doc_is_dirty(const doc *doc) {
    return strcmp(doc->title, doc->base_title) != 0 || strcmp(doc->body, doc->base_body) != 0;
}

/* Making and freeing. */

doc *docs_make(app *app, const char *id, const char *title, const char *body) {
    doc *doc = calloc(1, sizeof *doc);
    if (!doc) {
        abort();
    }
    doc->app = app;
    snprintf(doc->id, sizeof doc->id, "%s", id);
    doc->title = text_copy(title);
    doc->base_title = text_copy(title);
    doc->body = text_with_plain_lines(body);
    doc->base_body = text_copy(doc->body);
    doc->next = app->docs;
    app->docs = doc;
    return doc;
}

static void destroy(doc *doc) {
    free(doc->title);
    free(doc->body);
    free(doc->base_title);
    free(doc->base_body);
    free(doc->problem);
    free(doc);
}

/** Frees a doc that nothing needs any more. */
static void release_if_done(doc *done) {
    if (done->open || done->busy || done->timer != MUMBA_NONE || doc_is_dirty(done)) {
        return;
    }
    for (doc **link = &done->app->docs; *link; link = &(*link)->next) {
        if (*link == done) {
            *link = done->next;
            destroy(done);
            return;
        }
    }
}

doc *docs_find(app *app, const char *id) {
    for (doc *doc = app->docs; doc; doc = doc->next) {
        if (strcmp(doc->id, id) == 0) {
            return doc;
        }
    }
    return NULL;
}

/** 32 random hexadecimal digits, from crypto.randomUUID(). */
static void make_id(dom *dom, char id[ID_SIZE]) {
    mumba_name crypto = 0;
    mumba_name random = 0;
    mumba_handle object = MUMBA_NONE;
    mumba_value uuid = mumba_undefined();
    size_t len = 0;
    if (mumba_intern(dom->ctx, mumba_text("crypto"), &crypto) == MUMBA_OK &&
        mumba_intern(dom->ctx, mumba_text("randomUUID"), &random) == MUMBA_OK &&
        mumba_get_handle(dom->ctx, MUMBA_WINDOW, crypto, &object) == MUMBA_OK &&
        mumba_invoke_read(dom->ctx, object, random, NULL, 0, &uuid) == MUMBA_OK && uuid.kind == MUMBA_STRING) {
        for (size_t i = 0; i < uuid.as.string.len && len < ID_SIZE - 1; i++) {
            if (uuid.as.string.ptr[i] != '-') {
                id[len++] = uuid.as.string.ptr[i];
            }
        }
    }
    id[len] = '\0';
    mumba_value_clear(dom->ctx, &uuid);
    dom_release(dom, &object);
}

doc *docs_new(app *app) {
    char id[ID_SIZE];
    make_id(&app->dom, id);
    return docs_make(app, id, "", "");
}

doc *docs_of_note(app *app, const Notes__V1__Note *note) {
    doc *doc = docs_find(app, note->id);
    if (doc) {
        doc_saw(doc, note);
        return doc;
    }
    doc = docs_make(app, note->id, note->title, note->body);
    doc->revision = note->revision;
    doc->update_time_ms = note->update_time_ms;
    return doc;
}

/* What the service has. */

static void take_base(doc *doc, const Notes__V1__Note *note) {
    text_replace(&doc->base_title, note->title);
    free(doc->base_body);
    doc->base_body = text_with_plain_lines(note->body);
    doc->revision = note->revision;
    doc->update_time_ms = note->update_time_ms;
}

static void on_copy_kept(void *user, const rpc_result *result) {
    app *app = user;
    if (result->code != MUMBA_STATUS_OK) {
        char *text = text_format("The other version could not be kept: %s", result->message);
        toast_show(&app->toast, text, false);
        free(text);
    }
}

/** Keeps a version that cannot be merged as a note of its own, and says so. */
static void keep_version(doc *doc, const char *title, const char *body, const char *what, const char *message) {
    char id[ID_SIZE];
    make_id(&doc->app->dom, id);
    char *copy_title = text_format("%.*s (%s)", (int)text_prefix(title, 400), title, what);
    Notes__V1__CreateNoteRequest request = NOTES__V1__CREATE_NOTE_REQUEST__INIT;
    request.id = id;
    request.title = copy_title;
    request.body = (char *)body;
    rpc_call(doc->app->dom.ctx, "CreateNote", &request.base, &notes__v1__create_note_response__descriptor, on_copy_kept,
             doc->app);
    free(copy_title);
    toast_show(&doc->app->toast, message, false);
}

void doc_saw(doc *doc, const Notes__V1__Note *note) {
    if (note->revision <= doc->revision) {
        return;
    }
    if (doc->busy) {
        doc->stale = true;
        return;
    }
    char *their_body = text_with_plain_lines(note->body);
    char *title = text_merge(doc->base_title, doc->title, note->title);
    char *body = text_merge(doc->base_body, doc->body, their_body);
    if (title && body) {
        text_replace(&doc->title, title);
        text_replace(&doc->body, body);
    } else if (doc->recovered) {
        // Perhaps a draft of long ago: what was saved since then comes first.
        keep_version(doc, doc->title, doc->body, "draft", "What was not saved the last time is now a note of its own");
        text_replace(&doc->title, note->title);
        text_replace(&doc->body, their_body);
    } else {
        keep_version(doc, note->title, their_body, "other version",
                     "Changed in another window too: the other version is now a note of its own");
    }
    take_base(doc, note);
    free(title);
    free(body);
    free(their_body);
    if (doc->open) {
        editor_text_changed(&doc->app->editor, doc);
    }
    if (doc_is_dirty(doc)) {
        save_later(doc, AUTOSAVE_MS);
    } else {
        draft_drop(doc);
    }
    settle(doc);
}

static void on_refreshed(void *user, const rpc_result *result) {
    doc *doc = user;
    doc->busy = false;
    if (result->code == MUMBA_STATUS_OK) {
        const Notes__V1__GetNoteResponse *answer = (const Notes__V1__GetNoteResponse *)result->answer;
        if (answer->note->revision > doc->revision) {
            doc_saw(doc, answer->note);
            return;
        }
    } else if (result->code == MUMBA_STATUS_NOT_FOUND && doc->open && !doc_is_dirty(doc)) {
        app_close(doc->app);
        return;
    }
    if (doc_is_dirty(doc)) {
        save_later(doc, FIRST_RETRY_MS);
    }
    settle(doc);
}

void doc_refresh(doc *doc) {
    if (doc->busy) {
        doc->stale = true;
        return;
    }
    if (doc->revision == 0) {
        return; // The service does not have it.
    }
    doc->busy = true;
    doc->stale = false;
    Notes__V1__GetNoteRequest request = NOTES__V1__GET_NOTE_REQUEST__INIT;
    request.id = doc->id;
    rpc_call(doc->app->dom.ctx, "GetNote", &request.base, &notes__v1__get_note_response__descriptor, on_refreshed, doc);
}

/* Saving. */

static void on_timer(mumba_context *ctx, void *user) {
    (void)ctx;
    doc *doc = user;
    doc->timer = MUMBA_NONE; // Released by itself.
    doc_save(doc);
}

static void save_later(doc *doc, double delay_ms) {
    dom_release(&doc->app->dom, &doc->timer);
    mumba_set_timer(doc->app->dom.ctx, delay_ms, false, on_timer, doc, NULL, &doc->timer);
}

/** A call about the doc ended: does what waited for it, and tells the editor. */
static void settle(doc *doc) {
    if (!doc->busy && doc->stale) {
        doc_refresh(doc);
    }
    if (!doc->busy && doc->delete_wanted && !doc_is_dirty(doc)) {
        delete_saved(doc);
    }
    if (doc->open) {
        editor_state_changed(&doc->app->editor, doc);
    }
    release_if_done(doc);
}

/** The service took a version of the doc, or had one already. */
static void saved(doc *doc, const Notes__V1__Note *note) {
    doc->busy = false;
    doc->failures = 0;
    free(doc->problem);
    doc->problem = NULL;
    take_base(doc, note);
    if (doc_is_dirty(doc)) {
        save_later(doc, doc->open && !doc->delete_wanted ? AUTOSAVE_MS : 0);
    } else {
        draft_drop(doc);
    }
    settle(doc);
}

static void on_restored(void *user, const rpc_result *result);

static void failed(doc *doc, const rpc_result *result) {
    doc->busy = false;
    doc->failures++;
    draft_store(doc);
    switch (result->code) {
    case MUMBA_STATUS_ABORTED: // Changed elsewhere: doc_saw() merges and saves again.
        doc_refresh(doc);
        break;
    case MUMBA_STATUS_NOT_FOUND: { // Deleted elsewhere while the user was writing: what is being written stays.
        doc->busy = true;
        Notes__V1__RestoreNoteRequest request = NOTES__V1__RESTORE_NOTE_REQUEST__INIT;
        request.id = doc->id;
        rpc_call(doc->app->dom.ctx, "RestoreNote", &request.base, &notes__v1__restore_note_response__descriptor,
                 on_restored, doc);
        break;
    }
    case MUMBA_STATUS_INVALID_ARGUMENT: // Another try is of no use before the text is another.
        text_replace(&doc->problem, result->message);
        if (doc->delete_wanted) {
            text_replace(&doc->title, doc->base_title);
            text_replace(&doc->body, doc->base_body);
        }
        break;
    default: {
        text_replace(&doc->problem, result->code == MUMBA_STATUS_RESOURCE_EXHAUSTED
                                        ? result->message
                                        : "Not saved yet: it is kept in this window and tried again");
        double delay = (double)(FIRST_RETRY_MS << (doc->failures < 6 ? doc->failures - 1 : 5));
        save_later(doc, delay < LONGEST_RETRY_MS ? delay : LONGEST_RETRY_MS);
    }
    }
    settle(doc);
}

static void on_restored(void *user, const rpc_result *result) {
    doc *doc = user;
    doc->busy = false;
    if (result->code == MUMBA_STATUS_OK) {
        const Notes__V1__RestoreNoteResponse *answer = (const Notes__V1__RestoreNoteResponse *)result->answer;
        toast_show(&doc->app->toast, "The note was deleted in another window; what you write brought it back", false);
        doc_saw(doc, answer->note);
        return;
    }
    if (result->code == MUMBA_STATUS_NOT_FOUND) {
        // Deleted so long ago that it is gone: a new note then.
        draft_drop(doc);
        make_id(&doc->app->dom, doc->id);
        doc->revision = 0;
        text_replace(&doc->base_title, "");
        text_replace(&doc->base_body, "");
    }
    save_later(doc, FIRST_RETRY_MS);
    settle(doc);
}

static void on_created(void *user, const rpc_result *result) {
    if (result->code == MUMBA_STATUS_OK) {
        saved(user, ((const Notes__V1__CreateNoteResponse *)result->answer)->note);
    } else {
        failed(user, result);
    }
}

static void on_updated(void *user, const rpc_result *result) {
    if (result->code == MUMBA_STATUS_OK) {
        saved(user, ((const Notes__V1__UpdateNoteResponse *)result->answer)->note);
    } else {
        failed(user, result);
    }
}

void doc_save(doc *doc) {
    dom_release(&doc->app->dom, &doc->timer);
    if (doc->busy || !doc_is_dirty(doc)) {
        settle(doc);
        return;
    }
    doc->busy = true;
    if (doc->revision == 0) {
        Notes__V1__CreateNoteRequest request = NOTES__V1__CREATE_NOTE_REQUEST__INIT;
        request.id = doc->id;
        request.title = doc->title;
        request.body = doc->body;
        rpc_call(doc->app->dom.ctx, "CreateNote", &request.base, &notes__v1__create_note_response__descriptor, on_created,
                 doc);
    } else {
        Notes__V1__UpdateNoteRequest request = NOTES__V1__UPDATE_NOTE_REQUEST__INIT;
        request.id = doc->id;
        request.title = doc->title;
        request.body = doc->body;
        request.revision = doc->revision;
        rpc_call(doc->app->dom.ctx, "UpdateNote", &request.base, &notes__v1__update_note_response__descriptor, on_updated,
                 doc);
    }
    settle(doc);
}

void doc_edited(doc *doc, char *title, char *body) {
    free(doc->title);
    free(doc->body);
    doc->title = title;
    doc->body = body;
    doc->recovered = false;
    if (doc->failures > 0 && doc_is_dirty(doc)) {
        draft_store(doc);
    }
    save_later(doc, AUTOSAVE_MS);
    settle(doc);
}

void doc_close(doc *doc) {
    doc->open = false;
    doc_save(doc);
}

static void on_deleted(void *user, const rpc_result *result) {
    app *app = user;
    app->deleted.in_flight = false;
    if (result->code != MUMBA_STATUS_OK && result->code != MUMBA_STATUS_NOT_FOUND) {
        char *text = text_format("The note could not be deleted: %s", result->message);
        toast_show(&app->toast, text, false);
        free(text);
        list_refresh(&app->list);
    } else if (app->deleted.undo_wanted) {
        app_undo(app);
    }
}

/** Deletes a doc of which nothing is left to save. */
static void delete_saved(doc *doc) {
    app *app = doc->app;
    doc->delete_wanted = false;
    draft_drop(doc);
    dom_release(&app->dom, &doc->timer);
    if (doc->revision == 0) {
        app->deleted.in_flight = false; // The service never had it.
        return;
    }
    Notes__V1__DeleteNoteRequest request = NOTES__V1__DELETE_NOTE_REQUEST__INIT;
    request.id = doc->id;
    rpc_call(app->dom.ctx, "DeleteNote", &request.base, &notes__v1__delete_note_response__descriptor, on_deleted, app);
}

void doc_delete(doc *doc) {
    doc->open = false;
    doc->delete_wanted = true;
    doc_save(doc);
}

/* All of them. */

void docs_flush(app *app) {
    for (doc *doc = app->docs, *next; doc; doc = next) {
        next = doc->next;
        if (doc_is_dirty(doc) && !doc->delete_wanted) {
            draft_store(doc);
        }
        doc_save(doc);
    }
}

void docs_resume(app *app) {
    for (doc *doc = app->docs, *next; doc; doc = next) {
        next = doc->next;
        if (doc_is_dirty(doc)) {
            doc_save(doc);
        } else {
            doc_refresh(doc);
        }
    }
}

void docs_free(app *app) {
    while (app->docs) {
        doc *next = app->docs->next;
        destroy(app->docs);
        app->docs = next;
    }
}
