//! Typed events of every family, each a stream of its own type. Each is made, sent and read here; those that the user makes are shown.

use std::collections::HashSet;
use std::error::Error;

use futures::StreamExt as _;
use futures::stream::{LocalBoxStream, SelectAll, select_all};
use mumba::web::{
    AnimationEvent, AnimationEventInit, ClipboardEvent, ClipboardEventInit, CompositionEvent, CompositionEventInit,
    DataTransfer, DragEvent, DragEventInit, Element, Event, FocusEvent, FocusEventInit, HtmlElement, InputEvent,
    InputEventInit, KeyboardEvent, KeyboardEventInit, MouseEvent, MouseEventInit, PointerEvent, PointerEventInit,
    SubmitEvent, ToggleEvent, ToggleEventInit, Touch, TouchEvent, TouchEventInit, TouchInit, TransitionEvent,
    TransitionEventInit, WheelEvent, WheelEventInit,
};
use mumba::{Cast as _, EventStream};

use crate::{Outcome, add, conclude, same};

const FORMAT: &str = "text/plain";

/// What was read from an event.
struct Heard {
    family: &'static str,
    /// Whether the user or the engine made it, not this module.
    trusted: bool,
    text: String,
}

type Events = SelectAll<LocalBoxStream<'static, mumba::Result<Heard>>>;

pub(crate) async fn show(stage: Element) -> Outcome {
    let [field, moving, lines] = [("input", "field"), ("div", "moving"), ("div", "events")].map(|(name, class)| {
        let made = add(&stage, name);
        made.set_class_name(class);
        made
    });
    // What the user or the engine did is shown, and is an attribute of the stage for whoever tests.
    let shown = {
        let stage = stage.clone();
        move |heard: &Heard| {
            stage.set_attribute(&format!("data-{}", heard.family), &heard.text);
            lines.set_text_content(Some(&heard.text));
        }
    };

    let mut events = listen(&stage)?;
    for (event, wanted) in make(&stage, &field) {
        same!(stage.dispatch_event(&event)?, true);
        let found = loop {
            let heard = next(&mut events).await?;
            if !heard.trusted {
                break heard.text;
            }
            shown(&heard);
        };
        same!(found, wanted);
    }

    // Once it was drawn as it is, the change from there is animated.
    for _ in 0..2 {
        mumba::next_frame().await;
    }
    moving.set_class_name("moving gone");
    let mut awaited = HashSet::from(["animation", "transition"]);
    while !awaited.is_empty() {
        let heard = next(&mut events).await?;
        shown(&heard);
        awaited.remove(heard.family);
    }

    mumba::spawn_local(async move { conclude(&stage, follow(events, shown).await) }).detach();
    Ok(())
}

/// Shows events as long as nothing goes wrong.
async fn follow(mut events: Events, shown: impl Fn(&Heard)) -> Outcome {
    loop {
        shown(&next(&mut events).await?);
        mumba::flush()?;
    }
}

/// What is read from the next event, of whichever family.
async fn next(events: &mut Events) -> Result<Heard, Box<dyn Error>> {
    Ok(events.next().await.ok_or("events have no end")??)
}

/// What `tell` reads from the events of a family, while they are dispatched.
fn family<T: AsRef<Event> + 'static>(
    family: &'static str,
    events: EventStream<T>,
    tell: fn(&T) -> mumba::Result<String>,
) -> LocalBoxStream<'static, mumba::Result<Heard>> {
    let read = move |event: T| {
        let told = tell(&event)?;
        let event = event.as_ref();
        Ok(Heard { family, trusted: event.is_trusted()?, text: format!("{} {told}", event.type_()?) })
    };
    events.map(read).boxed_local()
}

fn listen(stage: &Element) -> mumba::Result<Events> {
    Ok(select_all([
        family("mouse", stage.mousedown_events()?, |event| {
            let shift = if event.shift_key()? { " shift" } else { "" };
            Ok(format!("{},{} button {}{shift}", event.client_x()?, event.client_y()?, event.button()?))
        }),
        family("pointer", stage.pointerdown_events()?, |event| {
            let primary = if event.is_primary()? { " primary" } else { "" };
            Ok(format!("{} {:.2}{primary}", event.pointer_type()?, event.pressure()?))
        }),
        family("keyboard", stage.keydown_events()?, |event| {
            let control = if event.ctrl_key()? { " control" } else { "" };
            Ok(format!("{} {}{control}", event.key()?, event.code()?))
        }),
        family("input", stage.beforeinput_events()?, tell_input),
        // Elsewhere `input` may be an `Event` like any other: that this one has more to tell is known here.
        family("input", stage.events("input")?, tell_input),
        family("focus", stage.focusin_events()?, |event| {
            Ok(if event.related_target()?.is_some() { "from another" } else { "from none" }.to_owned())
        }),
        family("wheel", stage.wheel_events()?, |event| {
            let unit = if event.delta_mode()? == WheelEvent::DOM_DELTA_PIXEL { "pixels" } else { "others" };
            Ok(format!("{},{} {unit}", event.delta_x()?, event.delta_y()?))
        }),
        family("touch", stage.touchstart_events()?, |event| {
            let touches = event.changed_touches();
            Ok(format!("{} at {}", touches.length()?, touches.item_deferred(0).client_x()?))
        }),
        family("clipboard", stage.paste_events()?, |event| {
            event.clipboard_data()?.map_or_else(|| Ok("without data".to_owned()), |data| data.get_data(FORMAT))
        }),
        family("clipboard", stage.copy_events()?, replace),
        family("clipboard", stage.cut_events()?, replace),
        family("composition", stage.compositionupdate_events()?, |event| event.data()),
        family("drag", stage.dragenter_events()?, |event| {
            Ok(if event.data_transfer()?.is_some() { "with data" } else { "without data" }.to_owned())
        }),
        family("animation", stage.animationend_events()?, |event| {
            Ok(format!("{} {:.2} s", event.animation_name()?, event.elapsed_time()?))
        }),
        family("transition", stage.transitionend_events()?, |event| {
            Ok(format!("{} {:.2} s", event.property_name()?, event.elapsed_time()?))
        }),
        family("toggle", stage.unchecked_ref::<HtmlElement>().beforetoggle_events()?, ToggleEvent::new_state),
        family("submit", stage.submit_events()?, |event| {
            event.prevent_default();
            Ok(if event.submitter()?.is_some() { "by a button" } else { "by none" }.to_owned())
        }),
    ]))
}

fn tell_input(event: &InputEvent) -> mumba::Result<String> {
    Ok(format!("{} {}", event.input_type()?, event.data()?.as_deref().unwrap_or("none")))
}

/// What is copied is up to the listener that cancels.
fn replace(event: &ClipboardEvent) -> mumba::Result<String> {
    let Some(data) = event.clipboard_data()? else { return Ok("without data".to_owned()) };
    data.set_data(FORMAT, "from native code");
    event.prevent_default();
    Ok("replaced".to_owned())
}

/// Events of every family, and what is to be read from each.
fn make(stage: &Element, field: &Element) -> [(Event, &'static str); 15] {
    let mouse = MouseEventInit::new().client_x(12.0).client_y(34.0).button(2).shift_key(true);
    let pointer = PointerEventInit::new().pointer_type("pen").pressure(0.25).is_primary(true);
    let key = KeyboardEventInit::new().key("ß").code("Minus").ctrl_key(true);
    let input = InputEventInit::new().input_type("insertText").data(Some("ö"));
    let focus = FocusEventInit::new().related_target(Some(field));
    let wheel = WheelEventInit::new().delta_x(1.5).delta_y(-7.0).delta_mode(WheelEvent::DOM_DELTA_PIXEL);
    let touch = Touch::new(&TouchInit::new(1, stage).client_x(42.5));
    let touch = TouchEventInit::new().changed_touches(&[&touch]);
    let data = DataTransfer::new();
    data.set_data(FORMAT, "pasted text");
    let paste = ClipboardEventInit::new().clipboard_data(Some(&data));
    let composition = CompositionEventInit::new().data("にほ");
    let drag = DragEventInit::new().data_transfer(Some(&data));
    let animation = AnimationEventInit::new().animation_name("spin").elapsed_time(0.5);
    let transition = TransitionEventInit::new().property_name("width").elapsed_time(0.25);
    let toggle = ToggleEventInit::new().new_state("open");
    [
        (MouseEvent::new_with_event_init_dict("mousedown", &mouse).into(), "mousedown 12,34 button 2 shift"),
        (PointerEvent::new_with_event_init_dict("pointerdown", &pointer).into(), "pointerdown pen 0.25 primary"),
        (KeyboardEvent::new_with_event_init_dict("keydown", &key).into(), "keydown ß Minus control"),
        (InputEvent::new_with_event_init_dict("input", &input).into(), "input insertText ö"),
        (InputEvent::new("beforeinput").into(), "beforeinput  none"),
        (FocusEvent::new_with_event_init_dict("focusin", &focus).into(), "focusin from another"),
        (WheelEvent::new_with_event_init_dict("wheel", &wheel).into(), "wheel 1.5,-7 pixels"),
        (TouchEvent::new_with_event_init_dict("touchstart", &touch).into(), "touchstart 1 at 42.5"),
        (ClipboardEvent::new_with_event_init_dict("paste", &paste).into(), "paste pasted text"),
        (
            CompositionEvent::new_with_event_init_dict("compositionupdate", &composition).into(),
            "compositionupdate にほ",
        ),
        (DragEvent::new_with_event_init_dict("dragenter", &drag).into(), "dragenter with data"),
        (
            AnimationEvent::new_with_animation_event_init_dict("animationend", &animation).into(),
            "animationend spin 0.50 s",
        ),
        (
            TransitionEvent::new_with_transition_event_init_dict("transitionend", &transition).into(),
            "transitionend width 0.25 s",
        ),
        (ToggleEvent::new_with_event_init_dict("beforetoggle", &toggle).into(), "beforetoggle open"),
        (SubmitEvent::new("submit").into(), "submit by none"),
    ]
}
