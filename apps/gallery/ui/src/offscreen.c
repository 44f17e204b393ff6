/* A canvas of the page that is drawn in a worker, by commands from here. */
#include "gallery.h"

static mumba_context *worker;
static mumba_html_canvas_element canvas;
static part *of;
static unsigned frames;

static void on_frame(mumba_context *ctx, void *user, double time_ms) {
    (void)user, (void)time_ms;
    const colour found = pixel_of(of, canvas, 30, 50);
    /* The worker commits a frame when it has drawn. */
    if (found.alpha == 0 && ++frames < 600) {
        DID(of, mumba_request_frame(ctx, on_frame, NULL, NULL, NULL));
        return;
    }
    CHECK(of, near(found, (colour){0, 128, 128, 255}, 2));
    CHECK(of, near(pixel_of(of, canvas, 150, 50), (colour){255, 165, 0, 255}, 2));
    finish(of);
}

static void on_ready(mumba_context *ctx, void *user) {
    part *self = user;
    mumba_offscreen_canvas offscreen = MUMBA_NONE, there = MUMBA_NONE;
    DID(self, mumba_html_canvas_element_transfer_control_to_offscreen(page, canvas, &offscreen));
    if (!DID(self, mumba_worker_transfer(page, offscreen, true, ctx, &there))) {
        finish(self);
        return;
    }
    /* `mumba_offscreen_canvas_get_context` reads, as its result may be none. A worker's first context may need this thread, which
     * would be waiting then: so it is asked for without reading. */
    mumba_name get_context = 0;
    mumba_value kind = mumba_of_text("2d");
    mumba_offscreen_canvas_rendering_context_2d drawing = MUMBA_NONE;
    DID(self, mumba_find_name(page, mumba_text("getContext"), &get_context));
    DID(self, mumba_invoke(ctx, there, get_context, &kind, 1, &drawing));
    DID(self, mumba_offscreen_canvas_rendering_context_2d_set_fill_style_with_str(ctx, drawing, mumba_text("teal")));
    DID(self, mumba_offscreen_canvas_rendering_context_2d_fill_rect(ctx, drawing, 0, 0, 100, 100));
    DID(self, mumba_offscreen_canvas_rendering_context_2d_set_fill_style_with_str(ctx, drawing, mumba_text("orange")));
    DID(self, mumba_offscreen_canvas_rendering_context_2d_begin_path(ctx, drawing));
    DID(self, mumba_offscreen_canvas_rendering_context_2d_arc(ctx, drawing, 150, 50, 40, 0, 6.2831853));
    DID(self, mumba_offscreen_canvas_rendering_context_2d_fill(ctx, drawing));
    DID(self, mumba_request_frame(page, on_frame, NULL, NULL, NULL));
}

static void show(part *self) {
    of = self;
    canvas = add_canvas(self, 200, 100);
    mumba_worker_settings settings = {
        .size = sizeof settings, .kind = MUMBA_WORKER_DEDICATED, .name = mumba_text("painter"), .on_ready = on_ready, .user = self};
    DID(self, mumba_worker_create(page, &settings, &worker));
}

part offscreen_part = {.id = "offscreen",
                       .title = "OffscreenCanvas in a worker",
                       .about = "The canvas was given to a worker, which draws what native code records for it.",
                       .show = show};
