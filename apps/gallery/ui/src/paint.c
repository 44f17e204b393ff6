/* A paint worklet of CSS. No native code can be in a worklet, so its painter is recorded here: the commands become its script. What it
 * paints follows from the property `--dots`, which native code sets. */
#include "gallery.h"

#include <mumba/web/css-paint-api.h>
#include <mumba/web/cssom.h>

static mumba_element square;

static mumba_handle calculated(part *self, mumba_context *script, mumba_value a, uint32_t operator, mumba_value b) {
    mumba_handle result = MUMBA_NONE;
    DID(self, mumba_script_operator(script, operator, a, b, &result));
    return result;
}

static void set_member(part *self, mumba_context *script, mumba_handle of, const char *text, mumba_value value) {
    mumba_name name = 0;
    DID(self, mumba_intern(script, mumba_text(text), &name));
    DID(self, mumba_set(script, of, name, value));
}

static mumba_handle called(part *self, mumba_context *script, mumba_handle on, const char *text, const mumba_value *argv, size_t argc) {
    mumba_handle result = MUMBA_NONE;
    mumba_name name = 0;
    DID(self, mumba_intern(script, mumba_text(text), &name));
    DID(self, mumba_invoke(script, on, name, argv, argc, &result));
    return result;
}

/* The middle of a dot: (number + 0.5) * step. */
static mumba_value middle(part *self, mumba_context *script, mumba_handle number, mumba_handle step) {
    mumba_handle sum = calculated(self, script, mumba_of_handle(number), MUMBA_STEP_ADD, mumba_of_number(0.5));
    return mumba_of_handle(calculated(self, script, mumba_of_handle(sum), MUMBA_STEP_MULTIPLY, mumba_of_handle(step)));
}

/* Begins a loop with a counter that goes from 0 up to `end`. */
static mumba_handle count_to(part *self, mumba_context *script, mumba_handle end) {
    mumba_handle number = MUMBA_NONE;
    DID(self, mumba_hold(script, mumba_of_number(0), &number));
    DID(self, mumba_script_loop(script));
    DID(self, mumba_script_while(script, mumba_of_handle(calculated(self, script, mumba_of_handle(number), MUMBA_STEP_LESS, mumba_of_handle(end)))));
    return number;
}

static void next(part *self, mumba_context *script, mumba_handle number) {
    mumba_handle more = calculated(self, script, mumba_of_handle(number), MUMBA_STEP_ADD, mumba_of_number(1));
    DID(self, mumba_script_assign(script, number, mumba_of_handle(more)));
    DID(self, mumba_script_end(script));
}

/* paint(drawing, size, properties): as many rows and columns of dots as `--dots` says. */
static mumba_handle painting(part *self, mumba_context *script) {
    mumba_handle paint = MUMBA_NONE, arguments[3] = {MUMBA_NONE};
    DID(self, mumba_script_function(script, 0, arguments, 3, NULL, &paint));
    const mumba_paint_rendering_context_2d drawing = arguments[0];
    const mumba_value property = mumba_of_text("--dots");
    const mumba_value value = mumba_of_handle(called(self, script, arguments[2], "get", &property, 1));
    const mumba_handle dots = called(self, script, MUMBA_WINDOW, "Number", &value, 1);
    const mumba_value width = mumba_of_handle(member_of(self, script, arguments[1], "width"));
    const mumba_value height = mumba_of_handle(member_of(self, script, arguments[1], "height"));
    const mumba_handle step = calculated(self, script, width, MUMBA_STEP_DIVIDE, mumba_of_handle(dots));
    const mumba_handle radius = calculated(self, script, mumba_of_handle(step), MUMBA_STEP_MULTIPLY, mumba_of_number(0.4));

    DID(self, mumba_paint_rendering_context_2d_set_fill_style_with_str(script, drawing, mumba_text("#f2c14e")));
    const mumba_value ground[] = {mumba_of_number(0), mumba_of_number(0), width, height};
    called(self, script, drawing, "fillRect", ground, 4);
    DID(self, mumba_paint_rendering_context_2d_set_fill_style_with_str(script, drawing, mumba_text("#8e44ad")));
    const mumba_handle row = count_to(self, script, dots);
    const mumba_handle column = count_to(self, script, dots);
    DID(self, mumba_paint_rendering_context_2d_begin_path(script, drawing));
    const mumba_value dot[] = {middle(self, script, column, step), middle(self, script, row, step), mumba_of_handle(radius), mumba_of_number(0),
                               mumba_of_number(6.283185307179586)};
    called(self, script, drawing, "arc", dot, 5);
    DID(self, mumba_paint_rendering_context_2d_fill(script, drawing));
    next(self, script, column);
    next(self, script, row);
    DID(self, mumba_script_end(script));
    return paint;
}

static mumba_context *recorded(part *self) {
    mumba_context *script = NULL;
    mumba_handle painter = MUMBA_NONE, properties = MUMBA_NONE;
    const mumba_value property = mumba_of_text("--dots");
    DID(self, mumba_script_create(page, MUMBA_SCRIPT_PAINT_WORKLET, &script));
    const mumba_handle paint = painting(self, script);
    DID(self, mumba_script_class(script, MUMBA_NONE, &painter));
    DID(self, mumba_array_create(script, &property, 1, &properties));
    set_member(self, script, painter, "inputProperties", mumba_of_handle(properties));
    set_member(self, script, member_of(self, script, painter, "prototype"), "paint", mumba_of_handle(paint));
    DID(self, mumba_paint_worklet_global_scope_register_paint(script, MUMBA_WINDOW, mumba_text("dots"), painter));
    return script;
}

static void on_loaded(part *self, mumba_value value) {
    CHECK(self, value.kind == MUMBA_UNDEFINED);
    mumba_handle style = MUMBA_NONE;
    DID(self, mumba_html_element_get_style(page, square, &style));
    DID(self, mumba_css_style_declaration_set_property(page, style, mumba_text("--dots"), mumba_text("2")));
    mumba_string found;
    if (DID(self, mumba_css_style_declaration_get_property_value(page, style, mumba_text("--dots"), &found))) {
        CHECK(self, text_is(found, "2"));
        mumba_string_free(found);
    }
    /* What was painted cannot be read by a page: whoever takes pictures of the view sees it. */
    finish(self);
}

static void on_published(part *self, mumba_value url) {
    mumba_worklet worklet = MUMBA_NONE;
    mumba_promise loaded = MUMBA_NONE;
    if (!CHECK(self, url.kind == MUMBA_STRING)) return;
    DID(self, mumba_css_get_paint_worklet(page, &worklet));
    DID(self, mumba_worklet_add_module(page, worklet, url.as.string, &loaded));
    THEN(self, loaded, on_loaded);
}

static void show(part *self) {
    square = add(self, self->stage, "div", "painted");
    mumba_context *script = recorded(self);
    mumba_promise url = MUMBA_NONE;
    DID(self, mumba_script_publish(script, mumba_text("dots"), &url));
    THEN(self, url, on_published);
    DID(self, mumba_worker_close(script));
}

part paint_part = {.id = "paint",
                   .title = "CSS paint worklet",
                   .about = "Recorded in C: no native code can be in a worklet, so the commands are its script. It paints by a property that "
                            "native code sets.",
                   .show = show};
