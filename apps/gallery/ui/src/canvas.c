/* A canvas in two dimensions: paths, a gradient, turned shapes. */
#include "gallery.h"

static void show(part *self) {
    mumba_html_canvas_element canvas = add_canvas(self, 200, 100);
    mumba_canvas_rendering_context_2d drawing = drawing_of(self, canvas);

    mumba_canvas_gradient sky = MUMBA_NONE;
    DID(self, mumba_canvas_rendering_context_2d_create_linear_gradient(page, drawing, 0, 0, 0, 70, &sky));
    DID(self, mumba_canvas_gradient_add_color_stop(page, sky, 0, mumba_text("#102a6b")));
    DID(self, mumba_canvas_gradient_add_color_stop(page, sky, 1, mumba_text("#f2c14e")));
    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_object(page, drawing, sky));
    DID(self, mumba_canvas_rendering_context_2d_fill_rect(page, drawing, 0, 0, 200, 70));

    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_str(page, drawing, mumba_text("#1f6f4a")));
    DID(self, mumba_canvas_rendering_context_2d_begin_path(page, drawing));
    DID(self, mumba_canvas_rendering_context_2d_move_to(page, drawing, 0, 100));
    DID(self, mumba_canvas_rendering_context_2d_line_to(page, drawing, 0, 70));
    DID(self, mumba_canvas_rendering_context_2d_quadratic_curve_to(page, drawing, 100, 40, 200, 70));
    DID(self, mumba_canvas_rendering_context_2d_line_to(page, drawing, 200, 100));
    DID(self, mumba_canvas_rendering_context_2d_close_path(page, drawing));
    DID(self, mumba_canvas_rendering_context_2d_fill(page, drawing));

    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_str(page, drawing, mumba_text("#ff4500")));
    DID(self, mumba_canvas_rendering_context_2d_begin_path(page, drawing));
    DID(self, mumba_canvas_rendering_context_2d_arc(page, drawing, 150, 30, 14, 0, 6.2831853));
    DID(self, mumba_canvas_rendering_context_2d_fill(page, drawing));

    DID(self, mumba_canvas_rendering_context_2d_save(page, drawing));
    DID(self, mumba_canvas_rendering_context_2d_translate(page, drawing, 50, 65));
    DID(self, mumba_canvas_rendering_context_2d_rotate(page, drawing, 0.7853982));
    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_str(page, drawing, mumba_text("#ffffff")));
    DID(self, mumba_canvas_rendering_context_2d_fill_rect(page, drawing, -12, -12, 24, 24));
    DID(self, mumba_canvas_rendering_context_2d_restore(page, drawing));

    CHECK(self, near(pixel_of(self, canvas, 150, 30), (colour){255, 69, 0, 255}, 2));
    CHECK(self, near(pixel_of(self, canvas, 100, 90), (colour){31, 111, 74, 255}, 2));
    /* A corner of the turned square is where the straight one has none, and the other way round. */
    CHECK(self, near(pixel_of(self, canvas, 50, 50), (colour){255, 255, 255, 255}, 2));
    CHECK(self, pixel_of(self, canvas, 39, 54).red < 250);
    CHECK(self, near(pixel_of(self, canvas, 10, 1), (colour){19, 44, 107, 255}, 8));

    bool inside = true;
    mumba_path_2d path = MUMBA_NONE;
    DID(self, mumba_path_2d_new_with_str(page, mumba_text("M0 0 L20 0 L0 20 Z"), &path));
    DID(self, mumba_canvas_rendering_context_2d_is_point_in_path_with_path_2d_and_f64(page, drawing, path, 15, 15, &inside));
    CHECK(self, !inside);
    DID(self, mumba_canvas_rendering_context_2d_is_point_in_path_with_path_2d_and_f64(page, drawing, path, 5, 5, &inside));
    CHECK(self, inside);
    finish(self);
}

part canvas_part = {
    .id = "canvas", .title = "2D canvas", .about = "Paths, a gradient and a turned square; pixels are read back.", .show = show};
