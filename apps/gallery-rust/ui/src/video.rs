//! Frames that are drawn and encoded, for the parts that decode or play them.

use std::cell::RefCell;
use std::error::Error;
use std::rc::Rc;

use mumba::web::{
    CanvasRenderingContext2d, DomException, EncodedVideoChunk, EncodedVideoChunkType, VideoEncoder, VideoEncoderConfig,
    VideoEncoderEncodeOptions, VideoEncoderInit, VideoFrame, VideoFrameInit,
};
use mumba::{ArrayBuffer, Closure, FromValue};

use crate::{drawing_of, make_canvas, same};

pub(crate) const CODEC: &str = "vp8";
pub(crate) const WIDTH: u32 = 64;
pub(crate) const HEIGHT: u32 = 64;
pub(crate) const FRAME_MS: u32 = 100;

/// An encoded frame.
pub(crate) struct Chunk {
    pub(crate) bytes: Vec<u8>,
    pub(crate) key: bool,
    pub(crate) time_us: i64,
}

impl Chunk {
    fn copy_of(chunk: &EncodedVideoChunk) -> mumba::Result<Self> {
        let memory = ArrayBuffer::new(chunk.byte_length()? as usize)?;
        chunk.copy_to(&memory);
        let key = chunk.type_()? == EncodedVideoChunkType::Key;
        Ok(Self { bytes: memory.to_vec()?, key, time_us: chunk.timestamp()? })
    }
}

/// What a coder gives, by its two functions. They end with it.
pub(crate) struct Coded<T> {
    pub(crate) output: Closure,
    pub(crate) error: Closure,
    results: Rc<RefCell<Vec<mumba::Result<T>>>>,
}

impl<T: 'static> Coded<T> {
    /// Makes something of each output of the coder.
    pub(crate) fn new<C: FromValue>(make: impl Fn(C) -> mumba::Result<T> + 'static) -> mumba::Result<Self> {
        let results = Rc::new(RefCell::new(Vec::new()));
        let (made, failed) = (Rc::clone(&results), Rc::clone(&results));
        let output = Closure::new(move |coded| {
            let result = make(coded);
            made.borrow_mut().push(result);
        })?;
        let error = Closure::new(move |error: DomException| {
            let result = error.message().and_then(|message| Err(mumba::Error::throw("EncodingError", &message)));
            failed.borrow_mut().push(result);
        })?;
        Ok(Self { output, error, results })
    }

    /// All of it, once the coder was flushed.
    pub(crate) fn all(&self) -> mumba::Result<Vec<T>> {
        self.results.take().into_iter().collect()
    }
}

/// Draws frames and encodes them.
pub(crate) async fn encode(
    frames: u32,
    draw: impl Fn(&CanvasRenderingContext2d, u32),
) -> Result<Vec<Chunk>, Box<dyn Error>> {
    let canvas = make_canvas(WIDTH, HEIGHT);
    let drawing = drawing_of(&canvas)?;
    let coded = Coded::new(|chunk| Chunk::copy_of(&chunk))?;
    let encoder = VideoEncoder::new(&VideoEncoderInit::new(&coded.error, &coded.output));
    encoder.configure(&VideoEncoderConfig::new(CODEC, HEIGHT, WIDTH).bitrate(1_000_000));
    for at in 0..frames {
        draw(&drawing, at);
        let about = VideoFrameInit::new().timestamp(i64::from(at * FRAME_MS) * 1000);
        let frame = VideoFrame::new_with_object_and_video_frame_init(&canvas, &about);
        encoder.encode_with_options(&frame, &VideoEncoderEncodeOptions::new().key_frame(at == 0));
        frame.close();
    }
    encoder.flush().await?;
    encoder.close();
    let chunks = coded.all()?;
    same!(chunks.len(), frames as usize);
    same!(chunks.iter().any(|chunk| chunk.bytes.is_empty()), false);
    Ok(chunks)
}
