//! A frame is encoded with WebCodecs, decoded, and drawn.

use mumba::ArrayBuffer;
use mumba::web::{
    CanvasRenderingContext2d, Element, EncodedVideoChunk, EncodedVideoChunkInit, EncodedVideoChunkType, VideoDecoder,
    VideoDecoderConfig, VideoDecoderInit, VideoFrame,
};

use crate::video::{self, Coded};
use crate::{Outcome, add_canvas, drawing_of, near, pixel, same};

/// Red on the left, blue on the right.
fn halves(drawing: &CanvasRenderingContext2d, _frame: u32) {
    drawing.set_fill_style_with_str("rgb(200 30 30)");
    drawing.fill_rect(0.0, 0.0, 32.0, 64.0);
    drawing.set_fill_style_with_str("rgb(30 60 200)");
    drawing.fill_rect(32.0, 0.0, 32.0, 64.0);
}

pub(crate) async fn show(stage: Element) -> Outcome {
    let drawing = drawing_of(&add_canvas(&stage))?;
    let chunks = video::encode(1, halves).await?;
    same!((chunks[0].key, chunks[0].time_us), (true, 0));

    let target = drawing.clone();
    let decoded = Coded::new(move |frame: VideoFrame| {
        let found = (frame.display_width()?, frame.display_height()?, frame.timestamp()?);
        target.draw_image_with_dw_and_dh(&frame, 0.0, 0.0, 200.0, 100.0);
        frame.close();
        Ok(found)
    })?;
    let decoder = VideoDecoder::new(&VideoDecoderInit::new(&decoded.error, &decoded.output));
    decoder.configure(&VideoDecoderConfig::new(video::CODEC));
    let bytes = ArrayBuffer::copy_of(&chunks[0].bytes)?;
    decoder.decode(&EncodedVideoChunk::new(&EncodedVideoChunkInit::new(&bytes, 0, EncodedVideoChunkType::Key)));
    decoder.flush().await?;
    decoder.close();
    same!(decoded.all()?, [(video::WIDTH, video::HEIGHT, 0)]);
    same!(near(pixel(&drawing, 40, 50)?, [200, 30, 30, 255], 24), true);
    same!(near(pixel(&drawing, 160, 50)?, [30, 60, 200, 255], 24), true);
    Ok(())
}
