/* Sound that is rendered without a device: a sine, half as loud, whose samples are known. */
#include "gallery.h"

#include <math.h>

#include <mumba/web/webaudio.h>

static mumba_html_canvas_element canvas;

static void on_rendered(part *self, mumba_value value) {
    mumba_audio_buffer sound = keep(self, value);
    uint32_t length = 0;
    float rate = 0;
    DID(self, mumba_audio_buffer_get_length(page, sound, &length));
    DID(self, mumba_audio_buffer_get_sample_rate(page, sound, &rate));
    CHECK(self, length == 4410 && rate == 44100);
    mumba_float32_array samples = MUMBA_NONE;
    DID(self, mumba_audio_buffer_get_channel_data(page, sound, 0, &samples));
    for (uint32_t at = 100; at < 4000; at += 125) CHECK(self, fabs(float_at(self, samples, at) - 0.5 * sin(at * 0.06283185307)) < 0.005);
    /* Silence follows. */
    CHECK(self, float_at(self, samples, 4300) == 0);

    mumba_canvas_rendering_context_2d drawing = drawing_of(self, canvas);
    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_str(page, drawing, mumba_text("#24324a")));
    DID(self, mumba_canvas_rendering_context_2d_fill_rect(page, drawing, 0, 0, 200, 100));
    DID(self, mumba_canvas_rendering_context_2d_set_fill_style_with_str(page, drawing, mumba_text("#7fb2f0")));
    for (uint32_t x = 0; x < 200; x++) {
        const double sample = float_at(self, samples, x);
        DID(self, mumba_canvas_rendering_context_2d_fill_rect(page, drawing, x, sample < 0 ? 50 : 50 - 90 * sample, 1, fabs(90 * sample)));
    }
    finish(self);
}

static void show(part *self) {
    canvas = add_canvas(self, 200, 100);
    mumba_offline_audio_context context = MUMBA_NONE;
    DID(self, mumba_offline_audio_context_new_with_number_of_channels_and_length_and_sample_rate(page, 1, 4410, 44100, &context));
    mumba_oscillator_node tone = MUMBA_NONE;
    mumba_gain_node gain = MUMBA_NONE;
    mumba_audio_param frequency = MUMBA_NONE, level = MUMBA_NONE;
    mumba_audio_destination_node out = MUMBA_NONE;
    mumba_audio_node next = MUMBA_NONE;
    DID(self, mumba_base_audio_context_create_oscillator(page, context, &tone));
    DID(self, mumba_oscillator_node_set_type(page, tone, MUMBA_OSCILLATOR_TYPE_SINE));
    DID(self, mumba_oscillator_node_get_frequency(page, tone, &frequency));
    DID(self, mumba_audio_param_set_value(page, frequency, 441));
    DID(self, mumba_base_audio_context_create_gain(page, context, &gain));
    DID(self, mumba_gain_node_get_gain(page, gain, &level));
    DID(self, mumba_audio_param_set_value(page, level, 0.5f));
    DID(self, mumba_base_audio_context_get_destination(page, context, &out));
    DID(self, mumba_audio_node_connect_with_audio_node(page, tone, gain, &next));
    DID(self, mumba_audio_node_connect_with_audio_node(page, next, out, &next));
    DID(self, mumba_audio_scheduled_source_node_start(page, tone));
    DID(self, mumba_audio_scheduled_source_node_stop_with_when(page, tone, 4200.0 / 44100));
    mumba_oscillator_type type = 0;
    DID(self, mumba_oscillator_node_get_type(page, tone, &type));
    CHECK(self, type == MUMBA_OSCILLATOR_TYPE_SINE);
    mumba_promise rendered = MUMBA_NONE;
    DID(self, mumba_offline_audio_context_start_rendering(page, context, &rendered));
    THEN(self, rendered, on_rendered);
}

part audio_part = {.id = "audio",
                   .title = "Web Audio",
                   .about = "A tone of 441 Hz, rendered off-line: its samples are those of a sine, drawn here.",
                   .show = show};
