//! Functions of the module that the page, a timer or the life cycle calls, and the way back from the page to them.
//!
//! An [`Entry`] is one function with its `user` pointer. The table owns it; whoever runs it holds it meanwhile, so that it
//! may be released while it runs. Its drop function runs when the last of the two lets go. Entry numbers are never used
//! twice, so a function that the page still holds finds nothing once its entry is gone.

use std::cell::Cell;
use std::collections::HashMap;
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use cef::{
    CefString, ImplV8Handler, V8Handler, V8Value, WrapV8Handler, rc::Rc as _, v8_value_create_string, wrap_v8_handler,
};
use mumba_ffi::*;

use super::control::{Incoming, MOST_ARGUMENTS, word};
use super::failure::Failure;
use super::handles::{ARGUMENTS_FROM, Role};
use super::instance::{Answer, Instance, find};
use super::names;
use super::opcodes::{kind, op};
use super::stream::Fault;

/// The event with which the page says that the document can be worked on.
const START: u32 = 16;

/// The event with which the page says that commands failed which it ran when a function of the module had returned.
const RAN: u32 = 19;
/// The event with which a worker says that it runs.
const WORKER_READY: u32 = 18;
/// The event with which a worker says that a command failed.
const WORKER_FAILED: u32 = 17;

/// What an entry runs. The module guarantees that its functions may be called with its `user`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Function {
    /// `mumba_callback_create`.
    Callback(
        unsafe extern "C" fn(
            *mut mumba_context,
            *mut c_void,
            mumba_value,
            *const mumba_value,
            usize,
            *mut mumba_value,
        ) -> mumba_status,
    ),
    /// `mumba_set_timer`.
    Timer {
        /// The module's function.
        run: unsafe extern "C" fn(*mut mumba_context, *mut c_void),
        /// Whether it runs again and again.
        repeat: bool,
    },
    /// `mumba_request_frame`.
    Frame(unsafe extern "C" fn(*mut mumba_context, *mut c_void, f64)),
    /// `mumba_promise_then`.
    Settled(unsafe extern "C" fn(*mut mumba_context, *mut c_void, mumba_status, mumba_value)),
    /// `mumba_on_event`.
    Event(unsafe extern "C" fn(*mut mumba_context, *mut c_void, u32)),
    /// `mumba_set_error_handler`.
    Error(unsafe extern "C" fn(*mut mumba_context, *mut c_void, *const mumba_error)),
    /// Of a worker that is given none: what belongs to it stays until the worker ends.
    Nothing,
}

/// A pointer of the module and what frees it.
#[derive(Debug)]
pub(crate) struct User {
    /// Handed to the module's functions.
    pub(crate) pointer: *mut c_void,
    drop: mumba_drop_fn,
}

impl User {
    /// Takes over what the module gave.
    pub(crate) fn new(pointer: *mut c_void, drop: mumba_drop_fn) -> Self {
        Self { pointer, drop }
    }
}

impl User {
    /// Gives it back without freeing it.
    pub(crate) fn forget(mut self) {
        self.drop = None;
    }
}

impl Drop for User {
    fn drop(&mut self) {
        if let Some(drop) = self.drop {
            // SAFETY: the ABI asks for a function that may be called once with this pointer.
            unsafe { drop(self.pointer) };
        }
    }
}

/// One function of the module.
#[derive(Debug)]
pub(crate) struct Entry {
    function: Function,
    user: User,
    handle: Cell<mumba_handle>,
}

/// The functions of one context.
#[derive(Debug, Default)]
pub(crate) struct Entries {
    next: u32,
    table: HashMap<u32, Rc<Entry>>,
    error_handler: Option<Rc<Entry>>,
}

impl Entries {
    fn add(&mut self, function: Function, user: User) -> Result<(u32, Rc<Entry>), Failure> {
        let Some(next) = self.next.checked_add(1) else {
            user.forget();
            return Err(Failure::new(MUMBA_ERR_LIMIT, "too many callbacks were made"));
        };
        self.next = next;
        let entry = Rc::new(Entry { function, user, handle: Cell::new(MUMBA_NONE) });
        self.table.insert(next, Rc::clone(&entry));
        Ok((next, entry))
    }

    fn subscribers(&self) -> Vec<Rc<Entry>> {
        let mut numbers: Vec<_> =
            self.table.iter().filter(|(_, entry)| matches!(entry.function, Function::Event(_))).collect();
        numbers.sort_unstable_by_key(|(number, _)| **number);
        numbers.into_iter().map(|(_, entry)| Rc::clone(entry)).collect()
    }
}

wrap_v8_handler! {
    pub(crate) struct Native {
        instance: usize,
    }

    impl V8Handler {
        fn execute(
            &self,
            _name: Option<&CefString>,
            _object: Option<&mut V8Value>,
            _arguments: Option<&[Option<V8Value>]>,
            retval: Option<&mut Option<V8Value>>,
            _exception: Option<&mut CefString>,
        ) -> ::std::os::raw::c_int {
            let returned = catch_unwind(AssertUnwindSafe(|| find(self.instance).and_then(|found| found.called())));
            if let (Some(retval), Ok(returned)) = (retval, returned) {
                *retval = returned;
            }
            1
        }
    }
}

impl Instance {
    /// Takes a function into the table; `record` records what makes the page call it and gives its handle.
    pub(crate) fn add_entry(
        &self,
        function: Function,
        user: User,
        record: impl FnOnce(&Self, u32) -> Result<mumba_handle, Failure>,
    ) -> Result<mumba_handle, Failure> {
        // Held here, since scripts may run while it is recorded, and may end the context.
        let (number, entry) = self.entries.borrow_mut().add(function, user)?;
        let recorded = record(self, number);
        match &recorded {
            Ok(handle) => entry.handle.set(*handle),
            Err(_) => {
                // A function that fails took nothing over.
                let removed = self.entries.borrow_mut().table.remove(&number);
                drop(removed);
                if let Some(entry) = Rc::into_inner(entry) {
                    entry.user.forget();
                }
            }
        }
        recorded
    }

    /// Ends an entry; what it was given is dropped as soon as it does not run.
    pub(crate) fn remove_entry(&self, number: u32) {
        let removed = self.entries.borrow_mut().table.remove(&number);
        drop(removed);
    }

    /// Sets or clears the error handler.
    pub(crate) fn set_error_handler(&self, handler: Option<(Function, User)>) {
        let entry = handler.map(|(function, user)| Rc::new(Entry { function, user, handle: Cell::new(MUMBA_NONE) }));
        let former = std::mem::replace(&mut self.entries.borrow_mut().error_handler, entry);
        drop(former);
    }

    /// Tells the module's error handler; false when there is none.
    pub(crate) fn call_error_handler(&self, failure: &Failure) -> bool {
        let handler = self.entries.borrow().error_handler.clone();
        let Some(entry) = handler else { return false };
        let Function::Error(run) = entry.function else { return false };
        let mut texts = super::failure::LastError::default();
        texts.set(failure);
        let error = texts.as_error();
        // SAFETY: the module gave this function for this pointer; the error outlives the call.
        self.in_module(|ctx| unsafe { run(ctx, entry.user.pointer, &raw const error) }).is_some()
    }

    /// Runs code of the module, unless that gave up.
    pub(crate) fn in_module<T>(&self, run: impl FnOnce(*mut mumba_context) -> T) -> Option<T> {
        // A worker's functions are the code of its document's module.
        let document = self.document();
        document.as_deref().unwrap_or(self).settle();
        if document.as_deref().unwrap_or(self).failed.get() {
            return None;
        }
        let enter = |by: u32, instance: &Instance| instance.busy.set(instance.busy.get().wrapping_add(by));
        enter(1, self);
        document.iter().for_each(|document| enter(1, document));
        let result = run(self.id as *mut mumba_context);
        enter(1_u32.wrapping_neg(), self);
        document.iter().for_each(|document| enter(1_u32.wrapping_neg(), document));
        Some(result)
    }

    /// Tells the life-cycle subscribers of an event.
    pub(crate) fn tell_event(&self, event: u32) {
        if event == MUMBA_EVENT_UNLOAD && self.unload_told.replace(true) {
            return;
        }
        let subscribers = self.entries.borrow().subscribers();
        for entry in subscribers {
            let released = self.recorder.borrow().handles.find(entry.handle.get()).is_err();
            if let (Function::Event(run), false) = (entry.function, released) {
                // SAFETY: the module gave this function for this pointer.
                self.in_module(|ctx| unsafe { run(ctx, entry.user.pointer, event) });
            }
        }
        self.flush_all();
    }

    /// The page called: which entry, with what, is in the control block. Gives a string that does not fit there.
    fn called(&self) -> Option<V8Value> {
        let control = &self.page.control;
        let (number, count, flag) =
            (control.get(word::ENTRY), control.get(word::COUNT).min(MOST_ARGUMENTS - 1), control.get(word::FLAG));
        if number == 0 {
            if flag == START {
                self.start();
            } else if flag == RAN {
                self.settle();
                self.flush_all();
            } else if flag == WORKER_READY {
                self.worker_ready();
            } else if flag == WORKER_FAILED {
                self.worker_failed();
            } else if (MUMBA_EVENT_LOAD..=MUMBA_EVENT_UNLOAD).contains(&flag) {
                self.tell_event(flag);
            }
            control.put(kind::UNDEFINED, 0);
            return None;
        }
        let entry = self.entries.borrow().table.get(&number).cloned();
        let Some(entry) = entry else {
            control.put(kind::UNDEFINED, 0);
            return None;
        };
        let base = control.get(word::ARGUMENTS_AT);
        if base < ARGUMENTS_FROM || base + 64 > control.get(word::ARGUMENTS_END) {
            return self.throw(&Failure::new(MUMBA_ERR_LIMIT, "native callbacks are nested too deeply"));
        }
        let (mut values, texts) = self.take_arguments(base, count);
        control.set(word::ARGUMENTS_AT, base + 64);
        let this = values.remove(0);
        let outcome = self.run_entry(&entry, number, flag, this, &values);
        if let Ok(result) = &outcome
            && needs_no_room(result)
            && self.hand_over()
        {
            // The page's side ends the arguments' slots, and gives their place back, when the commands that use them ran.
            self.recorder.borrow_mut().handles.take_back(base, 64);
            return self.give_result(result);
        }
        self.flush_all();
        // Calls in between may have left it set.
        control.set(word::RUN, 0);
        let returned = match outcome {
            Ok(result) => self.give_result(&result),
            Err(failure) => self.throw(&failure),
        };
        // The result may be one of the arguments' texts.
        drop(texts);
        self.recorder.borrow_mut().handles.take_back(base, 64);
        self.page.control.set(word::ARGUMENTS_AT, base);
        returned
    }

    /// Copies `this` and the arguments out of the control block. The second result keeps the texts that the values lend.
    fn take_arguments(&self, base: u32, count: u32) -> (Vec<mumba_value>, Vec<Vec<u8>>) {
        let control = &self.page.control;
        let incoming: Vec<_> = (0..=count).map(|index| control.argument(index)).collect();
        let mut texts = Vec::new();
        let mut place = 0;
        for item in &incoming {
            if let Incoming::Text(len) = item {
                texts.push(super::failure::with_zero(control.text(place, *len).as_bytes()));
                place += len;
            }
        }
        // From here on the page may run and use the control block.
        let mut next_text = 0;
        let mut long_texts = Vec::new();
        let mut values: Vec<mumba_value> = Vec::with_capacity(incoming.len());
        for (index, item) in (0..).zip(&incoming) {
            let value = match item {
                Incoming::Undefined => undefined(),
                Incoming::Null => mumba_value { kind: MUMBA_NULL, ..undefined() },
                Incoming::Bool(boolean) => boolean_value(*boolean),
                Incoming::Number(number) => number_value(*number),
                Incoming::Text(_) => {
                    next_text += 1;
                    string_value(&texts[next_text - 1])
                }
                Incoming::Slot => {
                    let object = self.recorder.borrow_mut().handles.lend(base + index);
                    object_value(object)
                }
                Incoming::LongText => {
                    self.recorder.borrow_mut().handles.lend(base + index);
                    let text = match self.read(|recorder| recorder.plain(op::READ_VALUE, &[0, base + index])) {
                        Ok(Answer::Text(text)) => text,
                        _ => String::new(),
                    };
                    long_texts.push(super::failure::with_zero(text.as_bytes()));
                    string_value(&long_texts[long_texts.len() - 1])
                }
            };
            values.push(value);
        }
        // The inner vectors' memory does not move when the outer ones grow.
        texts.append(&mut long_texts);
        (values, texts)
    }

    /// A worker runs: from now on it can be read from.
    fn worker_ready(&self) {
        let Some(worker) = &self.worker else { return };
        if worker.started.replace(true) {
            return;
        }
        let entry = self.entries.borrow_mut().table.remove(&worker.on_ready.get());
        if let Some(entry) = entry
            && let Function::Timer { run, .. } = entry.function
        {
            // SAFETY: the module gave the function for this pointer.
            self.in_module(|ctx| unsafe { run(ctx, entry.user.pointer) });
        }
        self.flush_all();
    }

    /// Keeps what is to run once the worker runs, and what belongs to it; the latter until the worker's end where nothing runs.
    pub(crate) fn set_on_ready(&self, run: mumba_task_fn, user: User) -> Result<(), Failure> {
        let function = run.map_or(Function::Nothing, |run| Function::Timer { run, repeat: false });
        let (entry, _) = self.entries.borrow_mut().add(function, user)?;
        if let (Some(worker), Some(_)) = (&self.worker, run) {
            worker.on_ready.set(entry);
        }
        Ok(())
    }

    fn run_entry(
        &self,
        entry: &Rc<Entry>,
        number: u32,
        flag: u32,
        this: mumba_value,
        arguments: &[mumba_value],
    ) -> Result<mumba_value, Failure> {
        let user = entry.user.pointer;
        let first = arguments.first().copied().unwrap_or_else(undefined);
        if !matches!(entry.function, Function::Callback(_) | Function::Timer { repeat: true, .. }) {
            // It runs once: its handle is released by itself.
            self.remove_entry(number);
            let _ = self.release_slot(entry.handle.get());
        }
        match entry.function {
            Function::Callback(run) => {
                let mut result = undefined();
                self.prepared_throw.take();
                // SAFETY: the module gave this function for this pointer; arguments and result outlive the call.
                let status = self.in_module(|ctx| unsafe {
                    run(ctx, user, this, arguments.as_ptr(), arguments.len(), &raw mut result)
                });
                let Some(status) = status.filter(|status| *status != MUMBA_OK) else { return Ok(result) };
                return Err(match self.prepared_throw.take() {
                    Some((name, message)) => Failure { name, ..Failure::new(status, message) },
                    None => self.failure_for(status),
                });
            }
            Function::Timer { run, .. } => {
                // SAFETY: the module gave the function for this pointer.
                self.in_module(|ctx| unsafe { run(ctx, user) });
            }
            Function::Frame(run) => {
                // SAFETY: the kind says that the number is set.
                let time = if first.kind == MUMBA_NUMBER { unsafe { first.r#as.number } } else { 0.0 };
                // SAFETY: the module gave the function for this pointer.
                self.in_module(|ctx| unsafe { run(ctx, user, time) });
            }
            Function::Settled(run) => {
                let status = if flag == 0 { MUMBA_OK } else { MUMBA_ERR_REJECTED };
                // SAFETY: the module gave the function for this pointer.
                self.in_module(|ctx| unsafe { run(ctx, user, status, first) });
            }
            Function::Event(_) | Function::Error(_) | Function::Nothing => {}
        }
        Ok(undefined())
    }

    /// What a callback that returned this status throws when it prepared nothing.
    fn failure_for(&self, status: mumba_status) -> Failure {
        let last = self.last_error.borrow();
        let error = last.as_error();
        let text = if error.code == status && error.message.len > 0 {
            last.message()
        } else {
            super::failure::status_text(status).to_string_lossy().into_owned()
        };
        Failure::new(status, text)
    }

    /// Puts the result of a callback where the page finds it.
    fn give_result(&self, result: &mumba_value) -> Option<V8Value> {
        let control = &self.page.control;
        // SAFETY: the kind says which member the module set.
        unsafe {
            match result.kind {
                MUMBA_UNDEFINED => control.put(kind::UNDEFINED, 0),
                MUMBA_NULL => control.put(kind::NULL, 0),
                MUMBA_BOOL => control.put(kind::BOOL, u32::from(result.r#as.boolean != 0)),
                MUMBA_NUMBER => control.put_number(result.r#as.number),
                MUMBA_STRING => {
                    let Ok(bytes) = super::stream::bytes_of(&result.r#as.string) else {
                        return self.throw(&Failure::null("result"));
                    };
                    match std::str::from_utf8(bytes) {
                        Ok(text) => return self.give_text(text),
                        Err(_) => return self.throw(&Fault::Utf8.into()),
                    }
                }
                MUMBA_NAME => match self.text_of(result.r#as.name) {
                    Some(text) => return self.give_text(&text),
                    None => return self.throw(&names::unknown().into()),
                },
                MUMBA_OBJECT => {
                    let slot = self.recorder.borrow().handles.value(result.r#as.object);
                    match slot {
                        Ok(slot) => control.put(kind::SLOT, slot),
                        Err(bad) => return self.throw(&Fault::from(bad).into()),
                    }
                }
                _ => return self.throw(&Fault::Argument("the result has a kind that does not exist").into()),
            }
        }
        None
    }

    fn give_text(&self, text: &str) -> Option<V8Value> {
        let control = &self.page.control;
        if control.put_text(0, text.as_bytes()) {
            control.put(kind::STRING, text.len() as u32);
            return None;
        }
        control.put(kind::LONG_STRING, 0);
        v8_value_create_string(Some(&CefString::from(text)))
    }

    /// Has the page throw an error.
    fn throw(&self, failure: &Failure) -> Option<V8Value> {
        let control = &self.page.control;
        let name = cut(&failure.name, 256);
        let message = cut(&failure.message, 32 * 1024);
        control.put_text(0, name.as_bytes());
        control.put_text(name.len(), message.as_bytes());
        control.set(word::NAME_BYTES, name.len() as u32);
        control.put(kind::THROW, message.len() as u32);
        None
    }

    /// Releases a handle without touching its entry.
    pub(crate) fn release_slot(&self, handle: mumba_handle) -> Result<Role, Failure> {
        self.record(|recorder| {
            let (slot, _) = recorder.handles.releasable(handle)?;
            let nested = recorder.running > 0;
            if !nested {
                recorder.plain_release(slot)?;
            }
            Ok(recorder.handles.release(handle, nested)?.1)
        })
    }
}

/// Whether a result of a callback is kept in the control block by two words, and not by the text area or a slot.
fn needs_no_room(result: &mumba_value) -> bool {
    matches!(result.kind, MUMBA_UNDEFINED | MUMBA_NULL | MUMBA_BOOL | MUMBA_NUMBER)
}

fn cut(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// `undefined`.
pub(crate) fn undefined() -> mumba_value {
    mumba_value {
        kind: MUMBA_UNDEFINED,
        reserved: 0,
        r#as: mumba_value_as { string: mumba_string { ptr: std::ptr::null(), len: 0 } },
    }
}

/// A boolean.
pub(crate) fn boolean_value(boolean: bool) -> mumba_value {
    mumba_value { kind: MUMBA_BOOL, reserved: 0, r#as: mumba_value_as { boolean: u32::from(boolean) } }
}

/// A number.
pub(crate) fn number_value(number: f64) -> mumba_value {
    mumba_value { kind: MUMBA_NUMBER, reserved: 0, r#as: mumba_value_as { number } }
}

/// A handle.
pub(crate) fn object_value(object: mumba_handle) -> mumba_value {
    mumba_value { kind: MUMBA_OBJECT, reserved: 0, r#as: mumba_value_as { object } }
}

/// A string that [`with_zero`](super::failure::with_zero) made.
pub(crate) fn string_value(with_zero: &[u8]) -> mumba_value {
    let string = super::failure::lend(with_zero);
    mumba_value { kind: MUMBA_STRING, reserved: 0, r#as: mumba_value_as { string } }
}
