/* The gallery: a card for each subject, which draws, and checks what came of it. */
#include "gallery.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <mumba/web/cssom-view.h>

mumba_context *page;

static part *const parts[] = {&webgl_part,  &canvas_part,  &paint_part,    &offscreen_part, &audio_part,
                              &codecs_part, &media_part,   &socket_part,   &offline_part,   &buffers_part,
                              &database_part, &files_part, &drag_part,     &elements_part,  &events_part};

static void say(part *self, const char *state, const char *text) {
    mumba_node_set_text_content(page, self->verdict, mumba_text(text));
    mumba_element_set_attribute(page, self->card, mumba_text("data-state"), mumba_text(state));
}

static void fail(part *self, const char *what, const char *file, int line) {
    mumba_error error = {.size = sizeof error};
    mumba_error_get(page, &error);
    const char *name = strrchr(file, '/');
    char text[640];
    snprintf(text, sizeof text, "failed: %s, line %d: %.300s (last error %d: %.200s)", name ? name + 1 : file, line, what,
             error.code, error.message.ptr ? error.message.ptr : "none");
    mumba_log(page, MUMBA_LOG_ERROR, mumba_text(text));
    if (self->bad++ == 0) say(self, "failed", text);
}

bool check_at(part *self, bool good, const char *what, const char *file, int line) {
    if (good) self->good++;
    else fail(self, what, file, line);
    return good;
}

bool did_at(part *self, mumba_status status, const char *what, const char *file, int line) {
    if (status != MUMBA_OK) fail(self, what, file, line);
    return status == MUMBA_OK;
}

void finish(part *self) {
    if (self->over) return;
    self->over = true;
    /* What was recorded and failed counts too; if it was another part's, one of the two is told. */
    if (mumba_flush(page) != MUMBA_OK) fail(self, "something that was recorded failed", __FILE__, __LINE__);
    if (self->bad) return;
    char text[64];
    snprintf(text, sizeof text, "passed: %u checks", self->good);
    say(self, "passed", text);
}

typedef struct {
    part *self;
    next_fn next;
    const char *file;
    int line;
} waiting;

static void on_settled(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx;
    const waiting *wait = user;
    if (status == MUMBA_OK) {
        wait->next(wait->self, value);
        return;
    }
    fail(wait->self, "a promise was rejected", wait->file, wait->line);
    finish(wait->self);
}

void then_at(part *self, mumba_promise promise, next_fn next, const char *file, int line) {
    waiting *wait = malloc(sizeof *wait);
    if (!wait) abort();
    *wait = (waiting){.self = self, .next = next, .file = file, .line = line};
    did_at(self, mumba_promise_then(page, promise, on_settled, wait, free, NULL), "a promise is waited for", file, line);
}

mumba_handle keep(part *self, mumba_value value) {
    mumba_handle kept = MUMBA_NONE;
    if (CHECK(self, value.kind == MUMBA_OBJECT)) DID(self, mumba_retain(page, value.as.object, &kept));
    return kept;
}

mumba_name member(part *self, const char *text) {
    mumba_name name = 0;
    DID(self, mumba_intern(page, mumba_text(text), &name));
    return name;
}

mumba_handle member_of(part *self, mumba_context *script, mumba_handle of, const char *text) {
    mumba_handle result = MUMBA_NONE;
    mumba_name name = 0;
    DID(self, mumba_intern(script, mumba_text(text), &name));
    DID(self, mumba_get_handle(script, of, name, &result));
    return result;
}

mumba_element add(part *self, mumba_element parent, const char *tag, const char *class_name) {
    mumba_element made = MUMBA_NONE;
    DID(self, mumba_document_create_element(page, MUMBA_DOCUMENT, mumba_text(tag), &made));
    if (class_name) DID(self, mumba_element_set_class_name(page, made, mumba_text(class_name)));
    DID(self, mumba_element_append_with_node(page, parent, &made, 1));
    return made;
}

mumba_html_canvas_element add_canvas(part *self, uint32_t width, uint32_t height) {
    mumba_html_canvas_element canvas = add(self, self->stage, "canvas", NULL);
    DID(self, mumba_html_canvas_element_set_width(page, canvas, width));
    DID(self, mumba_html_canvas_element_set_height(page, canvas, height));
    return canvas;
}

mumba_handle drawing_of(part *self, mumba_html_canvas_element canvas) {
    mumba_handle drawing = MUMBA_NONE;
    DID(self, mumba_html_canvas_element_get_context(page, canvas, mumba_text("2d"), &drawing));
    CHECK(self, drawing != MUMBA_NONE);
    return drawing;
}

colour pixel_of(part *self, mumba_handle image, double x, double y) {
    colour found = {0, 0, 0, 0};
    mumba_element canvas = MUMBA_NONE;
    DID(self, mumba_document_create_element(page, MUMBA_DOCUMENT, mumba_text("canvas"), &canvas));
    DID(self, mumba_html_canvas_element_set_width(page, canvas, 1));
    DID(self, mumba_html_canvas_element_set_height(page, canvas, 1));
    mumba_handle drawing = drawing_of(self, canvas), data = MUMBA_NONE, bytes = MUMBA_NONE;
    DID(self, mumba_canvas_rendering_context_2d_draw_image(page, drawing, image, -x, -y));
    DID(self, mumba_canvas_rendering_context_2d_get_image_data(page, drawing, 0, 0, 1, 1, &data));
    DID(self, mumba_image_data_get_data(page, data, &bytes));
    uint8_t channels[4] = {0};
    DID(self, mumba_buffer_read(page, bytes, 0, channels, sizeof channels));
    memcpy(&found, channels, sizeof found);
    const mumba_handle made[] = {canvas, drawing, data, bytes};
    for (size_t at = 0; at < 4; at++) mumba_release(page, made[at]);
    return found;
}

bool near(colour found, colour wanted, int by) {
    return abs(found.red - wanted.red) <= by && abs(found.green - wanted.green) <= by && abs(found.blue - wanted.blue) <= by &&
           abs(found.alpha - wanted.alpha) <= by;
}

double float_at(part *self, mumba_handle floats, uint32_t index) {
    float number = 0;
    DID(self, mumba_buffer_read(page, floats, index * sizeof number, &number, sizeof number));
    return number;
}

bool text_is(mumba_string found, const char *wanted) {
    return found.len == strlen(wanted) && memcmp(found.ptr, wanted, found.len) == 0;
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    page = ctx;
    /* Pages in frames are no galleries of their own. */
    mumba_window parent = MUMBA_NONE;
    bool outermost = false;
    mumba_status status = mumba_window_get_parent(ctx, MUMBA_WINDOW, &parent);
    if (status == MUMBA_OK) status = mumba_same(ctx, parent, MUMBA_WINDOW, &outermost);
    if (status != MUMBA_OK || !outermost) return status;

    mumba_element main_element = MUMBA_NONE;
    status = mumba_document_query_selector(ctx, MUMBA_DOCUMENT, mumba_text("main"), &main_element);
    /* Nor are the pages of the service, which the app can be opened at. */
    if (status != MUMBA_OK || main_element == MUMBA_NONE) return status;
    const size_t count = sizeof parts / sizeof *parts;
    for (size_t at = 0; at < count; at++) {
        part *self = parts[at];
        self->card = add(self, main_element, "section", NULL);
        mumba_element_set_id(ctx, self->card, mumba_text(self->id));
        mumba_element_set_attribute(ctx, self->card, mumba_text("data-state"), mumba_text("running"));
        mumba_node_set_text_content(ctx, add(self, self->card, "h2", NULL), mumba_text(self->title));
        mumba_node_set_text_content(ctx, add(self, self->card, "p", NULL), mumba_text(self->about));
        self->stage = add(self, self->card, "div", "stage");
        self->verdict = add(self, self->card, "p", "verdict");
    }
    for (size_t at = 0; at < count; at++) parts[at]->show(parts[at]);
    return MUMBA_OK;
}
