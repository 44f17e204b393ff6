//! Drag and drop: a card that can be dragged, and a place that takes it.

use mumba::Cast as _;
use mumba::web::{DataTransfer, DragEvent, DragEventInit, Element, HtmlElement};

use crate::{Outcome, add, same};

const FORMAT: &str = "text/plain";

pub(crate) async fn show(stage: Element) -> Outcome {
    let [source, target] = [("drag", "drag me"), ("drop", "drop here")].map(|(class, text)| {
        let made: HtmlElement = add(&stage, "div").unchecked_into();
        made.set_class_name(class);
        made.set_text_content(Some(text));
        made
    });
    source.set_draggable(true);
    source
        .on_dragstart(|event| {
            let data = event.data_transfer_deferred();
            data.set_data(FORMAT, "the card");
            data.set_effect_allowed("copy");
        })?
        .forget();
    // A place that takes what is dragged says so by cancelling.
    target.on_dragenter(|event| event.prevent_default())?.forget();
    target.on_dragover(|event| event.prevent_default())?.forget();
    let (place, mut drops) = (target.clone(), 0);
    target
        .on_drop(move |event| {
            event.prevent_default();
            drops += 1;
            let text = event.data_transfer_deferred().get_data(FORMAT).unwrap_or_else(|error| error.to_string());
            place.set_text_content(Some(&format!("drop {drops}: {text}")));
            place.set_class_name("drop full");
        })?
        .forget();

    // As a drag would go, by events that are made here.
    let data = DataTransfer::new();
    same!(dispatch(&source, "dragstart", &data)?, true);
    same!(dispatch(&target, "dragover", &data)?, false);
    same!(dispatch(&target, "drop", &data)?, false);
    same!(target.text_content()?.as_deref(), Some("drop 1: the card"));
    Ok(())
}

/// Whether nobody cancelled the event.
fn dispatch(to: &Element, kind: &str, data: &DataTransfer) -> mumba::Result<bool> {
    let about = DragEventInit::new().cancelable(true).data_transfer(Some(data));
    to.dispatch_event(&DragEvent::new_with_event_init_dict(kind, &about))
}
