/* What the parts of the gallery share. Handles that a part takes live as long as the page; what comes again and again is released. */
#ifndef GALLERY_H
#define GALLERY_H

#include <mumba.h>
#include <mumba/web/dom.h>
#include <mumba/web/html.h>

typedef struct part part;
/* A subject of the gallery: a card with a title, something to look at, and what was found. */
struct part {
    const char *id;
    const char *title;
    const char *about;
    void (*show)(part *self);
    /* Where it draws. */
    mumba_element stage;
    mumba_element card;
    mumba_element verdict;
    unsigned good, bad;
    bool over;
};

extern part canvas_part, paint_part, webgl_part, offscreen_part, audio_part, codecs_part, media_part, socket_part, offline_part,
    buffers_part, database_part, files_part, drag_part, elements_part, events_part;

/* The document's context. */
extern mumba_context *page;

/* Notes whether something was as it should be; the card names the first thing that was not. Gives `good` back. */
bool check_at(part *self, bool good, const char *what, const char *file, int line);
#define CHECK(self, condition) check_at((self), (condition), #condition, __FILE__, __LINE__)

/* A function of the platform must have worked. */
bool did_at(part *self, mumba_status status, const char *what, const char *file, int line);
#define DID(self, call) did_at((self), (call), #call, __FILE__, __LINE__)

/* All was checked: the card says whether all was well. */
void finish(part *self);

/* Calls `next` with what the promise gives; when it is rejected the part has failed, and ends. */
typedef void (*next_fn)(part *self, mumba_value value);
void then_at(part *self, mumba_promise promise, next_fn next, const char *file, int line);
#define THEN(self, promise, next) then_at((self), (promise), (next), __FILE__, __LINE__)

/* A second handle to what a value holds, to be kept. */
mumba_handle keep(part *self, mumba_value value);

/* The name of a member that no generated function knows. */
mumba_name member(part *self, const char *text);
/* A member of an object in a script that is recorded. */
mumba_handle member_of(part *self, mumba_context *script, mumba_handle of, const char *text);

/* An element with a class (may be null) within another one. */
mumba_element add(part *self, mumba_element parent, const char *tag, const char *class_name);
/* A canvas in the part's stage, and its 2D context. */
mumba_html_canvas_element add_canvas(part *self, uint32_t width, uint32_t height);
mumba_handle drawing_of(part *self, mumba_html_canvas_element canvas);

/* The pixel of something that can be drawn (a canvas, a video, a frame) at a place. */
typedef struct {
    uint8_t red, green, blue, alpha;
} colour;
colour pixel_of(part *self, mumba_handle image, double x, double y);
/* Whether no channel is further away than `by`. */
bool near(colour found, colour wanted, int by);

/* The number at a place of a Float32Array. */
double float_at(part *self, mumba_handle floats, uint32_t index);

bool text_is(mumba_string found, const char *wanted);

#endif
