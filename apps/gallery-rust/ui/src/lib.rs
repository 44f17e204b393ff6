//! The gallery in Rust: a card for each subject, which draws, and checks what came of it.
//!
//! Compare it with `apps/gallery`, which does the same in C: what is a chain of callbacks there is an asynchronous function here.

#![forbid(unsafe_code)]

mod audio;
mod buffers;
mod canvas;
mod codecs;
mod compression;
mod database;
mod drag;
mod elements;
mod events;
mod files;
mod media;
mod offline;
mod offscreen;
mod paint;
mod socket;
mod video;
mod webgl;

use std::error::Error;
use std::pin::Pin;

use futures::StreamExt as _;
use futures::future::{Either, select};
use mumba::web::{
    CanvasRenderingContext2d, Element, HtmlCanvasElement, ImageData, WebGl2RenderingContext, document, window,
};
use mumba::{ArrayBuffer, Cast as _, EventStream, Object};

mumba::module!(main);

/// What a part gives when it is done.
type Outcome = Result<(), Box<dyn Error>>;
type Part = Pin<Box<dyn Future<Output = Outcome>>>;
type Show = fn(Element) -> Part;

/// A subject: its id, its title, what it is about, and what it does in its stage.
const PARTS: [(&str, &str, &str, Show); 16] = [
    ("canvas", "2D canvas", "Paths and a gradient; pixels are read back.", |stage| Box::pin(canvas::show(stage))),
    ("webgl", "WebGL 2", "A triangle of three colours, from shaders; pixels are read back.", |stage| {
        Box::pin(webgl::show(stage))
    }),
    (
        "offscreen",
        "OffscreenCanvas in a worker",
        "The canvas was given to a worker, which draws what is recorded for it.",
        |stage| Box::pin(offscreen::show(stage)),
    ),
    (
        "audio",
        "Web Audio",
        "Off-line rendering is awaited; the samples are those of two tones that cancel out.",
        |stage| Box::pin(audio::show(stage)),
    ),
    (
        "codecs",
        "WebCodecs",
        "A frame of two colours, encoded as VP8 and decoded again; its pixels are what they were.",
        |stage| Box::pin(codecs::show(stage)),
    ),
    (
        "media",
        "Media source",
        "Ten encoded frames, put into a WebM file in memory and played: red, then green.",
        |stage| Box::pin(media::show(stage)),
    ),
    ("socket", "WebSocket", "Text and bytes to the app's own service, which sends them back.", |stage| {
        Box::pin(socket::show(stage))
    }),
    (
        "buffers",
        "Transferable buffers",
        "Memory is handed on, not copied: afterwards the one who gave it has none.",
        |stage| Box::pin(buffers::show(stage)),
    ),
    ("database", "IndexedDB", "A store with an index: four birds are written, the black ones found.", |stage| {
        Box::pin(database::show(stage))
    }),
    ("files", "Private files (OPFS)", "Written, read, listed and removed, one await after the other.", |stage| {
        Box::pin(files::show(stage))
    }),
    ("compression", "Streams", "A file, compressed and decompressed by the platform's streams.", |stage| {
        Box::pin(compression::show(stage))
    }),
    ("elements", "Custom elements", "Constructor and reactions are closures; there is no script.", |stage| {
        Box::pin(elements::show(stage))
    }),
    ("drag", "Drag and drop", "The card carries text that a closure gives it; the place takes it. Try it.", |stage| {
        Box::pin(drag::show(stage))
    }),
    (
        "events",
        "Typed events",
        "Mouse, pointer, keyboard, input, focus, wheel, touch, clipboard, composition, drag, animation, transition, toggle, \
         submit: each a stream with a type of its own.",
        |stage| Box::pin(events::show(stage)),
    ),
    (
        "paint",
        "CSS paint worklet",
        "Recorded in Rust: no native code can be in a worklet. A property says how many dots.",
        |stage| Box::pin(paint::show(stage)),
    ),
    (
        "offline",
        "Service worker",
        "It runs when no view does: its listeners are recorded. Where the service fails, it shows the stored page.",
        |stage| Box::pin(offline::show(stage)),
    ),
];

/// Says what is not as it should be.
macro_rules! same {
    ($found:expr, $wanted:expr) => {
        match (&$found, &$wanted) {
            (found, wanted) if found == wanted => {}
            (found, wanted) => {
                let place = concat!(file!(), ":", line!());
                return Err(format!("{place}: {} is {found:?}, not {wanted:?}", stringify!($found)).into());
            }
        }
    };
}
pub(crate) use same;

fn main() -> Result<(), Box<dyn Error>> {
    // Pages in frames are no galleries of their own.
    if !window().parent()?.ok_or("a window has a parent")?.same(&window())? {
        return Ok(());
    }
    let page = document();
    // Nor are the pages of the service, which the app can be opened at.
    let Some(parent) = page.query_selector("main")? else { return Ok(()) };
    for (id, title, about, show) in PARTS {
        let card = add(&parent, "section");
        card.set_id(id);
        card.set_attribute("data-state", "running");
        add(&card, "h2").set_text_content(Some(title));
        add(&card, "p").set_text_content(Some(about));
        let stage = add(&card, "div");
        stage.set_class_name("stage");
        add(&card, "p").set_class_name("verdict");
        mumba::spawn_local(async move {
            // What was recorded and failed counts too; if it was another part's, one of the two is told.
            let outcome = show(stage.clone()).await.and_then(|()| Ok(mumba::flush()?));
            conclude(&stage, outcome);
        })
        .detach();
    }
    Ok(())
}

/// Says on the card of a stage what came of it.
fn conclude(stage: &Element, outcome: Outcome) {
    let (state, text) = match outcome {
        Ok(()) => ("passed", "passed".to_owned()),
        Err(error) => ("failed", format!("failed: {error}")),
    };
    stage.next_element_sibling_deferred().set_text_content(Some(&text));
    stage.parent_element_deferred().set_attribute("data-state", state);
}

/// An element within another one.
fn add(parent: &Element, name: &str) -> Element {
    let made = document().create_element(name);
    parent.append_with_node(&[&made]);
    made
}

/// A canvas that is nowhere on the page.
fn make_canvas(width: u32, height: u32) -> HtmlCanvasElement {
    let canvas: HtmlCanvasElement = document().create_element("canvas").unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    canvas
}

/// A canvas of 200 by 100 pixels.
fn add_canvas(stage: &Element) -> HtmlCanvasElement {
    let canvas = make_canvas(200, 100);
    stage.append_with_node(&[&canvas]);
    canvas
}

fn drawing_of(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, Box<dyn Error>> {
    let context = canvas.get_context("2d")?.ok_or("a canvas has a context")?;
    Ok(context.dyn_into().map_err(|_| "the context is one for two dimensions")?)
}

fn gl_of(canvas: &HtmlCanvasElement) -> Result<WebGl2RenderingContext, Box<dyn Error>> {
    let context = canvas.get_context("webgl2")?.ok_or("there is WebGL 2")?;
    Ok(context.dyn_into().map_err(|_| "the context is one of WebGL 2")?)
}

/// The pixel of a canvas at a place.
fn pixel(drawing: &CanvasRenderingContext2d, x: i32, y: i32) -> Result<[u8; 4], Box<dyn Error>> {
    let image: ImageData = drawing.get_image_data(x, y, 1, 1);
    let mut pixel = [0; 4];
    ArrayBuffer::from_object(image.data()).read(0, &mut pixel)?;
    Ok(pixel)
}

/// The pixel at a place of anything that can be drawn: a canvas, a video, a frame.
fn pixel_of(image: &Object, x: f64, y: f64) -> Result<[u8; 4], Box<dyn Error>> {
    let drawing = drawing_of(&make_canvas(1, 1))?;
    drawing.draw_image(image, -x, -y);
    pixel(&drawing, 0, 0)
}

/// As [`pixel_of`], as soon as there is something to be seen: what was drawn or loaded elsewhere comes with one of the next frames.
async fn shown_pixel_of(image: &Object, x: f64, y: f64) -> Result<[u8; 4], Box<dyn Error>> {
    for _ in 0..600 {
        let found = pixel_of(image, x, y)?;
        if found[3] != 0 {
            return Ok(found);
        }
        mumba::next_frame().await;
    }
    Err("nothing was drawn in 600 frames".into())
}

/// Whether no channel is further away than `by`.
fn near(found: [u8; 4], wanted: [u8; 4], by: u8) -> bool {
    found.iter().zip(wanted).all(|(found, wanted)| found.abs_diff(wanted) <= by)
}

/// The next event, unless one comes first that says that there will be none.
async fn next_unless<T, F: AsRef<Object>>(
    events: &mut EventStream<T>,
    ends: &mut EventStream<F>,
) -> Result<T, Box<dyn Error>> {
    match select(events.next(), ends.next()).await {
        Either::Left((event, _)) => Ok(event.ok_or("events have no end")?),
        Either::Right((end, _)) => {
            let kind = end.ok_or("events have no end")?.as_ref().get_string("type")?;
            Err(format!("the event \"{kind}\" came before what was waited for").into())
        }
    }
}

/// A line of text in a stage.
fn note(stage: &Element, text: &str) {
    add(stage, "div").set_text_content(Some(text));
}
