//! Events as streams, each with its own type.

use futures::StreamExt as _;
use mumba::Cast as _;
use mumba::web::{Element, HtmlElement, KeyboardEvent, KeyboardEventInit, PointerEvent};

use crate::{Outcome, add, note, same};

pub(crate) async fn show(stage: Element) -> Outcome {
    let button: HtmlElement = add(&stage, "button").unchecked_into();
    button.set_text_content(Some("Click me"));
    let mut clicks = button.click_events()?;
    let mut keys = button.keydown_events()?;
    button.click();
    let click: PointerEvent = clicks.next().await.ok_or("a click came")?;
    same!((click.type_()?.as_str(), click.is_trusted()?), ("click", false));
    let init = KeyboardEventInit::new().key("Ä").code("Quote");
    same!(button.dispatch_event(&KeyboardEvent::new_with_event_init_dict("keydown", &init))?, true);
    let key = keys.next().await.ok_or("a key came")?;
    same!((key.key()?.as_str(), key.code()?.as_str()), ("Ä", "Quote"));

    // From here on, what the user does is shown.
    mumba::spawn_local(async move {
        let clicks = clicks.map(|click| match (click.client_x(), click.client_y()) {
            (Ok(x), Ok(y)) => format!("click at {x}, {y}"),
            _ => "click nowhere".to_owned(),
        });
        let keys = keys.map(|key| format!("key {}", key.key().unwrap_or_default()));
        let mut both = futures::stream::select(clicks, keys).enumerate();
        while let Some((count, said)) = both.next().await {
            note(&stage, &format!("{}: {said}", count + 1));
        }
    })
    .detach();
    Ok(())
}
