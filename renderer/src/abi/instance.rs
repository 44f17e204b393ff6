//! One module in one document: everything that its `mumba_context` stands for.
//!
//! A `mumba_context*` is a number, never an address: it is looked up here, so that one whose document is gone is refused.
//! An instance lives on the renderer's main thread. Nothing is borrowed while the page's or the module's code runs, since
//! either may call back.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use cef::{ImplV8Value as _, V8Handler, V8Value};
use mumba_ffi::*;

use super::callback::{Entries, Native};
use super::control::{Incoming, ran, word};
use super::expected;
use super::failure::{Failure, LastError};
use super::handles::Role;
use super::last;
use super::loops::Loops;
use super::names::{self, Table};
use super::opcodes::{action, op};
use super::page::{Page, PageError, Realm, Worker, text_of};
use super::recorder::{Recorder, SHORT_FORMS};
use super::script::{Place, Publication, Script};
use super::sites::Shape;
use super::stream::{Fault, Size};
use super::task;
use crate::bridge::Bridge;
use crate::module::Module;

/// The most errors of one flush that are told one by one.
const MOST_ERRORS: u32 = 32;
/// The place of a command that failed, where the page's side cannot be asked for it. No command is there.
const UNKNOWN_PLACE: u32 = u32::MAX;

thread_local! {
    /// Keeps alive what `last` remembers.
    static INSTANCES: RefCell<HashMap<usize, Rc<Instance>>> = RefCell::new(HashMap::new());
}

/// What the module may ask about its view, as the ABI lends it.
pub(crate) struct View {
    pub(crate) view_id: Vec<u8>,
    pub(crate) app_id: Vec<u8>,
    pub(crate) app_name: Vec<u8>,
    /// Keeps what `lent_arguments` points to.
    pub(crate) _arguments: Vec<Vec<u8>>,
    pub(crate) lent_arguments: Vec<mumba_string>,
}

/// What a context that is a worker's has besides.
pub(crate) struct WorkerState {
    /// The instance of the document that started it.
    document: usize,
    shares_memory: bool,
    pub(crate) started: Cell<bool>,
    /// The entry that runs once it runs.
    pub(crate) on_ready: Cell<u32>,
}

/// What a context is of besides a document.
enum Remote {
    None,
    Worker(WorkerState),
    Script(Script),
}

/// One module in one document, in a worker of one, or recording a script in one.
pub(crate) struct Instance {
    pub(crate) id: usize,
    pub(crate) page: Page,
    pub(crate) recorder: RefCell<Recorder>,
    /// What its decoder knows. That of a document is what modules know names by, in all of its contexts.
    names: RefCell<Table>,
    pub(crate) entries: RefCell<Entries>,
    pub(crate) last_error: RefCell<LastError>,
    pub(crate) first_deferred: RefCell<Option<Failure>>,
    pub(crate) prepared_throw: RefCell<Option<(String, String)>>,
    pub(crate) bridge: Rc<Bridge>,
    pub(crate) calls: RefCell<super::call::Calls>,
    pub(crate) view: Rc<View>,
    /// Of a worker.
    pub(crate) worker: Option<WorkerState>,
    /// Of a recorded script.
    pub(crate) script: Option<Script>,
    /// Workers that were started, and scripts that are recorded.
    workers: RefCell<Vec<usize>>,
    /// Scripts on their way to the host, and the number of the last one.
    pub(crate) publications: RefCell<Vec<Publication>>,
    last_publication: Cell<u64>,
    pub(crate) module: RefCell<Option<Module>>,
    /// Name and bytes of the module, until the document can be worked on.
    pub(crate) pending: RefCell<Option<(String, Vec<u8>)>>,
    /// How often the module's code is on the stack.
    pub(crate) busy: Cell<u32>,
    pub(crate) unload_told: Cell<bool>,
    /// The module gave up: see `mumba_fail`.
    pub(crate) failed: Cell<bool>,
}

/// A result of the page, copied.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Answer {
    Undefined,
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    /// In the slot that was given with the read.
    Object,
}

/// What running a stream came to.
#[derive(Default)]
struct Ran {
    /// Of the read that was its last command.
    answer: Option<Result<Answer, Failure>>,
    /// Of the other commands.
    failures: Vec<Failure>,
    /// What the decoder returned: a buffer, or text that is too long for the text area.
    returned: Option<V8Value>,
    /// The two numbers of the answer.
    numbers: (f64, f64),
}

/// The instance behind a context pointer.
#[inline]
pub(crate) fn find(id: usize) -> Option<Rc<Instance>> {
    if let Some(place) = last::find(id) {
        // SAFETY: the place is that of an `Rc` in the table, and is forgotten before the table lets it go.
        return Some(unsafe {
            Rc::increment_strong_count(place);
            Rc::from_raw(place)
        });
    }
    find_in_table(id)
}

/// Runs a call of the module on its instance, if that is still there.
#[inline]
pub(crate) fn with<T>(id: usize, call: impl FnOnce(&Instance) -> T) -> Option<T> {
    if let Some(place) = last::find(id) {
        // SAFETY: the place is that of an `Rc` in the table. The module's code is running, and an instance whose code is
        // running is never freed (see `Instance::close`), so it outlives this call.
        return Some(call(unsafe { &*place }));
    }
    find_in_table(id).map(|instance| call(&instance))
}

#[cold]
fn find_in_table(id: usize) -> Option<Rc<Instance>> {
    let found = INSTANCES.with_borrow(|instances| instances.get(&id).cloned());
    if let Some(instance) = &found {
        last::remember(id, Rc::as_ptr(instance));
    }
    found
}

impl Instance {
    /// Makes the page's side in a realm, whose context must be entered.
    pub(crate) fn create(realm: Realm, bridge: Rc<Bridge>, view: View) -> Result<Rc<Self>, PageError> {
        Self::make(bridge, Rc::new(view), Remote::None, |native| Page::new(realm, native))
    }

    /// Starts a worker, and makes a context for it.
    pub(crate) fn create_worker(&self, worker: &Worker<'_>) -> Result<Rc<Self>, PageError> {
        let start = |native| Page::of_worker(self.page.realm(), native, worker);
        let state = WorkerState {
            document: self.id,
            shares_memory: worker.kind == MUMBA_WORKER_DEDICATED,
            started: Cell::new(false),
            on_ready: Cell::new(0),
        };
        let remote = Remote::Worker(state);
        let made = Self::make(Rc::clone(&self.bridge), Rc::clone(&self.view), remote, start)?;
        self.workers.borrow_mut().push(made.id);
        Ok(made)
    }

    /// Begins a script, and makes a context that records it.
    pub(crate) fn create_script(&self, place: Place) -> Result<Rc<Self>, PageError> {
        let start = |native| Page::of_script(self.page.realm(), native);
        let remote = Remote::Script(Script::new(self.id, place, SHORT_FORMS));
        let made = Self::make(Rc::clone(&self.bridge), Rc::clone(&self.view), remote, start)?;
        self.workers.borrow_mut().push(made.id);
        Ok(made)
    }

    fn make(
        bridge: Rc<Bridge>,
        view: Rc<View>,
        remote: Remote,
        page: impl FnOnce(V8Handler) -> Result<Page, PageError>,
    ) -> Result<Rc<Self>, PageError> {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        // Spread, so that a pointer made up by mistake is unlikely to be one.
        let id = (number as usize) << 12 | 0x6d;
        let page = page(Native::new(id))?;
        let mut names = Table::default();
        SHORT_FORMS.iter().for_each(|name| names.add(name));
        let (mut recorder, worker, script) = match remote {
            Remote::None => (Recorder::new(number), None, None),
            Remote::Worker(worker) => (Recorder::of_remote(number), Some(worker), None),
            Remote::Script(script) => (Recorder::of_remote(number), None, Some(script)),
        };
        recorder.loops = Loops::of(id);
        let instance = Rc::new(Self {
            id,
            page,
            recorder: RefCell::new(recorder),
            names: RefCell::new(names),
            entries: RefCell::default(),
            last_error: RefCell::default(),
            first_deferred: RefCell::default(),
            prepared_throw: RefCell::default(),
            bridge,
            calls: RefCell::default(),
            view,
            worker,
            script,
            workers: RefCell::default(),
            publications: RefCell::default(),
            last_publication: Cell::new(0),
            module: RefCell::new(None),
            pending: RefCell::new(None),
            busy: Cell::new(0),
            unload_told: Cell::new(false),
            failed: Cell::new(false),
        });
        INSTANCES.with_borrow_mut(|instances| instances.insert(id, Rc::clone(&instance)));
        task::open(id);
        Ok(instance)
    }

    /// Keeps the module until the page says that it can be worked on, which may be at once.
    pub(crate) fn start_when_ready(&self, name: String, module: Vec<u8>) {
        *self.pending.borrow_mut() = Some((name, module));
        self.page.control.set(word::ACTION, action::START);
        self.page.run(None);
    }

    /// The context is gone, or the module failed: nothing of it runs any more. Drops what it gave, ends its calls, and
    /// unloads its code unless some of it is running.
    pub(crate) fn close(&self) {
        for worker in self.workers.take() {
            if let Some(worker) = find(worker) {
                worker.close();
            }
        }
        self.close_script();
        if self.worker.is_some() || self.script.is_some() {
            self.page.control.set(word::ACTION, action::CLOSE);
            self.page.run(None);
        }
        last::forget();
        expected::forget();
        let own = INSTANCES.with_borrow_mut(|instances| instances.remove(&self.id));
        if self.busy.get() > 0 {
            // The module's code is running and may be in the middle of a call to this instance.
            std::mem::forget(own);
        }
        task::close(self.id);
        self.cancel_calls();
        let entries = self.entries.take();
        drop(entries);
        if let Some(module) = self.module.take() {
            module.unload(self.busy.get() == 0);
        }
    }

    /// Records a command, running what was recorded when there is no room.
    #[inline]
    pub(crate) fn record<T>(&self, mut write: impl FnMut(&mut Recorder) -> Result<T, Fault>) -> Result<T, Failure> {
        // Twice full: a level may have to be run and then to be made larger.
        let mut full = 0;
        loop {
            let written = {
                let mut recorder = self.recorder.borrow_mut();
                if recorder.handed_over().is_some() {
                    drop(recorder);
                    self.settle();
                    recorder = self.recorder.borrow_mut();
                }
                recorder.end_loop();
                write(&mut recorder)
            };
            match written {
                Ok(result) => return Ok(result),
                Err(Fault::Full(needs)) if full < 2 => {
                    full += 1;
                    self.make_room(needs)?;
                }
                Err(Fault::Unused(name)) => self.learn(name)?,
                Err(Fault::Due(name, shape)) => self.make_site(name, shape),
                Err(Fault::DueLoop) => self.make_loop(),
                Err(fault) => return Err(fault.into()),
            }
        }
    }

    /// Makes sure that the present level is empty and has room for at least `needs`.
    fn make_room(&self, needs: Size) -> Result<(), Failure> {
        let recorded = {
            let recorder = self.recorder.borrow();
            recorder.levels.get(recorder.running).is_some_and(|level| !level.is_empty())
        };
        if recorded {
            self.flush();
        }
        let (index, size) = {
            let recorder = self.recorder.borrow();
            let index = recorder.running;
            let present = recorder.levels.get(index).map_or(recorder.default_size(), |level| level.size());
            let wanted = present.max(needs);
            if recorder.levels.len() > index && wanted == present {
                return Ok(());
            }
            (index, Size { words: wanted.words.next_multiple_of(2), ..wanted })
        };
        let level = self.page.make_level(index, size).map_err(|e| Failure::new(MUMBA_ERR_LIMIT, e.to_string()))?;
        let mut recorder = self.recorder.borrow_mut();
        if index < recorder.levels.len() {
            recorder.levels[index] = level;
        } else {
            recorder.levels.push(level);
        }
        Ok(())
    }

    /// Runs what was recorded and reports what failed, and then what the module's error handler recorded. A worker gets it, and reports later.
    pub(crate) fn flush(&self) {
        for _ in 0..2 {
            let Ran { failures, .. } = self.execute(None, false);
            if failures.is_empty() {
                return;
            }
            self.report(failures);
        }
    }

    /// The module's code returned: runs what it recorded in the document and in its workers.
    pub(crate) fn flush_all(&self) {
        let document = self.document();
        let document = document.as_deref().unwrap_or(self);
        document.flush();
        let workers = document.workers.borrow().clone();
        for worker in workers.into_iter().filter_map(find) {
            worker.flush();
        }
    }

    /// As [`Self::flush`], and waits for a worker.
    pub(crate) fn flush_and_wait(&self) {
        let ran = self.execute(None, self.check_readable().is_ok());
        self.report(ran.failures);
    }

    /// Refuses to read from a worker that cannot answer, and from a script.
    fn check_readable(&self) -> Result<(), Failure> {
        self.not_in_script("nothing can be read (MUMBA_STEP_INDEX and mumba_get_handle can, in the script)")?;
        let why = match &self.worker {
            Some(worker) if !worker.shares_memory => {
                "nothing can be read from a shared worker: it shares no memory with the document"
            }
            Some(worker) if !worker.started.get() => {
                "the worker does not run yet: read from it once `on_ready` was called"
            }
            _ => return Ok(()),
        };
        Err(Failure::new(MUMBA_ERR_STATE, why))
    }

    /// Refuses what makes no sense while a script is recorded.
    pub(crate) fn not_in_script(&self, what: &str) -> Result<(), Failure> {
        match self.script {
            None => Ok(()),
            Some(_) => {
                let why = format!("{what} while a script is recorded: it runs later, when the browser starts it");
                Err(Failure::new(MUMBA_ERR_STATE, why))
            }
        }
    }

    /// Refuses what the context of a worker or a script cannot do.
    pub(crate) fn only_in_document(&self, what: &str) -> Result<(), Failure> {
        self.not_in_script(what)?;
        match self.worker {
            None => Ok(()),
            Some(_) => Err(Failure::new(MUMBA_ERR_STATE, format!("{what} in a worker's context: use the document's"))),
        }
    }

    /// Of a worker or a script: the instance of its document.
    pub(crate) fn document(&self) -> Option<Rc<Instance>> {
        let worker = self.worker.as_ref().map(|worker| worker.document);
        worker.or(self.script.as_ref().map(|script| script.document)).and_then(find)
    }

    /// The number of the next script that goes to the host.
    pub(crate) fn next_publication(&self) -> u64 {
        self.last_publication.set(self.last_publication.get() + 1);
        self.last_publication.get()
    }

    /// The context of a worker that this one started.
    pub(crate) fn worker_of(&self, id: usize) -> Result<Rc<Instance>, Failure> {
        let found = self.workers.borrow().contains(&id).then(|| find(id)).flatten();
        found.ok_or_else(|| {
            Failure::new(MUMBA_ERR_CONTEXT, "the context is of no worker of this document, or of one that was closed")
        })
    }

    /// Forgets a worker or a script.
    pub(crate) fn close_worker(&self) -> Result<(), Failure> {
        if self.worker.is_none() && self.script.is_none() {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "the context is a document's, not a worker's"));
        }
        if let Some(document) = self.document() {
            document.workers.borrow_mut().retain(|worker| *worker != self.id);
        }
        self.close();
        Ok(())
    }

    /// The value of a handle as V8 has it.
    pub(crate) fn fetch(&self, handle: mumba_handle) -> Result<V8Value, Failure> {
        let slot = self.recorder.borrow().handles.value(handle).map_err(Fault::from)?;
        self.flush();
        self.page.control.set(word::ACTION, action::FETCH);
        self.page.control.set(word::FIRST, slot);
        let message = "the handle holds the result of a command that failed";
        self.page.run(None).ok_or_else(|| Failure::new(MUMBA_ERR_DEPENDENCY, message))
    }

    /// Takes over a value of the document: transferred if it can be, else copied.
    pub(crate) fn take_over(&self, value: V8Value, transfer: bool) -> Result<mumba_handle, Failure> {
        let handle = self.record(|recorder| recorder.allocate(Role::Value))?;
        self.flush();
        let control = &self.page.control;
        control.set(word::ACTION, action::STORE);
        control.set(word::FIRST, handle as u32);
        control.set(word::CAPACITY, self.recorder.borrow().handles.capacity());
        control.set(word::WAIT, u32::from(transfer));
        let why = match self.page.run(Some(value)) {
            Some(returned) if returned.is_string() == 0 => return Ok(handle),
            Some(message) => text_of(&message),
            None => "the worker is gone".to_owned(),
        };
        let _ = self.recorder.borrow_mut().handles.release(handle, true);
        Err(Failure { name: "DataCloneError".to_owned(), ..Failure::new(MUMBA_ERR_EXCEPTION, why) })
    }

    /// A worker tells of a command that failed there.
    pub(crate) fn worker_failed(&self) {
        let control = &self.page.control;
        let mut at = 0;
        let [name, message, stack] = [0, 1, 2].map(|index| {
            let bytes = control.get(word::FAILURE_TEXTS + index) as usize;
            let text = control.text(at, bytes);
            at = at.saturating_add(bytes);
            text
        });
        let serial = u64::from(control.get(word::SERIAL_LOW)) | u64::from(control.get(word::SERIAL_HIGH)) << 32;
        let code = if control.get(word::DEPENDS) != 0 { MUMBA_ERR_DEPENDENCY } else { MUMBA_ERR_EXCEPTION };
        self.report(vec![Failure { code, serial, name, message, stack }]);
    }

    /// Runs what was recorded. With `read`, the last command is a read that starts at this word, and its answer or failure
    /// is given. With `wait` or `read` a worker is waited for.
    fn execute(&self, read: Option<u32>, wait: bool) -> Ran {
        if let Some(script) = &self.script {
            return self.add_to(script);
        }
        self.settle();
        let control = &self.page.control;
        let Some(depth) = self.begin_run() else { return Ran::default() };
        if self.worker.is_some() {
            let recorder = self.recorder.borrow();
            let level = &recorder.levels[depth];
            let serial = level.first_serial();
            control.set(word::SERIAL_LOW, serial as u32);
            control.set(word::SERIAL_HIGH, (serial >> 32) as u32);
            control.set(word::NUMBERS, level.numbers());
            control.set(word::WAIT, u32::from(wait || read.is_some()));
        }
        control.set(word::ACTION, action::EXECUTE);
        let returned = self.page.run(None);
        let numbers = (control.result_number(), control.second_number());
        let mut failures = Vec::new();
        let mut answer = None;
        match &returned {
            None => {
                let failure = self.not_run(depth);
                if read.is_some() {
                    answer = Some(Err(Failure { serial: 0, ..failure.clone() }));
                }
                // Of a worker only the wait failed: what was sent runs all the same.
                if read.is_none() || self.worker.is_none() {
                    failures.push(failure);
                }
            }
            Some(value) => {
                let errors = control.get(word::ERRORS);
                if read.is_some() {
                    answer = Some(Ok(self.answer(control.result(), Some(value))));
                }
                if errors > 0 {
                    for (at, failure) in self.take_errors(depth, errors) {
                        if read == Some(at) || (read.is_some() && at == UNKNOWN_PLACE) {
                            answer = Some(Err(Failure { serial: 0, ..failure }));
                        } else {
                            failures.push(failure);
                        }
                    }
                }
            }
        }
        // What functions of the module recorded meanwhile ran before this did.
        self.settle();
        self.end_run(depth);
        Ran { answer, failures, returned, numbers }
    }

    /// Tells the decoder what there is to run, if anything was recorded, and gives the level. What is recorded from now on goes to the next one.
    fn begin_run(&self) -> Option<usize> {
        let control = &self.page.control;
        let mut recorder = self.recorder.borrow_mut();
        recorder.end_loop();
        let depth = recorder.running;
        let level = recorder.levels.get(depth).filter(|level| !level.is_empty())?;
        control.set(word::FIRST, depth as u32);
        control.set(word::SECOND, level.words());
        control.set(word::THIRD, level.text_bytes());
        control.set(word::CAPACITY, recorder.handles.capacity());
        recorder.running += 1;
        Some(depth)
    }

    /// A level ran.
    fn end_run(&self, depth: usize) {
        let unsent = {
            let mut recorder = self.recorder.borrow_mut();
            recorder.running = depth;
            recorder.levels[depth].clear();
            if depth == 0 { recorder.handles.settle() } else { Vec::new() }
        };
        for slot in unsent {
            // Without room for a release the page keeps the value a little longer: no more than that.
            let _ = self.record(|recorder| recorder.plain_release(slot));
        }
    }

    /// What is told of a level that did not run, or of a worker that does not answer.
    fn not_run(&self, depth: usize) -> Failure {
        let serial = self.recorder.borrow().levels[depth].serial_at(0).unwrap_or(0);
        let (code, message) = match self.worker {
            None => (
                MUMBA_ERR_CONTEXT,
                "the command stream did not run to its end: the document is gone, or the stack is full",
            ),
            Some(_) => (MUMBA_ERR_STATE, "the worker does not answer: it is busy, or needs this thread, which waits"),
        };
        Failure { serial, ..Failure::new(code, message) }
    }

    /// A function of the module returns to the page: has the page's side of that call run what was recorded, which spares a call into the page. False
    /// when there is nothing, or when it must be run from here: of a worker or a script, and where there are any, since theirs is run then too.
    pub(crate) fn hand_over(&self) -> bool {
        if self.worker.is_some() || self.script.is_some() || !self.workers.borrow().is_empty() {
            return false;
        }
        self.settle();
        let Some(depth) = self.begin_run() else { return false };
        let control = &self.page.control;
        control.set(word::RAN + depth, ran::NOT_YET);
        control.set(word::RUN, 1);
        self.recorder.borrow_mut().hand_over(depth);
        true
    }

    /// Takes note of what the page's side of a call ran, if that came to its end. Comes before anything is recorded.
    pub(crate) fn settle(&self) {
        loop {
            let Some(depth) = self.recorder.borrow().handed_over() else { return };
            let control = &self.page.control;
            let (outcome, errors) = (control.get(word::RAN + depth), control.get(word::RAN_ERRORS + depth));
            if outcome == ran::NOT_YET {
                return;
            }
            self.recorder.borrow_mut().take_note(depth);
            let failures = match outcome {
                ran::WELL => Vec::new(),
                ran::WITH_ERRORS => self.take_errors(depth, errors).into_iter().map(|(_, failure)| failure).collect(),
                _ => vec![self.not_run(depth)],
            };
            self.end_run(depth);
            self.report(failures);
        }
    }

    /// What was recorded becomes part of the script.
    fn add_to(&self, script: &Script) -> Ran {
        let mut recorder = self.recorder.borrow_mut();
        let Some(level) = recorder.levels.first_mut().filter(|level| !level.is_empty()) else {
            return Ran::default();
        };
        let (words, numbers, text) = level.recorded();
        let added = script.add(words, numbers, text);
        let serial = level.first_serial();
        level.clear();
        recorder.handles.settle();
        Ran {
            failures: added.err().map(|failure| Failure { serial, ..failure }).into_iter().collect(),
            ..Ran::default()
        }
    }

    fn answer(&self, incoming: Incoming, returned: Option<&V8Value>) -> Answer {
        match incoming {
            Incoming::Undefined => Answer::Undefined,
            Incoming::Null => Answer::Null,
            Incoming::Bool(value) => Answer::Bool(value),
            Incoming::Number(value) => Answer::Number(value),
            Incoming::Text(len) => Answer::Text(self.page.control.text(0, len)),
            Incoming::Slot => Answer::Object,
            Incoming::LongText => Answer::Text(returned.map(text_of).unwrap_or_default()),
        }
    }

    /// Fetches the errors of a level from the decoder, each with the place of its command, or with [`UNKNOWN_PLACE`] where it cannot be asked.
    fn take_errors(&self, depth: usize, count: u32) -> Vec<(u32, Failure)> {
        let control = &self.page.control;
        let ask = |what: u32, index: u32, field: u32| {
            control.set(word::ACTION, what);
            control.set(word::FIRST, depth as u32);
            control.set(word::SECOND, index);
            control.set(word::THIRD, field);
            self.page.run(None)
        };
        let mut errors = Vec::new();
        // The last one always: it may be that of a read.
        let told = (0..count.min(MOST_ERRORS)).chain((count > MOST_ERRORS).then(|| count - 1));
        for index in told {
            if ask(action::ERROR_PLACE, index, 0).is_none() {
                // Something failed, whatever it was.
                errors.push((UNKNOWN_PLACE, self.not_run(depth)));
                break;
            }
            let (at, depends) = (control.get(word::PAYLOAD), control.get(word::KIND) != 0);
            let call = control.get(word::CALL);
            let field = |number| {
                let returned = ask(action::ERROR_FIELD, index, number)?;
                match self.answer(control.result(), Some(&returned)) {
                    Answer::Text(text) => Some(text),
                    _ => None,
                }
            };
            let serial = self.recorder.borrow().levels[depth].serial_at(at).map_or(0, |first| first + u64::from(call));
            let failure = if depends {
                let message = "the command uses the result of a command that failed";
                Failure { serial, ..Failure::new(MUMBA_ERR_DEPENDENCY, message) }
            } else {
                Failure {
                    code: MUMBA_ERR_EXCEPTION,
                    serial,
                    name: field(0).unwrap_or_default(),
                    message: field(1).unwrap_or_default(),
                    stack: field(2).unwrap_or_default(),
                }
            };
            errors.push((at, failure));
        }
        ask(action::ERRORS_DONE, 0, 0);
        errors
    }

    /// Tells the error handler, or the log, of deferred commands that failed, and keeps the first for `mumba_flush`.
    pub(crate) fn report(&self, failures: Vec<Failure>) {
        for failure in failures {
            self.last_error.borrow_mut().set(&failure);
            {
                let mut first = self.first_deferred.borrow_mut();
                if first.is_none() {
                    *first = Some(failure.clone());
                }
            }
            if !self.call_error_handler(&failure) {
                self.bridge.log(MUMBA_LOG_ERROR, &failure.describe());
            }
        }
    }

    /// Records a read and runs everything up to it. `write` records the read; it is its stream's last command.
    pub(crate) fn read(&self, write: impl FnMut(&mut Recorder) -> Result<(), Fault>) -> Result<Answer, Failure> {
        self.check_readable()?;
        let at = self.record_read(write)?;
        let ran = self.execute(Some(at), true);
        self.report(ran.failures);
        ran.answer.unwrap_or_else(|| Err(Failure::new(MUMBA_ERR_INTERNAL, "the read gave no answer")))
    }

    /// Records a read and gives the word at which it starts.
    fn record_read(&self, write: impl FnMut(&mut Recorder) -> Result<(), Fault>) -> Result<u32, Failure> {
        self.record(write)?;
        let recorder = self.recorder.borrow();
        Ok(recorder.levels[recorder.running].last_command())
    }

    /// As [`Self::read`], for a read that may give an object: with a handle for it.
    pub(crate) fn read_any(
        &self,
        mut write: impl FnMut(&mut Recorder, u32) -> Result<(), Fault>,
    ) -> Result<(Answer, mumba_handle), Failure> {
        let handle = self.record(|recorder| recorder.allocate(Role::Value))?;
        let answer = self.read(|recorder| write(recorder, handle as u32));
        if matches!(answer, Ok(Answer::Object)) {
            return Ok((Answer::Object, handle));
        }
        // The slot was not used.
        let _ = self.recorder.borrow_mut().handles.release(handle, false);
        Ok((answer?, MUMBA_NONE))
    }

    /// Makes a name known, in the document and in all that it drives.
    pub(crate) fn intern(&self, text: &str) -> Result<mumba_name, Failure> {
        if self.worker.is_none() && self.script.is_none() {
            return self.define(text);
        }
        let document = self.document().ok_or_else(|| Failure::new(MUMBA_ERR_CONTEXT, "the document is gone"))?;
        document.define(text)
    }

    /// Tells the decoder of a name. Gives the decoder's number.
    fn define(&self, text: &str) -> Result<mumba_name, Failure> {
        if let Some(name) = self.names.borrow().number(text) {
            return Ok(name);
        }
        if text.len() > 4096 {
            return Err(Failure::new(MUMBA_ERR_LIMIT, "a name has at most 4096 bytes"));
        }
        let name = self.names.borrow().next();
        if let Some(script) = &self.script {
            script.learn(text);
        } else {
            let control = &self.page.control;
            control.set(word::ACTION, action::DEFINE_NAME);
            control.set(word::FIRST, name);
            control.set(word::SECOND, text.len() as u32);
            control.put_text(0, text.as_bytes());
            if self.page.run(None).is_none() {
                return Err(Failure::new(MUMBA_ERR_CONTEXT, "the document is gone"));
            }
        }
        self.recorder.borrow_mut().names.learned();
        self.names.borrow_mut().add(text);
        Ok(name)
    }

    /// The text of a name as the module has it: well-known, or one of its document.
    pub(crate) fn text_of(&self, name: mumba_name) -> Option<Rc<str>> {
        match name & MUMBA_NAME_WELL_KNOWN {
            0 if self.worker.is_none() && self.script.is_none() => self.text_of_name(name),
            0 => self.document().and_then(|document| document.text_of_name(name)),
            _ => names::well_known(name & !MUMBA_NAME_WELL_KNOWN).map(Rc::from),
        }
    }

    /// Tells the decoder of a name that is used for the first time: a well-known one, or one of the document's.
    #[cold]
    fn learn(&self, name: mumba_name) -> Result<(), Failure> {
        let number = self.define(&self.text_of(name).ok_or_else(names::unknown)?)?;
        self.recorder.borrow_mut().names.used(name, number);
        Ok(())
    }

    /// Has the decoder make a site. Without one, commands of this shape go on as before. A script has no decoder, and no sites.
    #[cold]
    fn make_site(&self, name: mumba_name, shape: Shape) {
        let text = self.text_of_name(name);
        let number = self.recorder.borrow().sites.next().filter(|_| self.script.is_none());
        let made = number.zip(text).is_some_and(|(number, text)| self.page.define_site(number, &shape.source(&text)));
        self.recorder.borrow_mut().sites.add(name, shape, made);
    }

    /// Has the decoder make a loop. Without one, its calls go on as before.
    #[cold]
    fn make_loop(&self) {
        let source = {
            let recorder = self.recorder.borrow();
            let number = recorder.sites.next().filter(|_| self.script.is_none() && recorder.loops.is_room());
            number.zip(recorder.loops.due()).and_then(|(number, plan)| {
                let text = |name| self.text_of_name(recorder.names.resolve(name).ok()?);
                let names: Option<HashMap<_, _>> = plan.names().map(|name| Some((name, text(name)?))).collect();
                let names = names?;
                Some((number, plan.source(|name| names[&name].to_string())))
            })
        };
        let made = source.and_then(|(number, source)| self.page.define_site(number, &source).then_some(number));
        let mut recorder = self.recorder.borrow_mut();
        if made.is_some() {
            recorder.sites.add_loop();
        }
        recorder.loops.add(made);
    }

    /// The text of a name that is the decoder's.
    fn text_of_name(&self, name: mumba_name) -> Option<Rc<str>> {
        self.names.borrow().text(name)
    }

    /// Puts a V8 value behind a new handle, at once.
    pub(crate) fn store(&self, value: V8Value) -> Result<mumba_handle, Failure> {
        let handle = self.record(|recorder| recorder.allocate(Role::Value))?;
        let control = &self.page.control;
        control.set(word::ACTION, action::STORE);
        control.set(word::FIRST, handle as u32);
        control.set(word::CAPACITY, self.recorder.borrow().handles.capacity());
        if self.page.run(Some(value)).is_none() {
            let _ = self.recorder.borrow_mut().handles.release(handle, true);
            return Err(Failure::new(MUMBA_ERR_CONTEXT, "the document is gone"));
        }
        Ok(handle)
    }

    /// Reads the buffer in a slot: its `ArrayBuffer`, and where the view begins and how long it is.
    pub(crate) fn read_buffer(&self, handle: mumba_handle) -> Result<(V8Value, usize, usize), Failure> {
        self.check_readable()?;
        let at = self.record_read(|recorder| {
            let slot = recorder.handles.value(handle)?;
            recorder.plain(op::READ_BUFFER, &[0, slot])
        })?;
        let ran = self.execute(Some(at), true);
        self.report(ran.failures);
        match (ran.answer, ran.returned) {
            (Some(Ok(Answer::Object)), Some(buffer)) => Ok((buffer, ran.numbers.0 as usize, ran.numbers.1 as usize)),
            (Some(Ok(Answer::Null)), _) => Err(Failure::new(MUMBA_ERR_STATE, "the buffer is detached")),
            (Some(Err(failure)), _) if failure.code != MUMBA_ERR_EXCEPTION => Err(failure),
            _ => Err(Failure::new(MUMBA_ERR_TYPE, "the handle holds no ArrayBuffer, typed array or DataView")),
        }
    }
}
