/* A film that is made here: frames encoded with WebCodecs, put into a WebM file in memory, and played through a media source. */
#include "video.h"

#include <stdlib.h>
#include <string.h>

#include <mumba/web/FileAPI.h>
#include <mumba/web/media-source.h>

enum { FRAMES = 10 };

static mumba_html_video_element screen;
static mumba_media_source source;
static mumba_source_buffer buffer;

/* A file that grows. Lengths are put in when an element ends. */
static struct {
    uint8_t bytes[262144];
    size_t len;
} file;

static void put(const void *bytes, size_t len) {
    if (len > sizeof file.bytes - file.len) abort();
    memcpy(file.bytes + file.len, bytes, len);
    file.len += len;
}

static void put_number(uint64_t number, size_t bytes) {
    while (bytes--) put(&(uint8_t){(uint8_t)(number >> (8 * bytes))}, 1);
}

static void put_id(uint32_t id) { put_number(id, id > 0xffffff ? 4 : id > 0xffff ? 3 : id > 0xff ? 2 : 1); }

/* Opens an element; lengths have eight bytes. */
static size_t begin(uint32_t id) {
    put_id(id);
    put_number(0x01ffffffffffffff, 8);
    return file.len;
}

static void end(size_t begun) {
    const size_t len = file.len;
    file.len = begun - 8;
    put_number(0x0100000000000000 | (len - begun), 8);
    file.len = len;
}

static void number_element(uint32_t id, uint64_t number) {
    const size_t at = begin(id);
    put_number(number, 4);
    end(at);
}

static void text_element(uint32_t id, const char *text) {
    const size_t at = begin(id);
    put(text, strlen(text));
    end(at);
}

/* The elements are those of RFC 8794 (EBML) and RFC 9559 (Matroska). */
static void make_film(const chunk *chunks, unsigned count) {
    file.len = 0;
    const size_t head = begin(0x1a45dfa3);
    number_element(0x4286, 1);
    number_element(0x42f7, 1);
    number_element(0x42f2, 4);
    number_element(0x42f3, 8);
    text_element(0x4282, "webm");
    number_element(0x4287, 2);
    number_element(0x4285, 2);
    end(head);
    const size_t segment = begin(0x18538067), info = begin(0x1549a966);
    number_element(0x2ad7b1, 1000000);
    text_element(0x4d80, "gallery");
    text_element(0x5741, "gallery");
    end(info);
    const size_t tracks = begin(0x1654ae6b), track = begin(0xae);
    number_element(0xd7, 1);
    number_element(0x73c5, 1);
    number_element(0x83, 1);
    text_element(0x86, "V_VP8");
    const size_t picture = begin(0xe0);
    number_element(0xb0, VIDEO_WIDTH);
    number_element(0xba, VIDEO_HEIGHT);
    end(picture);
    end(track);
    end(tracks);
    const size_t cluster = begin(0x1f43b675);
    number_element(0xe7, 0);
    for (unsigned at = 0; at < count; at++) {
        const size_t block = begin(0xa3);
        put_number(0x81, 1);
        put_number((uint64_t)chunks[at].time_us / 1000, 2);
        put_number(chunks[at].key ? 0x80 : 0, 1);
        put(chunks[at].bytes, chunks[at].len);
        end(block);
    }
    end(cluster);
    end(segment);
}

/* The film is red for its first half and green for its second. */
static mumba_status on_ended(mumba_context *ctx, void *user, mumba_event event) {
    (void)ctx, (void)event;
    part *self = user;
    CHECK(self, near(pixel_of(self, screen, 32, 32), (colour){30, 160, 60, 255}, 24));
    double length = 0;
    DID(self, mumba_html_media_element_get_duration(page, screen, &length));
    CHECK(self, length >= 0.9 && length < 1.2);
    finish(self);
    return MUMBA_OK;
}

static void on_playing(part *self, mumba_value value) { CHECK(self, value.kind == MUMBA_UNDEFINED); }

/* The first picture is loaded, and drawn soon: until then there is nothing to be seen of it. */
static void look(mumba_context *ctx, void *user, double time_ms) {
    (void)time_ms;
    part *self = user;
    const colour seen = pixel_of(self, screen, 32, 32);
    if (seen.alpha == 0) {
        DID(self, mumba_request_frame(ctx, look, self, NULL, NULL));
        return;
    }
    CHECK(self, near(seen, (colour){200, 30, 30, 255}, 24));
    mumba_promise playing = MUMBA_NONE;
    DID(self, mumba_html_media_element_play(page, screen, &playing));
    THEN(self, playing, on_playing);
}

static mumba_status on_first_frame(mumba_context *ctx, void *user, mumba_event event) {
    (void)event;
    part *self = user;
    uint32_t width = 0;
    DID(self, mumba_html_video_element_get_video_width(page, screen, &width));
    CHECK(self, width == VIDEO_WIDTH);
    look(ctx, self, 0);
    return MUMBA_OK;
}

static mumba_status on_appended(mumba_context *ctx, void *user, mumba_event event) {
    (void)ctx, (void)event;
    DID((part *)user, mumba_media_source_end_of_stream(page, source));
    return MUMBA_OK;
}

static mumba_status on_refused(mumba_context *ctx, void *user, mumba_event event) {
    (void)ctx, (void)event;
    CHECK((part *)user, !"the film cannot be played");
    finish(user);
    return MUMBA_OK;
}

static void on_encoded(part *self, const chunk *chunks, unsigned count) {
    make_film(chunks, count);
    mumba_handle memory = MUMBA_NONE;
    void *data = NULL;
    DID(self, mumba_media_source_add_source_buffer(page, source, mumba_text("video/webm; codecs=\"vp8\""), &buffer));
    DID(self, mumba_source_buffer_on_updateend(page, buffer, on_appended, self, NULL, NULL));
    DID(self, mumba_source_buffer_on_error(page, buffer, on_refused, self, NULL, NULL));
    if (DID(self, mumba_buffer_create(page, file.len, &memory, &data))) memcpy(data, file.bytes, file.len);
    DID(self, mumba_source_buffer_append_buffer(page, buffer, memory));
}

static void draw(part *self, mumba_canvas_rendering_context_2d drawing, unsigned frame) {
    const char *tint = frame < FRAMES / 2 ? "rgb(200 30 30)" : "rgb(30 160 60)";
    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_str(page, drawing, mumba_text(tint)));
    DID(self, mumba_canvas_rendering_context_2d_fill_rect(page, drawing, 0, 0, VIDEO_WIDTH, VIDEO_HEIGHT));
}

static mumba_status on_open(mumba_context *ctx, void *user, mumba_event event) {
    static video of;
    (void)ctx, (void)event;
    of = (video){.self = user, .draw = draw, .encoded = on_encoded, .frames = FRAMES};
    video_encode(&of);
    return MUMBA_OK;
}

static void show(part *self) {
    screen = add(self, self->stage, "video", NULL);
    bool supported = false;
    DID(self, mumba_media_source_is_type_supported(page, mumba_text("video/webm; codecs=\"vp8\""), &supported));
    CHECK(self, supported);
    DID(self, mumba_media_source_new(page, &source));
    DID(self, mumba_media_source_on_sourceopen(page, source, on_open, self, NULL, NULL));
    DID(self, mumba_html_element_on_loadeddata(page, screen, on_first_frame, self, NULL, NULL));
    DID(self, mumba_html_element_on_ended(page, screen, on_ended, self, NULL, NULL));
    DID(self, mumba_html_media_element_set_muted(page, screen, true));
    mumba_string address;
    if (!DID(self, mumba_url_create_object_url(page, source, &address))) return;
    DID(self, mumba_html_media_element_set_src(page, screen, address));
    mumba_string_free(address);
}

part media_part = {.id = "media",
                   .title = "Media source",
                   .about = "Ten encoded frames, put into a WebM file in native memory and played: red, then green.",
                   .show = show};
