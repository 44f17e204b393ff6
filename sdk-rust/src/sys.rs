//! All that touches the C ABI: the one place of this crate with `unsafe` code, but for the one line that says of a type
//! that it is an object and nothing else ([`crate::interface!`]).
//!
//! There is one document, since a module is loaded anew for each, and the contexts of its workers (`context.rs`). Pointers and handles that are wrong are refused
//! by the runtime, never followed; so are calls on another thread. What remains to be kept here is what the runtime cannot
//! see: that functions get the `user` pointer that they were given for, that no panic leaves Rust, and that no script runs
//! while the bytes of a buffer are borrowed.
#![allow(unsafe_code, reason = "this module is the way to the C ABI")]

use std::ffi::{CStr, c_void};
use std::marker::PhantomData;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use mumba_ffi::functions as ffi;
pub use mumba_ffi::mumba_context;
use mumba_ffi::{
    MUMBA_BOOL, MUMBA_ERR_BAD_HANDLE, MUMBA_ERR_EXCEPTION, MUMBA_ERR_LIMIT, MUMBA_NAME, MUMBA_NAME_WELL_KNOWN,
    MUMBA_NONE, MUMBA_NULL, MUMBA_NUMBER, MUMBA_OBJECT, MUMBA_OK, MUMBA_STRING, MUMBA_UNDEFINED, mumba_bytes,
    mumba_call, mumba_call_end, mumba_error, mumba_string, mumba_value, mumba_value_as, mumba_view,
    mumba_worker_settings,
};
pub(crate) use mumba_ffi::{mumba_handle, mumba_name, mumba_status};

use crate::error::{Error, Result};
use crate::{Object, Value, panics, task};

#[cfg(any(test, feature = "no-runtime"))]
mod absent;
mod buffer;
mod context;
#[cfg(feature = "web-core")]
mod expected;
mod functions;
mod page;
mod script;
mod service;
mod stack;

pub(crate) use buffer::*;
pub use buffer::{Clamped, Float16, Plain};
use context::elsewhere;
pub(crate) use context::{Context, worker_close, worker_create, worker_transfer};
pub use functions::Args;
pub(crate) use functions::*;
pub(crate) use page::*;
pub(crate) use script::*;
pub(crate) use service::*;
pub(crate) use stack::*;

/// The version that modules of this crate ask for.
pub const ABI: u32 = mumba_ffi::MUMBA_ABI_VERSION;

// ---- The context ----

/// What a module's `mumba_module_main` calls.
pub fn start(ctx: *mut mumba_context, main: impl FnOnce() -> Result<(), String>) -> mumba_status {
    context::begin(ctx);
    enter(ctx, || panics::run_main(main)).unwrap_or(MUMBA_ERR_EXCEPTION)
}

fn ctx_of_any_thread() -> *mut mumba_context {
    Context::document().0
}

/// The context for a call that may run scripts.
///
/// # Panics
/// While the bytes of a buffer are borrowed, which a script could take away.
#[inline]
fn ctx() -> *mut mumba_context {
    if BORROWS.load(Ordering::Relaxed) != 0 {
        borrowed();
    }
    Context::current().0
}

/// Whether the page may be worked on now.
pub(crate) fn page_is_free() -> bool {
    BORROWS.load(Ordering::Relaxed) == 0
}

#[cold]
fn borrowed() {
    if is_main_thread() {
        panic!("the bytes of a buffer are borrowed: leave the closure of `with_bytes` before the page is worked on");
    }
}

thread_local! {
    static MAIN_THREAD: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Whether this is the thread of the context.
pub(crate) fn is_main_thread() -> bool {
    MAIN_THREAD.get()
}

/// Says that this is the thread of the context.
pub(crate) fn this_is_the_main_thread() {
    MAIN_THREAD.set(true);
}

/// Runs code that the runtime called with a context: a panic does not leave it, but ends the view, and tasks that it woke run
/// before it returns.
fn enter<T>(ctx: *mut mumba_context, run: impl FnOnce() -> T) -> std::thread::Result<T> {
    // A task that panics is caught where tasks run.
    let _entered = task::enter();
    let outcome = catch_unwind(AssertUnwindSafe(|| Context(ctx).run(run)));
    if let Err(panic) = &outcome {
        panics::fail_with(&**panic);
    }
    outcome
}

// ---- Values ----

/// A value for the duration of a call: what functions of the page are given.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Arg<'a>(mumba_value, PhantomData<&'a ()>);

impl<'a> Arg<'a> {
    /// `undefined`.
    pub const UNDEFINED: Arg<'static> = Arg::of(MUMBA_UNDEFINED, mumba_value_as { object: 0 });
    /// `null`.
    pub const NULL: Arg<'static> = Arg::of(MUMBA_NULL, mumba_value_as { object: 0 });

    #[inline]
    const fn of(kind: u32, value: mumba_value_as) -> Self {
        Self(mumba_value { kind, reserved: 0, r#as: value }, PhantomData)
    }

    /// The handle of an object; none if it is `null`.
    #[cfg(feature = "web-core")]
    #[inline(always)]
    pub(crate) fn handle(self) -> mumba_handle {
        // SAFETY: the kind says that the handle is set.
        if self.0.kind == MUMBA_OBJECT { unsafe { self.0.r#as.object } } else { MUMBA_NONE }
    }

    /// A number as itself, and a boolean as 0 or 1.
    #[cfg(feature = "web-core")]
    #[inline(always)]
    pub(crate) fn to_number(self) -> f64 {
        // SAFETY: the kinds say what is set.
        unsafe {
            match self.0.kind {
                MUMBA_NUMBER => self.0.r#as.number,
                MUMBA_BOOL => f64::from(self.0.r#as.boolean),
                _ => f64::NAN,
            }
        }
    }

    /// A boolean.
    #[inline]
    pub const fn bool(value: bool) -> Self {
        Self::of(MUMBA_BOOL, mumba_value_as { boolean: value as u32 })
    }

    /// A number.
    #[inline]
    pub const fn number(number: f64) -> Self {
        Self::of(MUMBA_NUMBER, mumba_value_as { number })
    }

    /// A string.
    #[inline]
    pub const fn str(text: &'a str) -> Self {
        Self::of(MUMBA_STRING, mumba_value_as { string: lend(text) })
    }

    /// What an object holds.
    #[inline]
    pub fn object(object: &'a Object) -> Self {
        Self::of(MUMBA_OBJECT, mumba_value_as { object: object.handle() })
    }

    /// The string that a name stands for.
    #[inline]
    pub const fn name(name: crate::Name) -> Self {
        Self::of(MUMBA_NAME, mumba_value_as { name: name.number() })
    }

    #[inline]
    fn raw(list: &[Self]) -> *const mumba_value {
        list.as_ptr().cast()
    }
}

impl std::fmt::Debug for Arg<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // SAFETY: the kind says which field was written.
        unsafe {
            match self.0.kind {
                MUMBA_NULL => f.write_str("null"),
                MUMBA_BOOL => write!(f, "{}", self.0.r#as.boolean != 0),
                MUMBA_NUMBER => write!(f, "{}", self.0.r#as.number),
                MUMBA_STRING => write!(f, "{:?}", text_of(&self.0.r#as.string)),
                MUMBA_OBJECT => write!(f, "object {:#x}", self.0.r#as.object),
                MUMBA_NAME => write!(f, "name {}", self.0.r#as.name),
                _ => f.write_str("undefined"),
            }
        }
    }
}

#[inline]
const fn lend(text: &str) -> mumba_string {
    mumba_string { ptr: text.as_ptr().cast(), len: text.len() }
}

/// # Safety
/// The string is null or valid UTF-8 for as long as the answer is used.
unsafe fn text_of<'a>(string: &mumba_string) -> &'a str {
    if string.ptr.is_null() || string.len == 0 {
        return "";
    }
    // SAFETY: the runtime gives UTF-8 only.
    unsafe { std::str::from_utf8_unchecked(std::slice::from_raw_parts(string.ptr.cast(), string.len)) }
}

/// # Safety
/// The bytes are null or valid for as long as the answer is used.
unsafe fn bytes_of<'a>(bytes: &mumba_bytes) -> &'a [u8] {
    if bytes.ptr.is_null() || bytes.len == 0 {
        return &[];
    }
    // SAFETY: so the caller says.
    unsafe { std::slice::from_raw_parts(bytes.ptr.cast(), bytes.len) }
}

/// Takes over a string that the runtime gave.
fn take_string(string: mumba_string) -> String {
    // SAFETY: the runtime gave the string, which is valid until it is freed here.
    unsafe {
        let copy = text_of(&string).to_owned();
        ffi::mumba_string_free(string);
        copy
    }
}

/// Takes over a value that a read gave.
#[inline]
fn take_value(value: &mumba_value) -> Value {
    // SAFETY: the kind says which field was written.
    unsafe {
        match value.kind {
            MUMBA_NULL => Value::Null,
            MUMBA_BOOL => Value::Bool(value.r#as.boolean != 0),
            MUMBA_NUMBER => Value::Number(value.r#as.number),
            MUMBA_STRING => Value::String(take_string(value.r#as.string)),
            MUMBA_OBJECT => Value::Object(Object::from_handle(value.r#as.object)),
            _ => Value::Undefined,
        }
    }
}

/// Copies a value that the runtime lends, and retains what it holds.
///
/// # Safety
/// The value's string is valid.
unsafe fn copy_value(value: &mumba_value) -> Value {
    // SAFETY: the kind says which field was written.
    unsafe {
        match value.kind {
            MUMBA_STRING => Value::String(text_of(&value.r#as.string).to_owned()),
            MUMBA_OBJECT => Value::Object(retain(value.r#as.object)),
            _ => take_value(value),
        }
    }
}

// ---- What a call came to ----

#[inline]
fn check(status: mumba_status) -> Result<()> {
    if status == MUMBA_OK { Ok(()) } else { Err(last_error(status)) }
}

/// The error of the call that just failed.
#[cold]
fn last_error(status: mumba_status) -> Error {
    // SAFETY: the text is static.
    let text = unsafe { CStr::from_ptr(ffi::mumba_status_text(status)) }.to_string_lossy();
    let mut error = blank_error();
    // SAFETY: the structure carries its size; its strings are copied before the next call.
    let told = unsafe { ffi::mumba_error_get(Context::current().0, &raw mut error) };
    if told != MUMBA_OK || error.code != status {
        return Error::new(status, "", &text, "");
    }
    // SAFETY: as above.
    unsafe { error_of(&error) }
}

fn blank_error() -> mumba_error {
    let none = mumba_string { ptr: std::ptr::null(), len: 0 };
    mumba_error {
        size: size_of::<mumba_error>(),
        code: MUMBA_OK,
        reserved: 0,
        serial: 0,
        name: none,
        message: none,
        stack: none,
    }
}

/// # Safety
/// The error's strings are valid.
unsafe fn error_of(error: &mumba_error) -> Error {
    // SAFETY: so the caller says.
    unsafe { Error::new(error.code, text_of(&error.name), text_of(&error.message), text_of(&error.stack)) }
}

/// A deferred command was refused at once. There is nobody to tell but the log.
#[cold]
fn refused(what: &str, status: mumba_status) {
    if status != mumba_ffi::MUMBA_ERR_CONTEXT {
        let error = last_error(status);
        crate::log::error(&format!("{what}: {error}"));
    }
}

#[inline]
fn deferred(what: &str, status: mumba_status) {
    if status != MUMBA_OK {
        refused(what, status);
    }
}

/// The object of a deferred command: one that nothing can be done with, when the command was refused.
#[inline]
fn deferred_object(what: &str, call: impl FnOnce(*mut mumba_handle) -> mumba_status) -> Object {
    let mut handle = MUMBA_NONE;
    deferred(what, call(&raw mut handle));
    Object::from_handle(handle)
}

/// The value of a read.
#[inline]
fn read_value(call: impl FnOnce(*mut mumba_value) -> mumba_status) -> Result<Value> {
    let mut value = Arg::UNDEFINED.0;
    check(call(&raw mut value))?;
    Ok(take_value(&value))
}

// ---- Handles and names ----

/// Releases a handle.
#[inline]
pub(crate) fn release(handle: mumba_handle) {
    if handle <= mumba_ffi::MUMBA_DOCUMENT {
        return;
    }
    if BORROWS.load(Ordering::Relaxed) != 0 {
        return wait_until_free(Box::new(move || release(handle)));
    }
    // SAFETY: the runtime refuses what is not valid.
    let release = |ctx| unsafe { ffi::mumba_release(ctx, handle) };
    if release(Context::current().0) == MUMBA_ERR_BAD_HANDLE {
        elsewhere(release);
    }
}

/// A second handle to the same.
#[inline]
pub(crate) fn retain(handle: mumba_handle) -> Object {
    if handle <= mumba_ffi::MUMBA_DOCUMENT {
        return Object::from_handle(handle);
    }
    deferred_object("mumba_retain", |result| {
        // SAFETY: the runtime writes a handle.
        let retain = |ctx| unsafe { ffi::mumba_retain(ctx, handle, result) };
        match retain(ctx()) {
            MUMBA_ERR_BAD_HANDLE => elsewhere(retain),
            status => status,
        }
    })
}

/// What a name that could not be made has for a number: the runtime refuses it. 0 would be the object itself, to a call.
const NO_NAME: mumba_name = MUMBA_NAME_WELL_KNOWN - 1;

/// The number of a name.
pub(crate) fn intern(text: &str) -> mumba_name {
    let mut name = NO_NAME;
    // SAFETY: the text is valid during the call; the runtime writes a number.
    deferred("mumba_intern", unsafe { ffi::mumba_intern(ctx(), lend(text), &raw mut name) });
    name
}

/// Holds a value.
#[inline]
pub(crate) fn hold(value: Arg<'_>) -> Object {
    // SAFETY: the value is valid during the call.
    deferred_object("mumba_hold", |result| unsafe { ffi::mumba_hold(ctx(), value.0, result) })
}

/// What a handle holds.
pub(crate) fn value_of(object: &Object) -> Result<Value> {
    // SAFETY: the runtime writes a value.
    read_value(|value| unsafe { ffi::mumba_value_of(ctx(), object.handle(), value) })
}

// ---- The view and the log ----

/// What `mumba_view_get` tells, copied.
pub(crate) fn view() -> Result<(String, String, String, Vec<String>)> {
    let none = lend("");
    let mut view = mumba_view {
        size: size_of::<mumba_view>(),
        view_id: none,
        app_id: none,
        app_name: none,
        arguments: std::ptr::null(),
        argument_count: 0,
    };
    // SAFETY: the structure carries its size; its strings live as long as the context.
    unsafe {
        check(ffi::mumba_view_get(ctx(), &raw mut view))?;
        let arguments = (0..view.argument_count).map(|index| text_of(&*view.arguments.add(index)).to_owned());
        let [view_id, app_id, app_name] =
            [&view.view_id, &view.app_id, &view.app_name].map(|text| text_of(text).to_owned());
        Ok((view_id, app_id, app_name, arguments.collect()))
    }
}

/// Ends the view.
pub(crate) fn fail(text: &str) {
    // SAFETY: the text is valid during the call.
    deferred("mumba_fail", unsafe { ffi::mumba_fail(Context::document().0, lend(text)) });
}

/// Writes to the log. On another thread than the context's it does nothing, and gives false.
pub(crate) fn log(level: u32, text: &str) -> bool {
    // SAFETY: the text is valid during the call.
    unsafe { ffi::mumba_log(ctx_of_any_thread(), level, lend(text)) == MUMBA_OK }
}

// ---- Casts ----

/// An object as another type that is nothing but an object.
pub(crate) fn cast_ref<T: crate::Interface>(object: &Object) -> &T {
    const { assert!(size_of::<T>() == size_of::<Object>() && align_of::<T>() == align_of::<Object>()) }
    // SAFETY: whoever implements `Interface` says that the type is an object and nothing else.
    unsafe { &*std::ptr::from_ref(object).cast::<T>() }
}
