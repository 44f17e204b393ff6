#include "keys.h"

#include <stdlib.h>
#include <string.h>

#include "state.h"

/** Does what a key means; false when it means nothing here. */
static bool act(app *app, mumba_handle event, const char *key) {
    dom *dom = &app->dom;
    bool control = dom_get_bool(dom, event, "ctrlKey") || dom_get_bool(dom, event, "metaKey");
    bool alt = dom_get_bool(dom, event, "altKey");
    bool shift = dom_get_bool(dom, event, "shiftKey");
    bool writing = editor_has_focus(&app->editor);
    bool searching = dom_has_focus(dom, app->list.search);
    if ((control != alt) && !shift && (strcmp(key, "n") == 0 || strcmp(key, "N") == 0)) {
        app_new(app);
        return true;
    }
    if (control && !alt) {
        if (strcmp(key, "f") == 0 || strcmp(key, "F") == 0) {
            list_search(&app->list);
            return true;
        }
        if (strcmp(key, "s") == 0 || strcmp(key, "S") == 0) {
            // It saves by itself; who asks for it all the same gets it at once.
            if (app->editor.doc) {
                doc_save(app->editor.doc);
            }
            return true;
        }
        if (strcmp(key, "Delete") == 0 && !searching) {
            app_delete(app);
            return true;
        }
        // In a field with a text the key belongs to the field. The search is where the focus goes after the last note.
        bool in_text = writing || (searching && app->list.query && *app->list.query);
        if ((strcmp(key, "z") == 0 || strcmp(key, "Z") == 0) && !shift && app->toast.undoable && !in_text) {
            app_undo(app);
            return true;
        }
        return false;
    }
    if (alt) {
        return false;
    }
    if (strcmp(key, "/") == 0 && !writing && !searching) {
        list_search(&app->list);
        return true;
    }
    if (strcmp(key, "Escape") == 0 && !searching) {
        if (writing) {
            app_show_pane(app, false);
            list_focus(&app->list);
        } else {
            toast_hide(&app->toast);
        }
        return true;
    }
    return false;
}

static mumba_status on_key(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                           mumba_value *result) {
    (void)ctx, (void)this_value, (void)result;
    app *app = user;
    dom *dom = &app->dom;
    if (argc == 0 || dom_get_bool(dom, argv[0].as.object, "isComposing") ||
        dom_get_bool(dom, argv[0].as.object, "defaultPrevented")) {
        return MUMBA_OK;
    }
    char *key = dom_get_text(dom, argv[0].as.object, dom->key);
    if (act(app, argv[0].as.object, key)) {
        dom_invoke(dom, argv[0].as.object, dom->prevent_default);
    }
    free(key);
    return MUMBA_OK;
}

void keys_listen(app *app) {
    dom_listen(&app->dom, MUMBA_WINDOW, "keydown", on_key, app);
}
