//! A canvas in two dimensions.

use std::f64::consts::TAU;

use mumba::web::Element;

use crate::{Outcome, add_canvas, drawing_of, near, pixel, same};

pub(crate) async fn show(stage: Element) -> Outcome {
    let drawing = drawing_of(&add_canvas(&stage))?;
    let sea = drawing.create_linear_gradient(0.0, 0.0, 0.0, 100.0);
    sea.add_color_stop(0.0, "#7fd1e0");
    sea.add_color_stop(1.0, "#0b3c5d");
    drawing.set_fill_style_with_object(sea.as_ref());
    drawing.fill_rect(0.0, 0.0, 200.0, 100.0);
    drawing.set_fill_style_with_str("#ffffff");
    drawing.begin_path();
    drawing.move_to(60.0, 60.0);
    drawing.line_to(100.0, 10.0);
    drawing.line_to(100.0, 60.0);
    drawing.close_path();
    drawing.fill();
    drawing.set_fill_style_with_str("#8b4513");
    drawing.begin_path();
    drawing.arc(100.0, 65.0, 40.0, 0.0, TAU / 2.0);
    drawing.fill();
    same!(near(pixel(&drawing, 95, 50)?, [255, 255, 255, 255], 2), true);
    same!(near(pixel(&drawing, 100, 80)?, [139, 69, 19, 255], 2), true);
    same!(near(pixel(&drawing, 5, 99)?, [11, 60, 93, 255], 6), true);
    same!(near(pixel(&drawing, 150, 50)?, pixel(&drawing, 20, 50)?, 2), true);
    Ok(())
}
