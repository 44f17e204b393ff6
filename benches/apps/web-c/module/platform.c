/* Work on the web platform, natively: what platform.js does in JavaScript. */
#include "module.h"

#include <mumba/web/cssom-view.h>
#include <mumba/web/cssom.h>
#include <mumba/web/dom.h>
#include <mumba/web/geometry.h>
#include <mumba/web/html.h>
#include <mumba/web/webgl1.h>
#include <mumba/web/webgl2.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/** What `sceneOfPage` of the page has under this name. */
static mumba_handle of_scene(mumba_context *ctx, mumba_name name) {
    mumba_handle scene = MUMBA_NONE;
    mumba_handle found = MUMBA_NONE;
    mumba_get_handle(ctx, MUMBA_WINDOW, names.scene, &scene);
    mumba_get_handle(ctx, scene, name, &found);
    mumba_release(ctx, scene);
    return found;
}

mumba_status platform_read_sync(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                                mumba_value *result) {
    (void)user, (void)self;
    size_t count = (size_t)module_number(argv, argc, 0);
    mumba_html_element probe = module_element(ctx, "probe");
    mumba_css_style_declaration style = MUMBA_NONE;
    mumba_html_element_get_style(ctx, probe, &style);
    double sum = 0;
    mumba_status status = MUMBA_OK;
    for (size_t i = 0; i < count && status == MUMBA_OK; i++) {
        char text[16];
        int len = snprintf(text, sizeof text, "%zupx", 100 + i % 50);
        mumba_css_style_declaration_set_property(ctx, style, mumba_text("width"), mumba_string_of(text, (size_t)len));
        mumba_dom_rect box = MUMBA_NONE;
        mumba_element_get_bounding_client_rect(ctx, probe, &box);
        double width = 0;
        status = mumba_dom_rect_read_only_get_width(ctx, box, &width);
        mumba_release(ctx, box);
        sum += width;
    }
    mumba_release(ctx, style);
    mumba_release(ctx, probe);
    *result = mumba_of_number(sum);
    return status;
}

mumba_status platform_property_reads(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv,
                                     size_t argc, mumba_value *result) {
    (void)user, (void)self;
    size_t count = (size_t)module_number(argv, argc, 0);
    mumba_element probe = module_element(ctx, "probe");
    double sum = 0;
    mumba_status status = MUMBA_OK;
    for (size_t i = 0; i < count && status == MUMBA_OK; i += 2) {
        uint32_t children = 0;
        bool connected = false;
        status = mumba_element_get_child_element_count(ctx, probe, &children);
        if (status == MUMBA_OK) {
            status = mumba_node_get_is_connected(ctx, probe, &connected);
        }
        sum += children + (connected ? 1 : 0);
    }
    mumba_release(ctx, probe);
    *result = mumba_of_number(sum);
    return status;
}

mumba_status platform_string_calls(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv,
                                   size_t argc, mumba_value *result) {
    (void)user, (void)self, (void)result;
    size_t count = (size_t)module_number(argv, argc, 0);
    mumba_element probe = module_element(ctx, "probe");
    for (size_t i = 0; i < count; i++) {
        char text[32];
        int len = snprintf(text, sizeof text, "value %zu", i);
        mumba_element_set_attribute(ctx, probe, mumba_text("data-value"), mumba_string_of(text, (size_t)len));
    }
    mumba_release(ctx, probe);
    return mumba_flush(ctx);
}

mumba_status platform_creations(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                                mumba_value *result) {
    (void)user, (void)self, (void)result;
    size_t count = (size_t)module_number(argv, argc, 0);
    mumba_element probe = module_element(ctx, "probe");
    mumba_element list = MUMBA_NONE;
    mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("ul"), &list);
    for (size_t i = 0; i < count; i++) {
        mumba_element item = MUMBA_NONE;
        mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("li"), &item);
        mumba_node_append_child(ctx, list, item, NULL);
        mumba_release(ctx, item);
    }
    mumba_node_append_child(ctx, probe, list, NULL);
    mumba_release(ctx, list);
    mumba_release(ctx, probe);
    return mumba_flush(ctx);
}

mumba_status platform_draw_calls(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                                 mumba_value *result) {
    (void)user, (void)self, (void)result;
    size_t count = (size_t)module_number(argv, argc, 0);
    mumba_webgl2_rendering_context gl = of_scene(ctx, names.gl);
    mumba_webgl_uniform_location offset = of_scene(ctx, names.offset);
    for (size_t i = 0; i < count; i++) {
        // As the page does it: reckoned in doubles, and handed over as floats.
        float x = (float)((double)(i % 100) / 50 - 1);
        float y = (float)((double)(i / 100) / 50 - 1);
        mumba_webgl2_rendering_context_uniform2f(ctx, gl, offset, x, y);
        mumba_webgl2_rendering_context_draw_arrays(ctx, gl, MUMBA_WEBGL2_RENDERING_CONTEXT_TRIANGLES, 0, 3);
    }
    mumba_release(ctx, offset);
    mumba_release(ctx, gl);
    return mumba_flush(ctx);
}

mumba_status platform_paths(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                            mumba_value *result) {
    (void)user, (void)self, (void)result;
    size_t count = (size_t)module_number(argv, argc, 0);
    mumba_canvas_rendering_context_2d context = of_scene(ctx, names.context);
    for (size_t i = 0; i < count; i++) {
        double x = (double)(i % 100) * 5;
        double y = (double)(i / 100) * 5;
        mumba_canvas_rendering_context_2d_begin_path(ctx, context);
        mumba_canvas_rendering_context_2d_move_to(ctx, context, x, y);
        mumba_canvas_rendering_context_2d_line_to(ctx, context, x + 4, y + 1);
        mumba_canvas_rendering_context_2d_line_to(ctx, context, x + 1, y + 4);
        mumba_canvas_rendering_context_2d_close_path(ctx, context);
        mumba_canvas_rendering_context_2d_fill(ctx, context);
    }
    mumba_release(ctx, context);
    return mumba_flush(ctx);
}

/* ---- Buffers: the module's own bytes go into a buffer that the page made, and come back. ---- */

static struct {
    uint8_t *mine;
    uint8_t *back;
    size_t len;
    /** Where the page's buffer lies. */
    volatile uint8_t *shared;
} buffers;

mumba_status platform_buffer_prepare(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv,
                                     size_t argc, mumba_value *result) {
    (void)ctx, (void)user, (void)self, (void)result;
    buffers.len = (size_t)module_number(argv, argc, 1);
    buffers.mine = malloc(buffers.len);
    buffers.back = malloc(buffers.len);
    if (!buffers.mine || !buffers.back) {
        return MUMBA_ERR_LIMIT;
    }
    memset(buffers.mine, 7, buffers.len);
    memset(buffers.back, 1, buffers.len);
    return MUMBA_OK;
}

mumba_status platform_buffer_copy(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv,
                                  size_t argc, mumba_value *result) {
    (void)user, (void)self, (void)result;
    if (argc < 1 || argv[0].kind != MUMBA_OBJECT) {
        return MUMBA_ERR_ARGUMENT;
    }
    void *data = NULL;
    size_t len = 0;
    mumba_status status = mumba_buffer_data(ctx, argv[0].as.object, &data, &len);
    if (status != MUMBA_OK) {
        return status;
    }
    if (len != buffers.len) {
        return MUMBA_ERR_ARGUMENT;
    }
    memcpy(data, buffers.mine, len);
    memcpy(buffers.back, data, len);
    return MUMBA_OK;
}

/* Gives 2 when all bytes came back, and 1 more when the module sees what the page writes without asking for it. */
mumba_status platform_buffer_check(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv,
                                   size_t argc, mumba_value *result) {
    (void)user, (void)self;
    if (argc < 1 || argv[0].kind != MUMBA_OBJECT) {
        return MUMBA_ERR_ARGUMENT;
    }
    unsigned answer = memcmp(buffers.mine, buffers.back, buffers.len) == 0 && buffers.back[buffers.len - 1] == 7 ? 2 : 0;
    free(buffers.mine);
    free(buffers.back);
    buffers.mine = buffers.back = NULL;
    void *data = NULL;
    size_t len = 0;
    mumba_status status = mumba_buffer_data(ctx, argv[0].as.object, &data, &len);
    if (status != MUMBA_OK) {
        return status;
    }
    if (len <= 8192) {
        return MUMBA_ERR_ARGUMENT;
    }
    buffers.shared = data;
    buffers.shared[4096] = 99;
    mumba_name page_writes = 0;
    mumba_intern(ctx, mumba_text("pageWrites"), &page_writes);
    mumba_invoke(ctx, MUMBA_WINDOW, page_writes, argv, 1, NULL);
    status = mumba_flush(ctx);
    if (buffers.shared[8192] == 55) {
        answer |= 1;
    }
    buffers.shared = NULL;
    *result = mumba_of_number(answer);
    return status;
}

/* ---- What may be left over. ---- */

static double dropped;

static void on_drop(void *user) {
    (void)user;
    dropped++;
}

static mumba_status on_nothing(mumba_context *ctx, void *user, mumba_pointer_event event) {
    (void)ctx, (void)user, (void)event;
    return MUMBA_OK;
}

/* Makes and drops elements, and a listener with each tenth. How many listeners were dropped since the last time. */
mumba_status platform_churn(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                            mumba_value *result) {
    (void)user, (void)self;
    size_t count = (size_t)module_number(argv, argc, 0);
    mumba_status status = MUMBA_OK;
    for (size_t i = 0; i < count && status == MUMBA_OK; i++) {
        mumba_element element = MUMBA_NONE;
        mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text("p"), &element);
        mumba_node_set_text_content(ctx, element, mumba_text("gone at once"));
        if (i % 10 == 0) {
            mumba_handle subscription = MUMBA_NONE;
            status = mumba_element_on_click(ctx, element, on_nothing, NULL, on_drop, &subscription);
            if (status == MUMBA_OK) {
                status = mumba_web_off(ctx, element, mumba_text("click"), subscription);
            }
        }
        mumba_release(ctx, element);
        if (i % 1000 == 999 && status == MUMBA_OK) {
            status = mumba_flush(ctx);
        }
    }
    *result = mumba_of_number(dropped);
    dropped = 0;
    return status == MUMBA_OK ? mumba_flush(ctx) : status;
}

/** More than are free at any time: so many new handles need new slots. */
#define PROBES 65536

/* The highest slot of many handles that are held at once: it grows with what is not released. */
mumba_status platform_held(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                           mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc;
    mumba_handle *probes = malloc(PROBES * sizeof *probes);
    if (!probes) {
        return MUMBA_ERR_LIMIT;
    }
    double highest = 0;
    for (size_t i = 0; i < PROBES; i++) {
        probes[i] = MUMBA_NONE;
        mumba_hold(ctx, mumba_of_bool(true), &probes[i]);
        double slot = (double)(uint32_t)probes[i];
        highest = slot > highest ? slot : highest;
    }
    for (size_t i = 0; i < PROBES; i++) {
        mumba_release(ctx, probes[i]);
    }
    free(probes);
    *result = mumba_of_number(highest);
    return mumba_flush(ctx);
}
