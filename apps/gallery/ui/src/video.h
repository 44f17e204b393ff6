/* Frames that are drawn and encoded, for the parts that decode or play them. */
#ifndef GALLERY_VIDEO_H
#define GALLERY_VIDEO_H

#include "gallery.h"

#include <mumba/web/webcodecs.h>

enum { VIDEO_WIDTH = 64, VIDEO_HEIGHT = 64, VIDEO_FRAME_MS = 100 };

typedef struct {
    uint8_t *bytes;
    uint32_t len;
    bool key;
    int64_t time_us;
} chunk;

typedef struct {
    part *self;
    /* Fills a frame; `drawing` is a context in two dimensions. */
    void (*draw)(part *self, mumba_canvas_rendering_context_2d drawing, unsigned frame);
    /* All are encoded. */
    void (*encoded)(part *self, const chunk *chunks, unsigned count);
    unsigned frames;
    chunk chunks[16];
    unsigned count;
    mumba_video_encoder encoder;
} video;

/* Draws and encodes up to 16 frames as VP8. */
void video_encode(video *self);

#endif
