/* A frame is encoded with WebCodecs, decoded, and drawn. */
#include "video.h"

#include <string.h>

static mumba_html_canvas_element canvas;
static mumba_video_decoder decoder;
static unsigned decoded;

static mumba_status on_frame(mumba_context *ctx, void *user, mumba_value this_value,
                             const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)this_value, (void)result;
    part *self = user;
    if (!CHECK(self, argc > 0 && argv[0].kind == MUMBA_OBJECT)) return MUMBA_OK;
    const mumba_video_frame frame = argv[0].as.object;
    uint32_t width = 0, height = 0;
    int64_t time_us = -1;
    DID(self, mumba_video_frame_get_display_width(ctx, frame, &width));
    DID(self, mumba_video_frame_get_display_height(ctx, frame, &height));
    DID(self, mumba_video_frame_get_timestamp(ctx, frame, &time_us));
    CHECK(self, width == VIDEO_WIDTH && height == VIDEO_HEIGHT && time_us == 0);
    DID(self, mumba_canvas_rendering_context_2d_draw_image_with_dw_and_dh(ctx, drawing_of(self, canvas), frame, 0, 0, 200, 100));
    DID(self, mumba_video_frame_close(ctx, frame));
    decoded++;
    return MUMBA_OK;
}

static mumba_status on_error(mumba_context *ctx, void *user, mumba_value this_value,
                             const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    CHECK((part *)user, !"the decoder gave an error");
    finish(user);
    return MUMBA_OK;
}

static void on_decoded(part *self, mumba_value value) {
    (void)value;
    CHECK(self, decoded == 1);
    CHECK(self, near(pixel_of(self, canvas, 40, 50), (colour){200, 30, 30, 255}, 24));
    CHECK(self, near(pixel_of(self, canvas, 160, 50), (colour){30, 60, 200, 255}, 24));
    DID(self, mumba_video_decoder_close(page, decoder));
    finish(self);
}

static void on_encoded(part *self, const chunk *chunks, unsigned count) {
    CHECK(self, count == 1 && chunks[0].key && chunks[0].time_us == 0);
    mumba_handle memory = MUMBA_NONE;
    void *data = NULL;
    if (count != 1 || !DID(self, mumba_buffer_create(page, chunks[0].len, &memory, &data))) {
        finish(self);
        return;
    }
    memcpy(data, chunks[0].bytes, chunks[0].len);
    mumba_encoded_video_chunk_init about = MUMBA_NONE;
    mumba_encoded_video_chunk encoded = MUMBA_NONE;
    DID(self, mumba_encoded_video_chunk_init_create(page, &about));
    DID(self, mumba_encoded_video_chunk_init_set_type(page, about, MUMBA_ENCODED_VIDEO_CHUNK_TYPE_KEY));
    DID(self, mumba_encoded_video_chunk_init_set_timestamp(page, about, 0));
    DID(self, mumba_encoded_video_chunk_init_set_data(page, about, memory));
    DID(self, mumba_encoded_video_chunk_new(page, about, &encoded));

    mumba_video_decoder_init functions = MUMBA_NONE;
    mumba_handle output = MUMBA_NONE, error = MUMBA_NONE;
    DID(self, mumba_callback_create(page, on_frame, self, NULL, &output));
    DID(self, mumba_callback_create(page, on_error, self, NULL, &error));
    DID(self, mumba_video_decoder_init_create(page, &functions));
    DID(self, mumba_video_decoder_init_set_output(page, functions, output));
    DID(self, mumba_video_decoder_init_set_error(page, functions, error));
    DID(self, mumba_video_decoder_new(page, functions, &decoder));
    mumba_video_decoder_config config = MUMBA_NONE;
    DID(self, mumba_video_decoder_config_create(page, &config));
    DID(self, mumba_video_decoder_config_set_codec(page, config, mumba_text("vp8")));
    DID(self, mumba_video_decoder_configure(page, decoder, config));
    DID(self, mumba_video_decoder_decode(page, decoder, encoded));
    mumba_promise flushed = MUMBA_NONE;
    DID(self, mumba_video_decoder_flush(page, decoder, &flushed));
    THEN(self, flushed, on_decoded);
}

static void draw(part *self, mumba_canvas_rendering_context_2d drawing, unsigned frame) {
    (void)frame;
    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_str(page, drawing, mumba_text("rgb(200 30 30)")));
    DID(self, mumba_canvas_rendering_context_2d_fill_rect(page, drawing, 0, 0, 32, 64));
    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_str(page, drawing, mumba_text("rgb(30 60 200)")));
    DID(self, mumba_canvas_rendering_context_2d_fill_rect(page, drawing, 32, 0, 32, 64));
}

static void show(part *self) {
    static video of;
    canvas = add_canvas(self, 200, 100);
    of = (video){.self = self, .draw = draw, .encoded = on_encoded, .frames = 1};
    video_encode(&of);
}

part codecs_part = {.id = "codecs",
                    .title = "WebCodecs",
                    .about = "A frame of two colours, encoded as VP8 and decoded again; its pixels are what they were.",
                    .show = show};
