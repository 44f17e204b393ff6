#include "draft.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "state.h"
#include "text.h"

#define DRAFT_KEY "draft:"

/* "revision base-title-bytes base-body-bytes title-bytes", a line end, and the four texts without anything between. */
void draft_store(doc *doc) {
    dom *dom = &doc->app->dom;
    char *key = text_format("%s%s", DRAFT_KEY, doc->id);
    char *draft = text_format("%" PRId64 " %zu %zu %zu\n%s%s%s%s", doc->revision, strlen(doc->base_title),
                              strlen(doc->base_body), strlen(doc->title), doc->base_title, doc->base_body, doc->title,
                              doc->body);
    dom_store(dom, key, draft, strlen(draft));
    doc->drafted = true;
    free(draft);
    free(key);
}

void draft_drop(doc *doc) {
    if (doc->drafted) {
        char *key = text_format("%s%s", DRAFT_KEY, doc->id);
        dom_store(&doc->app->dom, key, NULL, 0);
        doc->drafted = false;
        free(key);
    }
}

/** Makes a doc of a draft; false when the draft is not one. */
static bool recover(app *app, const char *id, const char *draft) {
    int64_t revision = 0;
    size_t base_title = 0;
    size_t base_body = 0;
    size_t title = 0;
    int header = 0;
    if (strlen(id) != ID_SIZE - 1 ||
        sscanf(draft, "%" SCNd64 " %zu %zu %zu\n%n", &revision, &base_title, &base_body, &title, &header) != 4 ||
        header == 0) {
        return false;
    }
    const char *at = strchr(draft, '\n') + 1; // scanf() took more blanks than the one line end.
    size_t left = strlen(at);
    if (base_title > left || base_body > left - base_title || title > left - base_title - base_body) {
        return false;
    }
    doc *doc = docs_make(app, id, "", "");
    free(doc->base_title);
    free(doc->base_body);
    free(doc->title);
    free(doc->body);
    doc->base_title = text_copy_len(at, base_title);
    doc->base_body = text_copy_len(at + base_title, base_body);
    doc->title = text_copy_len(at + base_title + base_body, title);
    doc->body = text_copy(at + base_title + base_body + title);
    doc->revision = revision;
    doc->recovered = true;
    doc->drafted = true;
    doc->failures = 1;
    return true;
}

void drafts_recover(app *app) {
    dom *dom = &app->dom;
    double count = 0;
    if (mumba_get_number(dom->ctx, dom->local_storage_object, dom->length, &count) != MUMBA_OK) {
        return;
    }
    for (double i = count - 1; i >= 0; i--) { // Backwards: what is removed moves what comes after it.
        mumba_value index = mumba_of_number(i);
        mumba_value key = mumba_undefined();
        if (mumba_invoke_read(dom->ctx, dom->local_storage_object, dom->key, &index, 1, &key) != MUMBA_OK) {
            return;
        }
        if (key.kind == MUMBA_STRING && strncmp(key.as.string.ptr, DRAFT_KEY, strlen(DRAFT_KEY)) == 0) {
            const char *id = key.as.string.ptr + strlen(DRAFT_KEY);
            char *draft = dom_stored(dom, key.as.string.ptr);
            if (draft && !docs_find(app, id) && !recover(app, id, draft)) {
                dom_store(dom, key.as.string.ptr, NULL, 0);
            }
            free(draft);
        }
        mumba_value_clear(dom->ctx, &key);
    }
}
