/* Uses each kind of thing that the generated headers of the web have, and says in the document's title what did not work. */
#include <mumba/web.h>

#include <stdio.h>

static char failed[4000];

static void fail(const char *what) {
    size_t there = strlen(failed);
    snprintf(failed + there, sizeof failed - there, "%s; ", what);
}

/** What is not so, or does not succeed, is noted, and the rest goes on. */
#define EXPECT(condition) ((condition) ? (void)0 : fail(#condition))
#define OK(call) EXPECT((call) == MUMBA_OK)

static void on_error(mumba_context *ctx, void *user, const mumba_error *error) {
    (void)ctx, (void)user;
    fail(error->message.ptr);
}

/** Whether it is this text. Frees it. */
static bool is(mumba_string string, const char *text) {
    bool same = string.ptr && string.len == strlen(text) && memcmp(string.ptr, text, string.len) == 0;
    mumba_string_free(string);
    return same;
}

/** Whether the last failure is this one. */
static bool told(mumba_context *ctx, mumba_status code, const char *message) {
    mumba_error error = {.size = sizeof error};
    return mumba_error_get(ctx, &error) == MUMBA_OK && error.code == code && strcmp(error.message.ptr, message) == 0;
}

static mumba_status on_entry(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                             mumba_value *result) {
    (void)ctx, (void)this_value, (void)result;
    EXPECT(argc == 3 && argv[0].kind == MUMBA_STRING && argv[2].kind == MUMBA_OBJECT);
    ++*(int *)user;
    return MUMBA_OK;
}

static void lists(mumba_context *ctx) {
    static uint8_t bytes[10000];
    mumba_value parts[40], last;
    mumba_string names[30], name;
    char texts[30][8];
    double numbers[6] = {1, 0, 0, 1, 30, 40}, e = 0;
    mumba_blob blob;
    mumba_dom_matrix matrix;
    mumba_element element;
    mumba_dom_token_list classes;
    mumba_handle array;
    uint64_t size = 0;
    uint32_t length = 0;
    size_t i;
    for (i = 0; i < 40; i++) parts[i] = mumba_of_text("ab");
    OK(mumba_blob_new_with_blob_parts(ctx, parts, 40, &blob));
    OK(mumba_blob_get_size(ctx, blob, &size));
    EXPECT(size == 80);
    OK(mumba_dom_matrix_new_with_f64_sequence(ctx, numbers, 6, &matrix));
    OK(mumba_dom_matrix_get_e(ctx, matrix, &e));
    EXPECT(e == 30);
    /* More arguments than fit on the stack. */
    for (i = 0; i < 30; i++) {
        snprintf(texts[i], sizeof texts[i], "c%u", (unsigned)i);
        names[i] = mumba_text(texts[i]);
    }
    OK(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("p"), &element));
    OK(mumba_element_get_class_list(ctx, element, &classes));
    OK(mumba_dom_token_list_add(ctx, classes, names, 30));
    OK(mumba_dom_token_list_get_length(ctx, classes, &length));
    EXPECT(length == 30);
    OK(mumba_dom_token_list_get_at(ctx, classes, 29, &name));
    EXPECT(is(name, "c29"));
    OK(mumba_dom_token_list_get_at(ctx, classes, 30, &name));
    EXPECT(!name.ptr);
    /* More items than one command takes. */
    for (i = 0; i < sizeof bytes; i++) bytes[i] = (uint8_t)i;
    OK(mumba_web_array_of_uint8(ctx, bytes, sizeof bytes, &array));
    OK(mumba_array_length(ctx, array, &length));
    OK(mumba_get_index(ctx, array, 9999, &last));
    EXPECT(length == 10000 && last.kind == MUMBA_NUMBER && last.as.number == 9999 % 256);
}

static void maps(mumba_context *ctx) {
    mumba_record record;
    mumba_url_search_params parameters;
    mumba_iterator keys;
    mumba_handle callback;
    mumba_storage storage;
    mumba_string text;
    mumba_value key;
    uint32_t length = 9;
    int entries = 0;
    bool done = false;
    OK(mumba_object_create(ctx, &record));
    OK(mumba_record_set(ctx, record, mumba_text("k"), mumba_of_text("v")));
    OK(mumba_url_search_params_new_with_str_record(ctx, record, &parameters));
    OK(mumba_url_search_params_append(ctx, parameters, mumba_text("a"), mumba_text("b c")));
    OK(mumba_url_search_params_to_string(ctx, parameters, &text));
    EXPECT(is(text, "k=v&a=b+c"));
    OK(mumba_url_search_params_get(ctx, parameters, mumba_text("none"), &text));
    EXPECT(!text.ptr);
    OK(mumba_url_search_params_keys(ctx, parameters, &keys));
    OK(mumba_iterator_next(ctx, keys, &done, &key));
    EXPECT(!done && key.kind == MUMBA_STRING && is(key.as.string, "k"));
    OK(mumba_iterator_next(ctx, keys, &done, &key));
    OK(mumba_value_clear(ctx, &key));
    OK(mumba_iterator_next(ctx, keys, &done, &key));
    EXPECT(done && key.kind == MUMBA_UNDEFINED);
    OK(mumba_callback_create(ctx, on_entry, &entries, NULL, &callback));
    OK(mumba_url_search_params_for_each(ctx, parameters, callback));
    OK(mumba_flush(ctx));
    OK(mumba_release(ctx, callback));
    EXPECT(entries == 2);
    OK(mumba_window_get_local_storage(ctx, MUMBA_WINDOW, &storage));
    OK(mumba_storage_set_named(ctx, storage, mumba_text("x y"), mumba_text("1")));
    OK(mumba_storage_get_named(ctx, storage, mumba_text("x y"), &text));
    EXPECT(is(text, "1"));
    OK(mumba_storage_delete_named(ctx, storage, mumba_text("x y")));
    OK(mumba_storage_get_length(ctx, storage, &length));
    EXPECT(length == 0);
}

static void objects(mumba_context *ctx) {
    mumba_array_buffer buffer;
    mumba_module module, same;
    mumba_html_image_element image;
    mumba_html_element body;
    mumba_html_input_element input = MUMBA_NONE;
    mumba_element nothing = MUMBA_WINDOW;
    mumba_xml_http_request request;
    mumba_xml_http_request_response_type type = 0;
    mumba_css_style_declaration style;
    mumba_bigint big;
    mumba_string text;
    mumba_value mixed[2];
    void *data;
    uint32_t width = 0;
    bool valid = false;
    OK(mumba_buffer_create(ctx, 8, &buffer, &data));
    memcpy(data, "\0asm\1\0\0\0", 8);
    OK(mumba_web_assembly_validate(ctx, buffer, &valid));
    EXPECT(valid);
    OK(mumba_module_new(ctx, buffer, &module));
    OK(mumba_as_module(ctx, module, &same));
    EXPECT(same == module);
    OK(mumba_html_image_element_new_with_width_and_height(ctx, 32, 16, &image));
    OK(mumba_html_image_element_get_width(ctx, image, &width));
    EXPECT(width == 32);
    OK(mumba_document_get_body(ctx, MUMBA_DOCUMENT, &body));
    EXPECT(mumba_as_html_input_element(ctx, body, &input) == MUMBA_ERR_TYPE && input == MUMBA_NONE);
    EXPECT(told(ctx, MUMBA_ERR_TYPE, "the object is not of the interface that it is cast to"));
    OK(mumba_document_query_selector(ctx, MUMBA_DOCUMENT, mumba_text("#nothing"), &nothing));
    EXPECT(nothing == MUMBA_NONE);
    OK(mumba_xml_http_request_new(ctx, &request));
    OK(mumba_xml_http_request_set_response_type(ctx, request, MUMBA_XML_HTTP_REQUEST_RESPONSE_TYPE_ARRAYBUFFER));
    OK(mumba_xml_http_request_get_response_type(ctx, request, &type));
    EXPECT(type == MUMBA_XML_HTTP_REQUEST_RESPONSE_TYPE_ARRAYBUFFER);
    /* `style` is read-only, and forwards what is put there. */
    OK(mumba_html_element_set_style(ctx, body, mumba_text("color: red")));
    OK(mumba_html_element_get_style(ctx, body, &style));
    OK(mumba_css_style_declaration_get_property_value(ctx, style, mumba_text("color"), &text));
    EXPECT(is(text, "red"));
    OK(mumba_bigint_create(ctx, mumba_text("123456789012345678901234567890"), &big));
    OK(mumba_to_string(ctx, big, &text));
    EXPECT(is(text, "123456789012345678901234567890"));
    mixed[0] = mumba_of_handle(image);
    mixed[1] = mumba_of_text(" and text");
    OK(mumba_element_append_with_any(ctx, body, mixed, 2));
    OK(mumba_node_get_text_content(ctx, body, &text));
    EXPECT(is(text, " and text"));
}

static void canvas(mumba_context *ctx) {
    mumba_html_canvas_element element;
    mumba_object found = MUMBA_WINDOW;
    mumba_canvas_rendering_context_2d context;
    mumba_image_data image;
    mumba_handle pixels;
    uint8_t rgba[4] = {0};
    OK(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("canvas"), &element));
    OK(mumba_html_canvas_element_get_context(ctx, element, mumba_text("2d"), &found));
    OK(mumba_as_canvas_rendering_context_2d(ctx, found, &context));
    OK(mumba_canvas_rendering_context_2d_set_fill_style_with_str(ctx, context, mumba_text("#ff0000")));
    OK(mumba_canvas_rendering_context_2d_fill_rect(ctx, context, 0, 0, 10, 10));
    OK(mumba_canvas_rendering_context_2d_get_image_data(ctx, context, 0, 0, 1, 1, &image));
    OK(mumba_image_data_get_data(ctx, image, &pixels));
    OK(mumba_buffer_read(ctx, pixels, 0, rgba, sizeof rgba));
    EXPECT(rgba[0] == 255 && rgba[1] == 0 && rgba[2] == 0 && rgba[3] == 255);
    OK(mumba_html_canvas_element_get_context(ctx, element, mumba_text("nonsense"), &found));
    EXPECT(found == MUMBA_NONE);
}

static int heard, freed;

static mumba_status on_click(mumba_context *ctx, void *user, mumba_pointer_event event) {
    mumba_custom_event custom;
    mumba_string type;
    mumba_value detail;
    EXPECT(user == &freed);
    OK(mumba_as_custom_event(ctx, event, &custom));
    OK(mumba_custom_event_get_detail(ctx, custom, &detail));
    EXPECT(detail.kind == MUMBA_NUMBER && detail.as.number == 7);
    OK(mumba_event_get_type(ctx, event, &type));
    EXPECT(is(type, "click"));
    heard++;
    return MUMBA_OK;
}

static void on_free(void *user) { ++*(int *)user; }

static void events(mumba_context *ctx) {
    mumba_element element;
    mumba_custom_event_init init;
    mumba_custom_event event;
    mumba_handle subscription;
    bool went = false;
    OK(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("b"), &element));
    OK(mumba_element_on_click(ctx, element, on_click, &freed, on_free, &subscription));
    OK(mumba_custom_event_init_create(ctx, &init));
    OK(mumba_custom_event_init_set_detail(ctx, init, mumba_of_number(7)));
    OK(mumba_event_init_set_bubbles(ctx, init, true));
    OK(mumba_custom_event_new_with_event_init_dict(ctx, mumba_text("click"), init, &event));
    OK(mumba_event_target_dispatch_event(ctx, element, event, &went));
    EXPECT(went && heard == 1 && freed == 0);
    OK(mumba_web_off(ctx, element, mumba_text("click"), subscription));
    OK(mumba_event_target_dispatch_event(ctx, element, event, &went));
    EXPECT(heard == 1 && freed == 1);
    EXPECT(mumba_element_on_click(ctx, element, NULL, NULL, NULL, NULL) == MUMBA_ERR_ARGUMENT);
}

static char order[100];

/** Notes who heard, and whether the event was cancelled by then. */
static mumba_status on_ordered(mumba_context *ctx, void *user, mumba_event event) {
    bool prevented = false;
    OK(mumba_event_prevent_default(ctx, event));
    OK(mumba_event_get_default_prevented(ctx, event, &prevented));
    strcat(order, (const char *)user);
    strcat(order, prevented ? "! " : " ");
    return MUMBA_OK;
}

static void on_ordered_drop(void *user) { strcat(strcat(order, "-"), (const char *)user); }

static void listener_options(mumba_context *ctx) {
    static char outer_name[] = "outer", inner_name[] = "inner", once_name[] = "once", signal_name[] = "signal";
    mumba_listener_options capture = {MUMBA_LISTEN_CAPTURE, MUMBA_NONE};
    mumba_listener_options once = {MUMBA_LISTEN_ONCE | MUMBA_LISTEN_PASSIVE, MUMBA_NONE};
    mumba_listener_options stoppable = {0, MUMBA_NONE};
    mumba_abort_controller controller;
    mumba_abort_signal signal;
    mumba_element outer, inner;
    mumba_handle capturing, ending;
    OK(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("div"), &outer));
    OK(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("b"), &inner));
    OK(mumba_node_append_child(ctx, outer, inner, NULL));
    OK(mumba_abort_controller_new(ctx, &controller));
    OK(mumba_abort_controller_get_signal(ctx, controller, &signal));
    stoppable.signal = signal;
    OK(mumba_element_on_click(ctx, inner, on_ordered, inner_name, NULL, NULL));
    OK(mumba_element_on_click_with_options(ctx, outer, &capture, on_ordered, outer_name, NULL, &capturing));
    OK(mumba_element_on_click_with_options(ctx, inner, &once, on_ordered, once_name, on_ordered_drop, &ending));
    OK(mumba_element_on_click_with_options(ctx, inner, &stoppable, on_ordered, signal_name, NULL, NULL));
    OK(mumba_html_element_click(ctx, inner));
    OK(mumba_flush(ctx));
    EXPECT(strcmp(order, "outer! inner! once! -oncesignal! ") == 0);
    /* It ended by itself. */
    EXPECT(mumba_release(ctx, ending) == MUMBA_ERR_BAD_HANDLE);
    order[0] = 0;
    OK(mumba_abort_controller_abort(ctx, controller));
    OK(mumba_web_off(ctx, outer, mumba_text("click"), capturing));
    OK(mumba_html_element_click(ctx, inner));
    OK(mumba_flush(ctx));
    EXPECT(strcmp(order, "inner! ") == 0);
    /* One that is passive cancels nothing. */
    order[0] = 0;
    OK(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("b"), &inner));
    OK(mumba_element_on_click_with_options(ctx, inner, &once, on_ordered, once_name, NULL, NULL));
    OK(mumba_html_element_click(ctx, inner));
    OK(mumba_flush(ctx));
    EXPECT(strcmp(order, "once ") == 0);
}

static int errors;

static void on_expected(mumba_context *ctx, void *user, const mumba_error *error) {
    (void)ctx, (void)user;
    EXPECT(error->code == (errors == 0 ? MUMBA_ERR_EXCEPTION : MUMBA_ERR_DEPENDENCY));
    errors++;
}

/* What reads has a twin that does not. */
static void twins(mumba_context *ctx) {
    mumba_element list, found;
    mumba_node first, second, none, more;
    mumba_html_collection children;
    mumba_element same;
    mumba_string text;
    mumba_value html;
    bool is_same = false;
    OK(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("ul"), &list));
    OK(mumba_element_set_inner_html(ctx, list, mumba_text("<li>a<li>b")));
    OK(mumba_node_get_first_child_deferred(ctx, list, &first));
    OK(mumba_node_get_next_sibling_deferred(ctx, first, &second));
    OK(mumba_node_set_text_content(ctx, second, mumba_text("c")));
    OK(mumba_element_query_selector_deferred(ctx, list, mumba_text("li"), &found));
    OK(mumba_element_set_id(ctx, found, mumba_text("first")));
    OK(mumba_element_get_children(ctx, list, &children));
    OK(mumba_html_collection_get_at_deferred(ctx, children, 1, &same));
    OK(mumba_same(ctx, second, same, &is_same));
    EXPECT(is_same);
    OK(mumba_element_get_inner_html(ctx, list, &html));
    EXPECT(html.kind == MUMBA_STRING && is(html.as.string, "<li id=\"first\">a</li><li>c</li>"));
    OK(mumba_same(ctx, first, found, &is_same));
    EXPECT(is_same);
    OK(mumba_node_get_text_content(ctx, second, &text));
    EXPECT(is(text, "c"));
    /* None may be given where that is allowed. What works on it fails, and so does what follows from that. */
    OK(mumba_node_get_next_sibling_deferred(ctx, second, &none));
    OK(mumba_node_insert_before(ctx, list, first, none, NULL));
    OK(mumba_node_get_last_child(ctx, list, &more));
    OK(mumba_same(ctx, first, more, &is_same));
    EXPECT(is_same);
    OK(mumba_set_error_handler(ctx, on_expected, NULL, NULL));
    OK(mumba_node_get_first_child_deferred(ctx, none, &more));
    OK(mumba_node_set_text_content(ctx, more, mumba_text("x")));
    EXPECT(mumba_flush(ctx) == MUMBA_ERR_EXCEPTION && errors == 2);
    OK(mumba_set_error_handler(ctx, on_error, NULL, NULL));
}

static void styles(mumba_context *ctx) {
    mumba_html_element element;
    mumba_css_style_declaration style;
    mumba_string text;
    OK(mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("p"), &element));
    OK(mumba_html_element_get_style(ctx, element, &style));
    OK(mumba_css_style_declaration_set_background_color(ctx, style, mumba_text("green")));
    OK(mumba_css_style_declaration_set_css_float(ctx, style, mumba_text("left")));
    OK(mumba_css_style_declaration_get_css_text(ctx, style, &text));
    EXPECT(is(text, "background-color: green; float: left;"));
    OK(mumba_css_style_declaration_get_color(ctx, style, &text));
    EXPECT(is(text, ""));
}

static void typed_arrays(mumba_context *ctx) {
    const float points[] = {0.5f, -1.5f, 3};
    const int64_t large[] = {-1, INT64_MAX};
    float two[2] = {0, 0}, *items = NULL;
    int64_t *read = NULL;
    uint16_t words[2] = {0, 0};
    mumba_float32_array floats;
    mumba_big_int64_array big;
    mumba_uint16_array over;
    mumba_array_buffer buffer;
    mumba_value value;
    size_t count = 0;
    OK(mumba_float32_array_new(ctx, points, 3, &floats));
    OK(mumba_get_index(ctx, floats, 1, &value));
    EXPECT(value.kind == MUMBA_NUMBER && value.as.number == -1.5);
    OK(mumba_float32_array_write(ctx, floats, 1, &points[2], 1));
    OK(mumba_float32_array_read(ctx, floats, 1, two, 2));
    EXPECT(two[0] == 3 && two[1] == 3);
    EXPECT(mumba_float32_array_read(ctx, floats, 2, two, 2) == MUMBA_ERR_LIMIT);
    EXPECT(mumba_float32_array_read(ctx, floats, SIZE_MAX / 2, two, 2) == MUMBA_ERR_LIMIT);
    EXPECT(told(ctx, MUMBA_ERR_LIMIT, "no array has so many items"));
    OK(mumba_float32_array_data(ctx, floats, &items, &count));
    EXPECT(count == 3 && items[0] == 0.5f);
    OK(mumba_big_int64_array_new(ctx, large, 2, &big));
    OK(mumba_big_int64_array_data(ctx, big, &read, &count));
    EXPECT(count == 2 && read[0] == -1 && read[1] == INT64_MAX);
    OK(mumba_array_buffer_new(ctx, "\1\0\2\0\3\0", 6, &buffer));
    OK(mumba_uint16_array_new_over(ctx, buffer, 2, 2, &over));
    OK(mumba_uint16_array_get_length(ctx, over, &count));
    OK(mumba_uint16_array_read(ctx, over, 0, words, 2));
    EXPECT(count == 2 && words[0] == 2 && words[1] == 3);
    OK(mumba_float32_array_new(ctx, NULL, 0, &floats));
    OK(mumba_float32_array_get_length(ctx, floats, &count));
    EXPECT(count == 0);
}

MUMBA_EXPORT uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

MUMBA_EXPORT mumba_status mumba_module_main(mumba_context *ctx) {
    mumba_value hello = mumba_of_text("hello from C");
    failed[0] = 0;
    OK(mumba_set_error_handler(ctx, on_error, NULL, NULL));
    lists(ctx);
    maps(ctx);
    objects(ctx);
    canvas(ctx);
    events(ctx);
    listener_options(ctx);
    twins(ctx);
    styles(ctx);
    typed_arrays(ctx);
    OK(mumba_console_log(ctx, &hello, 1));
    OK(mumba_flush(ctx));
    if (!failed[0]) snprintf(failed, sizeof failed, "all is well");
    mumba_document_set_title(ctx, MUMBA_DOCUMENT, mumba_text(failed));
    return mumba_flush(ctx);
}
