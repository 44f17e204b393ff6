//! All that touches the C ABI: the one place of this crate with `unsafe` code, but for the one line that says of a type
//! that it is an object and nothing else ([`crate::interface!`]).
//!
//! There is one context, since a module is loaded anew for each document. Pointers and handles that are wrong are refused
//! by the runtime, never followed; so are calls on another thread. What remains to be kept here is what the runtime cannot
//! see: that functions get the `user` pointer that they were given for, that no panic leaves Rust, and that no script runs
//! while the bytes of a buffer are borrowed.
#![allow(unsafe_code, reason = "this module is the way to the C ABI")]

use std::ffi::{CStr, c_void};
use std::marker::PhantomData;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use mumba_ffi::functions as ffi;
pub use mumba_ffi::mumba_context;
use mumba_ffi::{
    MUMBA_BOOL, MUMBA_ERR_EXCEPTION, MUMBA_ERR_LIMIT, MUMBA_NAME, MUMBA_NONE, MUMBA_NULL, MUMBA_NUMBER, MUMBA_OBJECT,
    MUMBA_OK, MUMBA_STRING, MUMBA_UNDEFINED, mumba_bytes, mumba_call, mumba_call_end, mumba_error, mumba_string,
    mumba_value, mumba_value_as, mumba_view,
};
pub(crate) use mumba_ffi::{mumba_handle, mumba_name, mumba_status};

use crate::error::{Error, Result};
use crate::{Object, Value, panics, task};

#[cfg(any(test, feature = "no-runtime"))]
mod absent;

/// The version that modules of this crate ask for.
pub const ABI: u32 = mumba_ffi::MUMBA_ABI_VERSION;

// ---- The context ----

static CONTEXT: AtomicPtr<mumba_context> = AtomicPtr::new(std::ptr::null_mut());

/// What a module's `mumba_module_main` calls.
pub fn start(ctx: *mut mumba_context, main: impl FnOnce() -> Result<(), String>) -> mumba_status {
    CONTEXT.store(ctx, Ordering::Release);
    let status = enter(|| panics::run_main(main));
    status.unwrap_or(MUMBA_ERR_EXCEPTION)
}

fn ctx_of_any_thread() -> *mut mumba_context {
    CONTEXT.load(Ordering::Acquire)
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
    CONTEXT.load(Ordering::Relaxed)
}

/// Whether the page may be worked on now.
pub(crate) fn page_is_free() -> bool {
    BORROWS.load(Ordering::Relaxed) == 0
}

#[cold]
fn borrowed() {
    if is_main_thread() {
        panic!("the bytes of a buffer are borrowed: drop what `bytes` gave before the page is worked on");
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

/// Runs code that the runtime called: no panic leaves it, and tasks that it woke run before it returns.
fn enter<T>(run: impl FnOnce() -> T) -> std::thread::Result<T> {
    let entered = task::enter();
    let outcome = catch_unwind(AssertUnwindSafe(run));
    // A task that panics is caught there.
    drop(entered);
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

    const fn of(kind: u32, value: mumba_value_as) -> Self {
        Self(mumba_value { kind, reserved: 0, r#as: value }, PhantomData)
    }

    /// A boolean.
    pub const fn bool(value: bool) -> Self {
        Self::of(MUMBA_BOOL, mumba_value_as { boolean: value as u32 })
    }

    /// A number.
    pub const fn number(number: f64) -> Self {
        Self::of(MUMBA_NUMBER, mumba_value_as { number })
    }

    /// A string.
    pub const fn str(text: &'a str) -> Self {
        Self::of(MUMBA_STRING, mumba_value_as { string: lend(text) })
    }

    /// What an object holds.
    pub fn object(object: &'a Object) -> Self {
        Self::of(MUMBA_OBJECT, mumba_value_as { object: object.handle() })
    }

    /// The string that a name stands for.
    pub const fn name(name: crate::Name) -> Self {
        Self::of(MUMBA_NAME, mumba_value_as { name: name.number() })
    }

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
    let told = unsafe { ffi::mumba_error_get(CONTEXT.load(Ordering::Relaxed), &raw mut error) };
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

/// Handles whose release waits until no bytes of a buffer are borrowed.
static WAITING: Mutex<Vec<mumba_handle>> = Mutex::new(Vec::new());

/// Releases a handle.
#[inline]
pub(crate) fn release(handle: mumba_handle) {
    if handle <= mumba_ffi::MUMBA_DOCUMENT {
        return;
    }
    if BORROWS.load(Ordering::Relaxed) != 0 {
        WAITING.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(handle);
        return;
    }
    // SAFETY: the runtime refuses what is not valid.
    unsafe { ffi::mumba_release(CONTEXT.load(Ordering::Relaxed), handle) };
}

/// A second handle to the same.
#[inline]
pub(crate) fn retain(handle: mumba_handle) -> Object {
    if handle <= mumba_ffi::MUMBA_DOCUMENT {
        return Object::from_handle(handle);
    }
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_retain", |result| unsafe { ffi::mumba_retain(ctx(), handle, result) })
}

/// The number of a name.
pub(crate) fn intern(text: &str) -> mumba_name {
    let mut name = 0;
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

// ---- Writes ----

#[inline]
pub(crate) fn set(target: &Object, name: mumba_name, value: Arg<'_>) {
    // SAFETY: the value is valid during the call.
    deferred("mumba_set", unsafe { ffi::mumba_set(ctx(), target.handle(), name, value.0) });
}

#[inline]
pub(crate) fn set_index(target: &Object, index: u32, value: Arg<'_>) {
    // SAFETY: the value is valid during the call.
    deferred("mumba_set_index", unsafe { ffi::mumba_set_index(ctx(), target.handle(), index, value.0) });
}

#[inline]
pub(crate) fn delete(target: &Object, name: mumba_name) {
    // SAFETY: nothing is pointed to.
    deferred("mumba_delete", unsafe { ffi::mumba_delete(ctx(), target.handle(), name) });
}

#[inline]
pub(crate) fn invoke(target: &Object, name: mumba_name, arguments: &[Arg<'_>]) {
    // SAFETY: the arguments are valid during the call.
    deferred("mumba_invoke", unsafe {
        ffi::mumba_invoke(ctx(), target.handle(), name, Arg::raw(arguments), arguments.len(), std::ptr::null_mut())
    });
}

#[inline]
pub(crate) fn invoke_object(target: &Object, name: mumba_name, arguments: &[Arg<'_>]) -> Object {
    // SAFETY: the arguments are valid during the call; the runtime writes a handle.
    deferred_object("mumba_invoke", |result| unsafe {
        ffi::mumba_invoke(ctx(), target.handle(), name, Arg::raw(arguments), arguments.len(), result)
    })
}

#[inline]
pub(crate) fn construct(constructor: &Object, arguments: &[Arg<'_>]) -> Object {
    // SAFETY: the arguments are valid during the call; the runtime writes a handle.
    deferred_object("mumba_construct", |result| unsafe {
        ffi::mumba_construct(ctx(), constructor.handle(), Arg::raw(arguments), arguments.len(), result)
    })
}

#[inline]
pub(crate) fn get_object(target: &Object, name: mumba_name) -> Object {
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_get_handle", |result| unsafe { ffi::mumba_get_handle(ctx(), target.handle(), name, result) })
}

#[inline]
pub(crate) fn get_index_object(target: &Object, index: u32) -> Object {
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_get_index_handle", |result| unsafe {
        ffi::mumba_get_index_handle(ctx(), target.handle(), index, result)
    })
}

#[inline]
pub(crate) fn object_create() -> Object {
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_object_create", |result| unsafe { ffi::mumba_object_create(ctx(), result) })
}

#[inline]
pub(crate) fn array_create(items: &[Arg<'_>]) -> Object {
    // SAFETY: the items are valid during the call; the runtime writes a handle.
    deferred_object("mumba_array_create", |result| unsafe {
        ffi::mumba_array_create(ctx(), Arg::raw(items), items.len(), result)
    })
}

#[inline]
pub(crate) fn get_global(name: mumba_name) -> Object {
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_get_global", |result| unsafe { ffi::mumba_get_global(ctx(), name, result) })
}

/// Runs what was recorded.
pub(crate) fn flush() -> Result<()> {
    // SAFETY: nothing is pointed to.
    check(unsafe { ffi::mumba_flush(ctx()) })
}

// ---- Reads ----

#[inline]
pub(crate) fn get(target: &Object, name: mumba_name) -> Result<Value> {
    // SAFETY: the runtime writes a value.
    read_value(|value| unsafe { ffi::mumba_get(ctx(), target.handle(), name, value) })
}

#[inline]
pub(crate) fn get_index(target: &Object, index: u32) -> Result<Value> {
    // SAFETY: the runtime writes a value.
    read_value(|value| unsafe { ffi::mumba_get_index(ctx(), target.handle(), index, value) })
}

#[inline]
pub(crate) fn get_number(target: &Object, name: mumba_name) -> Result<f64> {
    let mut number = 0.0;
    // SAFETY: the runtime writes a number.
    check(unsafe { ffi::mumba_get_number(ctx(), target.handle(), name, &raw mut number) })?;
    Ok(number)
}

#[inline]
pub(crate) fn get_bool(target: &Object, name: mumba_name) -> Result<bool> {
    let mut value = false;
    // SAFETY: the runtime writes a boolean.
    check(unsafe { ffi::mumba_get_bool(ctx(), target.handle(), name, &raw mut value) })?;
    Ok(value)
}

#[inline]
pub(crate) fn get_string(target: &Object, name: mumba_name) -> Result<String> {
    read_string(|string| {
        // SAFETY: the runtime writes a string.
        unsafe { ffi::mumba_get_string(ctx(), target.handle(), name, string) }
    })
}

fn read_string(call: impl FnOnce(*mut mumba_string) -> mumba_status) -> Result<String> {
    let mut string = lend("");
    check(call(&raw mut string))?;
    Ok(take_string(string))
}

#[inline]
pub(crate) fn invoke_read(target: &Object, name: mumba_name, arguments: &[Arg<'_>]) -> Result<Value> {
    // SAFETY: the arguments are valid during the call; the runtime writes a value.
    read_value(|value| unsafe {
        ffi::mumba_invoke_read(ctx(), target.handle(), name, Arg::raw(arguments), arguments.len(), value)
    })
}

pub(crate) fn to_text(object: &Object) -> Result<String> {
    // SAFETY: the runtime writes a string.
    read_string(|string| unsafe { ffi::mumba_to_string(ctx(), object.handle(), string) })
}

pub(crate) fn has(target: &Object, name: mumba_name) -> Result<bool> {
    let mut value = false;
    // SAFETY: the runtime writes a boolean.
    check(unsafe { ffi::mumba_has(ctx(), target.handle(), name, &raw mut value) })?;
    Ok(value)
}

pub(crate) fn type_of(object: &Object) -> Result<u32> {
    let mut found = 0;
    // SAFETY: the runtime writes a number.
    check(unsafe { ffi::mumba_type_of(ctx(), object.handle(), &raw mut found) })?;
    Ok(found)
}

pub(crate) fn instance_of(object: &Object, constructor: &Object) -> Result<bool> {
    let mut value = false;
    // SAFETY: the runtime writes a boolean.
    check(unsafe { ffi::mumba_instance_of(ctx(), object.handle(), constructor.handle(), &raw mut value) })?;
    Ok(value)
}

pub(crate) fn same(a: &Object, b: &Object) -> Result<bool> {
    let mut value = false;
    // SAFETY: the runtime writes a boolean.
    check(unsafe { ffi::mumba_same(ctx(), a.handle(), b.handle(), &raw mut value) })?;
    Ok(value)
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

/// Writes to the log. On another thread than the context's it does nothing, and gives false.
pub(crate) fn log(level: u32, text: &str) -> bool {
    // SAFETY: the text is valid during the call.
    unsafe { ffi::mumba_log(CONTEXT.load(Ordering::Relaxed), level, lend(text)) == MUMBA_OK }
}

/// Sets what deferred commands that fail are told to.
pub(crate) fn set_error_handler(handler: Option<Box<dyn FnMut(Error)>>) -> Result<()> {
    unsafe extern "C" fn run(_: *mut mumba_context, user: *mut c_void, error: *const mumba_error) {
        // SAFETY: the pointer is that of the handler; the runtime lends the error.
        let (handler, error) = unsafe { (user_ref::<Reentrant<dyn FnMut(Error)>>(user), error_of(&*error)) };
        let _ = enter(|| handler.with(|handler| handler(error)));
    }
    let status = match handler {
        // SAFETY: there is nothing to point to.
        None => unsafe { ffi::mumba_set_error_handler(ctx(), None, std::ptr::null_mut(), None) },
        Some(handler) => {
            let user = into_user(Reentrant::new(handler));
            // SAFETY: `user` is what `run` and `drop_user` expect.
            unsafe {
                ffi::mumba_set_error_handler(ctx(), Some(run), user, Some(drop_user::<Reentrant<dyn FnMut(Error)>>))
            }
        }
    };
    check(status)
}

// ---- `user` pointers ----

/// A function that may be called while it runs: the second call finds it busy.
pub(crate) struct Reentrant<F: ?Sized>(std::cell::RefCell<Box<F>>);

impl<F: ?Sized> Reentrant<F> {
    pub(crate) fn new(function: Box<F>) -> Self {
        Self(std::cell::RefCell::new(function))
    }

    /// Runs it, unless it is running.
    pub(crate) fn with<T>(&self, run: impl FnOnce(&mut F) -> T) -> Option<T> {
        self.0.try_borrow_mut().ok().map(|mut function| run(&mut function))
    }
}

fn into_user<T: 'static>(value: T) -> *mut c_void {
    Box::into_raw(Box::new(value)).cast()
}

/// # Safety
/// `user` came from [`into_user`] for the same type, and was not dropped.
unsafe fn user_ref<'a, T: 'static>(user: *mut c_void) -> &'a T {
    // SAFETY: so the caller says. Only shared references are ever made of it.
    unsafe { &*user.cast::<T>() }
}

/// # Safety
/// `user` came from [`into_user`] for the same type, and is dropped here only.
unsafe extern "C" fn drop_user<T: 'static>(user: *mut c_void) {
    // SAFETY: so the caller says.
    let value = unsafe { Box::from_raw(user.cast::<T>()) };
    let _ = enter(|| drop(value));
}

/// Hands a value over to a function of the ABI as its `user`, and takes it back when the function fails.
fn give<T: 'static>(value: T, call: impl FnOnce(*mut c_void, mumba_ffi::mumba_drop_fn) -> mumba_status) -> Result<()> {
    let user = into_user(value);
    let outcome = check(call(user, Some(drop_user::<T>)));
    if outcome.is_err() {
        // SAFETY: a function that fails takes nothing over.
        drop(unsafe { Box::from_raw(user.cast::<T>()) });
    }
    outcome
}

// ---- Functions that the runtime calls ----

/// Arguments of a call from JavaScript.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    this: &'a mumba_value,
    list: &'a [mumba_value],
}

impl Args<'_> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// One of them; `undefined` where there is none.
    pub fn get(&self, index: usize) -> Value {
        // SAFETY: the runtime lends what the values hold while the function runs, as long as `self` lives.
        self.list.get(index).map_or(Value::Undefined, |value| unsafe { copy_value(value) })
    }

    /// `this` of the call.
    pub fn this(&self) -> Value {
        // SAFETY: as for the arguments.
        unsafe { copy_value(self.this) }
    }
}

impl std::fmt::Debug for Args<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.list.iter().map(|value| Arg(*value, PhantomData))).finish()
    }
}

type Callback = dyn FnMut(Args<'_>) -> Result<Value>;

struct CallbackUser {
    run: Reentrant<Callback>,
    /// The result of the last call, which the runtime reads when the call has returned.
    result: std::cell::RefCell<Value>,
}

/// Makes a JavaScript function.
pub(crate) fn callback_create(callback: Box<Callback>) -> Result<Object> {
    unsafe extern "C" fn run(
        _: *mut mumba_context,
        user: *mut c_void,
        this: mumba_value,
        argv: *const mumba_value,
        argc: usize,
        result: *mut mumba_value,
    ) -> mumba_status {
        // SAFETY: the pointer is that of the callback; the runtime lends the arguments.
        let (user, list) = unsafe {
            let list = if argc == 0 { &[] } else { std::slice::from_raw_parts(argv, argc) };
            (user_ref::<CallbackUser>(user), list)
        };
        let called = enter(|| user.run.with(|callback| callback(Args { this: &this, list })));
        let error = match called {
            Ok(Some(Ok(value))) => {
                let arg = value.as_arg();
                // SAFETY: the runtime wants the result there. A string's bytes do not move with the value.
                unsafe { result.write(arg.0) };
                drop(user.result.replace(value));
                return MUMBA_OK;
            }
            Ok(Some(Err(error))) => error,
            Ok(None) => Error::state("the closure is running already"),
            Err(panic) => panics::error_of(&*panic),
        };
        let name = if error.name().is_empty() { "Error" } else { error.name() };
        // SAFETY: the texts are valid during the call.
        unsafe {
            ffi::mumba_throw(ctx_of_any_thread(), lend(name), lend(error.message()));
        }
        MUMBA_ERR_EXCEPTION
    }
    let user = CallbackUser { run: Reentrant::new(callback), result: std::cell::RefCell::new(Value::Undefined) };
    let mut handle = MUMBA_NONE;
    give(user, |user, drop| {
        // SAFETY: `user` is what `run` expects.
        unsafe { ffi::mumba_callback_create(ctx(), Some(run), user, drop, &raw mut handle) }
    })?;
    Ok(Object::from_handle(handle))
}

/// What runs later, until it is dropped: a timer, a frame, a promise waited for, a subscription.
#[derive(Debug)]
pub(crate) struct Pending {
    handle: mumba_handle,
    _here: PhantomData<*const ()>,
}

impl Pending {
    fn of(handle: mumba_handle) -> Self {
        Self { handle, _here: PhantomData }
    }

    /// It ran for the only time: its handle is gone.
    pub(crate) fn ran(&mut self) {
        self.handle = MUMBA_NONE;
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        release(self.handle);
    }
}

/// Waits for a promise.
pub(crate) fn promise_then(promise: &Object, settled: Box<dyn Fn(Result<Value>)>) -> Result<Pending> {
    unsafe extern "C" fn run(_: *mut mumba_context, user: *mut c_void, status: mumba_status, value: mumba_value) {
        // SAFETY: the pointer is that of the function; the runtime lends the value.
        let (settled, value) = unsafe { (user_ref::<Box<dyn Fn(Result<Value>)>>(user), AssertUnwindSafe(&value)) };
        let _ = enter(|| {
            // SAFETY: the runtime lends it until this function returns.
            let value = unsafe { copy_value(&value) };
            settled(if status == MUMBA_OK { Ok(value) } else { Err(Error::rejected(status, value)) });
        });
    }
    let mut handle = MUMBA_NONE;
    give(settled, |user, drop| {
        // SAFETY: `user` is what `run` expects.
        unsafe { ffi::mumba_promise_then(ctx(), promise.handle(), Some(run), user, drop, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

/// Makes a promise and its resolver.
pub(crate) fn promise_create() -> Result<(Object, Object)> {
    let (mut promise, mut resolver) = (MUMBA_NONE, MUMBA_NONE);
    // SAFETY: the runtime writes two handles.
    check(unsafe { ffi::mumba_promise_create(ctx(), &raw mut promise, &raw mut resolver) })?;
    Ok((Object::from_handle(promise), Object::from_handle(resolver)))
}

/// Settles a promise.
pub(crate) fn promise_settle(resolver: &Object, reject: bool, value: Arg<'_>) {
    // SAFETY: the value is valid during the call.
    deferred("mumba_promise_settle", unsafe { ffi::mumba_promise_settle(ctx(), resolver.handle(), reject, value.0) });
}

/// Runs something on the context's thread, soon. On any thread. When the context goes first, it is dropped, on the
/// context's thread.
pub(crate) fn post_task(run: Box<dyn FnOnce() + Send>) -> Result<()> {
    struct Posted(std::cell::RefCell<Option<Box<dyn FnOnce() + Send>>>);
    unsafe extern "C" fn task(_: *mut mumba_context, user: *mut c_void) {
        // SAFETY: the pointer is that of the task.
        let posted = unsafe { user_ref::<Posted>(user) };
        let _ = enter(|| {
            let run = posted.0.take();
            run.map(|run| run())
        });
    }
    let user = into_user(Posted(std::cell::RefCell::new(Some(run))));
    // SAFETY: `user` is what `task` and the drop function expect; it may go to the context's thread.
    let status = unsafe { ffi::mumba_post_task(ctx_of_any_thread(), Some(task), user, Some(drop_user::<Posted>)) };
    if status == MUMBA_OK {
        return Ok(());
    }
    // SAFETY: a function that fails takes nothing over.
    drop(unsafe { Box::from_raw(user.cast::<Posted>()) });
    Err(Error::new(status, "", "the document is gone", ""))
}

/// Runs something after a time, once or again and again.
pub(crate) fn set_timer(delay_ms: f64, repeat: bool, run: Box<dyn Fn()>) -> Result<Pending> {
    unsafe extern "C" fn task(_: *mut mumba_context, user: *mut c_void) {
        // SAFETY: the pointer is that of the function.
        let run = unsafe { user_ref::<Box<dyn Fn()>>(user) };
        let _ = enter(run);
    }
    let mut handle = MUMBA_NONE;
    give(run, |user, drop| {
        // SAFETY: `user` is what `task` expects.
        unsafe { ffi::mumba_set_timer(ctx(), delay_ms, repeat, Some(task), user, drop, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

/// Runs something before the next frame is drawn.
pub(crate) fn request_frame(run: Box<dyn Fn(f64)>) -> Result<Pending> {
    unsafe extern "C" fn frame(_: *mut mumba_context, user: *mut c_void, time_ms: f64) {
        // SAFETY: the pointer is that of the function.
        let run = unsafe { user_ref::<Box<dyn Fn(f64)>>(user) };
        let _ = enter(|| run(time_ms));
    }
    let mut handle = MUMBA_NONE;
    give(run, |user, drop| {
        // SAFETY: `user` is what `frame` expects.
        unsafe { ffi::mumba_request_frame(ctx(), Some(frame), user, drop, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

/// Tells of life-cycle events.
pub(crate) fn on_event(run: Box<dyn Fn(u32)>) -> Result<Pending> {
    unsafe extern "C" fn event(_: *mut mumba_context, user: *mut c_void, event: u32) {
        // SAFETY: the pointer is that of the function.
        let run = unsafe { user_ref::<Box<dyn Fn(u32)>>(user) };
        let _ = enter(|| run(event));
    }
    let mut handle = MUMBA_NONE;
    give(run, |user, drop| {
        // SAFETY: `user` is what `event` expects.
        unsafe { ffi::mumba_on_event(ctx(), Some(event), user, drop, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

// ---- The service ----

/// What a call to the service tells.
pub(crate) trait CallEvents: 'static {
    /// A message of the answer.
    fn message(&self, message: &[u8]);
    /// The end: status code, message, details.
    fn end(&self, code: u32, message: &str, details: &[u8]);
    /// There is room for messages again.
    fn drained(&self);
}

/// Begins a call to the service.
pub(crate) fn service_call<E: CallEvents>(
    method: &str,
    request: &[u8],
    timeout_ms: u32,
    flags: u32,
    events: E,
) -> Result<Pending> {
    unsafe extern "C" fn on_message<E: CallEvents>(_: *mut mumba_context, user: *mut c_void, message: mumba_bytes) {
        // SAFETY: the pointer is that of the call; the runtime lends the message.
        let (events, message) = unsafe { (user_ref::<E>(user), bytes_of(&message)) };
        let _ = enter(|| events.message(message));
    }
    unsafe extern "C" fn on_end<E: CallEvents>(_: *mut mumba_context, user: *mut c_void, end: *const mumba_call_end) {
        // SAFETY: the pointer is that of the call; the runtime lends the end.
        let (events, end) = unsafe { (user_ref::<E>(user), &*end) };
        // SAFETY: as above.
        let (message, details) = unsafe { (text_of(&end.message), bytes_of(&end.details)) };
        let _ = enter(|| events.end(end.code, message, details));
    }
    unsafe extern "C" fn on_drained<E: CallEvents>(_: *mut mumba_context, user: *mut c_void) {
        // SAFETY: the pointer is that of the call.
        let events = unsafe { user_ref::<E>(user) };
        let _ = enter(|| events.drained());
    }
    let mut handle = MUMBA_NONE;
    give(events, |user, drop| {
        let call = mumba_call {
            size: size_of::<mumba_call>(),
            method: lend(method),
            request: mumba_bytes { ptr: request.as_ptr().cast(), len: request.len() },
            timeout_ms,
            flags,
            on_message: Some(on_message::<E>),
            on_end: Some(on_end::<E>),
            user,
            drop,
            on_drained: Some(on_drained::<E>),
        };
        // SAFETY: the structure and what it points to are valid during the call; `user` is what the functions expect.
        unsafe { ffi::mumba_service_call(ctx(), &raw const call, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

/// Sends a message of a call; false when there is no room.
pub(crate) fn service_send(call: &Pending, message: &[u8]) -> Result<bool> {
    let bytes = mumba_bytes { ptr: message.as_ptr().cast(), len: message.len() };
    // SAFETY: the message is valid during the call.
    let status = unsafe { ffi::mumba_service_send(ctx(), call.handle, bytes) };
    // The same status says that a message is too large for ever: 64 MiB.
    if status == MUMBA_ERR_LIMIT && message.len() <= 64 << 20 {
        return Ok(false);
    }
    check(status)?;
    Ok(true)
}

/// Ends the messages of a call.
pub(crate) fn service_finish(call: &Pending) -> Result<()> {
    // SAFETY: nothing is pointed to.
    check(unsafe { ffi::mumba_service_finish(ctx(), call.handle) })
}

// ---- Buffers ----

/// How many borrows of bytes there are. Only the context's thread has any.
static BORROWS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// What is borrowed, and whether to write.
    static BORROWED: std::cell::RefCell<Vec<(Range<usize>, bool)>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// Bytes of V8's memory. As long as it lives no script runs, and nobody else has the same bytes to write.
pub(crate) struct Borrow {
    data: *mut u8,
    len: usize,
    write: bool,
}

impl Borrow {
    fn new(data: *mut u8, len: usize, write: bool) -> Result<Self> {
        let range = data as usize..data as usize + len;
        BORROWED.with_borrow_mut(|borrowed| {
            let overlaps =
                |other: &Range<usize>| range.start < other.end && other.start < range.end && !range.is_empty();
            if borrowed.iter().any(|(other, writes)| (write || *writes) && overlaps(other)) {
                return Err(Error::state("the bytes are borrowed already"));
            }
            borrowed.push((range, write));
            BORROWS.store(borrowed.len(), Ordering::Relaxed);
            Ok(Self { data, len, write })
        })
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: the runtime gave these bytes, which stay until a script runs; none does while this lives.
        unsafe { std::slice::from_raw_parts(self.data, self.len) }
    }

    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        assert!(self.write, "borrowed for reading");
        if self.len == 0 {
            return &mut [];
        }
        // SAFETY: as above, and nobody else has borrowed any of them.
        unsafe { std::slice::from_raw_parts_mut(self.data, self.len) }
    }
}

impl Drop for Borrow {
    fn drop(&mut self) {
        let range = self.data as usize..self.data as usize + self.len;
        let left = BORROWED.with_borrow_mut(|borrowed| {
            if let Some(place) = borrowed.iter().position(|other| *other == (range.clone(), self.write)) {
                borrowed.swap_remove(place);
            }
            borrowed.len()
        });
        BORROWS.store(left, Ordering::Relaxed);
        if left == 0 {
            let waiting = std::mem::take(&mut *WAITING.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
            waiting.into_iter().for_each(release);
        }
    }
}

/// Makes a buffer of zeros.
pub(crate) fn buffer_create(len: usize) -> Result<Object> {
    let mut handle = MUMBA_NONE;
    let mut data = std::ptr::null_mut();
    // SAFETY: the runtime writes a handle and a pointer.
    check(unsafe { ffi::mumba_buffer_create(ctx(), len, &raw mut handle, &raw mut data) })?;
    Ok(Object::from_handle(handle))
}

/// Borrows the bytes of a buffer or view.
pub(crate) fn buffer_borrow(buffer: &Object, write: bool) -> Result<Borrow> {
    let mut data = std::ptr::null_mut();
    let mut len = 0;
    // A script that is recorded runs before the bytes are looked for, and none while they are borrowed. So a second borrow
    // is possible, as long as there is nothing to run: what is recorded was run for the first.
    let ctx = CONTEXT.load(Ordering::Relaxed);
    // SAFETY: the runtime writes a pointer and a length.
    check(unsafe { ffi::mumba_buffer_data(ctx, buffer.handle(), &raw mut data, &raw mut len) })?;
    Borrow::new(data.cast(), len, write)
}

/// Copies bytes out of a buffer or view.
pub(crate) fn buffer_read(buffer: &Object, offset: usize, destination: &mut [u8]) -> Result<()> {
    // SAFETY: the runtime writes so many bytes, or none.
    check(unsafe {
        ffi::mumba_buffer_read(ctx(), buffer.handle(), offset, destination.as_mut_ptr().cast(), destination.len())
    })
}

/// Copies all bytes of a buffer or view.
pub(crate) fn buffer_to_vec(buffer: &Object) -> Result<Vec<u8>> {
    let borrow = buffer_borrow(buffer, false)?;
    Ok(borrow.bytes().to_vec())
}

/// Copies bytes into a buffer or view.
pub(crate) fn buffer_write(buffer: &Object, offset: usize, source: &[u8]) -> Result<()> {
    // SAFETY: the bytes are valid during the call.
    check(unsafe { ffi::mumba_buffer_write(ctx(), buffer.handle(), offset, source.as_ptr().cast(), source.len()) })
}

/// What typed arrays have as items.
///
/// # Safety
/// Every pattern of bits is a value, and values have no padding.
pub unsafe trait Plain: Copy + 'static {
    /// The typed array of such items.
    const ARRAY: &str;
}

macro_rules! plain {
    ($($item:ident $array:literal)*) => { $(
        // SAFETY: numbers are like that.
        unsafe impl Plain for $item {
            const ARRAY: &str = $array;
        }
    )* };
}

plain! {
    i8 "Int8Array"
    u8 "Uint8Array"
    i16 "Int16Array"
    u16 "Uint16Array"
    i32 "Int32Array"
    u32 "Uint32Array"
    i64 "BigInt64Array"
    u64 "BigUint64Array"
    f32 "Float32Array"
    f64 "Float64Array"
}

/// The bytes of items.
pub(crate) fn bytes_of_items<T: Plain>(items: &[T]) -> &[u8] {
    // SAFETY: plain items have no padding, so all of their bytes may be read.
    unsafe { std::slice::from_raw_parts(items.as_ptr().cast(), size_of_val(items)) }
}

/// Copies items of a typed array, or of whatever bytes.
pub(crate) fn buffer_items<T: Plain>(buffer: &Object) -> Result<Vec<T>> {
    let borrow = buffer_borrow(buffer, false)?;
    let bytes = borrow.bytes();
    let count = bytes.len() / size_of::<T>();
    let mut items = Vec::<T>::with_capacity(count);
    // SAFETY: the vector has room for so many items, whose bytes are values whatever they are.
    unsafe {
        std::ptr::copy_nonoverlapping(bytes.as_ptr(), items.as_mut_ptr().cast::<u8>(), count * size_of::<T>());
        items.set_len(count);
    }
    Ok(items)
}

// ---- Casts ----

/// An object as another type that is nothing but an object.
pub(crate) fn cast_ref<T: crate::Interface>(object: &Object) -> &T {
    const { assert!(size_of::<T>() == size_of::<Object>() && align_of::<T>() == align_of::<Object>()) }
    // SAFETY: whoever implements `Interface` says that the type is an object and nothing else.
    unsafe { &*std::ptr::from_ref(object).cast::<T>() }
}

// ---- Stacks ----

/// What the unwinder calls a stack frame.
#[repr(C)]
struct UnwindContext {
    _opaque: [u8; 0],
}

unsafe extern "C" {
    fn _Unwind_Backtrace(
        trace: unsafe extern "C" fn(*mut UnwindContext, *mut c_void) -> i32,
        argument: *mut c_void,
    ) -> i32;
    fn _Unwind_GetIP(context: *mut UnwindContext) -> usize;
}

/// The addresses of the callers, innermost first.
pub(crate) fn stack(most: usize) -> Vec<usize> {
    struct Walk {
        found: Vec<usize>,
        most: usize,
    }
    unsafe extern "C" fn step(context: *mut UnwindContext, argument: *mut c_void) -> i32 {
        // SAFETY: the argument is the walk below, and the unwinder lends the context.
        let (walk, address) = unsafe { (&mut *argument.cast::<Walk>(), _Unwind_GetIP(context)) };
        // The outermost frame may have none.
        if address != 0 {
            walk.found.push(address);
        }
        // Any other answer than 0 ends the walk.
        i32::from(walk.found.len() >= walk.most) * 5
    }
    let mut walk = Walk { found: Vec::with_capacity(most.min(64)), most };
    // SAFETY: `step` gets the walk, which outlives the call.
    unsafe { _Unwind_Backtrace(step, (&raw mut walk).cast()) };
    walk.found
}

/// Where this module lies in memory, and its program headers.
pub(crate) fn image() -> (usize, &'static [u8]) {
    unsafe extern "C" {
        // The linker makes it: the first byte of the file, which is mapped.
        static __ehdr_start: u8;
    }
    let base = &raw const __ehdr_start;
    // SAFETY: the linker defines it only when file header and program headers are mapped.
    unsafe {
        let header = std::slice::from_raw_parts(base, 64);
        let programs = usize::from(u16::from_le_bytes([header[56], header[57]])) * 56;
        (base as usize, std::slice::from_raw_parts(base, 64 + programs))
    }
}
