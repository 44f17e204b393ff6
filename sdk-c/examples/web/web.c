/* A native view in C over the generated headers: elements, events, dictionaries, enums, constants, URLs and lists. */
#include <mumba/web/cssom-view.h>
#include <mumba/web/dom.h>
#include <mumba/web/geometry.h>
#include <mumba/web/html.h>
#include <mumba/web/pointerevents.h>
#include <mumba/web/uievents.h>
#include <mumba/web/url.h>

#include <stdio.h>

/** Returns the status of a call that failed. */
#define TRY(call)                                  \
    do {                                           \
        mumba_status tried = (call);               \
        if (tried != MUMBA_OK) return tried;       \
    } while (0)

static mumba_element list;

/** Appends `<tag>text</tag>` to `parent`; the element is the caller's to release. */
static mumba_status add(mumba_context *ctx, mumba_node parent, const char *tag, const char *text, mumba_element *element) {
    TRY(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text(tag), element));
    TRY(mumba_node_set_text_content(ctx, *element, mumba_text(text)));
    TRY(mumba_element_append_with_node(ctx, parent, element, 1));
    return MUMBA_OK;
}

/** A line of the list. */
static mumba_status say(mumba_context *ctx, const char *text) {
    mumba_element line;
    TRY(add(ctx, list, "li", text, &line));
    return mumba_release(ctx, line);
}

/** Says where the button was clicked, how wide it is, and scrolls the last line into view. */
static mumba_status on_click(mumba_context *ctx, void *user, mumba_pointer_event event) {
    mumba_element button = *(mumba_element *)user, last;
    mumba_scroll_into_view_options options;
    mumba_dom_rect box;
    double x, width;
    char text[80];
    TRY(mumba_mouse_event_get_client_x(ctx, event, &x));
    TRY(mumba_element_get_bounding_client_rect(ctx, button, &box));
    TRY(mumba_dom_rect_read_only_get_width(ctx, box, &width));
    snprintf(text, sizeof text, "clicked at %.0f, on a button of %.0f pixels", x, width);
    TRY(say(ctx, text));

    TRY(mumba_element_get_last_element_child(ctx, list, &last));
    TRY(mumba_scroll_into_view_options_create(ctx, &options));
    TRY(mumba_scroll_into_view_options_set_block(ctx, options, MUMBA_SCROLL_LOGICAL_POSITION_NEAREST));
    TRY(mumba_scroll_options_set_behavior(ctx, options, MUMBA_SCROLL_BEHAVIOR_SMOOTH));
    TRY(mumba_element_scroll_into_view_with_scroll_into_view_options(ctx, last, options, NULL));
    TRY(mumba_release(ctx, options));
    TRY(mumba_release(ctx, last));
    return mumba_release(ctx, box);
}

/** Takes a URL apart. */
static mumba_status urls(mumba_context *ctx) {
    mumba_url url;
    mumba_url_search_params parameters;
    mumba_string word, href;
    bool can;
    char text[160];
    TRY(mumba_url_new_with_base(ctx, mumba_text("search?q=native"), mumba_text("https://example.org/"), &url));
    TRY(mumba_url_get_search_params(ctx, url, &parameters));
    TRY(mumba_url_search_params_append(ctx, parameters, mumba_text("page"), mumba_text("2")));
    TRY(mumba_url_search_params_get(ctx, parameters, mumba_text("q"), &word));
    TRY(mumba_url_get_href(ctx, url, &href));
    TRY(mumba_url_can_parse(ctx, mumba_text("no url"), &can));
    snprintf(text, sizeof text, "%.*s has q=%.*s; \"no url\" %s one", (int)href.len, href.ptr, (int)word.len, word.ptr,
             can ? "is" : "is not");
    mumba_string_free(word);
    mumba_string_free(href);
    TRY(mumba_release(ctx, parameters));
    TRY(mumba_release(ctx, url));
    return say(ctx, text);
}

MUMBA_EXPORT uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

MUMBA_EXPORT mumba_status mumba_module_main(mumba_context *ctx) {
    static mumba_element button;
    mumba_html_element body;
    mumba_element heading;
    mumba_html_button_element as_button;
    mumba_html_input_element as_input;
    mumba_document_ready_state state;
    mumba_dom_token_list classes;
    mumba_string names[2] = {mumba_text("primary"), mumba_text("large")};
    uint16_t type;

    TRY(mumba_document_get_body(ctx, MUMBA_DOCUMENT, &body));
    TRY(add(ctx, body, "h1", "The web from C", &heading));
    TRY(add(ctx, body, "button", "Click me", &button));
    TRY(add(ctx, body, "ol", "", &list));

    TRY(mumba_as_html_button_element(ctx, button, &as_button));
    TRY(mumba_html_button_element_set_type(ctx, as_button, mumba_text("button")));
    if (mumba_as_html_input_element(ctx, button, &as_input) != MUMBA_ERR_TYPE) return MUMBA_ERR_INTERNAL;
    TRY(mumba_element_get_class_list(ctx, button, &classes));
    TRY(mumba_dom_token_list_add(ctx, classes, names, 2));
    TRY(mumba_node_get_node_type(ctx, heading, &type));
    if (type != MUMBA_NODE_ELEMENT_NODE) return MUMBA_ERR_INTERNAL;
    TRY(mumba_document_get_ready_state(ctx, MUMBA_DOCUMENT, &state));
    TRY(say(ctx, state == MUMBA_DOCUMENT_READY_STATE_LOADING ? "the document loads" : "the document is there"));
    TRY(urls(ctx));

    TRY(mumba_element_on_click(ctx, button, on_click, &button, NULL, NULL));
    TRY(mumba_release(ctx, classes));
    TRY(mumba_release(ctx, heading));
    TRY(mumba_release(ctx, body));
    return mumba_flush(ctx);
}
