//! A canvas of the page that is drawn in a worker, by commands from here.

use std::f64::consts::TAU;

use mumba::web::{Element, OffscreenCanvas, OffscreenCanvasRenderingContext2d, OffscreenRenderingContextId};
use mumba::{Cast as _, Worker};

use crate::{Outcome, add_canvas, near, pixel_of, same, shown_pixel_of};

pub(crate) async fn show(stage: Element) -> Outcome {
    let canvas = add_canvas(&stage);
    let worker = Worker::dedicated("painter")?;
    worker.ready().await;
    let there: OffscreenCanvas = worker.transfer(&canvas.transfer_control_to_offscreen())?.unchecked_into();
    worker.run(|| {
        // Asked for without reading: a worker's first context may need this thread, which would be waiting for it.
        let context = there.get_context_deferred(OffscreenRenderingContextId::_2d);
        let drawing: OffscreenCanvasRenderingContext2d = context.unchecked_into();
        drawing.set_fill_style_with_str("teal");
        drawing.fill_rect(0.0, 0.0, 100.0, 100.0);
        drawing.set_fill_style_with_str("orange");
        drawing.begin_path();
        drawing.arc(150.0, 50.0, 40.0, 0.0, TAU);
        drawing.fill();
    });
    // The worker commits a frame when it has drawn.
    same!(near(shown_pixel_of(&canvas, 30.0, 50.0).await?, [0, 128, 128, 255], 2), true);
    same!(near(pixel_of(&canvas, 150.0, 50.0)?, [255, 165, 0, 255], 2), true);
    same!(pixel_of(&canvas, 105.0, 5.0)?, [0; 4]);
    worker.run(mumba::flush)?;
    worker.forget();
    Ok(())
}
