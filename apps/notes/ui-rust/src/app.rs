//! The whole of the app: its parts, and what more than one of them takes part in.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::StreamExt as _;
use mumba::LifeCycleEvent;
use mumba::service::Code;
use mumba::web::{self, HtmlElement};

use crate::api::{self, ChangeKind, Note};
use crate::doc::Doc;
use crate::editor::Editor;
use crate::link::Link;
use crate::list::List;
use crate::theme::Theme;
use crate::toast::Toast;
use crate::when::When;
use crate::{dom, draft, keys, text};

/// Everything. It lives as long as the document.
#[derive(Debug)]
pub(crate) struct App {
    /// The element that holds everything.
    shell: HtmlElement,
    pub(crate) when: When,
    pub(crate) theme: Theme,
    pub(crate) link: Link,
    pub(crate) list: List,
    pub(crate) editor: Editor,
    pub(crate) toast: Toast,
    pub(crate) docs: RefCell<Vec<Rc<Doc>>>,
    pub(crate) deleted: RefCell<Deleted>,
    /// Counts what was opened, so that an answer that comes late opens nothing.
    opening: Cell<u32>,
    /// Whether a note has to be chosen when the list comes for the first time.
    starting: Cell<bool>,
}

/// The note that was deleted last.
#[derive(Debug, Default)]
pub(crate) struct Deleted {
    id: Option<String>,
    pub(crate) in_flight: bool,
    pub(crate) undo_wanted: bool,
}

/// Where the focus goes when a note is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Focus {
    Stays,
    Title,
    Body,
}

/// Builds the page and starts.
pub(crate) fn start() -> mumba::Result<()> {
    let shell: HtmlElement = dom::make("div", "app");
    let link = Link::build(&shell);
    let (list, theme) = List::build(&shell);
    let (editor, toast) = (Editor::build(&shell), Toast::build(&shell));
    let app = Rc::new(App {
        shell,
        when: When::new(),
        theme,
        link,
        list,
        editor,
        toast,
        docs: RefCell::default(),
        deleted: RefCell::default(),
        opening: Cell::new(0),
        starting: Cell::new(true),
    });
    app.show_pane(false);
    app.theme.listen(&app)?;
    app.link.listen(&app)?;
    app.list.listen(&app)?;
    app.editor.listen(&app)?;
    app.toast.listen(&app)?;
    keys::listen(&app)?;
    // In one go, when all is built.
    if let Some(body) = web::document().body()? {
        body.append_child(&app.shell);
    }
    app.keep_what_is_typed();
    draft::recover(&app)?;
    app.follow_arguments()?;
    app.link.start(&app);
    Ok(())
}

impl App {
    fn keep_what_is_typed(self: &Rc<Self>) {
        let app = Rc::clone(self);
        mumba::spawn_local(async move {
            let mut events = mumba::life_cycle();
            while let Some(event) = events.next().await {
                if matches!(event, LifeCycleEvent::Hidden | LifeCycleEvent::Unload) {
                    app.flush_docs();
                }
            }
        })
        .detach();
    }

    /// `--new` writes a note at once, `--search <words>` searches.
    fn follow_arguments(self: &Rc<Self>) -> mumba::Result<()> {
        let mut arguments = mumba::view()?.arguments.into_iter();
        while let Some(argument) = arguments.next() {
            if argument == "--new" {
                self.new_note();
            } else if argument == "--search"
                && let Some(words) = arguments.next()
            {
                self.list.search_for(self, &words);
            }
        }
        Ok(())
    }

    /// On narrow pages: shows the list or the note.
    pub(crate) fn show_pane(&self, note: bool) {
        self.shell.set_attribute("data-pane", if note { "note" } else { "list" });
    }

    /// What is asked for from now on is not what is opened by an earlier answer.
    fn begin(&self) -> u32 {
        self.opening.set(self.opening.get().wrapping_add(1));
        self.opening.get()
    }

    fn show(self: &Rc<Self>, doc: &Rc<Doc>, focus: Focus) {
        self.editor.show(self, Some(doc));
        self.list.select(&doc.id());
        if focus != Focus::Stays {
            self.show_pane(true);
        }
        match focus {
            Focus::Stays => {}
            Focus::Title => self.editor.title.focus(),
            Focus::Body => self.editor.body.focus(),
        }
    }

    /// Opens a note of the list.
    pub(crate) fn open(self: &Rc<Self>, id: &str, focus: Focus) {
        let number = self.begin();
        if let Some(doc) = self.doc(id) {
            return self.show(&doc, focus);
        }
        // The mark goes ahead, so that the arrow keys need not wait for the service.
        self.list.select(id);
        let (app, id) = (Rc::clone(self), id.to_owned());
        mumba::spawn_local(async move {
            let answer = api::get(id).await;
            if app.opening.get() != number {
                return;
            }
            match answer {
                Ok(note) => {
                    let doc = app.doc_of(&note);
                    app.show(&doc, focus);
                }
                Err(status) if status.code == Code::NotFound => app.list.refresh(&app), // Deleted in this moment.
                Err(status) => {
                    app.toast.show(&app, &format!("The note could not be opened: {}", status.message), false);
                    app.list.select(&app.editor.doc().map(|doc| doc.id()).unwrap_or_default());
                }
            }
        })
        .detach();
    }

    /// Opens a note that does not exist in the service until something is written.
    pub(crate) fn new_note(self: &Rc<Self>) {
        self.begin();
        self.starting.set(false);
        let fresh = self.editor.doc().filter(|doc| doc.state.borrow().revision == 0 && !doc.is_dirty());
        self.show(&fresh.unwrap_or_else(|| self.new_doc()), Focus::Title);
    }

    /// Closes the open note and shows none.
    pub(crate) fn close(self: &Rc<Self>) {
        self.begin();
        self.editor.show(self, None);
        self.list.select("");
        self.show_pane(false);
    }

    /// Says that a note is gone, by its title.
    fn tell_deleted(self: &Rc<Self>, title: &str, elsewhere: &str) {
        let text = if title.is_empty() {
            format!("The note was deleted{elsewhere}")
        } else {
            format!("“{}” was deleted{elsewhere}", text::beginning(title, 80))
        };
        self.toast.show(self, &text, true);
    }

    /// Deletes the open note, opens its neighbour and offers to take it back.
    pub(crate) fn delete(self: &Rc<Self>) {
        let Some(doc) = self.editor.doc() else { return };
        let (id, title, saved) = {
            let state = doc.state.borrow();
            (state.id.clone(), state.typed.title.clone(), state.revision != 0 || state.busy)
        };
        let next = self.list.neighbour(&id);
        let known = saved || doc.is_dirty();
        if known {
            *self.deleted.borrow_mut() = Deleted { id: Some(id.clone()), in_flight: true, undo_wanted: false };
            self.tell_deleted(&title, "");
        }
        self.list.drop_note(&id);
        // The editor lets go first: closing the note would save it, which deleting does as well.
        self.editor.let_go();
        if known {
            doc.delete(self);
        } else {
            doc.close(self);
        }
        self.close();
        if let Some(next) = next {
            self.open(&next, Focus::Stays);
        }
        self.list.focus();
    }

    /// Takes back the last deletion.
    pub(crate) fn undo(self: &Rc<Self>) {
        let id = {
            let mut deleted = self.deleted.borrow_mut();
            let Some(id) = deleted.id.clone() else { return };
            deleted.undo_wanted = deleted.in_flight;
            (!deleted.in_flight).then_some(id)
        };
        self.toast.hide();
        self.list.focus();
        let Some(id) = id else { return };
        let app = Rc::clone(self);
        mumba::spawn_local(async move {
            match api::restore(id).await {
                Ok(note) => {
                    app.begin();
                    let doc = app.doc_of(&note);
                    app.show(&doc, Focus::Stays);
                    app.list.refresh(&app);
                    app.toast.show(&app, "The note is back", false);
                }
                Err(status) => {
                    app.toast.show(&app, &format!("The note could not be brought back: {}", status.message), true);
                }
            }
        })
        .detach();
    }

    /// Another window deleted the open note.
    fn deleted_elsewhere(self: &Rc<Self>, doc: &Rc<Doc>) {
        let (id, title, busy) = {
            let state = doc.state.borrow();
            (state.id.clone(), state.typed.title.clone(), state.busy)
        };
        if busy || doc.is_dirty() {
            return; // What is being written brings it back.
        }
        *self.deleted.borrow_mut() = Deleted { id: Some(id), ..Deleted::default() };
        self.tell_deleted(&title, " in another window");
        self.close();
    }

    /// Somebody changed a note; without one anything may have changed.
    pub(crate) fn changed(self: &Rc<Self>, kind: ChangeKind, note: Option<&Note>) {
        self.list.refresh(self);
        let Some(note) = note.filter(|_| kind != ChangeKind::Resync) else { return self.resume_docs() };
        let Some(doc) = self.doc(&note.id) else { return };
        let (revision, open) = {
            let state = doc.state.borrow();
            (state.revision, state.open)
        };
        if note.revision <= revision {
            return;
        }
        if kind != ChangeKind::Deleted {
            doc.saw(self, note);
        } else if open {
            self.deleted_elsewhere(&doc);
        }
    }

    /// The list came.
    pub(crate) fn listed(self: &Rc<Self>) {
        if self.starting.replace(false) {
            if let Some(first) = self.list.first()
                && self.editor.doc().is_none()
            {
                self.open(&first, Focus::Stays);
            }
            self.list.focus();
        }
    }
}
