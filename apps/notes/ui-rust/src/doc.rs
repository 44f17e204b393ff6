//! A note that is being edited: what is typed, what the service has, and the way from the one to the other.
//!
//! A doc saves itself a moment after it was edited, at once when it is closed, and again and again while the service is away;
//! until it is saved, a draft in localStorage outlives the view. Changes from elsewhere are merged; where that is not possible
//! both versions are kept.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use mumba::service::{Code, Status};
use mumba::web;

use crate::api::{self, CreateNoteRequest, Note, UpdateNoteRequest};
use crate::app::App;
use crate::timer::Timer;
use crate::{draft, text};

/// How long after the last key a doc saves itself.
const AUTOSAVE: Duration = Duration::from_millis(400);
/// Between tries while the service does not take it.
const FIRST_RETRY: Duration = Duration::from_millis(500);
const LONGEST_RETRY: Duration = Duration::from_secs(15);

/// The two texts of a note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    pub(crate) title: String,
    pub(crate) body: String,
}

impl Texts {
    fn of(note: &Note) -> Texts {
        Texts { title: note.title.clone(), body: text::with_plain_lines(&note.body) }
    }
}

#[derive(Debug)]
pub(crate) struct Doc {
    pub(crate) state: RefCell<State>,
    /// The save that is due.
    timer: Timer,
}

#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) id: String,
    pub(crate) typed: Texts,
    /// What the service has, as far as it is known.
    pub(crate) base: Texts,
    /// Revision of the base; 0: the service does not have the note.
    pub(crate) revision: i64,
    pub(crate) update_time_ms: i64,
    /// The editor shows it.
    pub(crate) open: bool,
    /// A call about it is in flight.
    pub(crate) busy: bool,
    /// Another window changed it while a call was in flight: ask for it afterwards.
    pub(crate) stale: bool,
    /// It is to be deleted as soon as it is saved.
    pub(crate) delete_wanted: bool,
    /// It was made of a draft, and the user has not touched it since.
    pub(crate) recovered: bool,
    /// localStorage has a draft of it.
    pub(crate) drafted: bool,
    /// Saves in a row that failed.
    pub(crate) failures: u32,
    /// Why it cannot be saved, for people.
    pub(crate) problem: Option<String>,
}

impl State {
    fn is_dirty(&self) -> bool {
        self.typed != self.base
    }

    fn take_base(&mut self, note: &Note) {
        self.base = Texts::of(note);
        self.revision = note.revision;
        self.update_time_ms = note.update_time_ms;
    }
}

/// 32 random hexadecimal digits.
fn make_id() -> String {
    web::window().crypto().random_uuid().unwrap_or_default().replace('-', "")
}

impl Doc {
    fn new(state: State) -> Rc<Doc> {
        Rc::new(Doc { state: RefCell::new(state), timer: Timer::default() })
    }

    pub(crate) fn id(&self) -> String {
        self.state.borrow().id.clone()
    }

    /// Whether something is typed that the service does not have.
    pub(crate) fn is_dirty(&self) -> bool {
        self.state.borrow().is_dirty()
    }

    fn save_later(self: &Rc<Self>, app: &Rc<App>, after: Duration) {
        let (app, doc) = (Rc::clone(app), Rc::clone(self));
        self.timer.start(after, move || doc.save(&app));
    }

    /// The user typed: saves soon.
    pub(crate) fn edited(self: &Rc<Self>, app: &Rc<App>, typed: Texts) {
        let keep = {
            let mut state = self.state.borrow_mut();
            state.typed = typed;
            state.recovered = false;
            state.failures > 0 && state.is_dirty()
        };
        if keep {
            draft::store(self);
        }
        self.save_later(app, AUTOSAVE);
        self.settle(app);
    }

    /// Saves now, unless there is nothing to save or a call is in flight, after which it is saved anyway.
    pub(crate) fn save(self: &Rc<Self>, app: &Rc<App>) {
        self.timer.stop();
        let texts = {
            let mut state = self.state.borrow_mut();
            let wanted = !state.busy && state.is_dirty();
            state.busy |= wanted;
            wanted.then(|| (state.id.clone(), state.typed.clone(), state.revision))
        };
        if let Some((id, Texts { title, body }, revision)) = texts {
            let (app, doc) = (Rc::clone(app), Rc::clone(self));
            mumba::spawn_local(async move {
                let answer = if revision == 0 {
                    api::create(CreateNoteRequest { id, title, body }).await
                } else {
                    api::update(UpdateNoteRequest { id, title, body, revision }).await
                };
                match answer {
                    Ok(note) => doc.saved(&app, &note),
                    Err(status) => doc.failed(&app, &status),
                }
            })
            .detach();
        }
        self.settle(app);
    }

    /// The service took a version of the doc, or had one already.
    fn saved(self: &Rc<Self>, app: &Rc<App>, note: &Note) {
        let again = {
            let mut state = self.state.borrow_mut();
            state.busy = false;
            state.failures = 0;
            state.problem = None;
            state.take_base(note);
            let after = if state.open && !state.delete_wanted { AUTOSAVE } else { Duration::ZERO };
            state.is_dirty().then_some(after)
        };
        match again {
            Some(after) => self.save_later(app, after),
            None => draft::drop(self),
        }
        self.settle(app);
    }

    fn failed(self: &Rc<Self>, app: &Rc<App>, status: &Status) {
        let failures = {
            let mut state = self.state.borrow_mut();
            state.busy = false;
            state.failures += 1;
            state.failures
        };
        draft::store(self);
        match status.code {
            // Changed elsewhere: `saw` merges and saves again.
            Code::Aborted => self.refresh(app),
            // Deleted elsewhere while the user was writing: what is being written stays.
            Code::NotFound => self.bring_back(app),
            // Another try is of no use before the text is another.
            Code::InvalidArgument => {
                let mut state = self.state.borrow_mut();
                state.problem = Some(status.message.clone());
                if state.delete_wanted {
                    state.typed = state.base.clone();
                }
            }
            code => {
                let problem = if code == Code::ResourceExhausted {
                    status.message.clone()
                } else {
                    "Not saved yet: it is kept in this window and tried again".to_owned()
                };
                self.state.borrow_mut().problem = Some(problem);
                self.save_later(app, (FIRST_RETRY * (1 << (failures - 1).min(5))).min(LONGEST_RETRY));
            }
        }
        self.settle(app);
    }

    fn bring_back(self: &Rc<Self>, app: &Rc<App>) {
        self.state.borrow_mut().busy = true;
        let (app, doc) = (Rc::clone(app), Rc::clone(self));
        mumba::spawn_local(async move {
            let answer = api::restore(doc.id()).await;
            doc.state.borrow_mut().busy = false;
            match answer {
                Ok(note) => {
                    app.toast.show(
                        &app,
                        "The note was deleted in another window; what you write brought it back",
                        false,
                    );
                    doc.saw(&app, &note);
                    return;
                }
                Err(status) if status.code == Code::NotFound => {
                    // Deleted so long ago that it is gone: a new note then.
                    draft::drop(&doc);
                    let id = make_id();
                    let mut state = doc.state.borrow_mut();
                    state.id = id;
                    state.revision = 0;
                    state.base = Texts::default();
                }
                Err(_) => {}
            }
            doc.save_later(&app, FIRST_RETRY);
            doc.settle(&app);
        })
        .detach();
    }

    /// The service has this now.
    pub(crate) fn saw(self: &Rc<Self>, app: &Rc<App>, note: &Note) {
        let theirs = Texts::of(note);
        let (kept, open) = {
            let mut state = self.state.borrow_mut();
            if note.revision <= state.revision {
                return;
            }
            if state.busy {
                state.stale = true;
                return;
            }
            let title = text::merge(&state.base.title, &state.typed.title, &theirs.title);
            let body = text::merge(&state.base.body, &state.typed.body, &theirs.body);
            let kept = if let (Some(title), Some(body)) = (title, body) {
                state.typed = Texts { title, body };
                None
            } else if state.recovered {
                // Perhaps a draft of long ago: what was saved since then comes first.
                let mine = std::mem::replace(&mut state.typed, theirs);
                Some((mine, "draft", "What was not saved the last time is now a note of its own"))
            } else {
                Some((
                    theirs,
                    "other version",
                    "Changed in another window too: the other version is now a note of its own",
                ))
            };
            state.take_base(note);
            (kept, state.open)
        };
        if let Some((texts, what, message)) = kept {
            keep_version(app, texts, what, message);
        }
        if open {
            app.editor.text_changed(self);
        }
        if self.is_dirty() {
            self.save_later(app, AUTOSAVE);
        } else {
            draft::drop(self);
        }
        self.settle(app);
    }

    /// Asks the service for what it has, if that may be something else.
    pub(crate) fn refresh(self: &Rc<Self>, app: &Rc<App>) {
        {
            let mut state = self.state.borrow_mut();
            if state.busy {
                state.stale = true;
                return;
            }
            if state.revision == 0 {
                return; // The service does not have it.
            }
            state.busy = true;
            state.stale = false;
        }
        let (app, doc) = (Rc::clone(app), Rc::clone(self));
        mumba::spawn_local(async move {
            let answer = api::get(doc.id()).await;
            let (revision, shown) = {
                let mut state = doc.state.borrow_mut();
                state.busy = false;
                (state.revision, state.open && !state.is_dirty())
            };
            match answer {
                Ok(note) if note.revision > revision => return doc.saw(&app, &note),
                Err(status) if status.code == Code::NotFound && shown => return app.close(),
                _ => {}
            }
            if doc.is_dirty() {
                doc.save_later(&app, FIRST_RETRY);
            }
            doc.settle(&app);
        })
        .detach();
    }

    /// The editor lets go: the doc saves what is left and goes when it is done.
    pub(crate) fn close(self: &Rc<Self>, app: &Rc<App>) {
        self.state.borrow_mut().open = false;
        self.save(app);
    }

    /// Saves, then deletes.
    pub(crate) fn delete(self: &Rc<Self>, app: &Rc<App>) {
        {
            let mut state = self.state.borrow_mut();
            state.open = false;
            state.delete_wanted = true;
        }
        self.save(app);
    }

    /// Deletes a doc of which nothing is left to save.
    fn delete_saved(&self, app: &Rc<App>) {
        let (id, revision) = {
            let mut state = self.state.borrow_mut();
            state.delete_wanted = false;
            (state.id.clone(), state.revision)
        };
        draft::drop(self);
        self.timer.stop();
        if revision == 0 {
            app.deleted.borrow_mut().in_flight = false; // The service never had it.
            return;
        }
        let app = Rc::clone(app);
        mumba::spawn_local(async move {
            let answer = api::delete(id).await;
            let undo = {
                let mut deleted = app.deleted.borrow_mut();
                deleted.in_flight = false;
                deleted.undo_wanted
            };
            match answer {
                Err(status) if status.code != Code::NotFound => {
                    app.toast.show(&app, &format!("The note could not be deleted: {}", status.message), false);
                    app.list.refresh(&app);
                }
                _ if undo => app.undo(),
                _ => {}
            }
        })
        .detach();
    }

    /// Something about the doc has changed: does what waited for it, and tells the editor.
    fn settle(self: &Rc<Self>, app: &Rc<App>) {
        let (stale, delete, open) = {
            let state = self.state.borrow();
            let idle = !state.busy;
            (idle && state.stale, idle && !state.stale && state.delete_wanted && !state.is_dirty(), state.open)
        };
        if stale {
            self.refresh(app);
        }
        if delete {
            self.delete_saved(app);
        }
        if open {
            app.editor.state_changed(app, self);
        }
        let needed = {
            let state = self.state.borrow();
            state.open || state.busy || state.is_dirty() || self.timer.is_due()
        };
        if !needed {
            app.docs.borrow_mut().retain(|doc| !Rc::ptr_eq(doc, self));
        }
    }
}

/// Keeps a version that cannot be merged as a note of its own, and says so.
fn keep_version(app: &Rc<App>, texts: Texts, what: &str, message: &str) {
    let title = format!("{} ({what})", text::beginning(&texts.title, 400));
    let request = CreateNoteRequest { id: make_id(), title, body: texts.body };
    let told = Rc::clone(app);
    mumba::spawn_local(async move {
        if let Err(status) = api::create(request).await {
            told.toast.show(&told, &format!("The other version could not be kept: {}", status.message), false);
        }
    })
    .detach();
    app.toast.show(app, message, false);
}

/// All docs: notes that are open or not saved yet.
impl App {
    pub(crate) fn doc(&self, id: &str) -> Option<Rc<Doc>> {
        self.docs.borrow().iter().find(|doc| doc.state.borrow().id == id).map(Rc::clone)
    }

    pub(crate) fn add_doc(&self, state: State) -> Rc<Doc> {
        let doc = Doc::new(state);
        self.docs.borrow_mut().push(Rc::clone(&doc));
        doc
    }

    /// A doc for a note that does not exist yet.
    pub(crate) fn new_doc(&self) -> Rc<Doc> {
        let id = make_id();
        self.add_doc(State { id, ..State::default() })
    }

    /// The doc for a note that the service has.
    pub(crate) fn doc_of(self: &Rc<Self>, note: &Note) -> Rc<Doc> {
        if let Some(doc) = self.doc(&note.id) {
            doc.saw(self, note);
            return doc;
        }
        let mut state = State { id: note.id.clone(), typed: Texts::of(note), ..State::default() };
        state.take_base(note);
        self.add_doc(state)
    }

    /// Saves all, and keeps drafts of what is not saved: the view may be gone in a moment.
    pub(crate) fn flush_docs(self: &Rc<Self>) {
        let docs = self.docs.borrow().clone();
        for doc in docs {
            if doc.is_dirty() && !doc.state.borrow().delete_wanted {
                draft::store(&doc);
            }
            doc.save(self);
        }
    }

    /// The service is back: tries again what failed and asks for what was missed.
    pub(crate) fn resume_docs(self: &Rc<Self>) {
        let docs = self.docs.borrow().clone();
        for doc in docs {
            if doc.is_dirty() {
                doc.save(self);
            } else {
                doc.refresh(self);
            }
        }
    }
}
