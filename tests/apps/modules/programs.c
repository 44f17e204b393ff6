/* Interprets programs over the generated functions; programs.js does the same in JavaScript. A program is text, two
 * hexadecimal digits a byte: first a byte whose lowest bit asks for a flush after each operation, then four bytes for each
 * operation: which one, and three numbers that choose places, texts and offsets. What a deferred command fails with is
 * told for the operation that recorded it, whenever that comes out; what needs its result says "dependency". */
#include <mumba/web/dom.h>
#include <mumba/web/html.h>
#include <mumba/web/selection-api.h>
#include <mumba/web/streams.h>
#include <mumba/web/url.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(list) (sizeof list / sizeof *(list))
#define T(list, index) mumba_text(list[(index) % COUNT(list)])

static const char *const TEXTS[] = {"", "a", "div", "p", "x y", "<b>&\"", "ä€😀", "id", "class", "data-x", "1", "-", "title", "SPAN", "a\tb\n", "\xc2\xa0"};
static const char *const TAGS[] = {"div", "p", "SPAN", "input", "b", "1x", "", "template", "my-element"};
static const char *const SELECTORS[] = {"*", "div", "p > b", "#a", ".a", ":not(div)", "[", "div, span"};
static const char *const MARKUP[] = {"", "<p>a<b>c</b></p>", "x<i class=a>y</i>z", "<div><div id=a></div></div>", "<!--c-->t", "<b>1<p>2</b>3</p>"};
static const char *const PLACES[] = {"beforebegin", "afterbegin", "beforeend", "afterend", "middle"};
static const char *const TYPES[] = {"x", "click", "y"};
static const char *const URLS[] = {"https://example/", "https://u:p@example:8080/a/../b?c=d&c=e#f", "/rel?x=%20", "not a url", "http://[::1]:80/", "data:text/plain,x", "https://ex ample/", "?a=b+c", "https://bücher.example/ä?ö#ü"};

enum { SLOTS = 8, OPERATIONS = 256, LISTENERS = 8 };

typedef mumba_handle slots[SLOTS];
static slots nodes, ranges, urls, queries, streams, writers, readers, aborts, listeners;
static mumba_handle root;
static mumba_handle *const ALL[] = {nodes, ranges, urls, queries, streams, writers, readers, aborts, listeners};

/* Texts that grow. */
typedef struct {
    char *text;
    size_t length, room;
} growing;

static void put(growing *to, const char *text, size_t length) {
    if (to->length + length + 1 > to->room) {
        to->room = (to->length + length + 1) * 2;
        to->text = realloc(to->text, to->room);
        if (!to->text) abort();
    }
    memcpy(to->text + to->length, text, length);
    to->length += length;
    to->text[to->length] = 0;
}

static void say(growing *to, const char *text) { put(to, text, strlen(text)); }

static void quote(growing *to, const char *text, size_t length) {
    say(to, "\"");
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        char escape[8];
        if (byte < 0x20 || byte == '"' || byte == '\\') {
            snprintf(escape, sizeof escape, "\\u%04x", byte);
            say(to, escape);
        } else {
            put(to, text + i, 1);
        }
    }
    say(to, "\"");
}

/* What came of the running program. */
static growing outcomes[OPERATIONS], heard, settled[OPERATIONS], report;
static uint64_t last_serials[OPERATIONS];
static size_t operation, operation_count;
/* How many listeners run, and the last command before the innermost one: what their own commands fail with is heard. */
static int inside;
static uint64_t before;

static void tell_error(growing *to, mumba_status status, mumba_string name, mumba_string message) {
    if (status == MUMBA_ERR_DEPENDENCY) {
        say(to, "dependency");
    } else if (status == MUMBA_ERR_TYPE) {
        say(to, "another type");
    } else if (status == MUMBA_ERR_EXCEPTION) {
        say(to, "threw ");
        put(to, name.ptr, name.len);
        say(to, ": ");
        /* What the engine itself says of a call names variables of the script. */
        if (strstr(message.ptr, "is not a function") || strstr(message.ptr, "Cannot read prop")) {
            say(to, "(no such function)");
        } else {
            put(to, message.ptr, message.len);
        }
    } else {
        say(to, mumba_status_text(status));
    }
}

static void tell_status(mumba_context *ctx, growing *to, mumba_status status) {
    mumba_error error = {.size = sizeof error};
    mumba_error_get(ctx, &error);
    tell_error(to, status, error.name, error.message);
}

/* A deferred command failed: whose was it? */
static void failed(mumba_context *ctx, void *user, const mumba_error *error) {
    (void)ctx, (void)user;
    if (inside && error->serial > before) {
        tell_error(&heard, error->code, error->name, error->message);
        return;
    }
    for (size_t i = 0; i < operation; i++) {
        if (error->serial > last_serials[i]) continue;
        if (!outcomes[i].length) tell_error(&outcomes[i], error->code, error->name, error->message);
        return;
    }
    if (operation < OPERATIONS && !outcomes[operation].length) {
        tell_error(&outcomes[operation], error->code, error->name, error->message);
    }
}

static void tell(const char *text) { say(&outcomes[operation], text); }

/* The operation is recorded. Nothing told means that all is well. Of several commands, the first that fails counts. */
static void done(mumba_context *ctx, mumba_status status) {
    if (status != MUMBA_OK && !outcomes[operation].length) tell_status(ctx, &outcomes[operation], status);
}

static void keep(mumba_context *ctx, mumba_handle *place, mumba_handle handle) {
    if (*place) mumba_release(ctx, *place);
    *place = handle;
}

/* `user` is what the listener does beside telling. */
static mumba_status listen(
    mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)this_value, (void)result;
    if (argc < 1 || argv[0].kind != MUMBA_OBJECT) return MUMBA_ERR_TYPE;
    mumba_event event = argv[0].as.object;
    mumba_string type = {0}, name = {0};
    uint16_t phase = 0;
    bool prevented = false;
    mumba_event_target target = MUMBA_NONE;
    int kind = (int)(intptr_t)user;
    uint64_t outside = before;
    inside++;
    mumba_last_serial(ctx, &before);
    mumba_status status = mumba_event_get_type(ctx, event, &type);
    if (status == MUMBA_OK) status = mumba_event_get_event_phase(ctx, event, &phase);
    if (status == MUMBA_OK) status = mumba_event_get_default_prevented(ctx, event, &prevented);
    if (status == MUMBA_OK) status = mumba_event_get_current_target(ctx, event, &target);
    if (status == MUMBA_OK && target) status = mumba_node_get_node_name(ctx, target, &name);
    if (status == MUMBA_OK) {
        char text[200];
        snprintf(text, sizeof text, "%s %u %d %s %d;", type.ptr, phase, prevented, name.ptr ? name.ptr : "", kind);
        say(&heard, text);
    } else {
        tell_status(ctx, &heard, status);
    }
    if (kind == 1) mumba_event_prevent_default(ctx, event);
    if (kind == 2) mumba_event_stop_propagation(ctx, event);
    if (kind == 3) mumba_event_stop_immediate_propagation(ctx, event);
    if (kind == 5 && target) mumba_element_set_attribute(ctx, target, mumba_text("heard"), type);
    if (kind == 6 && target) mumba_element_remove(ctx, target);
    mumba_flush(ctx);
    inside--;
    before = outside;
    mumba_string_free(type);
    mumba_string_free(name);
    if (target) mumba_release(ctx, target);
    if (kind == 4) {
        mumba_throw(ctx, mumba_text("RangeError"), mumba_text("thrown by a listener"));
        return MUMBA_ERR_EXCEPTION;
    }
    return MUMBA_OK;
}

static void settle(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    growing *to = &settled[(intptr_t)user];
    say(to, status == MUMBA_OK ? "fulfilled " : "rejected ");
    if (value.kind == MUMBA_STRING) {
        put(to, value.as.string.ptr, value.as.string.len);
    } else if (value.kind == MUMBA_OBJECT) {
        /* What a reader gives has `done` and `value`; an exception has a name and a message. */
        mumba_string text = {0};
        bool over = false;
        mumba_value chunk = mumba_undefined();
        mumba_name done_name = 0, value_name = 0;
        mumba_find_name(ctx, mumba_text("done"), &done_name);
        mumba_find_name(ctx, mumba_text("value"), &value_name);
        if (status == MUMBA_OK && mumba_get_bool(ctx, value.as.object, done_name, &over) == MUMBA_OK &&
            mumba_get(ctx, value.as.object, value_name, &chunk) == MUMBA_OK) {
            say(to, over ? "done" : "chunk ");
            if (chunk.kind == MUMBA_STRING) put(to, chunk.as.string.ptr, chunk.as.string.len);
            mumba_value_clear(ctx, &chunk);
        } else if (mumba_to_string(ctx, value.as.object, &text) == MUMBA_OK) {
            put(to, text.ptr, text.len);
            mumba_string_free(text);
        }
    } else {
        say(to, value.kind == MUMBA_UNDEFINED ? "undefined" : "something else");
    }
}

/* Waits for a promise; what it settles with is told for this operation. */
static void wait_for(mumba_context *ctx, mumba_status status, mumba_promise promise) {
    if (status == MUMBA_OK) {
        status = mumba_promise_then(ctx, promise, settle, (void *)(intptr_t)operation, NULL, NULL);
        mumba_release(ctx, promise);
    }
    done(ctx, status);
}

#define USE(name, list, index)                                                \
    mumba_handle name = list[(index) % SLOTS];                                \
    if (!name) {                                                              \
        tell("unset");                                                        \
        break;                                                                \
    }
#define MAKE(list, call)                                                      \
    mumba_handle made = MUMBA_NONE;                                           \
    mumba_status status = (call);                                             \
    if (status == MUMBA_OK) keep(ctx, &list[a % SLOTS], made);                \
    done(ctx, status)
#define FIND(list, call)                                                      \
    mumba_handle made = MUMBA_NONE;                                           \
    mumba_status status = (call);                                             \
    if (status == MUMBA_OK) {                                                 \
        keep(ctx, &list[a % SLOTS], made);                                    \
        tell(made ? "found" : "null");                                        \
    }                                                                         \
    done(ctx, status)
#define DROP(call)                                                            \
    mumba_handle made = MUMBA_NONE;                                           \
    mumba_status status = (call);                                             \
    if (status == MUMBA_OK) mumba_release(ctx, made);                         \
    done(ctx, status)
#define TEXT(call)                                                            \
    mumba_string read = {0};                                                  \
    mumba_status status = (call);                                             \
    if (status == MUMBA_OK) {                                                 \
        tell(read.ptr ? "text " : "null");                                    \
        if (read.ptr) put(&outcomes[operation], read.ptr, read.len);          \
        mumba_string_free(read);                                              \
    }                                                                         \
    done(ctx, status)
#define BOOL(call)                                                            \
    bool read = false;                                                        \
    mumba_status status = (call);                                             \
    if (status == MUMBA_OK) tell(read ? "true" : "false");                    \
    done(ctx, status)
#define NUMBER(type, call)                                                    \
    type read = 0;                                                            \
    mumba_status status = (call);                                             \
    char text[24];                                                            \
    if (status == MUMBA_OK) {                                                 \
        snprintf(text, sizeof text, "%d", (int)read);                         \
        tell(text);                                                           \
    }                                                                         \
    done(ctx, status)
#define WAIT(call)                                                            \
    mumba_promise promise = MUMBA_NONE;                                       \
    mumba_status status = (call);                                             \
    wait_for(ctx, status, promise)

static mumba_status selected(mumba_context *ctx, mumba_selection *selection) {
    return mumba_window_get_selection(ctx, MUMBA_WINDOW, selection);
}
#define SELECTION(call)                                                       \
    mumba_selection selection = MUMBA_NONE;                                   \
    mumba_status outcome = selected(ctx, &selection);                         \
    if (outcome != MUMBA_OK) {                                                \
        done(ctx, outcome);                                                   \
        break;                                                                \
    }                                                                         \
    call;                                                                     \
    mumba_release(ctx, selection)

static void run_one(mumba_context *ctx, unsigned code, unsigned a, unsigned b, unsigned c) {
    switch (code) {
    case 0: { MAKE(nodes, mumba_document_create_element(ctx, MUMBA_DOCUMENT, T(TAGS, b), &made)); break; }
    case 1: { MAKE(nodes, mumba_document_create_text_node(ctx, MUMBA_DOCUMENT, T(TEXTS, b), &made)); break; }
    case 2: { MAKE(nodes, mumba_document_create_comment(ctx, MUMBA_DOCUMENT, T(TEXTS, b), &made)); break; }
    case 3: { MAKE(nodes, mumba_document_create_document_fragment(ctx, MUMBA_DOCUMENT, &made)); break; }
    case 4: { USE(x, nodes, a) USE(y, nodes, b) DROP(mumba_node_append_child(ctx, x, y, &made)); break; }
    case 5: { USE(x, nodes, a) USE(y, nodes, b) USE(z, nodes, c) DROP(mumba_node_insert_before(ctx, x, y, z, &made)); break; }
    case 6: { USE(x, nodes, a) USE(y, nodes, b) DROP(mumba_node_remove_child(ctx, x, y, &made)); break; }
    case 7: { USE(x, nodes, a) USE(y, nodes, b) USE(z, nodes, c) DROP(mumba_node_replace_child(ctx, x, y, z, &made)); break; }
    case 8: { USE(x, nodes, a) done(ctx, mumba_element_remove(ctx, x)); break; }
    case 9: { USE(x, nodes, a) done(ctx, mumba_element_set_attribute(ctx, x, T(TEXTS, b), T(TEXTS, c))); break; }
    case 10: { USE(x, nodes, a) TEXT(mumba_element_get_attribute(ctx, x, T(TEXTS, b), &read)); break; }
    case 11: { USE(x, nodes, a) done(ctx, mumba_element_remove_attribute(ctx, x, T(TEXTS, b))); break; }
    case 12: { USE(x, nodes, a) BOOL(mumba_element_toggle_attribute(ctx, x, T(TEXTS, b), &read)); break; }
    case 13: { USE(x, nodes, a) BOOL(mumba_element_has_attribute(ctx, x, T(TEXTS, b), &read)); break; }
    case 14: { USE(x, nodes, a) done(ctx, mumba_node_set_text_content(ctx, x, c % 4 ? T(TEXTS, b) : mumba_string_of(NULL, 0))); break; }
    case 15: { USE(x, nodes, a) TEXT(mumba_node_get_text_content(ctx, x, &read)); break; }
    case 16: { USE(x, nodes, a) done(ctx, mumba_element_set_inner_html(ctx, x, T(MARKUP, b))); break; }
    case 17: { USE(x, nodes, b) MAKE(nodes, mumba_node_clone_node_with_subtree(ctx, x, c % 2, &made)); break; }
    case 18: { USE(x, nodes, a) done(ctx, mumba_node_normalize(ctx, x)); break; }
    case 19: { USE(x, nodes, b) FIND(nodes, mumba_node_get_first_child(ctx, x, &made)); break; }
    case 20: { USE(x, nodes, b) FIND(nodes, mumba_node_get_last_child(ctx, x, &made)); break; }
    case 21: { USE(x, nodes, b) FIND(nodes, mumba_node_get_next_sibling(ctx, x, &made)); break; }
    case 22: { USE(x, nodes, b) FIND(nodes, mumba_element_query_selector(ctx, x, T(SELECTORS, c), &made)); break; }
    case 23: {
        USE(x, nodes, a)
        mumba_node_list list = MUMBA_NONE;
        done(ctx, mumba_element_query_selector_all(ctx, x, T(SELECTORS, b), &list));
        NUMBER(uint32_t, mumba_node_list_get_length(ctx, list, &read));
        if (list) mumba_release(ctx, list);
        break;
    }
    case 24: { USE(x, nodes, a) BOOL(mumba_element_matches(ctx, x, T(SELECTORS, b), &read)); break; }
    case 25: { USE(x, nodes, a) USE(y, nodes, b) BOOL(mumba_node_contains(ctx, x, y, &read)); break; }
    case 26: {
        USE(x, nodes, a) USE(y, nodes, b)
        /* Which of two trees comes first is up to the implementation. */
        uint16_t position = 0;
        mumba_status compared = mumba_node_compare_document_position(ctx, x, y, &position);
        NUMBER(uint16_t, (read = position & 1 ? 1 : position, compared));
        break;
    }
    case 27: { USE(x, nodes, a) USE(y, nodes, b) BOOL(mumba_node_is_equal_node(ctx, x, y, &read)); break; }
    case 28: {
        USE(x, nodes, a)
        mumba_dom_token_list list = MUMBA_NONE;
        mumba_status status = mumba_element_get_class_list(ctx, x, &list);
        mumba_string tokens[2] = {T(TEXTS, b), T(TEXTS, c)};
        if (status == MUMBA_OK) status = mumba_dom_token_list_add(ctx, list, tokens, 2);
        if (list) mumba_release(ctx, list);
        done(ctx, status);
        break;
    }
    case 29: { USE(x, nodes, a) TEXT(mumba_element_get_class_name(ctx, x, &read)); break; }
    case 30: { USE(x, nodes, a) done(ctx, mumba_element_set_id(ctx, x, T(TEXTS, b))); break; }
    case 31: { USE(x, nodes, b) MAKE(nodes, mumba_text_node_split_text(ctx, x, c % 4, &made)); break; }
    case 32: { USE(x, nodes, a) done(ctx, mumba_character_data_append_data(ctx, x, T(TEXTS, b))); break; }
    case 33: { USE(x, nodes, a) done(ctx, mumba_character_data_insert_data(ctx, x, c % 4, T(TEXTS, b))); break; }
    case 34: { USE(x, nodes, a) done(ctx, mumba_character_data_delete_data(ctx, x, b % 4, c % 4)); break; }
    case 35: { USE(x, nodes, a) TEXT(mumba_character_data_substring_data(ctx, x, b % 4, c % 4, &read)); break; }
    case 36: { USE(x, nodes, a) done(ctx, mumba_element_insert_adjacent_html(ctx, x, T(PLACES, b), T(MARKUP, c))); break; }
    case 37: { USE(x, nodes, a) done(ctx, mumba_element_insert_adjacent_text(ctx, x, T(PLACES, b), T(TEXTS, c))); break; }
    case 38: {
        USE(x, nodes, a) USE(y, nodes, b)
        mumba_value values[3] = {mumba_of_handle(y), mumba_of_string(T(TEXTS, c)), mumba_of_text("t")};
        done(ctx, mumba_element_append_with_any(ctx, x, values, 3));
        break;
    }
    case 39: { USE(x, nodes, a) USE(y, nodes, b) mumba_node list[1] = {y}; done(ctx, mumba_element_replace_children_with_node(ctx, x, list, 1)); break; }
    case 40: { USE(x, nodes, a) mumba_string list[2] = {T(TEXTS, b), T(TEXTS, c)}; done(ctx, mumba_element_append_with_str(ctx, x, list, 2)); break; }
    case 41: { USE(x, nodes, b) FIND(nodes, mumba_element_closest(ctx, x, mumba_text("div:not(body > *)"), &made)); break; }
    case 42: {
        /* It begins in the tree: one in the document itself could end the page. */
        MAKE(ranges, mumba_range_new(ctx, &made));
        if (status == MUMBA_OK) done(ctx, mumba_range_select_node_contents(ctx, made, root));
        break;
    }
    case 43: { USE(r, ranges, a) USE(x, nodes, b) done(ctx, mumba_range_set_start(ctx, r, x, c % 4)); break; }
    case 44: { USE(r, ranges, a) USE(x, nodes, b) done(ctx, mumba_range_set_end(ctx, r, x, c % 4)); break; }
    case 45: { USE(r, ranges, a) TEXT(mumba_range_to_string(ctx, r, &read)); break; }
    case 46: { USE(r, ranges, a) done(ctx, mumba_range_delete_contents(ctx, r)); break; }
    case 47: { USE(r, ranges, b) MAKE(nodes, mumba_range_extract_contents(ctx, r, &made)); break; }
    case 48: { USE(r, ranges, b) MAKE(nodes, mumba_range_clone_contents(ctx, r, &made)); break; }
    case 49: { USE(r, ranges, a) USE(x, nodes, b) done(ctx, mumba_range_insert_node(ctx, r, x)); break; }
    case 50: { USE(r, ranges, a) USE(x, nodes, b) done(ctx, mumba_range_surround_contents(ctx, r, x)); break; }
    case 51: { USE(r, ranges, a) done(ctx, mumba_range_collapse_with_to_start(ctx, r, b % 2)); break; }
    case 52: { USE(r, ranges, a) USE(q, ranges, b) NUMBER(int16_t, mumba_range_compare_boundary_points(ctx, r, c % 5, q, &read)); break; }
    case 53: { USE(r, ranges, a) NUMBER(uint32_t, mumba_abstract_range_get_start_offset(ctx, r, &read)); break; }
    case 54: { USE(r, ranges, b) MAKE(ranges, mumba_range_clone_range(ctx, r, &made)); break; }
    case 55: { USE(x, nodes, a) SELECTION(done(ctx, mumba_selection_collapse_with_offset(ctx, selection, x, b % 4))); break; }
    case 56: { USE(x, nodes, a) SELECTION(done(ctx, mumba_selection_extend_with_offset(ctx, selection, x, b % 4))); break; }
    case 57: { USE(x, nodes, a) SELECTION(done(ctx, mumba_selection_select_all_children(ctx, selection, x))); break; }
    case 58: { SELECTION(NUMBER(uint32_t, mumba_selection_get_range_count(ctx, selection, &read))); break; }
    case 59: { USE(r, ranges, a) SELECTION(done(ctx, mumba_selection_add_range(ctx, selection, r))); break; }
    case 60: { SELECTION(NUMBER(uint32_t, mumba_selection_get_anchor_offset(ctx, selection, &read))); break; }
    case 61: { SELECTION(TEXT(mumba_selection_get_type(ctx, selection, &read))); break; }
    case 62: { SELECTION(done(ctx, mumba_selection_remove_all_ranges(ctx, selection))); break; }
    case 63: { SELECTION(done(ctx, mumba_selection_delete_from_document(ctx, selection))); break; }
    case 64: { SELECTION(TEXT(mumba_selection_to_string(ctx, selection, &read))); break; }
    case 65: {
        USE(x, nodes, a)
        mumba_handle made = MUMBA_NONE;
        mumba_status status = mumba_callback_create(ctx, listen, (void *)(intptr_t)(c % 7), NULL, &made);
        if (status == MUMBA_OK) {
            /* A function that is released does nothing: all stay to the end. */
            status = mumba_event_target_add_event_listener_with_bool(ctx, x, T(TYPES, b), made, c / 7 % 2);
            if (!listeners[b % LISTENERS]) listeners[b % LISTENERS] = made;
        }
        done(ctx, status);
        break;
    }
    case 66: { USE(x, nodes, a) USE(l, listeners, b) done(ctx, mumba_event_target_remove_event_listener_with_bool(ctx, x, T(TYPES, b), l, c % 2)); break; }
    case 67: {
        USE(x, nodes, a)
        mumba_event_init init = MUMBA_NONE;
        mumba_event event = MUMBA_NONE;
        mumba_event_init_create(ctx, &init);
        mumba_event_init_set_bubbles(ctx, init, c % 2);
        mumba_event_init_set_cancelable(ctx, init, c / 2 % 2);
        mumba_event_new_with_event_init_dict(ctx, T(TYPES, b), init, &event);
        BOOL(mumba_event_target_dispatch_event(ctx, x, event, &read));
        mumba_release(ctx, init);
        mumba_release(ctx, event);
        break;
    }
    case 68: { USE(x, nodes, a) done(ctx, mumba_html_element_click(ctx, x)); break; }
    case 69: { MAKE(urls, c % 2 ? mumba_url_new_with_base(ctx, T(URLS, b), T(URLS, c / 2), &made) : mumba_url_new(ctx, T(URLS, b), &made)); break; }
    case 70: { USE(u, urls, a) TEXT(mumba_url_get_href(ctx, u, &read)); break; }
    case 71: { USE(u, urls, a) done(ctx, mumba_url_set_href(ctx, u, T(URLS, b))); break; }
    case 72: { USE(u, urls, a) done(ctx, mumba_url_set_pathname(ctx, u, T(TEXTS, b))); break; }
    case 73: { USE(u, urls, a) done(ctx, mumba_url_set_search(ctx, u, T(TEXTS, b))); break; }
    case 74: { USE(u, urls, a) done(ctx, mumba_url_set_host(ctx, u, T(TEXTS, b))); break; }
    case 75: { USE(u, urls, a) done(ctx, mumba_url_set_port(ctx, u, T(TEXTS, b))); break; }
    case 76: { BOOL(mumba_url_can_parse_with_base(ctx, T(URLS, a), T(URLS, b), &read)); break; }
    case 77: { USE(u, urls, b) MAKE(queries, mumba_url_get_search_params(ctx, u, &made)); break; }
    case 78: { MAKE(queries, mumba_url_search_params_new_with_str(ctx, T(URLS, b), &made)); break; }
    case 79: { USE(q, queries, a) done(ctx, mumba_url_search_params_append(ctx, q, T(TEXTS, b), T(TEXTS, c))); break; }
    case 80: { USE(q, queries, a) done(ctx, mumba_url_search_params_delete(ctx, q, T(TEXTS, b))); break; }
    case 81: { USE(q, queries, a) TEXT(mumba_url_search_params_get(ctx, q, T(TEXTS, b), &read)); break; }
    case 82: { USE(q, queries, a) done(ctx, mumba_url_search_params_sort(ctx, q)); break; }
    case 83: { USE(q, queries, a) TEXT(mumba_url_search_params_to_string(ctx, q, &read)); break; }
    case 84: { USE(q, queries, a) NUMBER(uint32_t, mumba_url_search_params_get_size(ctx, q, &read)); break; }
    case 85: { MAKE(streams, mumba_transform_stream_new(ctx, &made)); break; }
    case 86: {
        USE(s, streams, b)
        mumba_writable_stream writable = MUMBA_NONE;
        mumba_transform_stream_get_writable(ctx, s, &writable);
        MAKE(writers, mumba_writable_stream_get_writer(ctx, writable, &made));
        mumba_release(ctx, writable);
        break;
    }
    case 87: {
        USE(s, streams, b)
        mumba_readable_stream readable = MUMBA_NONE;
        mumba_transform_stream_get_readable(ctx, s, &readable);
        MAKE(readers, mumba_readable_stream_get_reader(ctx, readable, &made));
        mumba_release(ctx, readable);
        break;
    }
    case 88: { USE(w, writers, a) WAIT(mumba_writable_stream_default_writer_write_with_chunk(ctx, w, mumba_of_string(T(TEXTS, b)), &promise)); break; }
    case 89: { USE(w, writers, a) WAIT(mumba_writable_stream_default_writer_close(ctx, w, &promise)); break; }
    case 90: { USE(w, writers, a) WAIT(mumba_writable_stream_default_writer_abort_with_reason(ctx, w, mumba_of_string(T(TEXTS, b)), &promise)); break; }
    case 91: { USE(r, readers, a) WAIT(mumba_readable_stream_default_reader_read(ctx, r, &promise)); break; }
    case 92: { USE(r, readers, a) WAIT(mumba_readable_stream_default_reader_cancel_with_reason(ctx, r, mumba_of_string(T(TEXTS, b)), &promise)); break; }
    case 93: { USE(r, readers, a) done(ctx, mumba_readable_stream_default_reader_release_lock(ctx, r)); break; }
    case 94: { MAKE(aborts, mumba_abort_controller_new(ctx, &made)); break; }
    case 95: { USE(c1, aborts, a) done(ctx, mumba_abort_controller_abort(ctx, c1)); break; }
    case 96: {
        USE(c1, aborts, a)
        mumba_abort_signal signal = MUMBA_NONE;
        mumba_abort_controller_get_signal(ctx, c1, &signal);
        done(ctx, mumba_abort_signal_throw_if_aborted(ctx, signal));
        mumba_release(ctx, signal);
        break;
    }
    case 97: {
        USE(c1, aborts, a)
        mumba_abort_signal signal = MUMBA_NONE;
        mumba_abort_controller_get_signal(ctx, c1, &signal);
        BOOL(mumba_abort_signal_get_aborted(ctx, signal, &read));
        mumba_release(ctx, signal);
        break;
    }
    default: tell("no such operation");
    }
}

enum { CODES = 98 };

static unsigned byte_at(mumba_string text, size_t index) {
    unsigned value = 0;
    for (size_t i = 0; i < 2; i++) {
        char digit = text.ptr[index * 2 + i];
        value = value * 16 + (unsigned)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
    }
    return value;
}

/* `nativeProgram(program, root)`: runs it; the root of its tree is in place 0. */
static mumba_status run(
    mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)user, (void)this_value, (void)result;
    if (argc != 2 || argv[0].kind != MUMBA_STRING || argv[1].kind != MUMBA_OBJECT) return MUMBA_ERR_ARGUMENT;
    for (size_t i = 0; i < COUNT(ALL); i++) {
        for (size_t j = 0; j < SLOTS; j++) keep(ctx, &ALL[i][j], MUMBA_NONE);
    }
    for (size_t i = 0; i < OPERATIONS; i++) outcomes[i].length = settled[i].length = 0;
    heard.length = 0;
    mumba_string program = argv[0].as.string;
    keep(ctx, &root, MUMBA_NONE);
    mumba_retain(ctx, argv[1].as.object, &root);
    mumba_retain(ctx, root, &nodes[0]);
    bool careful = byte_at(program, 0) % 2;
    operation_count = (program.len / 2 - 1) / 4;
    if (operation_count > OPERATIONS) return MUMBA_ERR_LIMIT;
    for (operation = 0; operation < operation_count; operation++) {
        size_t at = 1 + operation * 4;
        run_one(ctx, byte_at(program, at) % CODES, byte_at(program, at + 1), byte_at(program, at + 2), byte_at(program, at + 3));
        mumba_last_serial(ctx, &last_serials[operation]);
        if (careful) mumba_flush(ctx);
    }
    mumba_flush(ctx);
    return MUMBA_OK;
}

/* `nativeReport()`: what came of it, once promises had their time. */
static mumba_status tell_all(
    mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)user, (void)this_value, (void)argv, (void)argc;
    report.length = 0;
    say(&report, "{\"outcomes\":[");
    for (size_t i = 0; i < operation_count; i++) {
        if (i) say(&report, ",");
        if (outcomes[i].length) quote(&report, outcomes[i].text, outcomes[i].length);
        else say(&report, "\"ok\"");
    }
    say(&report, "],\"settled\":[");
    for (size_t i = 0; i < operation_count; i++) {
        if (i) say(&report, ",");
        quote(&report, settled[i].length ? settled[i].text : "", settled[i].length);
    }
    say(&report, "],\"heard\":");
    quote(&report, heard.length ? heard.text : "", heard.length);
    say(&report, "}");
    *result = mumba_of_string(mumba_string_of(report.text, report.length));
    return MUMBA_OK;
}

MUMBA_EXPORT uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

MUMBA_EXPORT mumba_status mumba_module_main(mumba_context *ctx) {
    mumba_handle program = MUMBA_NONE, told = MUMBA_NONE;
    mumba_name program_name = 0, told_name = 0;
    mumba_set_error_handler(ctx, failed, NULL, NULL);
    mumba_intern(ctx, mumba_text("nativeProgram"), &program_name);
    mumba_intern(ctx, mumba_text("nativeReport"), &told_name);
    mumba_status status = mumba_callback_create(ctx, run, NULL, NULL, &program);
    if (status == MUMBA_OK) status = mumba_callback_create(ctx, tell_all, NULL, NULL, &told);
    if (status == MUMBA_OK) status = mumba_set(ctx, MUMBA_WINDOW, program_name, mumba_of_handle(program));
    if (status == MUMBA_OK) status = mumba_set(ctx, MUMBA_WINDOW, told_name, mumba_of_handle(told));
    return status;
}
