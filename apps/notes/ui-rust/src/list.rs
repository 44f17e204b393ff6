//! The left pane: the search field and the notes that match, the one changed last first.
//!
//! The list is a listbox: one stop for the Tab key, arrow keys within it, and the chosen note is the open one.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use mumba::Cast as _;
use mumba::web::{
    Element, HtmlElement, HtmlInputElement, KeyboardEvent, Node, PointerEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

use crate::api::{self, ListNotesRequest, ListNotesResponse};
use crate::app::{App, Focus};
use crate::keys::plain_key;
use crate::row::Row;
use crate::theme::Theme;
use crate::timer::Timer;
use crate::when::When;
use crate::{dom, text};

const ICON_PLUS: &str = "M12 5v14M5 12h14";
const ICON_SEARCH: &str = "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM20 20l-4.9-4.9";

/// Notes of a page, and what the service gives at most.
const PAGE: usize = 100;
const MOST: usize = 500;

/// Changes that come together are fetched together.
const REFRESH: Duration = Duration::from_millis(60);

/// How many rows a page key goes.
const JUMP: usize = 8;

#[derive(Debug)]
pub(crate) struct List {
    plus: HtmlElement,
    search: HtmlInputElement,
    count: HtmlElement,
    content: HtmlElement,
    more: HtmlElement,
    nothing: HtmlElement,
    nothing_title: HtmlElement,
    nothing_text: HtmlElement,
    nothing_button: HtmlElement,
    rows: RefCell<Vec<Row>>,
    /// How many notes match, shown or not.
    total: Cell<usize>,
    query: RefCell<String>,
    next_page: RefCell<String>,
    selected: RefCell<String>,
    /// A call is in flight.
    busy: Cell<bool>,
    /// Another one is wanted after it.
    again: Cell<bool>,
    /// The list came at least once.
    loaded: Cell<bool>,
    timer: Timer,
}

impl List {
    pub(crate) fn build(parent: &Element) -> (List, Theme) {
        let pane: HtmlElement = dom::add(parent, "nav", "side");
        pane.set_attribute("aria-label", "Notes");
        let bar: HtmlElement = dom::add(&pane, "div", "side-bar");
        dom::add_text(&bar, "h1", "side-title", "Notes");
        let theme = Theme::build(&bar);
        let plus = dom::add_icon_button(&bar, "tool main", ICON_PLUS, "New note (Ctrl+N)");
        plus.set_id("new");
        let search = build_search(&pane);
        let count: HtmlElement = dom::add(&pane, "div", "count");
        dom::attributes(&count, &[("id", "count"), ("role", "status")]);
        let content: HtmlElement = dom::add(&pane, "ul", "list");
        dom::attributes(&content, &[("id", "list"), ("role", "listbox"), ("aria-label", "Notes"), ("tabindex", "0")]);
        let more = dom::add_button(&pane, "button quiet more", "Show more");
        let nothing: HtmlElement = dom::add(&pane, "div", "nothing");
        let list = List {
            plus,
            search,
            count,
            content,
            more,
            nothing_title: dom::add(&nothing, "p", "nothing-title"),
            nothing_text: dom::add(&nothing, "p", "nothing-text"),
            nothing_button: dom::add_button(&nothing, "button", ""),
            nothing,
            rows: RefCell::default(),
            total: Cell::default(),
            query: RefCell::default(),
            next_page: RefCell::default(),
            selected: RefCell::default(),
            busy: Cell::default(),
            again: Cell::default(),
            loaded: Cell::default(),
            timer: Timer::default(),
        };
        list.show_frame();
        (list, theme)
    }

    pub(crate) fn listen(&self, app: &Rc<App>) -> mumba::Result<()> {
        let on = || Rc::clone(app);
        let app = on();
        self.plus.on_click(move |_| app.new_note())?.forget();
        let app = on();
        let input = move |_| {
            let query = app.list.search.value().unwrap_or_default();
            app.list.search_changed(&app, query);
        };
        self.search.on_input(input)?.forget();
        let app = on();
        self.search.on_keydown(move |event| app.list.search_key(&app, &event))?.forget();
        let app = on();
        self.content.on_keydown(move |event| app.list.key(&app, &event))?.forget();
        let app = on();
        self.content.on_click(move |event| app.list.clicked(&app, &event))?.forget();
        let app = on();
        let more = move |_| {
            let token = app.list.next_page.borrow().clone();
            if !app.list.busy.get() && !token.is_empty() {
                app.list.request(&app, token, PAGE);
            }
        };
        self.more.on_click(more)?.forget();
        let app = on();
        let nothing = move |_| {
            if app.list.is_searching() {
                app.list.search_for(&app, "");
                app.list.search(&app);
            } else {
                app.new_note();
            }
        };
        self.nothing_button.on_click(nothing)?.forget();
        Ok(())
    }

    /// What is around the rows: how many there are, more of them, or none.
    fn show_frame(&self) {
        let (searching, empty, loaded) = (self.is_searching(), self.rows.borrow().is_empty(), self.loaded.get());
        let count = text::counted(self.total.get(), "note");
        let count = if searching { format!("{count} found") } else { count };
        self.count.set_text_content(Some(&count));
        dom::show(&self.count, loaded && (searching || !empty));
        dom::show(&self.content, !empty);
        dom::show(&self.more, !self.next_page.borrow().is_empty());
        dom::show(&self.nothing, loaded && empty);
        if loaded && empty {
            let [title, text, button] = if searching {
                ["Nothing found", "No note has all of these words.", "Clear the search"]
            } else {
                ["No notes yet", "What you write is saved by itself.", "Write the first one"]
            };
            self.nothing_title.set_text_content(Some(title));
            self.nothing_text.set_text_content(Some(text));
            self.nothing_button.set_text_content(Some(button));
        }
    }

    fn mark_selected(&self, reveal: bool) {
        let (rows, selected) = (self.rows.borrow(), self.selected.borrow());
        for row in rows.iter() {
            row.item.set_attribute("aria-selected", if row.id == *selected { "true" } else { "false" });
        }
        let Some(row) = rows.iter().find(|row| row.id == *selected) else {
            self.content.remove_attribute("aria-activedescendant");
            return;
        };
        self.content.set_attribute("aria-activedescendant", &format!("note-{selected}"));
        if reveal {
            let nearest = ScrollIntoViewOptions::new().block(ScrollLogicalPosition::Nearest);
            row.item.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    }

    /// Takes over a page of notes; the first one says in the place of all that there are.
    fn take(&self, when: &When, page: ListNotesResponse, first: bool) {
        let query = self.query.borrow().clone();
        let mut old = self.rows.take();
        let ids = |rows: &[Row]| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
        let before = ids(&old);
        let mut rows = if first { Vec::new() } else { std::mem::take(&mut old) };
        for note in &page.notes {
            if rows.iter().any(|row| row.id == note.id) {
                continue; // It moved from one page to another while pages were fetched.
            }
            let known = old.iter().position(|row| row.id == note.id);
            let mut row = known.map_or_else(|| Row::new(&note.id), |at| old.swap_remove(at));
            row.show(when, note, &query);
            rows.push(row);
        }
        if ids(&rows) != before {
            let items: Vec<&Node> = rows.iter().map(|row| row.item.as_ref()).collect();
            self.content.replace_children_with_node(&items);
        }
        *self.rows.borrow_mut() = rows;
        self.total.set(usize::try_from(page.total_count).unwrap_or(0));
        *self.next_page.borrow_mut() = page.next_page_token;
        self.loaded.set(true);
        self.show_frame();
        self.mark_selected(false);
    }

    fn request(&self, app: &Rc<App>, page_token: String, size: usize) {
        self.busy.set(true);
        self.again.set(false);
        let first = page_token.is_empty();
        let page_size = i32::try_from(size).unwrap_or(0);
        let request = ListNotesRequest { query: self.query.borrow().clone(), page_size, page_token };
        let app = Rc::clone(app);
        mumba::spawn_local(async move {
            let answer = api::list(request).await;
            app.list.busy.set(false);
            if app.list.again.get() {
                // Something was typed or changed in the meantime: this answer is an old one.
                app.list.fetch(&app);
            } else if let Ok(page) = answer {
                app.list.take(&app.when, page, first);
                if first {
                    app.listed();
                }
            }
            // A failure needs no word here: the link notices it too, tells the user and lists again.
        })
        .detach();
    }

    fn fetch(&self, app: &Rc<App>) {
        if self.busy.get() {
            self.again.set(true);
        } else {
            let size = self.rows.borrow().len().clamp(PAGE, MOST);
            self.request(app, String::new(), size);
        }
    }

    /// Asks the service for the list, soon.
    pub(crate) fn refresh(&self, app: &Rc<App>) {
        if !self.timer.is_due() {
            let app = Rc::clone(app);
            self.timer.start(REFRESH, move || app.list.fetch(&app));
        }
    }

    fn search_changed(&self, app: &Rc<App>, query: String) {
        if *self.query.borrow() != query {
            *self.query.borrow_mut() = query;
            self.content.set_scroll_top(0.0);
            self.timer.stop();
            self.fetch(app);
        }
    }

    pub(crate) fn is_searching(&self) -> bool {
        !self.query.borrow().is_empty()
    }

    pub(crate) fn search_has_focus(&self) -> bool {
        dom::has_focus(&self.search)
    }

    /// Searches for words, as if they were typed.
    pub(crate) fn search_for(&self, app: &Rc<App>, query: &str) {
        self.search.set_value(query);
        self.search_changed(app, query.to_owned());
    }

    /// Puts the cursor in the search field and selects what is in it.
    pub(crate) fn search(&self, app: &App) {
        app.show_pane(false);
        self.search.focus();
        self.search.select();
    }

    fn search_key(&self, app: &Rc<App>, event: &KeyboardEvent) {
        match plain_key(event).as_deref() {
            Some("ArrowDown") => {
                let Some(id) = self.selected_id().or_else(|| self.first()) else { return };
                app.open(&id, Focus::Stays);
                self.focus();
            }
            Some("Enter") => {
                let Some(id) = self.first() else { return };
                app.open(&id, Focus::Body);
            }
            Some("Escape") if self.is_searching() => self.search_for(app, ""),
            Some("Escape") => self.focus(),
            _ => return,
        }
        event.prevent_default();
    }

    fn selected_id(&self) -> Option<String> {
        let (rows, selected) = (self.rows.borrow(), self.selected.borrow());
        rows.iter().find(|row| row.id == *selected).map(|row| row.id.clone())
    }

    /// Which note a key leads to.
    fn step(&self, key: &str) -> Option<String> {
        let (rows, selected) = (self.rows.borrow(), self.selected.borrow());
        let last = rows.len().checked_sub(1)?;
        let at = rows.iter().position(|row| row.id == *selected);
        let to = match key {
            "ArrowDown" => at.map_or(0, |at| at + 1),
            "ArrowUp" => at.unwrap_or(0).saturating_sub(1),
            "PageDown" => at.map_or(0, |at| at + JUMP),
            "PageUp" => at.unwrap_or(0).saturating_sub(JUMP),
            "Home" => 0,
            "End" => last,
            _ => return None,
        };
        Some(rows[to.min(last)].id.clone())
    }

    fn key(&self, app: &Rc<App>, event: &KeyboardEvent) {
        let modified = event.ctrl_key().unwrap_or(true) || event.alt_key().unwrap_or(true);
        if modified || self.rows.borrow().is_empty() {
            return;
        }
        let key = event.key().unwrap_or_default();
        match (key.as_str(), self.step(&key), self.selected_id()) {
            (_, Some(to), _) => app.open(&to, Focus::Stays),
            ("Enter", None, Some(selected)) => app.open(&selected, Focus::Body),
            ("Delete", ..) => app.delete(),
            _ => return,
        }
        event.prevent_default();
    }

    fn clicked(&self, app: &Rc<App>, event: &PointerEvent) {
        let Ok(Some(target)) = event.target() else { return };
        let Ok(Some(item)) = target.unchecked_into::<Element>().closest("[role=option]") else { return };
        let id = item.id().unwrap_or_default();
        if let Some(id) = id.strip_prefix("note-") {
            app.open(id, Focus::Stays);
            app.show_pane(true);
        }
    }

    /// Marks the open note; an id that is not shown marks none.
    pub(crate) fn select(&self, id: &str) {
        *self.selected.borrow_mut() = id.to_owned();
        self.mark_selected(true);
    }

    /// The note that comes after another one, or at the end before it; where that is not shown, the first one.
    pub(crate) fn neighbour(&self, id: &str) -> Option<String> {
        let rows = self.rows.borrow();
        let next = match rows.iter().position(|row| row.id == id) {
            Some(at) => rows.get(at + 1).or_else(|| rows.get(at.checked_sub(1)?)),
            None => rows.first(),
        };
        next.map(|row| row.id.clone())
    }

    pub(crate) fn first(&self) -> Option<String> {
        self.rows.borrow().first().map(|row| row.id.clone())
    }

    /// Takes a note out before the service does.
    pub(crate) fn drop_note(&self, id: &str) {
        let row = {
            let mut rows = self.rows.borrow_mut();
            let at = rows.iter().position(|row| row.id == id);
            at.map(|at| rows.remove(at))
        };
        if let Some(row) = row {
            row.item.remove();
            self.total.set(self.total.get().saturating_sub(1));
            self.show_frame();
        }
    }

    /// Gives the notes the focus.
    pub(crate) fn focus(&self) {
        if self.rows.borrow().is_empty() {
            self.search.focus();
        } else {
            self.content.focus();
        }
    }
}

fn build_search(parent: &Element) -> HtmlInputElement {
    let around: HtmlElement = dom::add(parent, "div", "search");
    around.set_attribute("role", "search");
    dom::add_icon(&around, "icon", ICON_SEARCH);
    let search: HtmlInputElement = dom::add(&around, "input", "search-input");
    dom::attributes(
        &search,
        &[
            ("id", "search"),
            ("type", "search"),
            ("placeholder", "Search"),
            ("aria-label", "Search the notes"),
            ("aria-controls", "list"),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("maxlength", "200"),
        ],
    );
    dom::add_text(&around, "kbd", "search-key", "/").set_attribute("aria-hidden", "true");
    search
}
