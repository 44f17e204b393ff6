#include "video.h"

#include <stdlib.h>

static mumba_status on_chunk(mumba_context *ctx, void *user, mumba_value this_value,
                             const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)this_value, (void)result;
    video *of = user;
    part *self = of->self;
    if (!CHECK(self, argc > 0 && argv[0].kind == MUMBA_OBJECT) || !CHECK(self, of->count < of->frames)) return MUMBA_OK;
    chunk *made = &of->chunks[of->count++];
    const mumba_encoded_video_chunk encoded = argv[0].as.object;
    mumba_encoded_video_chunk_type type = 0;
    DID(self, mumba_encoded_video_chunk_get_type(ctx, encoded, &type));
    made->key = type == MUMBA_ENCODED_VIDEO_CHUNK_TYPE_KEY;
    DID(self, mumba_encoded_video_chunk_get_timestamp(ctx, encoded, &made->time_us));
    DID(self, mumba_encoded_video_chunk_get_byte_length(ctx, encoded, &made->len));
    mumba_handle memory = MUMBA_NONE;
    void *data = NULL;
    if (!CHECK(self, made->len > 0) || !DID(self, mumba_buffer_create(ctx, made->len, &memory, &data))) return MUMBA_OK;
    DID(self, mumba_encoded_video_chunk_copy_to(ctx, encoded, memory));
    made->bytes = malloc(made->len);
    if (!made->bytes) abort();
    DID(self, mumba_buffer_read(ctx, memory, 0, made->bytes, made->len));
    mumba_release(ctx, memory);
    return MUMBA_OK;
}

static mumba_status on_error(mumba_context *ctx, void *user, mumba_value this_value,
                             const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    video *of = user;
    CHECK(of->self, !"the encoder gave an error");
    finish(of->self);
    return MUMBA_OK;
}

static void on_flushed(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)value;
    video *of = user;
    DID(of->self, status);
    CHECK(of->self, of->count == of->frames);
    DID(of->self, mumba_video_encoder_close(ctx, of->encoder));
    of->encoded(of->self, of->chunks, of->count);
    for (unsigned at = 0; at < of->count; at++) free(of->chunks[at].bytes);
    of->count = 0;
}

void video_encode(video *of) {
    part *self = of->self;
    mumba_html_canvas_element canvas = MUMBA_NONE;
    DID(self, mumba_document_create_element(page, MUMBA_DOCUMENT, mumba_text("canvas"), &canvas));
    DID(self, mumba_html_canvas_element_set_width(page, canvas, VIDEO_WIDTH));
    DID(self, mumba_html_canvas_element_set_height(page, canvas, VIDEO_HEIGHT));
    mumba_canvas_rendering_context_2d drawing = drawing_of(self, canvas);

    mumba_video_encoder_init functions = MUMBA_NONE;
    mumba_handle output = MUMBA_NONE, error = MUMBA_NONE;
    DID(self, mumba_callback_create(page, on_chunk, of, NULL, &output));
    DID(self, mumba_callback_create(page, on_error, of, NULL, &error));
    DID(self, mumba_video_encoder_init_create(page, &functions));
    DID(self, mumba_video_encoder_init_set_output(page, functions, output));
    DID(self, mumba_video_encoder_init_set_error(page, functions, error));
    DID(self, mumba_video_encoder_new(page, functions, &of->encoder));
    mumba_video_encoder_config config = MUMBA_NONE;
    DID(self, mumba_video_encoder_config_create(page, &config));
    DID(self, mumba_video_encoder_config_set_codec(page, config, mumba_text("vp8")));
    DID(self, mumba_video_encoder_config_set_width(page, config, VIDEO_WIDTH));
    DID(self, mumba_video_encoder_config_set_height(page, config, VIDEO_HEIGHT));
    DID(self, mumba_video_encoder_config_set_bitrate(page, config, 1000000));
    DID(self, mumba_video_encoder_configure(page, of->encoder, config));

    for (unsigned at = 0; at < of->frames; at++) {
        of->draw(self, drawing, at);
        mumba_video_frame_init about = MUMBA_NONE;
        mumba_video_frame frame = MUMBA_NONE;
        DID(self, mumba_video_frame_init_create(page, &about));
        DID(self, mumba_video_frame_init_set_timestamp(page, about, (int64_t)at * VIDEO_FRAME_MS * 1000));
        DID(self, mumba_video_frame_new_with_object_and_video_frame_init(page, canvas, about, &frame));
        mumba_video_encoder_encode_options options = MUMBA_NONE;
        DID(self, mumba_video_encoder_encode_options_create(page, &options));
        DID(self, mumba_video_encoder_encode_options_set_key_frame(page, options, at == 0));
        DID(self, mumba_video_encoder_encode_with_options(page, of->encoder, frame, options));
        DID(self, mumba_video_frame_close(page, frame));
        mumba_release(page, about);
        mumba_release(page, frame);
        mumba_release(page, options);
    }
    mumba_promise flushed = MUMBA_NONE;
    DID(self, mumba_video_encoder_flush(page, of->encoder, &flushed));
    DID(self, mumba_promise_then(page, flushed, on_flushed, of, NULL, NULL));
}
