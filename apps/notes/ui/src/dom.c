#include "dom.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

#define SVG "http://www.w3.org/2000/svg"

mumba_status dom_open(dom *dom, mumba_context *ctx) {
    memset(dom, 0, sizeof *dom);
    dom->ctx = ctx;
    const struct {
        mumba_name *name;
        const char *text;
    } names[] = {
#define DOM_ENTRY(field, text) {&dom->field, text},
        DOM_NAMES(DOM_ENTRY)
#undef DOM_ENTRY
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        mumba_status status = mumba_intern(ctx, mumba_text(names[i].text), names[i].name);
        if (status != MUMBA_OK) {
            return status;
        }
    }
    mumba_status status = mumba_get_handle(ctx, MUMBA_DOCUMENT, dom->body, &dom->page);
    if (status == MUMBA_OK) {
        status = mumba_get_handle(ctx, MUMBA_DOCUMENT, dom->document_element, &dom->root);
    }
    if (status == MUMBA_OK) {
        status = mumba_get_handle(ctx, MUMBA_WINDOW, dom->local_storage, &dom->local_storage_object);
    }
    return status;
}

static void append(dom *dom, mumba_handle parent, mumba_handle child) {
    mumba_value argument = mumba_of_handle(child);
    mumba_invoke(dom->ctx, parent, dom->append_child, &argument, 1, NULL);
}

mumba_handle dom_element(dom *dom, mumba_handle parent, const char *tag, const char *class_name) {
    mumba_handle element = MUMBA_NONE;
    mumba_value argument = mumba_of_text(tag);
    mumba_invoke(dom->ctx, MUMBA_DOCUMENT, dom->create_element, &argument, 1, &element);
    if (class_name) {
        dom_set_text(dom, element, dom->class_name, class_name);
    }
    if (parent != MUMBA_NONE) {
        append(dom, parent, element);
    }
    return element;
}

mumba_handle dom_text_element(dom *dom, mumba_handle parent, const char *tag, const char *class_name, const char *text) {
    mumba_handle element = dom_element(dom, parent, tag, class_name);
    dom_set_text(dom, element, dom->text_content, text);
    return element;
}

mumba_handle dom_button(dom *dom, mumba_handle parent, const char *class_name, const char *text) {
    mumba_handle button = dom_text_element(dom, parent, "button", class_name, text);
    dom_attribute(dom, button, "type", "button");
    return button;
}

mumba_handle dom_icon_button(dom *dom, mumba_handle parent, const char *class_name, const char *path, const char *label) {
    mumba_handle button = dom_element(dom, parent, "button", class_name);
    dom_attribute(dom, button, "type", "button");
    dom_label(dom, button, label);
    dom_icon(dom, button, "icon", path);
    return button;
}

static mumba_handle svg_element(dom *dom, mumba_handle parent, const char *tag) {
    mumba_handle element = MUMBA_NONE;
    mumba_value arguments[] = {mumba_of_text(SVG), mumba_of_text(tag)};
    mumba_invoke(dom->ctx, MUMBA_DOCUMENT, dom->create_element_ns, arguments, 2, &element);
    append(dom, parent, element);
    return element;
}

void dom_icon(dom *dom, mumba_handle parent, const char *class_name, const char *path) {
    mumba_handle svg = svg_element(dom, parent, "svg");
    dom_attribute(dom, svg, "class", class_name);
    dom_attribute(dom, svg, "viewBox", "0 0 24 24");
    dom_attribute(dom, svg, "aria-hidden", "true");
    mumba_handle shape = svg_element(dom, svg, "path");
    dom_attribute(dom, shape, "d", path);
    dom_release(dom, &shape);
    dom_release(dom, &svg);
}

void dom_append_text(dom *dom, mumba_handle parent, const char *text, size_t len) {
    mumba_handle node = MUMBA_NONE;
    mumba_value argument = mumba_of_string(mumba_string_of(text, len));
    mumba_invoke(dom->ctx, MUMBA_DOCUMENT, dom->create_text_node, &argument, 1, &node);
    append(dom, parent, node);
    dom_release(dom, &node);
}

void dom_attribute(dom *dom, mumba_handle element, const char *name, const char *value) {
    mumba_value arguments[] = {mumba_of_text(name), mumba_of_text(value)};
    if (value) {
        mumba_invoke(dom->ctx, element, dom->set_attribute, arguments, 2, NULL);
    } else {
        mumba_invoke(dom->ctx, element, dom->remove_attribute, arguments, 1, NULL);
    }
}

void dom_label(dom *dom, mumba_handle element, const char *label) {
    dom_attribute(dom, element, "aria-label", label);
    dom_set_text(dom, element, dom->title, label);
}

void dom_set_text(dom *dom, mumba_handle target, mumba_name name, const char *text) {
    mumba_set(dom->ctx, target, name, mumba_of_text(text));
}

void dom_set_bool(dom *dom, mumba_handle target, mumba_name name, bool value) {
    mumba_set(dom->ctx, target, name, mumba_of_bool(value));
}

void dom_set_number(dom *dom, mumba_handle target, mumba_name name, double value) {
    mumba_set(dom->ctx, target, name, mumba_of_number(value));
}

void dom_show(dom *dom, mumba_handle element, bool shown) {
    dom_set_bool(dom, element, dom->hidden, !shown);
}

void dom_invoke(dom *dom, mumba_handle target, mumba_name name) {
    mumba_invoke(dom->ctx, target, name, NULL, 0, NULL);
}

void dom_focus(dom *dom, mumba_handle element) {
    dom_invoke(dom, element, dom->focus);
}

bool dom_has_focus(dom *dom, mumba_handle element) {
    mumba_handle active = MUMBA_NONE;
    bool same = false;
    if (mumba_get_handle(dom->ctx, MUMBA_DOCUMENT, dom->active_element, &active) == MUMBA_OK) {
        mumba_same(dom->ctx, active, element, &same);
        dom_release(dom, &active);
    }
    return same;
}

void dom_listen(dom *dom, mumba_handle target, const char *event, mumba_callback_fn callback, void *user) {
    mumba_handle function = MUMBA_NONE;
    if (mumba_callback_create(dom->ctx, callback, user, NULL, &function) != MUMBA_OK) {
        return;
    }
    // The handle is kept: released, the callback would never run.
    mumba_value arguments[] = {mumba_of_text(event), mumba_of_handle(function)};
    mumba_invoke(dom->ctx, target, dom->add_event_listener, arguments, 2, NULL);
}

/** A copy of a string of the runtime, which is freed. */
static char *taken(mumba_string string) {
    char *text = text_copy_len(string.ptr, string.len);
    mumba_string_free(string);
    size_t len = 0;
    for (size_t i = 0; i < string.len; i++) {
        if (text[i]) {
            text[len++] = text[i];
        }
    }
    text[len] = '\0';
    return text;
}

char *dom_get_text(dom *dom, mumba_handle target, mumba_name name) {
    mumba_string string;
    if (mumba_get_string(dom->ctx, target, name, &string) != MUMBA_OK) {
        return text_copy("");
    }
    return taken(string);
}

bool dom_get_bool(dom *dom, mumba_handle target, const char *name) {
    mumba_name interned = 0;
    bool value = false;
    if (mumba_intern(dom->ctx, mumba_text(name), &interned) != MUMBA_OK ||
        mumba_get_bool(dom->ctx, target, interned, &value) != MUMBA_OK) {
        return false;
    }
    return value;
}

char *dom_stored(dom *dom, const char *key) {
    mumba_value argument = mumba_of_text(key);
    mumba_value value = mumba_undefined();
    char *text = NULL;
    if (mumba_invoke_read(dom->ctx, dom->local_storage_object, dom->get_item, &argument, 1, &value) != MUMBA_OK) {
        return NULL;
    }
    if (value.kind == MUMBA_STRING) {
        text = text_copy_len(value.as.string.ptr, value.as.string.len);
    }
    mumba_value_clear(dom->ctx, &value);
    return text;
}

void dom_store(dom *dom, const char *key, const char *text, size_t len) {
    mumba_value arguments[] = {mumba_of_text(key), mumba_of_string(mumba_string_of(text, len))};
    if (text) {
        mumba_invoke(dom->ctx, dom->local_storage_object, dom->set_item, arguments, 2, NULL);
    } else {
        mumba_invoke(dom->ctx, dom->local_storage_object, dom->remove_item, arguments, 1, NULL);
    }
}

void dom_release(dom *dom, mumba_handle *handle) {
    if (*handle != MUMBA_NONE) {
        mumba_release(dom->ctx, *handle);
        *handle = MUMBA_NONE;
    }
}
