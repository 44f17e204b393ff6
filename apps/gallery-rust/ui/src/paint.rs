//! A paint worklet of CSS. No native code can be in a worklet, so its painter is recorded here: what it paints follows from the property
//! `--dots`, which native code sets.

use std::f64::consts::TAU;

use mumba::web::{Css, Element, HtmlElement, PaintRenderingContext2d, PaintWorkletGlobalScope};
use mumba::{Cast as _, Object, Operator, Script, ScriptKind};

use crate::{Outcome, add, same};

pub(crate) async fn show(stage: Element) -> Outcome {
    let square: HtmlElement = add(&stage, "div").unchecked_into();
    square.set_class_name("painted");
    let url = recorded()?.publish("dots")?.await?;
    Css::paint_worklet().add_module(&url).await?;
    let style = square.style();
    style.set_property("--dots", "2");
    same!(style.get_property_value("--dots")?, "2");
    // What was painted cannot be read by a page: whoever takes pictures of the view sees it.
    Ok(())
}

fn recorded() -> mumba::Result<Script> {
    let script = Script::new(ScriptKind::PaintWorklet)?;
    script.run(|| {
        let paint = script.function(|[drawing, size, properties]| {
            painting(&script, &drawing.unchecked_into(), &size, &properties);
        });
        let painter = script.class(None);
        painter.set("inputProperties", Object::array(&["--dots".into()]));
        painter.get_object("prototype").set("paint", &paint);
        mumba::window().unchecked_into::<PaintWorkletGlobalScope>().register_paint("dots", &painter);
    });
    Ok(script)
}

/// `paint(drawing, size, properties)`: as many rows and columns of dots as `--dots` says.
fn painting(script: &Script, drawing: &PaintRenderingContext2d, size: &Object, properties: &Object) {
    let dots = mumba::global("Number").apply_deferred(&[(&properties.call("get", &["--dots".into()])).into()]);
    let (width, height) = (size.get_object("width"), size.get_object("height"));
    let step = script.operate(&width, Operator::Divide, &dots);
    let radius = script.operate(&step, Operator::Multiply, 0.4);
    // The middle of a dot.
    let middle = |number: &Object| {
        let sum = script.operate(number, Operator::Add, 0.5);
        script.operate(&sum, Operator::Multiply, &step)
    };
    drawing.set_fill_style_with_str("#f2c14e");
    drawing.call("fillRect", &[0.0.into(), 0.0.into(), (&width).into(), (&height).into()]);
    drawing.set_fill_style_with_str("#8e44ad");
    script.count(&dots, |row| {
        script.count(&dots, |column| {
            let (x, y) = (middle(column), middle(row));
            drawing.begin_path();
            drawing.call("arc", &[(&x).into(), (&y).into(), (&radius).into(), 0.0.into(), TAU.into()]);
            drawing.fill();
        });
    });
}
