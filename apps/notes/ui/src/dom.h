/**
 * @file
 * The part of the DOM that the notes use, as short functions over the C ABI.
 *
 * Writes are deferred: they go to the runtime's error handler when they fail. Reads give a safe value when they fail. No
 * function here knows anything of notes.
 */
#ifndef NOTES_DOM_H
#define NOTES_DOM_H

#include <mumba.h>

/** Every property and method name that the module uses, as X(field, "name"). */
#define DOM_NAMES(X)                                        \
    X(active_element, "activeElement")                      \
    X(append_child, "appendChild")                          \
    X(body, "body")                                         \
    X(class_name, "className")                              \
    X(closest, "closest")                                   \
    X(create_element, "createElement")                      \
    X(create_element_ns, "createElementNS")                 \
    X(create_text_node, "createTextNode")                   \
    X(add_event_listener, "addEventListener")               \
    X(document_element, "documentElement")                  \
    X(focus, "focus")                                       \
    X(format, "format")                                     \
    X(get_item, "getItem")                                  \
    X(hidden, "hidden")                                     \
    X(id, "id")                                             \
    X(key, "key")                                           \
    X(length, "length")                                     \
    X(local_storage, "localStorage")                        \
    X(prevent_default, "preventDefault")                    \
    X(remove, "remove")                                     \
    X(remove_attribute, "removeAttribute")                  \
    X(remove_item, "removeItem")                            \
    X(replace_children, "replaceChildren")                  \
    X(scroll_into_view, "scrollIntoView")                   \
    X(scroll_top, "scrollTop")                              \
    X(select, "select")                                     \
    X(set_attribute, "setAttribute")                        \
    X(set_item, "setItem")                                  \
    X(set_range_text, "setRangeText")                       \
    X(set_selection_range, "setSelectionRange")             \
    X(target, "target")                                     \
    X(text_content, "textContent")                          \
    X(title, "title")                                       \
    X(value, "value")

/** The context and the names, known after dom_open(). */
typedef struct dom {
    mumba_context *ctx;
#define DOM_FIELD(field, text) mumba_name field;
    DOM_NAMES(DOM_FIELD)
#undef DOM_FIELD
    mumba_handle local_storage_object;
    /** The element `body`. */
    mumba_handle page;
    /** The element `html`. */
    mumba_handle root;
} dom;

/** Makes the names known. */
mumba_status dom_open(dom *dom, mumba_context *ctx);

/** Makes an element and, unless `parent` is MUMBA_NONE, appends it. `class_name` may be null. */
mumba_handle dom_element(dom *dom, mumba_handle parent, const char *tag, const char *class_name);

/** As dom_element(), with text in it. */
mumba_handle dom_text_element(dom *dom, mumba_handle parent, const char *tag, const char *class_name, const char *text);

/** A button with text. */
mumba_handle dom_button(dom *dom, mumba_handle parent, const char *class_name, const char *text);

/** A button that shows an icon and is called `label`. `path` is the data of an SVG path on a field of 24 by 24. */
mumba_handle dom_icon_button(dom *dom, mumba_handle parent, const char *class_name, const char *path, const char *label);

/** An icon that says nothing to those who hear the page. `path` is as for dom_icon_button(). */
void dom_icon(dom *dom, mumba_handle parent, const char *class_name, const char *path);

/** Appends text. */
void dom_append_text(dom *dom, mumba_handle parent, const char *text, size_t len);

/** Sets an attribute; null removes it. */
void dom_attribute(dom *dom, mumba_handle element, const char *name, const char *value);

/** Sets a label for those who hear the page, and the same as a tooltip. */
void dom_label(dom *dom, mumba_handle element, const char *label);

/** Sets a property to a text, a boolean or a number. */
void dom_set_text(dom *dom, mumba_handle target, mumba_name name, const char *text);
void dom_set_bool(dom *dom, mumba_handle target, mumba_name name, bool value);
void dom_set_number(dom *dom, mumba_handle target, mumba_name name, double value);

/** Shows or hides an element. */
void dom_show(dom *dom, mumba_handle element, bool shown);

/** Calls a method without arguments whose result does not matter. */
void dom_invoke(dom *dom, mumba_handle target, mumba_name name);

/** Gives an element the focus. */
void dom_focus(dom *dom, mumba_handle element);

/** Whether an element has the focus. */
bool dom_has_focus(dom *dom, mumba_handle element);

/** Runs `callback` for an event, as long as the document lives. */
void dom_listen(dom *dom, mumba_handle target, const char *event, mumba_callback_fn callback, void *user);

/** A text property, or the empty string. Never null; free it. Zero bytes in it are dropped. */
char *dom_get_text(dom *dom, mumba_handle target, mumba_name name);

/** A boolean property, or false. */
bool dom_get_bool(dom *dom, mumba_handle target, const char *name);

/** What localStorage holds, or null. Free it. */
char *dom_stored(dom *dom, const char *key);

/** Stores a text; null removes it. */
void dom_store(dom *dom, const char *key, const char *text, size_t len);

/** Releases a handle and forgets it. */
void dom_release(dom *dom, mumba_handle *handle);

#endif
