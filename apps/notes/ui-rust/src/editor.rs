//! The right pane: the open note in its two fields, how it stands, and the page that is shown when none is open.

use std::cell::RefCell;
use std::rc::Rc;

use mumba::web::{self, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, SelectionMode};

use crate::app::App;
use crate::doc::{Doc, Texts};
use crate::keys::plain_key;
use crate::{dom, text};

const ICON_BACK: &str = "M14.5 6l-6 6l6 6";
const ICON_TRASH: &str = "M4.5 7h15M10 11v5.5M14 11v5.5M6.5 7l.8 12.5h9.4L17.5 7M9 7V4h6v3";
const ICON_NOTE: &str = "M6 3h9l4 4v14H6ZM9.5 11h6M9.5 15h4";

/// What a title can have at most; 120 UTF-16 code units are at most 360 bytes, of 500 that the service takes.
const TITLE_LENGTH: &str = "120";

const KEYS: [(&str, &str); 5] = [
    ("Ctrl N", "New note"),
    ("/", "Search"),
    ("↑ ↓", "Walk through the notes"),
    ("Enter", "Write"),
    ("Ctrl Del", "Delete the note"),
];

#[derive(Debug)]
pub(crate) struct Editor {
    /// The open note.
    doc: RefCell<Option<Rc<Doc>>>,
    /// What the state line says, so that it is written only when it changes.
    shown_state: RefCell<String>,
    back: HtmlElement,
    state: HtmlElement,
    remove: HtmlElement,
    pub(crate) title: HtmlInputElement,
    pub(crate) body: HtmlTextAreaElement,
    foot: HtmlElement,
    blank: HtmlElement,
    blank_button: HtmlElement,
}

impl Editor {
    pub(crate) fn build(parent: &Element) -> Editor {
        let pane: HtmlElement = dom::add(parent, "main", "note");
        let bar: HtmlElement = dom::add(&pane, "div", "note-bar");
        let back = dom::add_icon_button(&bar, "tool back", ICON_BACK, "Back to the list (Esc)");
        let state: HtmlElement = dom::add(&bar, "span", "note-state");
        state.set_id("state");
        let title: HtmlInputElement = dom::add(&pane, "input", "title");
        dom::attributes(
            &title,
            &[
                ("id", "title"),
                ("type", "text"),
                ("placeholder", "Title"),
                ("aria-label", "Title"),
                ("maxlength", TITLE_LENGTH),
                ("autocomplete", "off"),
            ],
        );
        let body: HtmlTextAreaElement = dom::add(&pane, "textarea", "body");
        dom::attributes(&body, &[("id", "body"), ("placeholder", "Write something"), ("aria-label", "Text")]);
        let foot: HtmlElement = dom::add(&pane, "div", "note-foot");
        let (blank, blank_button) = build_blank(&pane);
        let remove = dom::add_icon_button(&bar, "tool", ICON_TRASH, "Delete this note (Ctrl+Delete)");
        remove.set_id("delete");
        let (doc, shown_state) = Default::default();
        let editor = Editor { doc, shown_state, back, state, remove, title, body, foot, blank, blank_button };
        editor.show_frame(None);
        editor
    }

    pub(crate) fn listen(&self, app: &Rc<App>) -> mumba::Result<()> {
        let on = || Rc::clone(app);
        let app = on();
        let back = move |_| {
            app.show_pane(false);
            app.list.focus();
        };
        self.back.on_click(back)?.forget();
        let app = on();
        self.title.on_input(move |_| app.editor.edited(&app))?.forget();
        let app = on();
        self.body.on_input(move |_| app.editor.edited(&app))?.forget();
        let app = on();
        // Enter and the arrow down lead from the title to the text.
        let key = move |event: KeyboardEvent| {
            if matches!(plain_key(&event).as_deref(), Some("Enter" | "ArrowDown")) {
                event.prevent_default();
                app.editor.body.focus();
            }
        };
        self.title.on_keydown(key)?.forget();
        let app = on();
        self.title.on_blur(move |_| app.editor.save(&app))?.forget();
        let app = on();
        self.body.on_blur(move |_| app.editor.save(&app))?.forget();
        let app = on();
        self.remove.on_click(move |_| app.delete())?.forget();
        let app = on();
        self.blank_button.on_click(move |_| app.new_note())?.forget();
        Ok(())
    }

    pub(crate) fn doc(&self) -> Option<Rc<Doc>> {
        self.doc.borrow().clone()
    }

    /// Forgets the open note, and shows nothing else for it yet.
    pub(crate) fn let_go(&self) {
        *self.doc.borrow_mut() = None;
    }

    fn is_open(&self, doc: &Rc<Doc>) -> bool {
        self.doc.borrow().as_ref().is_some_and(|open| Rc::ptr_eq(open, doc))
    }

    /// Whether the user is in one of the two fields.
    pub(crate) fn has_focus(&self) -> bool {
        dom::has_focus(&self.body) || dom::has_focus(&self.title)
    }

    fn edited(&self, app: &Rc<App>) {
        let Some(doc) = self.doc() else { return };
        let (title, body) = (self.title.value().unwrap_or_default(), self.body.value().unwrap_or_default());
        let typed = Texts { title, body };
        self.show_texts(Some(&typed));
        doc.edited(app, typed);
    }

    fn save(&self, app: &Rc<App>) {
        if let Some(doc) = self.doc() {
            doc.save(app);
        }
    }

    /// Shows a doc in the place of the one that is open, which is closed; or none.
    pub(crate) fn show(&self, app: &Rc<App>, doc: Option<&Rc<Doc>>) {
        if doc.is_some_and(|doc| self.is_open(doc)) {
            return;
        }
        let before = self.doc.replace(doc.cloned());
        let texts = doc.map(|doc| {
            let mut state = doc.state.borrow_mut();
            state.open = true;
            state.typed.clone()
        });
        self.show_frame(texts.as_ref());
        match doc {
            Some(doc) => self.state_changed(app, doc),
            None => self.tell("", false),
        }
        if let Some(before) = before {
            before.close(app);
        }
    }

    fn show_frame(&self, texts: Option<&Texts>) {
        for element in [&*self.title, &*self.body, &self.foot, &self.remove] {
            dom::show(element, texts.is_some());
        }
        dom::show(&self.blank, texts.is_none());
        if let Some(texts) = texts {
            self.title.set_value(&texts.title);
            self.body.set_value(&texts.body);
            self.body.set_selection_range(0, 0);
            self.body.set_scroll_top(0.0);
        }
        self.show_texts(texts);
    }

    /// How much there is, and the title of the window: it is called after the note.
    fn show_texts(&self, texts: Option<&Texts>) {
        let (title, body) = texts.map_or(("", ""), |texts| (&texts.title, &texts.body));
        let words = text::counted(body.split_ascii_whitespace().count(), "word");
        let characters = text::counted(body.chars().count(), "character");
        self.foot.set_text_content(Some(&format!("{words} · {characters}")));
        let window = if title.is_empty() { "Notes".to_owned() } else { format!("{title} – Notes") };
        web::document().set_title(&window);
    }

    /// The open doc has another text now, by no doing of the user: shows it without moving the caret off its words.
    pub(crate) fn text_changed(&self, doc: &Rc<Doc>) {
        if !self.is_open(doc) {
            return;
        }
        let texts = doc.state.borrow().typed.clone();
        if let Some((part, start, end)) = self.title.value().ok().and_then(|shown| replacement(&shown, &texts.title)) {
            let keep = SelectionMode::Preserve;
            self.title.set_range_text_with_start_and_end_and_selection_mode(part, start, end, keep);
        }
        if let Some((part, start, end)) = self.body.value().ok().and_then(|shown| replacement(&shown, &texts.body)) {
            let keep = SelectionMode::Preserve;
            self.body.set_range_text_with_start_and_end_and_selection_mode(part, start, end, keep);
        }
        self.show_texts(Some(&texts));
    }

    /// The doc was saved, is being saved, or could not be.
    pub(crate) fn state_changed(&self, app: &Rc<App>, doc: &Rc<Doc>) {
        if !self.is_open(doc) {
            return;
        }
        let (problem, revision, time) = {
            let state = doc.state.borrow();
            (state.problem.clone(), state.revision, state.update_time_ms)
        };
        match problem {
            Some(problem) => self.tell(&problem, true),
            None if doc.is_dirty() => self.tell("Saving…", false),
            None if revision == 0 => self.tell("New note", false),
            None => self.tell(&format!("Saved · {}", app.when.text(time)), false),
        }
    }

    /// Says something in the state line.
    fn tell(&self, text: &str, failed: bool) {
        if self.shown_state.replace(text.to_owned()) == text {
            return;
        }
        self.state.set_text_content(Some(text));
        self.state.set_title(text);
        self.state.set_class_name(if failed { "note-state failed" } else { "note-state" });
        // A failure is read out; "Saving" and "Saved" after every few keys would be a nuisance.
        if failed {
            self.state.set_attribute("role", "alert");
        } else {
            self.state.remove_attribute("role");
        }
    }
}

/// What of a field that shows `shown` is to be replaced so that it shows `text`, and by what.
fn replacement<'text>(shown: &str, text: &'text str) -> Option<(&'text str, u32, u32)> {
    let change = text::difference(shown, text);
    let units = |end: usize| text::utf16_length(&shown[..end]);
    let part = &text[change.start..change.new_end];
    (shown != text).then(|| (part, units(change.start), units(change.old_end)))
}

fn build_blank(parent: &Element) -> (HtmlElement, HtmlElement) {
    let blank: HtmlElement = dom::add(parent, "div", "blank");
    dom::add_icon(&blank, "icon", ICON_NOTE);
    dom::add_text(&blank, "p", "blank-text", "No note is open");
    let button = dom::add_button(&blank, "button", "New note");
    let keys: Element = dom::add(&blank, "dl", "keys");
    for (names, meaning) in KEYS {
        let term: Element = dom::add(&keys, "dt", "");
        for (index, name) in names.split(' ').enumerate() {
            if index > 0 {
                term.append_child(&web::document().create_text_node(" "));
            }
            dom::add_text(&term, "kbd", "", name);
        }
        dom::add_text(&keys, "dd", "", meaning);
    }
    (blank, button)
}
