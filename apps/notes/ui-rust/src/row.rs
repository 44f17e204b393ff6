//! One note of the list: its elements, and what they show.

use mumba::web::{self, Element, HtmlElement};

use crate::api::NoteSummary;
use crate::when::When;
use crate::{dom, text};

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) item: HtmlElement,
    title: HtmlElement,
    when: HtmlElement,
    snippet: HtmlElement,
    shown: Option<Shown>,
}

/// What a row shows: what it shows already is not touched.
#[derive(Debug)]
struct Shown {
    title: String,
    snippet: String,
    when: String,
    /// What is marked in the texts.
    query: String,
}

impl Row {
    /// A row that the caller puts into the page.
    pub(crate) fn new(id: &str) -> Row {
        let item: HtmlElement = dom::make("li", "item");
        item.set_id(&format!("note-{id}"));
        dom::attributes(&item, &[("role", "option"), ("aria-selected", "false")]);
        let head: Element = dom::add(&item, "div", "item-head");
        let (title, when) = (dom::add(&head, "span", ""), dom::add(&head, "span", "item-time"));
        let snippet = dom::add(&item, "div", "item-snippet");
        Row { id: id.to_owned(), item, title, when, snippet, shown: None }
    }

    /// Shows a note, with the words of a search marked.
    pub(crate) fn show(&mut self, when: &When, note: &NoteSummary, query: &str) {
        let when = when.text(note.update_time_ms);
        let before = self.shown.as_ref();
        let same_query = before.is_some_and(|before| before.query == query);
        if !(same_query && before.is_some_and(|before| before.title == note.title)) {
            let untitled = note.title.is_empty();
            self.title.set_class_name(if untitled { "item-title untitled" } else { "item-title" });
            show_marked(&self.title, &note.title, "Untitled", query);
        }
        if !(same_query && before.is_some_and(|before| before.snippet == note.snippet)) {
            show_marked(&self.snippet, &note.snippet, "No text", query);
        }
        if before.is_none_or(|before| before.when != when) {
            self.when.set_text_content(Some(&when));
        }
        let (title, snippet) = (note.title.clone(), note.snippet.clone());
        self.shown = Some(Shown { title, snippet, when, query: query.to_owned() });
    }
}

/// Shows a text in which the words of a search are marked, or another one where there is none.
fn show_marked(element: &Element, text: &str, instead: &str, query: &str) {
    element.set_text_content(Some(if text.is_empty() { instead } else { "" }));
    let append = |text: &str| {
        if !text.is_empty() {
            element.append_child(&web::document().create_text_node(text));
        }
    };
    let mut shown = 0;
    for word in text::find_words(text, query) {
        append(&text[shown..word.start]);
        dom::add_text(element, "mark", "", &text[word.clone()]);
        shown = word.end;
    }
    append(&text[shown..]);
}
