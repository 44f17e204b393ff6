//! A film that is made here: frames encoded with WebCodecs, put into a WebM file in memory, and played through a media source.

use mumba::web::{CanvasRenderingContext2d, Element, HtmlVideoElement, MediaSource, Url};
use mumba::{ArrayBuffer, Cast as _};

use crate::video::{self, Chunk};
use crate::{Outcome, add, near, next_unless, pixel_of, same, shown_pixel_of};

const FRAMES: u32 = 10;
const TYPE: &str = "video/webm; codecs=\"vp8\"";

/// An element of a file. Its length has eight bytes.
fn element(id: u32, content: &[u8]) -> Vec<u8> {
    let id = id.to_be_bytes();
    let zeros = id.iter().take_while(|byte| **byte == 0).count();
    let length = 0x0100_0000_0000_0000 | content.len() as u64;
    [&id[zeros..], &length.to_be_bytes(), content].concat()
}

fn number(id: u32, number: u32) -> Vec<u8> {
    element(id, &number.to_be_bytes())
}

fn group(id: u32, elements: &[Vec<u8>]) -> Vec<u8> {
    element(id, &elements.concat())
}

/// A frame of the first track, in the cluster that begins with the film.
fn block(chunk: &Chunk) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let time_ms = i16::try_from(chunk.time_us / 1000)?;
    let flags = if chunk.key { 0x80 } else { 0 };
    Ok(element(0xa3, &[&[0x81], &time_ms.to_be_bytes()[..], &[flags], &chunk.bytes].concat()))
}

/// The file. Its elements are those of RFC 8794 (EBML) and RFC 9559 (Matroska).
fn film(chunks: &[Chunk]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let head = [
        number(0x4286, 1),
        number(0x42f7, 1),
        number(0x42f2, 4),
        number(0x42f3, 8),
        element(0x4282, b"webm"),
        number(0x4287, 2),
        number(0x4285, 2),
    ];
    let about = [number(0x2a_d7b1, 1_000_000), element(0x4d80, b"gallery"), element(0x5741, b"gallery")];
    let picture = [number(0xb0, video::WIDTH), number(0xba, video::HEIGHT)];
    let track = [number(0xd7, 1), number(0x73c5, 1), number(0x83, 1), element(0x86, b"V_VP8"), group(0xe0, &picture)];
    let mut cluster = vec![number(0xe7, 0)];
    for chunk in chunks {
        cluster.push(block(chunk)?);
    }
    let segment =
        [group(0x1549_a966, &about), group(0x1654_ae6b, &[group(0xae, &track)]), group(0x1f43_b675, &cluster)];
    Ok([group(0x1a45_dfa3, &head), group(0x1853_8067, &segment)].concat())
}

/// Red for the first half of the film, and green for the second.
fn draw(drawing: &CanvasRenderingContext2d, frame: u32) {
    drawing.set_fill_style_with_str(if frame < FRAMES / 2 { "rgb(200 30 30)" } else { "rgb(30 160 60)" });
    drawing.fill_rect(0.0, 0.0, f64::from(video::WIDTH), f64::from(video::HEIGHT));
}

pub(crate) async fn show(stage: Element) -> Outcome {
    same!(MediaSource::is_type_supported(TYPE)?, true);
    let screen: HtmlVideoElement = add(&stage, "video").unchecked_into();
    let source = MediaSource::new();
    let (mut opens, mut loads) = (source.sourceopen_events()?, screen.loadeddata_events()?);
    let (mut ends, mut failures) = (screen.ended_events()?, screen.error_events()?);
    screen.set_muted(true);
    let url = Url::create_object_url(&source)?;
    screen.set_src(&url);
    next_unless(&mut opens, &mut failures).await?;
    Url::revoke_object_url(&url);

    let film = ArrayBuffer::copy_of(&film(&video::encode(FRAMES, draw).await?)?)?;
    let buffer = source.add_source_buffer(TYPE);
    let (mut updates, mut refusals) = (buffer.updateend_events()?, buffer.error_events()?);
    buffer.append_buffer(&film);
    next_unless(&mut updates, &mut refusals).await?;
    source.end_of_stream();

    next_unless(&mut loads, &mut failures).await?;
    same!(screen.video_width()?, video::WIDTH);
    same!(near(shown_pixel_of(&screen, 32.0, 32.0).await?, [200, 30, 30, 255], 24), true);
    screen.play().await?;
    next_unless(&mut ends, &mut failures).await?;
    same!(near(pixel_of(&screen, 32.0, 32.0)?, [30, 160, 60, 255], 24), true);
    same!((0.9..1.2).contains(&screen.duration()?), true);
    Ok(())
}
