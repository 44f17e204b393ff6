#include "editor.h"

#include <stdlib.h>
#include <string.h>

#include "state.h"
#include "text.h"

#define ICON_BACK "M14.5 6l-6 6l6 6"
#define ICON_TRASH "M4.5 7h15M10 11v5.5M14 11v5.5M6.5 7l.8 12.5h9.4L17.5 7M9 7V4h6v3"
#define ICON_NOTE "M6 3h9l4 4v14H6ZM9.5 11h6M9.5 15h4"

/** What a title can have at most; 120 UTF-16 code units are at most 360 bytes, of 500 that the service takes. */
#define TITLE_LENGTH "120"

static void show_count(editor *editor) {
    dom *dom = &editor->app->dom;
    text_count count = text_counted(editor->doc ? editor->doc->body : "");
    char *text = text_format("%zu %s · %zu %s", count.words, count.words == 1 ? "word" : "words", count.characters,
                             count.characters == 1 ? "character" : "characters");
    dom_set_text(dom, editor->foot, dom->text_content, text);
    free(text);
}

/** The window is called after the note. */
static void show_window_title(editor *editor) {
    dom *dom = &editor->app->dom;
    const char *title = editor->doc ? editor->doc->title : "";
    char *text = *title ? text_format("%s – Notes", title) : text_copy("Notes");
    dom_set_text(dom, MUMBA_DOCUMENT, dom->title, text);
    free(text);
}

void editor_tell(editor *editor, const char *text, bool failed) {
    dom *dom = &editor->app->dom;
    if (!editor->shown_state || strcmp(editor->shown_state, text) != 0) {
        text_replace(&editor->shown_state, text);
        dom_set_text(dom, editor->state, dom->text_content, text);
        dom_set_text(dom, editor->state, dom->title, text);
        dom_set_text(dom, editor->state, dom->class_name, failed ? "note-state failed" : "note-state");
        // A failure is read out; "Saving" and "Saved" after every few keys would be a nuisance.
        dom_attribute(dom, editor->state, "role", failed ? "alert" : NULL);
    }
}

void editor_state_changed(editor *editor, const doc *doc) {
    if (editor->doc != doc) {
        return;
    }
    if (doc->problem) {
        editor_tell(editor, doc->problem, true);
    } else if (doc_is_dirty(doc)) {
        editor_tell(editor, "Saving…", false);
    } else if (doc->revision == 0) {
        editor_tell(editor, "New note", false);
    } else {
        char *when = when_text(&editor->app->when, doc->update_time_ms);
        char *text = text_format("Saved · %s", when);
        editor_tell(editor, text, false);
        free(text);
        free(when);
    }
}

void editor_show(editor *editor, doc *doc) {
    dom *dom = &editor->app->dom;
    if (editor->doc && editor->doc == doc) {
        return;
    }
    struct doc *before = editor->doc;
    editor->doc = doc;
    bool shown = doc != NULL;
    dom_show(dom, editor->title, shown);
    dom_show(dom, editor->body, shown);
    dom_show(dom, editor->foot, shown);
    dom_show(dom, editor->remove, shown);
    dom_show(dom, editor->blank, !shown);
    if (doc) {
        doc->open = true;
        dom_set_text(dom, editor->title, dom->value, doc->title);
        dom_set_text(dom, editor->body, dom->value, doc->body);
        mumba_value start[] = {mumba_of_number(0), mumba_of_number(0)};
        mumba_invoke(dom->ctx, editor->body, dom->set_selection_range, start, 2, NULL);
        dom_set_number(dom, editor->body, dom->scroll_top, 0);
        editor_state_changed(editor, doc);
    } else {
        editor_tell(editor, "", false);
    }
    show_count(editor);
    show_window_title(editor);
    if (before) {
        doc_close(before); // Last: it may be freed by it.
    }
}

/** Makes a field show `text`, touching only what is different, so that the caret stays at its words. */
static void change_field(editor *editor, mumba_handle field, const char *text) {
    dom *dom = &editor->app->dom;
    char *shown = dom_get_text(dom, field, dom->value);
    if (strcmp(shown, text) != 0) {
        text_change change = text_difference(shown, text);
        mumba_value arguments[] = {
            mumba_of_string(mumba_string_of(text + change.start, change.new_end - change.start)),
            mumba_of_number((double)text_utf16_length(shown, change.start)),
            mumba_of_number((double)text_utf16_length(shown, change.old_end)),
            mumba_of_text("preserve"),
        };
        mumba_invoke(dom->ctx, field, dom->set_range_text, arguments, 4, NULL);
    }
    free(shown);
}

void editor_text_changed(editor *editor, const doc *doc) {
    if (editor->doc == doc) {
        change_field(editor, editor->title, doc->title);
        change_field(editor, editor->body, doc->body);
        show_count(editor);
        show_window_title(editor);
    }
}

bool editor_has_focus(editor *editor) {
    return dom_has_focus(&editor->app->dom, editor->body) || dom_has_focus(&editor->app->dom, editor->title);
}

static mumba_status on_input(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                             mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    editor *editor = user;
    dom *dom = &editor->app->dom;
    if (editor->doc) {
        char *title = dom_get_text(dom, editor->title, dom->value);
        char *body = dom_get_text(dom, editor->body, dom->value);
        doc_edited(editor->doc, title, body);
        show_count(editor);
        show_window_title(editor);
    }
    return MUMBA_OK;
}

static mumba_status on_blur(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                            mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    editor *editor = user;
    if (editor->doc) {
        doc_save(editor->doc);
    }
    return MUMBA_OK;
}

/** Enter and the arrow down lead from the title to the text. */
static mumba_status on_title_key(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                                 size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)result;
    editor *editor = user;
    dom *dom = &editor->app->dom;
    if (argc == 0 || dom_get_bool(dom, argv[0].as.object, "isComposing")) {
        return MUMBA_OK;
    }
    char *key = dom_get_text(dom, argv[0].as.object, dom->key);
    if (strcmp(key, "Enter") == 0 || strcmp(key, "ArrowDown") == 0) {
        dom_invoke(dom, argv[0].as.object, dom->prevent_default);
        dom_focus(dom, editor->body);
    }
    free(key);
    return MUMBA_OK;
}

static mumba_status on_remove(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                              size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    app_delete(((editor *)user)->app);
    return MUMBA_OK;
}

static mumba_status on_new(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                           mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    app_new(((editor *)user)->app);
    return MUMBA_OK;
}

static mumba_status on_back(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                            mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    app *app = ((editor *)user)->app;
    app_show_pane(app, false);
    list_focus(&app->list);
    return MUMBA_OK;
}

/** One line of the list of keys: keys, separated by spaces, and what they do. */
static void build_key(dom *dom, mumba_handle parent, const char *keys, const char *meaning) {
    mumba_handle term = dom_element(dom, parent, "dt", NULL);
    while (*keys) {
        size_t len = strcspn(keys, " ");
        char *key = text_copy_len(keys, len);
        mumba_handle element = dom_text_element(dom, term, "kbd", NULL, key);
        dom_release(dom, &element);
        free(key);
        keys += len;
        if (*keys) {
            dom_append_text(dom, term, " ", 1);
            keys++;
        }
    }
    mumba_handle text = dom_text_element(dom, parent, "dd", NULL, meaning);
    dom_release(dom, &text);
    dom_release(dom, &term);
}

static void build_blank(editor *editor, mumba_handle parent) {
    dom *dom = &editor->app->dom;
    editor->blank = dom_element(dom, parent, "div", "blank");
    dom_icon(dom, editor->blank, "icon", ICON_NOTE);
    mumba_handle text = dom_text_element(dom, editor->blank, "p", "blank-text", "No note is open");
    mumba_handle button = dom_button(dom, editor->blank, "button", "New note");
    dom_listen(dom, button, "click", on_new, editor);
    mumba_handle keys = dom_element(dom, editor->blank, "dl", "keys");
    build_key(dom, keys, "Ctrl N", "New note");
    build_key(dom, keys, "/", "Search");
    build_key(dom, keys, "↑ ↓", "Walk through the notes");
    build_key(dom, keys, "Enter", "Write");
    build_key(dom, keys, "Ctrl Del", "Delete the note");
    dom_release(dom, &keys);
    dom_release(dom, &button);
    dom_release(dom, &text);
}

void editor_build(editor *editor, app *app, mumba_handle parent) {
    dom *dom = &app->dom;
    editor->app = app;
    mumba_handle pane = dom_element(dom, parent, "main", "note");
    mumba_handle bar = dom_element(dom, pane, "div", "note-bar");
    mumba_handle back = dom_icon_button(dom, bar, "tool back", ICON_BACK, "Back to the list (Esc)");
    editor->state = dom_element(dom, bar, "span", "note-state");
    dom_attribute(dom, editor->state, "id", "state");
    editor->title = dom_element(dom, pane, "input", "title");
    dom_attribute(dom, editor->title, "id", "title");
    dom_attribute(dom, editor->title, "type", "text");
    dom_attribute(dom, editor->title, "placeholder", "Title");
    dom_attribute(dom, editor->title, "aria-label", "Title");
    dom_attribute(dom, editor->title, "maxlength", TITLE_LENGTH);
    dom_attribute(dom, editor->title, "autocomplete", "off");
    editor->body = dom_element(dom, pane, "textarea", "body");
    dom_attribute(dom, editor->body, "id", "body");
    dom_attribute(dom, editor->body, "placeholder", "Write something");
    dom_attribute(dom, editor->body, "aria-label", "Text");
    editor->foot = dom_element(dom, pane, "div", "note-foot");
    build_blank(editor, pane);
    editor->remove = dom_icon_button(dom, bar, "tool", ICON_TRASH, "Delete this note (Ctrl+Delete)");
    dom_attribute(dom, editor->remove, "id", "delete");

    dom_listen(dom, back, "click", on_back, editor);
    dom_listen(dom, editor->title, "input", on_input, editor);
    dom_listen(dom, editor->title, "keydown", on_title_key, editor);
    dom_listen(dom, editor->title, "blur", on_blur, editor);
    dom_listen(dom, editor->body, "input", on_input, editor);
    dom_listen(dom, editor->body, "blur", on_blur, editor);
    dom_listen(dom, editor->remove, "click", on_remove, editor);

    dom_show(dom, editor->title, false);
    dom_show(dom, editor->body, false);
    dom_show(dom, editor->foot, false);
    dom_show(dom, editor->remove, false);
    dom_release(dom, &back);
    dom_release(dom, &bar);
    dom_release(dom, &pane);
}

void editor_free(editor *editor) {
    free(editor->shown_state);
}
