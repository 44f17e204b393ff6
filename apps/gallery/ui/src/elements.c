/* A custom element with a shadow root, defined without a script: its constructor and its reactions are functions of the module. */
#include "gallery.h"

#include <stdio.h>

#include <mumba/web/cssom.h>

static const char style[] = ":host { display: inline-block; padding: 10px; margin: 6px; background: #4fb286 } b { color: #fff }";

static mumba_handle base, constructor, reflect;
static unsigned constructed, connected, disconnected, changed;

static void show_count(part *self, mumba_element element, mumba_string count) {
    mumba_shadow_root root = MUMBA_NONE;
    mumba_element badge = MUMBA_NONE;
    DID(self, mumba_element_get_shadow_root(page, element, &root));
    if (!CHECK(self, root != MUMBA_NONE)) return;
    DID(self, mumba_document_fragment_query_selector(page, root, mumba_text("b"), &badge));
    if (CHECK(self, badge != MUMBA_NONE)) DID(self, mumba_node_set_text_content(page, badge, count));
    mumba_release(page, badge);
    mumba_release(page, root);
}

/* `new`: makes an element of the base class whose class is this one, as `super()` does in a script. */
static mumba_status on_construct(mumba_context *ctx, void *user, mumba_value this_value,
                                 const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)this_value, (void)argv, (void)argc;
    part *self = user;
    mumba_handle none = MUMBA_NONE;
    mumba_element element = MUMBA_NONE;
    mumba_shadow_root_init about = MUMBA_NONE;
    mumba_shadow_root root = MUMBA_NONE;
    mumba_css_style_sheet sheet = MUMBA_NONE;
    DID(self, mumba_array_create(ctx, NULL, 0, &none));
    const mumba_value arguments[] = {mumba_of_handle(base), mumba_of_handle(none), mumba_of_handle(constructor)};
    DID(self, mumba_invoke(ctx, reflect, member(self, "construct"), arguments, 3, &element));
    DID(self, mumba_shadow_root_init_create(ctx, &about));
    DID(self, mumba_shadow_root_init_set_mode(ctx, about, MUMBA_SHADOW_ROOT_MODE_OPEN));
    DID(self, mumba_element_attach_shadow(ctx, element, about, &root));
    DID(self, mumba_css_style_sheet_new(ctx, &sheet));
    DID(self, mumba_css_style_sheet_replace_sync(ctx, sheet, mumba_text(style)));
    DID(self, mumba_shadow_root_set_adopted_style_sheets(ctx, root, &sheet, 1));
    mumba_element badge = add(self, root, "b", NULL);
    add(self, root, "slot", NULL);
    constructed++;
    *result = mumba_of_handle(element);
    const mumba_handle made[] = {none, about, root, sheet, badge};
    for (size_t at = 0; at < sizeof made / sizeof *made; at++) mumba_release(ctx, made[at]);
    return MUMBA_OK;
}

static mumba_status on_connected(mumba_context *ctx, void *user, mumba_value this_value,
                                 const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)argv, (void)argc, (void)result;
    CHECK((part *)user, this_value.kind == MUMBA_OBJECT);
    connected++;
    return MUMBA_OK;
}

static mumba_status on_disconnected(mumba_context *ctx, void *user, mumba_value this_value,
                                    const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)user, (void)this_value, (void)argv, (void)argc, (void)result;
    disconnected++;
    return MUMBA_OK;
}

static mumba_status on_changed(mumba_context *ctx, void *user, mumba_value this_value,
                               const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)result;
    part *self = user;
    changed++;
    if (CHECK(self, this_value.kind == MUMBA_OBJECT && argc >= 3 && argv[2].kind == MUMBA_STRING))
        show_count(self, this_value.as.object, argv[2].as.string);
    return MUMBA_OK;
}

static void set_function(part *self, mumba_handle on, const char *name, mumba_callback_fn function) {
    mumba_handle made = MUMBA_NONE;
    DID(self, mumba_callback_create(page, function, self, NULL, &made));
    DID(self, mumba_set(page, on, member(self, name), mumba_of_handle(made)));
}

static void define(part *self) {
    mumba_handle object = MUMBA_NONE, base_prototype = MUMBA_NONE, prototype = MUMBA_NONE, observed = MUMBA_NONE;
    mumba_custom_element_registry registry = MUMBA_NONE;
    DID(self, mumba_get_global(page, member(self, "HTMLElement"), &base));
    DID(self, mumba_get_global(page, member(self, "Reflect"), &reflect));
    DID(self, mumba_get_global(page, member(self, "Object"), &object));
    DID(self, mumba_callback_create(page, on_construct, self, NULL, &constructor));
    DID(self, mumba_get_handle(page, base, member(self, "prototype"), &base_prototype));
    mumba_value parent = mumba_of_handle(base_prototype);
    DID(self, mumba_invoke(page, object, member(self, "create"), &parent, 1, &prototype));
    set_function(self, prototype, "connectedCallback", on_connected);
    set_function(self, prototype, "disconnectedCallback", on_disconnected);
    set_function(self, prototype, "attributeChangedCallback", on_changed);
    DID(self, mumba_set(page, constructor, member(self, "prototype"), mumba_of_handle(prototype)));
    mumba_value attribute = mumba_of_text("count");
    DID(self, mumba_array_create(page, &attribute, 1, &observed));
    DID(self, mumba_set(page, constructor, member(self, "observedAttributes"), mumba_of_handle(observed)));
    DID(self, mumba_window_get_custom_elements(page, MUMBA_WINDOW, &registry));
    DID(self, mumba_custom_element_registry_define(page, registry, mumba_text("gallery-badge"), constructor));
}

static void show(part *self) {
    define(self);
    mumba_element element = add(self, self->stage, "gallery-badge", NULL);
    DID(self, mumba_node_set_text_content(page, element, mumba_text(" birds")));
    DID(self, mumba_element_set_attribute(page, element, mumba_text("count"), mumba_text("4")));
    DID(self, mumba_flush(page));
    CHECK(self, constructed == 1 && connected == 1 && changed == 1 && disconnected == 0);
    mumba_string html;
    mumba_shadow_root root = MUMBA_NONE;
    DID(self, mumba_element_get_shadow_root(page, element, &root));
    if (CHECK(self, root != MUMBA_NONE) && DID(self, mumba_shadow_root_get_html(page, root, &html))) {
        CHECK(self, text_is(html, "<b>4</b><slot></slot>"));
        mumba_string_free(html);
    }
    /* The parser makes one too. */
    mumba_element box = add(self, self->stage, "div", NULL);
    const char *more = "<gallery-badge count=2> cats</gallery-badge><gallery-badge></gallery-badge>";
    DID(self, mumba_element_set_inner_html(page, box, mumba_text(more)));
    DID(self, mumba_flush(page));
    CHECK(self, constructed == 3 && connected == 3 && changed == 2);
    mumba_element last = MUMBA_NONE;
    DID(self, mumba_element_get_last_element_child(page, box, &last));
    DID(self, mumba_element_remove(page, last));
    DID(self, mumba_flush(page));
    CHECK(self, disconnected == 1);
    finish(self);
}

part elements_part = {.id = "elements",
                      .title = "Custom elements",
                      .about = "With a shadow root. The constructor and the reactions are functions of the module; there is no script.",
                      .show = show};
