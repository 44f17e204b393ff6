//! The page's side of a module: its script context, the compiled decoder and the memory shared with it.

use cef::{
    CefString, ImplV8BackingStore, ImplV8Context, ImplV8Value, V8Context, V8Handler, V8Value, v8_backing_store_create,
    v8_value_create_array_buffer_from_backing_store, v8_value_create_function, v8_value_create_string,
    v8_value_create_uint,
};
use mumba_cef::userfree;

use super::control::{self, Control};
use super::handles::{ARGUMENTS, ARGUMENTS_FROM};
use super::opcodes::action;
use super::recorder::SHORT_FORMS;
use super::stream::{Level, Size};

/// Why the page's side could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum PageError {
    /// V8 has no memory left, or the context is gone.
    #[error("V8 gave no memory for the command stream")]
    Memory,
    /// The decoder did not compile or did not start in this page.
    #[error("the command decoder did not start in this page")]
    Decoder,
}

/// Where the host serves the script of workers.
const WORKER_URL: &str = "/.well-known/mumba/worker.js";
/// A worker that does not answer a read within this is taken for one that hangs.
const WORKER_ANSWERS_WITHIN_MS: u32 = 10_000;

/// The document's end of a script.
const SCRIPT_DOCUMENT: &str = concat!(
    "(function (primordials, native, controlBuffer) {\n'use strict';\n",
    include_str!("script/values.js"),
    include_str!("script/document.js"),
    "});\n",
);

/// A worker to be started.
#[derive(Debug)]
pub(crate) struct Worker<'a> {
    /// `MUMBA_WORKER_…`
    pub(crate) kind: u32,
    pub(crate) name: &'a str,
}

/// A script context, and what its built-in functions are before any script of the page runs.
#[derive(Clone)]
pub(crate) struct Realm {
    context: V8Context,
    primordials: V8Value,
}

impl Realm {
    /// Remembers the built-in functions of a context. It must be entered, and no script of the page may have run.
    pub(crate) fn of(context: &V8Context) -> Option<Self> {
        let primordials = evaluate(context, "mumba:primordials.js", include_str!("primordials.js"))?;
        (primordials.is_object() != 0).then(|| Self { context: context.clone(), primordials })
    }

    /// The context.
    pub(crate) fn context(&self) -> &V8Context {
        &self.context
    }
}

/// The decoder of one script context.
pub(crate) struct Page {
    realm: Realm,
    run: V8Value,
    /// Whether the decoder runs here, and not in a worker.
    decodes_here: bool,
    pub(crate) control: Control,
}

/// Makes an `ArrayBuffer` in V8's memory. A context must be entered.
pub(crate) fn array_buffer(bytes: usize) -> Option<(V8Value, *mut u8)> {
    let mut store = v8_backing_store_create(bytes)?;
    let memory = store.data().cast::<u8>();
    if memory.is_null() && bytes > 0 {
        return None;
    }
    // SAFETY: the store has `bytes` bytes, which nothing else sees yet. Chromium does not promise that they are zero.
    unsafe { std::ptr::write_bytes(memory, 0, bytes) };
    let buffer = v8_value_create_array_buffer_from_backing_store(Some(&mut store))?;
    Some((buffer, memory))
}

/// What a script comes to; nothing when it throws or does not compile.
fn evaluate(context: &V8Context, url: &str, script: &str) -> Option<V8Value> {
    let (mut value, mut exception) = (None, None);
    let (url, script) = (CefString::from(url), CefString::from(script));
    context.eval(Some(&script), Some(&url), 1, Some(&mut value), Some(&mut exception));
    value
}

impl Page {
    /// Compiles the decoder in a realm, whose context must be entered. `native` answers the page's calls.
    pub(crate) fn new(realm: Realm, native: V8Handler) -> Result<Self, PageError> {
        let page = Self::with_script(realm, native, "mumba:decoder.js", include_str!("decoder.js"), &[])?;
        Ok(Self { decodes_here: true, ..page })
    }

    /// Starts a worker, and what stands for its decoder in the document, whose context must be entered.
    pub(crate) fn of_worker(realm: Realm, native: V8Handler, worker: &Worker<'_>) -> Result<Self, PageError> {
        let text = |text: &str| v8_value_create_string(Some(&CefString::from(text)));
        let kind = v8_value_create_uint(worker.kind);
        let wait = v8_value_create_uint(WORKER_ANSWERS_WITHIN_MS);
        let more = [text(WORKER_URL), text(worker.name), kind, wait];
        Self::with_script(realm, native, "mumba:worker_proxy.js", include_str!("worker_proxy.js"), &more)
    }

    /// What keeps the functions that a script calls, in the document, whose context must be entered.
    pub(crate) fn of_script(realm: Realm, native: V8Handler) -> Result<Self, PageError> {
        Self::with_script(realm, native, "mumba:script/document.js", SCRIPT_DOCUMENT, &[])
    }

    fn with_script(
        realm: Realm,
        native: V8Handler,
        url: &str,
        script: &str,
        more: &[Option<V8Value>],
    ) -> Result<Self, PageError> {
        let (buffer, memory) = array_buffer(control::BYTES).ok_or(PageError::Memory)?;
        // SAFETY: V8's memory is aligned and lives as long as the buffer, which the decoder holds as long as `run` does.
        let control = unsafe { Control::new(memory) };
        control.set(control::word::ARGUMENTS_AT, ARGUMENTS_FROM);
        control.set(control::word::ARGUMENTS_END, ARGUMENTS_FROM + ARGUMENTS);
        let make = evaluate(&realm.context, url, script).ok_or(PageError::Decoder)?;
        let mut native = native;
        let native = v8_value_create_function(Some(&CefString::from("native")), Some(&mut native));
        let names = v8_value_create_string(Some(&CefString::from(SHORT_FORMS.join("\n").as_str())));
        let first = [Some(realm.primordials.clone()), native, Some(buffer), names];
        let arguments: Vec<_> = first.into_iter().chain(more.iter().cloned()).collect();
        let run = make
            .execute_function(None, Some(&arguments))
            .filter(|run| run.is_function() != 0)
            .ok_or(PageError::Decoder)?;
        Ok(Self { realm, run, decodes_here: false, control })
    }

    /// The document's realm: of the document itself, or of the one whose worker this is.
    pub(crate) fn realm(&self) -> Realm {
        self.realm.clone()
    }

    /// Enters the context, for work that no script of the page began. Leaves it when the answer is dropped; nothing when
    /// the context is gone.
    pub(crate) fn enter(&self) -> Option<Entered> {
        Entered::new(&self.realm.context)
    }

    /// Runs the action that the control block asks for. Nothing when it threw or the context is gone.
    pub(crate) fn run(&self, argument: Option<V8Value>) -> Option<V8Value> {
        let returned = match argument {
            None => self.run.execute_function(None, None),
            some => self.run.execute_function(None, Some(&[some])),
        };
        if returned.is_none() {
            self.run.clear_exception();
        }
        returned
    }

    /// Has the decoder compile a site; false when it did not. The context must be entered.
    pub(crate) fn define_site(&self, number: u32, source: &str) -> bool {
        // The page's policy may forbid scripts to compile text: here it is native code that does. A worker that is served by the host has no such policy.
        let site = if self.decodes_here {
            evaluate(&self.realm.context, "mumba:sites.js", source)
        } else {
            v8_value_create_string(Some(&CefString::from(source)))
        };
        self.control.set(control::word::ACTION, action::DEFINE_SITE);
        self.control.set(control::word::FIRST, number);
        site.is_some_and(|site| self.run(Some(site)).is_some())
    }

    /// Compiles the text of an expression that native code recorded; nothing when it does not compile. The page's policy has no say in it. The context must be entered.
    pub(crate) fn compile(&self, text: &str) -> Option<V8Value> {
        evaluate(&self.realm.context, "mumba:script.js", text)
    }

    /// Makes the memory of a level and tells the decoder of it.
    pub(crate) fn make_level(&self, index: usize, size: Size) -> Result<Level, PageError> {
        let (buffer, memory) = array_buffer(size.bytes()).ok_or(PageError::Memory)?;
        let control = &self.control;
        control.set(control::word::ACTION, action::LEVEL);
        control.set(control::word::FIRST, index as u32);
        control.set(control::word::SECOND, size.words as u32);
        control.set(control::word::THIRD, size.numbers as u32);
        self.run(Some(buffer)).ok_or(PageError::Decoder)?;
        // SAFETY: V8's memory is aligned; the decoder holds it until it is given another buffer for this level, which
        // happens here, and then the level is replaced too.
        Ok(unsafe { Level::new(memory, size) })
    }
}

/// A context that was entered.
pub(crate) struct Entered(V8Context);

impl Entered {
    /// Enters a context; nothing when it is gone.
    pub(crate) fn new(context: &V8Context) -> Option<Self> {
        (context.enter() != 0).then(|| Self(context.clone()))
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.0.exit();
    }
}

/// The text of a V8 string.
pub(crate) fn text_of(value: &V8Value) -> String {
    if value.is_string() == 0 {
        return String::new();
    }
    userfree(&value.string_value())
}
