/* The operations of js-framework-benchmark (keyed), natively: what rows.js does in JavaScript. */
#include "module.h"

#include <mumba/web/dom.h>
#include <mumba/web/html.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/** A row: what it shows, and its element with the element of its label. */
typedef struct row {
    uint32_t id;
    char label[64];
    mumba_element row;
    mumba_element text;
} row;

static struct {
    mumba_element body;
    mumba_element template;
    row *rows;
    size_t count;
    size_t room;
    /** The selected row; none without one. */
    mumba_element selected;
    uint32_t seed;
    uint32_t next_id;
    mumba_handle subscriptions[6];
    /** Looks at clicks in the rows; recorded once. */
    mumba_handle listener;
} state;

static const char *const adjectives[] = {
    "quick",  "bright", "little", "heavy",  "narrow", "quiet",  "ancient", "modest", "gentle",
    "sturdy", "cheerful", "curious", "simple", "golden", "frozen", "hidden", "wooden", "clever",
    "patient", "rapid", "silent", "hollow", "smooth", "distant", "humble",
};
static const char *const colours[] = {
    "red", "orange", "amber", "green", "teal", "blue", "violet", "pink", "grey", "white", "black",
};
static const char *const nouns[] = {
    "lantern", "bicycle", "harbour", "window", "teapot", "blanket", "orchard",
    "compass", "ladder",  "river",   "pocket", "violin", "button",
};

static const char *word(const char *const *words, size_t count) {
    state.seed = state.seed * 1664525u + 1013904223u;
    return words[(state.seed >> 8) % count];
}

/* The digits of a number, which end at `end`. */
static char *decimal(uint32_t number, char *end) {
    do {
        *--end = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return end;
}

/* Puts a text at `to`, and gives the place behind it. */
static char *put(char *to, const char *text) {
    size_t len = strlen(text);
    memcpy(to, text, len);
    return to + len;
}

#define WORD(words) word(words, sizeof words / sizeof *words)

static void forget(mumba_context *ctx, const row *gone) {
    mumba_release(ctx, gone->text);
    mumba_release(ctx, gone->row);
}

static void forget_all(mumba_context *ctx) {
    for (size_t i = 0; i < state.count; i++) {
        forget(ctx, &state.rows[i]);
    }
    state.count = 0;
    state.selected = MUMBA_NONE;
}

static void clear(mumba_context *ctx) {
    mumba_node_set_text_content(ctx, state.body, mumba_text(""));
    forget_all(ctx);
}

static void make(mumba_context *ctx, row *made) {
    mumba_node_clone_node_with_subtree(ctx, state.template, true, &made->row);
    // These are there, as the template says: asked for as handles, nothing has to be read.
    mumba_element number = MUMBA_NONE;
    mumba_element cell = MUMBA_NONE;
    mumba_get_handle(ctx, made->row, names.first_child, &number);
    mumba_get_handle(ctx, number, names.next_sibling, &cell);
    mumba_get_handle(ctx, cell, names.first_child, &made->text);
    mumba_set(ctx, made->row, names.data_id, mumba_of_number(made->id));
    char digits[10];
    char *first = decimal(made->id, digits + sizeof digits);
    mumba_node_set_text_content(ctx, number, mumba_string_of(first, (size_t)(digits + sizeof digits - first)));
    mumba_node_set_text_content(ctx, made->text, mumba_text(made->label));
    mumba_release(ctx, number);
    mumba_release(ctx, cell);
    mumba_node_append_child(ctx, state.body, made->row, NULL);
}

static mumba_status append(mumba_context *ctx, size_t count) {
    if (state.count + count > state.room) {
        row *grown = realloc(state.rows, (state.count + count) * sizeof *grown);
        if (!grown) {
            return MUMBA_ERR_LIMIT;
        }
        state.rows = grown;
        state.room = state.count + count;
    }
    for (size_t i = 0; i < count; i++) {
        row *fresh = &state.rows[state.count++];
        fresh->id = state.next_id++;
        const char *adjective = WORD(adjectives);
        const char *colour = WORD(colours);
        const char *noun = WORD(nouns);
        // The longest words take 24 bytes with what is between and behind them: there is room.
        char *end = put(fresh->label, adjective);
        *end++ = ' ';
        end = put(end, colour);
        *end++ = ' ';
        *put(end, noun) = '\0';
        make(ctx, fresh);
    }
    return MUMBA_OK;
}

static mumba_status on_run(mumba_context *ctx, void *user, mumba_pointer_event event) {
    (void)user, (void)event;
    clear(ctx);
    return append(ctx, 1000);
}

static mumba_status on_run_lots(mumba_context *ctx, void *user, mumba_pointer_event event) {
    (void)user, (void)event;
    clear(ctx);
    return append(ctx, 10000);
}

static mumba_status on_add(mumba_context *ctx, void *user, mumba_pointer_event event) {
    (void)user, (void)event;
    return append(ctx, 1000);
}

static mumba_status on_update(mumba_context *ctx, void *user, mumba_pointer_event event) {
    (void)user, (void)event;
    for (size_t i = 0; i < state.count; i += 10) {
        row *changed = &state.rows[i];
        size_t len = strlen(changed->label);
        snprintf(changed->label + len, sizeof changed->label - len, " !!!");
        mumba_node_set_text_content(ctx, changed->text, mumba_text(changed->label));
    }
    return MUMBA_OK;
}

static mumba_status on_clear(mumba_context *ctx, void *user, mumba_pointer_event event) {
    (void)user, (void)event;
    clear(ctx);
    return MUMBA_OK;
}

static mumba_status on_swap(mumba_context *ctx, void *user, mumba_pointer_event event) {
    (void)user, (void)event;
    if (state.count < 999) {
        return MUMBA_OK;
    }
    row *rows = state.rows;
    mumba_node_insert_before(ctx, state.body, rows[998].row, rows[2].row, NULL);
    if (state.count > 999) {
        mumba_node_insert_before(ctx, state.body, rows[1].row, rows[999].row, NULL);
    } else {
        mumba_node_append_child(ctx, state.body, rows[1].row, NULL);
    }
    row other = rows[1];
    rows[1] = rows[998];
    rows[998] = other;
    return MUMBA_OK;
}

static void select_row(mumba_context *ctx, size_t index) {
    if (state.selected != MUMBA_NONE) {
        mumba_element_set_class_name(ctx, state.selected, mumba_text(""));
    }
    state.selected = state.rows[index].row;
    mumba_element_set_class_name(ctx, state.selected, mumba_text("danger"));
}

static void remove_row(mumba_context *ctx, size_t index) {
    row gone = state.rows[index];
    mumba_element_remove(ctx, gone.row);
    if (state.selected == gone.row) {
        state.selected = MUMBA_NONE;
    }
    forget(ctx, &gone);
    state.count--;
    memmove(&state.rows[index], &state.rows[index + 1], (state.count - index) * sizeof gone);
}

static bool row_of(const mumba_value *argv, size_t argc, size_t *index) {
    const uint32_t id = (uint32_t)module_number(argv, argc, 0);
    for (size_t i = 0; i < state.count; i++) {
        if (state.rows[i].id == id) {
            *index = i;
            return true;
        }
    }
    return false;
}

static mumba_status on_select(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                              mumba_value *result) {
    (void)user, (void)self, (void)result;
    size_t index;
    if (row_of(argv, argc, &index)) {
        select_row(ctx, index);
    }
    return MUMBA_OK;
}

static mumba_status on_remove(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                              mumba_value *result) {
    (void)user, (void)self, (void)result;
    size_t index;
    if (row_of(argv, argc, &index)) {
        remove_row(ctx, index);
    }
    return MUMBA_OK;
}

/* `if (target.matches(selector)) callback(target.closest("tr").data_id)`, in a recorded function. */
static void record_case(mumba_context *script, mumba_element target, const char *selector, mumba_callback_fn callback) {
    mumba_handle matches = MUMBA_NONE;
    mumba_handle row = MUMBA_NONE;
    mumba_handle id = MUMBA_NONE;
    mumba_handle function = MUMBA_NONE;
    mumba_value argument = mumba_of_text(selector);
    mumba_callback_create(script, callback, NULL, NULL, &function);
    mumba_invoke(script, target, names.matches, &argument, 1, &matches);
    mumba_script_if(script, mumba_of_handle(matches));
    argument = mumba_of_text("tr");
    mumba_invoke(script, target, names.closest, &argument, 1, &row);
    mumba_get_handle(script, row, names.data_id, &id);
    argument = mumba_of_handle(id);
    mumba_invoke(script, function, 0, &argument, 1, NULL);
    mumba_script_end(script);
}

/* A click somewhere in the rows: the page looks at what was clicked, by a recorded function, and calls with the row's id. */
static mumba_status record_listener(mumba_context *ctx) {
    mumba_context *script = NULL;
    mumba_handle event = MUMBA_NONE;
    mumba_handle target = MUMBA_NONE;
    mumba_handle function = MUMBA_NONE;
    mumba_status status = mumba_script_create(ctx, MUMBA_SCRIPT_DOCUMENT, &script);
    if (status != MUMBA_OK) {
        return status;
    }
    mumba_script_function(script, 0, &event, 1, NULL, &function);
    mumba_get_handle(script, event, names.target, &target);
    record_case(script, target, ".remove", on_remove);
    record_case(script, target, ".lbl", on_select);
    mumba_script_end(script);
    return mumba_script_evaluate(script, function, &state.listener);
}

mumba_status rows_start(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                        mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc, (void)result;
    static const struct {
        const char *id;
        mumba_pointer_event_listener listener;
    } buttons[] = {
        {"run", on_run},     {"runlots", on_run_lots}, {"add", on_add},   {"update", on_update},
        {"clear", on_clear}, {"swaprows", on_swap},
    };
    state.seed = 1;
    state.next_id = 1;
    state.body = module_element(ctx, "tbody");
    mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("tr"), &state.template);
    mumba_element_set_inner_html(
        ctx, state.template,
        mumba_text("<td class=\"col-md-1\"></td><td class=\"col-md-4\"><a class=\"lbl\"></a></td><td class=\"col-md-1\">"
                   "<a class=\"remove\"><span class=\"remove remove-icon\" aria-hidden=\"true\"></span></a></td>"
                   "<td class=\"col-md-6\"></td>"));
    mumba_status status = MUMBA_OK;
    for (size_t i = 0; i < sizeof buttons / sizeof *buttons && status == MUMBA_OK; i++) {
        mumba_element element = module_element(ctx, buttons[i].id);
        status = mumba_element_on_click(ctx, element, buttons[i].listener, NULL, NULL, &state.subscriptions[i]);
        mumba_release(ctx, element);
    }
    if (status == MUMBA_OK && state.listener == MUMBA_NONE) {
        status = record_listener(ctx);
    }
    if (status == MUMBA_OK) {
        status = mumba_event_target_add_event_listener(ctx, state.body, mumba_text("click"), state.listener);
    }
    return status;
}

mumba_status rows_stop(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                       mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc, (void)result;
    forget_all(ctx);
    for (size_t i = 0; i < sizeof state.subscriptions / sizeof *state.subscriptions; i++) {
        mumba_release(ctx, state.subscriptions[i]);
        state.subscriptions[i] = MUMBA_NONE;
    }
    mumba_release(ctx, state.template);
    mumba_release(ctx, state.body);
    return MUMBA_OK;
}
