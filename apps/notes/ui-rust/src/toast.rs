//! A short message at the bottom of the page that leaves by itself, with at most one thing to do about it.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use mumba::web::{Element, HtmlElement};

use crate::app::App;
use crate::dom;
use crate::timer::Timer;

/// How long it stays. The style sheet's line that runs out takes as long.
const STAY: Duration = Duration::from_secs(8);

const ICON_CLOSE: &str = "M6.5 6.5l11 11M17.5 6.5l-11 11";

#[derive(Debug)]
pub(crate) struct Toast {
    content: HtmlElement,
    text: HtmlElement,
    undo: HtmlElement,
    close: HtmlElement,
    bar: HtmlElement,
    timer: Timer,
    shown: Cell<bool>,
    undoable: Cell<bool>,
}

impl Toast {
    pub(crate) fn build(parent: &Element) -> Toast {
        // The region that is listened to is there before its text is, or screen readers miss the first message.
        let region: HtmlElement = dom::add(parent, "div", "");
        region.set_attribute("role", "status");
        let content: HtmlElement = dom::add(&region, "div", "toast");
        content.set_id("toast");
        dom::show(&content, false);
        let text = dom::add(&content, "span", "toast-text");
        let undo = dom::add_button(&content, "button quiet", "Undo");
        undo.set_id("undo");
        undo.set_title("Undo (Ctrl+Z)");
        let close = dom::add_icon_button(&content, "tool", ICON_CLOSE, "Close this message");
        let bar = dom::add(&content, "div", "toast-time");
        Toast {
            content,
            text,
            undo,
            close,
            bar,
            timer: Timer::default(),
            shown: Cell::default(),
            undoable: Cell::default(),
        }
    }

    pub(crate) fn listen(&self, app: &Rc<App>) -> mumba::Result<()> {
        let on = || Rc::clone(app);
        let app = on();
        self.undo.on_click(move |_| app.undo())?.forget();
        let app = on();
        let close = move |_| {
            app.toast.hide();
            app.list.focus();
        };
        self.close.on_click(close)?.forget();
        // Whoever points at it or has the focus in it gets all the time that they want.
        let app = on();
        self.content.on_pointerenter(move |_| app.toast.timer.stop())?.forget();
        let app = on();
        self.content.on_focusin(move |_| app.toast.timer.stop())?.forget();
        let app = on();
        self.content.on_pointerleave(move |_| app.toast.run(&app))?.forget();
        let app = on();
        self.content.on_focusout(move |_| app.toast.run(&app))?.forget();
        Ok(())
    }

    fn run(&self, app: &Rc<App>) {
        if self.shown.get() {
            let app = Rc::clone(app);
            self.timer.start(STAY, move || app.toast.hide());
        }
    }

    /// Shows a message, with the button that undoes the last deletion where it is `undoable`.
    pub(crate) fn show(&self, app: &Rc<App>, text: &str, undoable: bool) {
        self.shown.set(true);
        self.undoable.set(undoable);
        self.text.set_text_content(Some(text));
        dom::show(&self.undo, undoable);
        // Taken out and put back, the line starts anew.
        self.bar.remove();
        self.content.append_child(&self.bar);
        dom::show(&self.content, true);
        self.run(app);
    }

    pub(crate) fn hide(&self) {
        if self.shown.replace(false) {
            self.undoable.set(false);
            dom::show(&self.content, false);
            self.timer.stop();
        }
    }

    /// Whether the message that is shown can be undone.
    pub(crate) fn is_undoable(&self) -> bool {
        self.undoable.get()
    }
}
