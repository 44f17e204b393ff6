//! Scripts: contexts whose commands do not run but become text (`source`), which the host serves and the browser runs where no native
//! code can be, in service workers and worklets; or which the document runs, where entering native code each time would cost too much.
//!
//! A function of the module that a script calls is kept in the document (`document.js`); a service worker asks for it (`worker.js`).

pub(crate) mod source;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use cef::{CefString, V8Value, v8_value_create_string};
use mumba_ffi::*;
use mumba_proto::bridge::{ScriptKind, ScriptPublished};

use super::callback::{Function, User, object_value, string_value};
use super::control::word;
use super::entry::{arguments, enter, give, text, wanted};
use super::failure::Failure;
use super::handles::Role;
use super::instance::Instance;
use super::opcodes::{action, op, script_op};
use super::stream::Fault;
use source::{MOST_BYTES, Outcome, Recorded, Source};

/// The most functions of the module that one script calls, with the values that it was given.
const MOST_KEPT: u32 = 1024;
/// The most arguments of a function that have handles.
const MOST_ARGUMENTS: usize = 255;

/// What stands before the text of a service worker that calls the module.
const CALLS: &str = concat!(include_str!("script/values.js"), include_str!("script/worker.js"));

/// Where a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the document that records it.
    Document,
    /// Where the browser runs what the host serves.
    Served(ScriptKind),
}

/// What a context that records a script has besides.
pub(crate) struct Script {
    /// The instance of the document that records it.
    pub(crate) document: usize,
    place: Place,
    source: RefCell<Source>,
    /// Every name, the first one having number 1.
    names: RefCell<Vec<Box<str>>>,
    /// How many functions of the module and values the document keeps for it.
    kept: Cell<u32>,
    /// The document's handles to the functions.
    functions: RefCell<Vec<mumba_handle>>,
}

/// A script on its way to the host: what settles its promise.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Publication {
    pub(crate) id: u64,
    resolver: mumba_handle,
    /// Part of the URL: another text has another one, so that whoever registers it again gets it at once.
    version: u64,
}

fn place_of(kind: u32) -> Option<Place> {
    match kind {
        MUMBA_SCRIPT_DOCUMENT => Some(Place::Document),
        MUMBA_SCRIPT_SERVICE_WORKER => Some(Place::Served(ScriptKind::ServiceWorker)),
        MUMBA_SCRIPT_PAINT_WORKLET => Some(Place::Served(ScriptKind::PaintWorklet)),
        MUMBA_SCRIPT_AUDIO_WORKLET => Some(Place::Served(ScriptKind::AudioWorklet)),
        _ => None,
    }
}

fn check_size(text: &str) -> Result<(), Failure> {
    if text.len() <= MOST_BYTES {
        return Ok(());
    }
    let message = format!("the script has {} bytes; 1 MiB is the limit", text.len());
    Err(Failure::new(MUMBA_ERR_LIMIT, message))
}

impl Script {
    /// A script that the instance of a document records, whose decoder would know these names.
    pub(crate) fn new(document: usize, place: Place, names: &[&str]) -> Self {
        Self {
            document,
            place,
            source: RefCell::new(Source::new()),
            names: RefCell::new(names.iter().map(|name| Box::from(*name)).collect()),
            kept: Cell::new(0),
            functions: RefCell::default(),
        }
    }

    /// Learns a name, which gets the next number.
    pub(crate) fn learn(&self, name: &str) {
        self.names.borrow_mut().push(Box::from(name));
    }

    /// Adds what was recorded in a level.
    pub(crate) fn add(&self, words: &[u32], numbers: &[f64], text: &[u8]) -> Result<(), Failure> {
        let text = String::from_utf8_lossy(text).encode_utf16().collect();
        let names = self.names.borrow();
        let added = self.source.borrow_mut().add(&Recorded { words, numbers, text, names: &names });
        added.map_err(|source::Broken| Failure::new(MUMBA_ERR_INTERNAL, "a command has no form in a script"))
    }

    /// The text to be served under a name, and the name by which documents that recorded the same find each other.
    fn whole(&self, name: &str) -> (String, String) {
        let source = self.source.borrow();
        let body = source.text();
        if self.kept.get() == 0 {
            return (format!("(() => {{\n'use strict';\n{body}}})();\n"), String::new());
        }
        let lock = format!("mumba:{name}:{:016x}", fnv(body.as_bytes()));
        let calls = format!("const native = ((lock) => {{\n{CALLS}}})('{lock}');\n");
        (format!("(() => {{\n'use strict';\n{calls}{body}}})();\n"), lock)
    }

    fn cannot_call(&self) -> Option<&'static str> {
        match self.place {
            Place::Served(ScriptKind::PaintWorklet) => Some(
                "a paint worklet calls no native code: it hears of nothing but the CSS properties that it asks for",
            ),
            Place::Served(ScriptKind::AudioWorklet) => Some(
                "an audio worklet calls no native code: it must not wait. Send messages by the `port` of its processor, whose other end is the node's",
            ),
            _ => None,
        }
    }
}

impl Instance {
    fn as_script(&self) -> Result<&Script, Failure> {
        let message = "the context records no script: it is not of mumba_script_create";
        self.script.as_ref().ok_or_else(|| Failure::new(MUMBA_ERR_ARGUMENT, message))
    }

    /// Makes handles that no command gives, such as those of arguments.
    fn allocate(&self, count: usize) -> Result<Vec<mumba_handle>, Failure> {
        (0..count).map(|_| self.record(|recorder| recorder.allocate(Role::Value))).collect()
    }

    /// A block is over: the handles that were given in it are not valid any more.
    fn release_block(&self, slots: &[u32]) {
        self.recorder.borrow_mut().handles.release_slots(slots);
    }

    /// Makes a function of the module one that a script calls, and gives the script's handle to it.
    pub(crate) fn script_callback(&self, function: Function, user: User) -> Result<mumba_handle, Failure> {
        let (script, document) = match self.prepare_callback() {
            Ok(both) => both,
            Err(failure) => {
                // A function that fails took nothing over.
                user.forget();
                return Err(failure);
            }
        };
        let mut made = MUMBA_NONE;
        let kept = document.add_entry(function, user, |document, entry| {
            let role = Role::Callback(entry);
            let function = document.record(|recorder| recorder.with_result(op::MAKE_FUNCTION, &[entry], &[], role))?;
            match document.fetch(function).and_then(|value| self.keep(script, value, role)) {
                Ok(handle) => made = handle,
                Err(failure) => {
                    document.release_slot(function)?;
                    return Err(failure);
                }
            }
            Ok(function)
        })?;
        script.functions.borrow_mut().push(kept);
        Ok(made)
    }

    /// Keeps a value of the document for the script, and gives the script's handle to it.
    fn keep(&self, script: &Script, value: V8Value, role: Role) -> Result<mumba_handle, Failure> {
        let number = script.kept.get();
        if number >= MOST_KEPT {
            let message =
                "a script calls at most 1024 functions of its module and is given at most so many values, all together";
            return Err(Failure::new(MUMBA_ERR_LIMIT, message));
        }
        let made = self.record(|recorder| recorder.with_result(script_op::NATIVE, &[number], &[], role))?;
        self.page.control.set(word::ACTION, action::KEEP);
        self.page.run(Some(value));
        script.kept.set(number + 1);
        Ok(made)
    }

    /// Whether this is a script that runs in its document.
    pub(crate) fn runs_in_document(&self) -> bool {
        self.script.as_ref().is_some_and(|script| script.place == Place::Document)
    }

    /// Gives a value of the document to this script, which runs there.
    pub(crate) fn script_value(
        &self,
        document: &Instance,
        value: mumba_handle,
        transfer: bool,
    ) -> Result<mumba_handle, Failure> {
        if transfer {
            let message =
                "nothing is transferred to a script of the document: it gets the value itself, without `transfer`";
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, message));
        }
        self.keep(self.as_script()?, document.fetch(value)?, Role::Value)
    }

    /// What was recorded is to be used: all of it is there, and makes sense.
    fn finish_script(&self, script: &Script) -> Result<(), Failure> {
        self.flush();
        if let Some(failure) = self.first_deferred.borrow_mut().take() {
            return Err(failure);
        }
        if !script.source.borrow().is_whole() {
            let message = "a block of the script is not ended: MUMBA_STEP_END is missing";
            return Err(Failure::new(MUMBA_ERR_STATE, message));
        }
        Ok(())
    }

    /// Has the document run what was recorded, and gives its handle to what the script's handle holds then, if that is wanted.
    fn evaluate_script(
        &self,
        script: &Script,
        value: Option<mumba_handle>,
        wants_result: bool,
    ) -> Result<mumba_handle, Failure> {
        if script.place != Place::Document {
            let message = "the browser runs this script, once it is served (mumba_script_publish): the document runs scripts of MUMBA_SCRIPT_DOCUMENT alone";
            return Err(Failure::new(MUMBA_ERR_STATE, message));
        }
        self.finish_script(script)?;
        let document = self.document().ok_or_else(|| Failure::new(MUMBA_ERR_CONTEXT, "the document is gone"))?;
        let held = match value {
            None => "undefined".to_owned(),
            Some(value) => {
                let slot = self.recorder.borrow().handles.value(value).map_err(Fault::from)?;
                let held = script.source.borrow().holds(slot);
                held.ok_or_else(|| Failure::new(MUMBA_ERR_ARGUMENT, "the handle holds nothing of the script"))?
            }
        };
        let text = format!("(native) => {{\n'use strict';\n{}return {held};\n}}", script.source.borrow().text());
        check_size(&text)?;
        let broken = || Failure::new(MUMBA_ERR_INTERNAL, "the script does not compile");
        let compiled = self.page.compile(&text).ok_or_else(broken)?;
        self.page.control.set(word::ACTION, action::BIND);
        let bound = document.store(self.page.run(Some(compiled)).ok_or_else(broken)?)?;
        let result = if wants_result {
            document.record(|recorder| recorder.invoke_result(bound, 0, &[]))?
        } else {
            document.record(|recorder| recorder.invoke(bound, 0, &[], 0))?;
            MUMBA_NONE
        };
        document.release_slot(bound)?;
        let slots = script.source.borrow_mut().restart();
        self.release_block(&slots);
        Ok(result)
    }

    fn prepare_callback(&self) -> Result<(&Script, Rc<Instance>), Failure> {
        let script = self.as_script()?;
        if let Some(why) = script.cannot_call() {
            return Err(Failure::new(MUMBA_ERR_STATE, why));
        }
        let document = self.document().ok_or_else(|| Failure::new(MUMBA_ERR_CONTEXT, "the document is gone"))?;
        Ok((script, document))
    }

    /// From now on the document answers calls of service workers that run this script.
    fn serve_script(&self, lock: &str) {
        self.page.control.set(word::ACTION, action::SERVE);
        self.page.run(v8_value_create_string(Some(&CefString::from(lock))));
    }

    /// The recording ends: the functions of the module that it kept are dropped.
    pub(crate) fn close_script(&self) {
        let (Some(script), Some(document)) = (&self.script, self.document()) else { return };
        for handle in script.functions.take() {
            if let Ok(Role::Callback(entry)) = document.release_slot(handle) {
                document.remove_entry(entry);
            }
        }
    }

    fn end_block(&self, step: u32, result: *mut mumba_handle) -> Result<(), Failure> {
        let script = self.as_script()?;
        let misplaced = |why: &'static str| Failure::new(MUMBA_ERR_STATE, why);
        let ended = match step {
            MUMBA_STEP_ELSE => script.source.borrow_mut().otherwise(),
            MUMBA_STEP_CATCH => script.source.borrow_mut().end_try(),
            _ => script.source.borrow_mut().end(),
        };
        self.release_block(&ended.map_err(misplaced)?);
        if step != MUMBA_STEP_CATCH {
            return Ok(());
        }
        if result.is_null() {
            script.source.borrow_mut().begin_catch(None);
            return Ok(());
        }
        let thrown = self.allocate(1)?[0];
        script.source.borrow_mut().begin_catch(Some(thrown as u32));
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, thrown, "result") }
    }

    /// The host served a script, or did not.
    pub(crate) fn script_published(&self, published: &ScriptPublished) {
        let mut publications = self.publications.borrow_mut();
        let Some(place) = publications.iter().position(|one| one.id == published.publication_id) else { return };
        let publication = publications.swap_remove(place);
        drop(publications);
        let Some(_entered) = self.page.enter() else { return };
        // What fails here fails because the document ends.
        let _ = self.settle_publication(publication, published);
        self.flush_all();
    }

    fn settle_publication(&self, publication: Publication, published: &ScriptPublished) -> Result<(), Failure> {
        let served = published.error.is_empty();
        let said =
            if served { format!("{}?{:016x}", published.path, publication.version) } else { published.error.clone() };
        let lent = super::failure::with_zero(said.as_bytes());
        let mut value = string_value(&lent);
        if !served {
            let name = self.intern("Error")?;
            let constructor = self.record(|recorder| recorder.get(MUMBA_WINDOW, name))?;
            let error = self.record(|recorder| {
                let slot = recorder.handles.value(constructor)?;
                recorder.with_result(op::CONSTRUCT, &[slot, 1], std::slice::from_ref(&value), Role::Value)
            })?;
            self.release_slot(constructor)?;
            value = object_value(error);
        }
        self.record(|recorder| {
            let (slot, _) = recorder.handles.find(publication.resolver)?;
            recorder.with_values(op::SETTLE, &[slot, u32::from(!served)], std::slice::from_ref(&value))
        })?;
        if value.kind == MUMBA_OBJECT {
            // SAFETY: the kind says that the handle is set.
            self.release_slot(unsafe { value.r#as.object })?;
        }
        self.release_slot(publication.resolver)?;
        Ok(())
    }
}

pub(crate) unsafe extern "C" fn mumba_script_create(
    ctx: *mut mumba_context,
    kind: u32,
    result: *mut *mut mumba_context,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "script")?;
        instance.only_in_document("no script can be begun")?;
        let message = "`kind` is none of MUMBA_SCRIPT_…";
        let place = place_of(kind).ok_or_else(|| Failure::new(MUMBA_ERR_ARGUMENT, message))?;
        let made = instance.create_script(place);
        let script = made.map_err(|error| Failure::new(MUMBA_ERR_LIMIT, error.to_string()))?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, script.id as *mut mumba_context, "script") }
    })
}

pub(crate) unsafe extern "C" fn mumba_script_function(
    ctx: *mut mumba_context,
    flags: u32,
    places: *mut mumba_handle,
    count: usize,
    this_value: *mut mumba_handle,
    function: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        let script = instance.as_script()?;
        wanted(function, "function")?;
        if flags & !MUMBA_FUNCTION_ASYNC != 0 {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "`flags` has an unknown flag"));
        }
        if count > MOST_ARGUMENTS {
            return Err(Failure::new(MUMBA_ERR_LIMIT, "handles are given to at most 255 arguments"));
        }
        if count > 0 {
            wanted(places, "arguments")?;
        }
        instance.flush();
        let made = instance.allocate(count + 1 + usize::from(!this_value.is_null()))?;
        let slots: Vec<u32> = made.iter().map(|handle| *handle as u32).collect();
        let this = (!this_value.is_null()).then(|| slots[count + 1]);
        let is_async = flags & MUMBA_FUNCTION_ASYNC != 0;
        script.source.borrow_mut().begin_function(is_async, &slots[..count], this, slots[count]);
        // SAFETY: the module gave the places of the results, `count` of the arguments'.
        unsafe {
            for (index, handle) in made[..count].iter().enumerate() {
                places.add(index).write(*handle);
            }
            if this.is_some() {
                this_value.write(made[count + 1]);
            }
            give(function, made[count], "function")
        }
    })
}

pub(crate) unsafe extern "C" fn mumba_script_step(
    ctx: *mut mumba_context,
    step: u32,
    operands: *const mumba_value,
    count: usize,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        let script = instance.as_script()?;
        let wrong = |message: &str| Failure::new(MUMBA_ERR_ARGUMENT, message);
        let shape = source::shape(step).ok_or_else(|| wrong("`step` is none of MUMBA_STEP_…"))?;
        // SAFETY: the module gave `count` values.
        let operands = unsafe { arguments(operands, count) }?;
        if !(shape.operands.0..=shape.operands.1).contains(&count) {
            return Err(wrong("the step takes another number of operands"));
        }
        if shape.takes_handle && operands.first().is_some_and(|first| first.kind != MUMBA_OBJECT) {
            return Err(wrong("the first operand of this step must be a handle"));
        }
        // SAFETY: the kind was just checked.
        let fixed = |first: &mumba_value| matches!(unsafe { first.r#as.object }, MUMBA_WINDOW | MUMBA_DOCUMENT);
        if step == MUMBA_STEP_ASSIGN && operands.first().is_some_and(fixed) {
            return Err(wrong("MUMBA_WINDOW and MUMBA_DOCUMENT hold nothing else"));
        }
        match shape.result {
            Outcome::Value => wanted(result, "result")?,
            Outcome::None if !result.is_null() => return Err(wrong("the step has no result: `result` must be null")),
            _ => {}
        }
        // What is in the text says where the step stands.
        instance.flush();
        if let Some(why) = script.source.borrow().refuses(step) {
            return Err(Failure::new(MUMBA_ERR_STATE, why));
        }
        if matches!(step, MUMBA_STEP_END | MUMBA_STEP_ELSE | MUMBA_STEP_CATCH) {
            return instance.end_block(step, result);
        }
        if step == MUMBA_STEP_EVALUATE {
            // SAFETY: the kind was checked above.
            let value = operands.first().map(|first| unsafe { first.r#as.object });
            let made = instance.evaluate_script(script, value, !result.is_null())?;
            if !result.is_null() {
                // SAFETY: it is not null, so the module gave the place of the result.
                unsafe { result.write(made) };
            }
            return Ok(());
        }
        let words = [step, count as u32];
        if result.is_null() {
            instance.record(|recorder| recorder.with_values(script_op::STEP, &words, operands))?;
        } else {
            let made = instance
                .record(|recorder| recorder.with_result(script_op::STEP_RESULT, &words, operands, Role::Value))?;
            // SAFETY: the module gave the place of the result.
            unsafe { give(result, made, "result") }?;
        }
        instance.flush();
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_script_publish(
    ctx: *mut mumba_context,
    name: mumba_string,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        let script = instance.as_script()?;
        wanted(result, "url")?;
        let name = text(&name)?;
        if !is_name(name) {
            let message = format!("`{name}` is no name of a script: it has 1 to 64 letters a to z, digits and dashes");
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, message));
        }
        let Place::Served(kind) = script.place else {
            let message = "a script of MUMBA_SCRIPT_DOCUMENT is not served: MUMBA_STEP_EVALUATE runs it";
            return Err(Failure::new(MUMBA_ERR_STATE, message));
        };
        instance.finish_script(script)?;
        let (whole, lock) = script.whole(name);
        check_size(&whole)?;
        let document = instance.document().ok_or_else(|| Failure::new(MUMBA_ERR_CONTEXT, "the document is gone"))?;
        let (promise, resolver) = document.promise()?;
        let version = fnv(whole.as_bytes());
        let id = document.next_publication();
        if !document.bridge.publish_script(id, kind, name, whole) {
            return Err(Failure::new(MUMBA_ERR_LIMIT, "the script does not fit into a message to the host"));
        }
        document.publications.borrow_mut().push(Publication { id, resolver, version });
        if !lock.is_empty() {
            instance.serve_script(&lock);
        }
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, promise, "url") }
    })
}

/// FNV-1a, 64 bits: tells scripts apart that nobody made to look alike.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Whether a script may have this name: it is part of a URL, and the name of a file.
fn is_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
