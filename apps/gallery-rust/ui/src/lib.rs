//! The gallery in Rust: a card for each subject, which draws, and checks what came of it.
//!
//! Compare it with `apps/gallery`, which does the same in C: what is a chain of callbacks there is an asynchronous function here.

#![forbid(unsafe_code)]

mod audio;
mod canvas;
mod compression;
mod elements;
mod events;
mod files;
mod offline;
mod paint;
mod webgl;

use std::error::Error;
use std::pin::Pin;

use mumba::web::{CanvasRenderingContext2d, Element, HtmlCanvasElement, ImageData, WebGl2RenderingContext, document};
use mumba::{ArrayBuffer, Cast as _};

mumba::module!(main);

/// What a part gives when it is done.
type Outcome = Result<(), Box<dyn Error>>;
type Part = Pin<Box<dyn Future<Output = Outcome>>>;
type Show = fn(Element) -> Part;

/// A subject: its id, its title, what it is about, and what it does in its stage.
const PARTS: [(&str, &str, &str, Show); 9] = [
    ("canvas", "2D canvas", "Paths and a gradient; pixels are read back.", |stage| Box::pin(canvas::show(stage))),
    ("webgl", "WebGL 2", "A triangle of three colours, from shaders; pixels are read back.", |stage| {
        Box::pin(webgl::show(stage))
    }),
    (
        "audio",
        "Web Audio",
        "Off-line rendering is awaited; the samples are those of two tones that cancel out.",
        |stage| Box::pin(audio::show(stage)),
    ),
    ("files", "Private files (OPFS)", "Written, read, listed and removed, one await after the other.", |stage| {
        Box::pin(files::show(stage))
    }),
    ("compression", "Streams", "A file, compressed and decompressed by the platform's streams.", |stage| {
        Box::pin(compression::show(stage))
    }),
    ("elements", "Custom elements", "Constructor and reactions are closures; there is no script.", |stage| {
        Box::pin(elements::show(stage))
    }),
    ("events", "Typed events", "Clicks and keys are streams with types of their own.", |stage| {
        Box::pin(events::show(stage))
    }),
    (
        "paint",
        "CSS paint worklet",
        "Recorded in Rust: no native code can be in a worklet. A property says how many dots.",
        |stage| Box::pin(paint::show(stage)),
    ),
    (
        "offline",
        "Service worker",
        "It runs when no view does: its listeners are recorded. What the app lacks has a page.",
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
    let page = document();
    let parent = page.query_selector("main")?.ok_or("the page has a main")?;
    for (id, title, about, show) in PARTS {
        let card = add(&parent, "section");
        card.set_id(id);
        card.set_attribute("data-state", "running");
        add(&card, "h2").set_text_content(Some(title));
        add(&card, "p").set_text_content(Some(about));
        let stage = add(&card, "div");
        stage.set_class_name("stage");
        let verdict = add(&card, "p");
        verdict.set_class_name("verdict");
        mumba::spawn_local(async move {
            let (state, text) = match show(stage).await {
                Ok(()) => ("passed", "passed".to_owned()),
                Err(error) => ("failed", format!("failed: {error}")),
            };
            verdict.set_text_content(Some(&text));
            card.set_attribute("data-state", state);
        })
        .detach();
    }
    Ok(())
}

/// An element within another one.
fn add(parent: &Element, name: &str) -> Element {
    let made = document().create_element(name);
    parent.append_with_node(&[&made]);
    made
}

/// A canvas of 200 by 100 pixels.
fn add_canvas(stage: &Element) -> HtmlCanvasElement {
    let canvas: HtmlCanvasElement = add(stage, "canvas").unchecked_into();
    canvas.set_width(200);
    canvas.set_height(100);
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

/// Whether no channel is further away than `by`.
fn near(found: [u8; 4], wanted: [u8; 4], by: u8) -> bool {
    found.iter().zip(wanted).all(|(found, wanted)| found.abs_diff(wanted) <= by)
}

/// A line of text in a stage.
fn note(stage: &Element, text: &str) {
    add(stage, "div").set_text_content(Some(text));
}
