/* A turned cube in WebGL 2, with depth. */
#include "gallery.h"

#include <math.h>
#include <string.h>

#include <mumba/web/webgl1.h>
#include <mumba/web/webgl2.h>

static const char vertex_source[] =
    "#version 300 es\n"
    "uniform mat4 turn;\n"
    "in vec3 place;\n"
    "in vec3 tint;\n"
    "out vec3 shade;\n"
    "void main() { shade = tint; gl_Position = turn * vec4(place, 1.0); }\n";
static const char fragment_source[] =
    "#version 300 es\n"
    "precision mediump float;\n"
    "in vec3 shade;\n"
    "out vec4 pixel;\n"
    "void main() { pixel = vec4(shade, 1.0); }\n";

/* For each side: its axis, its sign, its colour. */
static const struct {
    int axis;
    float sign, tint[3];
} sides[6] = {{2, 1, {0.9f, 0.3f, 0.2f}},  {2, -1, {0.2f, 0.9f, 0.3f}}, {0, 1, {0.95f, 0.8f, 0.2f}},
              {0, -1, {0.2f, 0.4f, 0.9f}}, {1, 1, {0.6f, 0.2f, 0.8f}},  {1, -1, {0.2f, 0.8f, 0.8f}}};
enum { CORNERS = 36, FLOATS = 6 };

static void fill_cube(float *floats) {
    static const float corners[6][2] = {{-1, -1}, {1, -1}, {1, 1}, {-1, -1}, {1, 1}, {-1, 1}};
    for (int side = 0; side < 6; side++) {
        for (int corner = 0; corner < 6; corner++, floats += FLOATS) {
            const int axis = sides[side].axis;
            floats[axis] = sides[side].sign * 0.5f;
            floats[(axis + 1) % 3] = corners[corner][0] * 0.5f;
            floats[(axis + 2) % 3] = corners[corner][1] * 0.5f;
            memcpy(floats + 3, sides[side].tint, sizeof sides[side].tint);
        }
    }
}

/* Column by column: turned about y by `y` and about x by `x`, half as wide as it is high, since the canvas is twice as wide. */
static void turn(float *matrix, float y, float x) {
    const float cy = cosf(y), sy = sinf(y), cx = cosf(x), sx = sinf(x);
    const float columns[16] = {
        0.6f * cy, 1.2f * sx * sy,  0.6f * cx * sy,  0, /* x */
        0,         1.2f * cx,       -0.6f * sx,      0, /* y */
        0.6f * sy, -1.2f * sx * cy, -0.6f * cx * cy, 0, /* z */
        0,         0,               0,               1,
    };
    memcpy(matrix, columns, sizeof columns);
}

static mumba_webgl_shader shader(part *self, mumba_handle gl, uint32_t kind, const char *source) {
    mumba_webgl_shader made = MUMBA_NONE;
    DID(self, mumba_webgl2_rendering_context_create_shader(page, gl, kind, &made));
    DID(self, mumba_webgl2_rendering_context_shader_source(page, gl, made, mumba_text(source)));
    DID(self, mumba_webgl2_rendering_context_compile_shader(page, gl, made));
    mumba_value compiled;
    if (DID(self, mumba_webgl2_rendering_context_get_shader_parameter(
                      page, gl, made, MUMBA_WEBGL2_RENDERING_CONTEXT_COMPILE_STATUS, &compiled)))
        CHECK(self, compiled.kind == MUMBA_BOOL && compiled.as.boolean);
    return made;
}

static colour pixel_at(part *self, mumba_handle gl, mumba_handle bytes, int32_t x, int32_t y) {
    colour found = {0, 0, 0, 0};
    DID(self, mumba_webgl2_rendering_context_read_pixels_with_buffer_source(
                  page, gl, x, y, 1, 1, MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA, MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_BYTE, bytes));
    DID(self, mumba_buffer_read(page, bytes, 0, &found, sizeof found));
    return found;
}

static mumba_handle view_of(part *self, const char *type, mumba_handle buffer) {
    mumba_name name = 0;
    mumba_handle class = MUMBA_NONE, view = MUMBA_NONE;
    DID(self, mumba_intern(page, mumba_text(type), &name));
    DID(self, mumba_get_global(page, name, &class));
    mumba_value of = mumba_of_handle(buffer);
    DID(self, mumba_construct(page, class, &of, 1, &view));
    mumba_release(page, class);
    return view;
}

static void show(part *self) {
    mumba_html_canvas_element canvas = add_canvas(self, 200, 100);
    mumba_webgl2_rendering_context gl = MUMBA_NONE;
    DID(self, mumba_html_canvas_element_get_context(page, canvas, mumba_text("webgl2"), &gl));
    if (!CHECK(self, gl != MUMBA_NONE)) {
        finish(self);
        return;
    }
    DID(self, mumba_as_webgl2_rendering_context(page, gl, &gl));

    mumba_webgl_program program = MUMBA_NONE;
    DID(self, mumba_webgl2_rendering_context_create_program(page, gl, &program));
    DID(self, mumba_webgl2_rendering_context_attach_shader(
                  page, gl, program, shader(self, gl, MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_SHADER, vertex_source)));
    DID(self, mumba_webgl2_rendering_context_attach_shader(
                  page, gl, program, shader(self, gl, MUMBA_WEBGL2_RENDERING_CONTEXT_FRAGMENT_SHADER, fragment_source)));
    DID(self, mumba_webgl2_rendering_context_link_program(page, gl, program));
    mumba_value linked;
    if (DID(self, mumba_webgl2_rendering_context_get_program_parameter(
                      page, gl, program, MUMBA_WEBGL2_RENDERING_CONTEXT_LINK_STATUS, &linked)))
        CHECK(self, linked.kind == MUMBA_BOOL && linked.as.boolean);
    DID(self, mumba_webgl2_rendering_context_use_program(page, gl, program));

    /* The cube is written where V8 reads it: no copy is made. */
    mumba_handle memory = MUMBA_NONE;
    void *floats = NULL;
    if (DID(self, mumba_buffer_create(page, CORNERS * FLOATS * sizeof(float), &memory, &floats))) fill_cube(floats);
    mumba_webgl_buffer buffer = MUMBA_NONE;
    DID(self, mumba_webgl2_rendering_context_create_buffer(page, gl, &buffer));
    DID(self, mumba_webgl2_rendering_context_bind_buffer(page, gl, MUMBA_WEBGL2_RENDERING_CONTEXT_ARRAY_BUFFER, buffer));
    DID(self, mumba_webgl2_rendering_context_buffer_data_with_buffer_source(
                  page, gl, MUMBA_WEBGL2_RENDERING_CONTEXT_ARRAY_BUFFER, memory, MUMBA_WEBGL2_RENDERING_CONTEXT_STATIC_DRAW));
    const char *const inputs[] = {"place", "tint"};
    for (int input = 0; input < 2; input++) {
        int32_t at = -1;
        DID(self, mumba_webgl2_rendering_context_get_attrib_location(page, gl, program, mumba_text(inputs[input]), &at));
        if (!CHECK(self, at >= 0)) continue;
        DID(self, mumba_webgl2_rendering_context_enable_vertex_attrib_array(page, gl, (uint32_t)at));
        DID(self, mumba_webgl2_rendering_context_vertex_attrib_pointer(
                      page, gl, (uint32_t)at, 3, MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT, false, FLOATS * sizeof(float),
                      input * 3 * (int64_t)sizeof(float)));
    }
    float matrix[16];
    turn(matrix, 0.6f, 0.5f);
    mumba_webgl_uniform_location uniform = MUMBA_NONE;
    DID(self, mumba_webgl2_rendering_context_get_uniform_location(page, gl, program, mumba_text("turn"), &uniform));
    DID(self, mumba_webgl2_rendering_context_uniform_matrix4fv_with_f32_sequence(page, gl, uniform, false, matrix, 16));

    DID(self, mumba_webgl2_rendering_context_enable(page, gl, MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_TEST));
    DID(self, mumba_webgl2_rendering_context_clear_color(page, gl, 0.1f, 0.15f, 0.25f, 1));
    DID(self, mumba_webgl2_rendering_context_clear(
                  page, gl, MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_BUFFER_BIT | MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_BUFFER_BIT));
    DID(self, mumba_webgl2_rendering_context_draw_arrays(page, gl, MUMBA_WEBGL2_RENDERING_CONTEXT_TRIANGLES, 0, CORNERS));

    mumba_handle pixel_memory = MUMBA_NONE;
    void *pixel = NULL;
    DID(self, mumba_buffer_create(page, 4, &pixel_memory, &pixel));
    mumba_handle bytes = view_of(self, "Uint8Array", pixel_memory);
    /* The middle is the side that looks this way; the corner is where no cube is. */
    CHECK(self, near(pixel_at(self, gl, bytes, 100, 50), (colour){230, 77, 51, 255}, 3));
    CHECK(self, near(pixel_at(self, gl, bytes, 4, 4), (colour){26, 38, 64, 255}, 3));
    uint32_t error = 1;
    DID(self, mumba_webgl2_rendering_context_get_error(page, gl, &error));
    CHECK(self, error == MUMBA_WEBGL2_RENDERING_CONTEXT_NO_ERROR);
    finish(self);
}

part webgl_part = {.id = "webgl",
                   .title = "WebGL 2",
                   .about = "A cube with depth, from shaders and a buffer that native code fills in place; pixels are read back.",
                   .show = show};
