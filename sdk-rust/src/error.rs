//! What goes wrong.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use mumba_ffi::*;

use crate::backtrace::Stack;
use crate::{FromValue, Object, Value, sys};

/// What a call gives that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// An argument is wrong in itself.
    Argument,
    /// The handle is not valid.
    BadHandle,
    /// A string is not UTF-8.
    Utf8,
    /// The call was made on another thread than the page's.
    Thread,
    /// The document is gone.
    Context,
    /// JavaScript threw.
    Exception,
    /// It needed the result of a deferred call that failed.
    Dependency,
    /// The value is of another type.
    Type,
    /// Too large, too many or nested too deeply.
    Limit,
    /// Not possible in the present state.
    State,
    /// A defect of the runtime.
    Internal,
    /// The promise was rejected.
    Rejected,
    /// A status that this crate does not know.
    Unknown,
}

/// A call that failed.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    status: mumba_status,
    name: String,
    message: String,
    stack: String,
    reason: Option<Reason>,
    /// Where it was made, in builds with debug assertions.
    made: Stack,
}

thread_local! {
    /// What promises were rejected with, on the page's thread.
    static REASONS: RefCell<HashMap<u64, Value>> = RefCell::default();
}

/// What a promise was rejected with. The value stays on the page's thread, so that errors can go to others.
#[derive(Clone)]
struct Reason(Arc<Key>);

struct Key(u64);

impl Reason {
    fn keep(value: Value) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        REASONS.with_borrow_mut(|reasons| reasons.insert(id, value));
        Self(Arc::new(Key(id)))
    }

    fn get(&self) -> Option<Value> {
        REASONS.with_borrow(|reasons| reasons.get(&self.0.0).cloned())
    }
}

fn forget(id: u64) {
    // Dropped where nothing is borrowed.
    let value = REASONS.try_with(|reasons| reasons.borrow_mut().remove(&id));
    drop(value);
}

impl Drop for Key {
    fn drop(&mut self) {
        let id = self.0;
        if sys::is_main_thread() {
            forget(id);
        } else {
            let _ = sys::post_task(Box::new(move || forget(id)));
        }
    }
}

impl Error {
    #[cold]
    pub(crate) fn new(status: mumba_status, name: &str, message: &str, stack: &str) -> Self {
        let made = if cfg!(debug_assertions) { Stack::here() } else { Stack::default() };
        let [name, message, stack] = [name, message, stack].map(str::to_owned);
        Self(Box::new(Inner { status, name, message, stack, reason: None, made }))
    }

    pub(crate) fn wrong_type(message: &str) -> Self {
        Self::new(MUMBA_ERR_TYPE, "", message, "")
    }

    pub(crate) fn state(message: &str) -> Self {
        Self::new(MUMBA_ERR_STATE, "", message, "")
    }

    pub(crate) fn rejected(status: mumba_status, reason: Value) -> Self {
        let told = |name: &str| match &reason {
            Value::Object(object) => Option::<String>::get(object, name.into()).ok().flatten().unwrap_or_default(),
            _ => String::new(),
        };
        let (name, stack) = (told("name"), told("stack"));
        let message = match &reason {
            Value::Object(object) => match told("message") {
                none if none.is_empty() => object.to_text().unwrap_or_default(),
                message => message,
            },
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(value) => value.to_string(),
            Value::Null => "null".to_owned(),
            Value::Undefined => "undefined".to_owned(),
        };
        let mut error = Self::new(status, &name, &message, &stack);
        error.0.reason = Some(Reason::keep(reason));
        error
    }

    /// An error to throw into JavaScript, with a name such as `TypeError`: a [`Closure`](crate::Closure) returns it.
    pub fn throw(name: &str, message: &str) -> Self {
        Self::new(MUMBA_ERR_EXCEPTION, name, message, "")
    }

    /// What kind of failure it is.
    pub fn code(&self) -> Code {
        match self.0.status {
            MUMBA_ERR_ARGUMENT => Code::Argument,
            MUMBA_ERR_BAD_HANDLE => Code::BadHandle,
            MUMBA_ERR_UTF8 => Code::Utf8,
            MUMBA_ERR_THREAD => Code::Thread,
            MUMBA_ERR_CONTEXT => Code::Context,
            MUMBA_ERR_EXCEPTION => Code::Exception,
            MUMBA_ERR_DEPENDENCY => Code::Dependency,
            MUMBA_ERR_TYPE => Code::Type,
            MUMBA_ERR_LIMIT => Code::Limit,
            MUMBA_ERR_STATE => Code::State,
            MUMBA_ERR_INTERNAL => Code::Internal,
            MUMBA_ERR_REJECTED => Code::Rejected,
            _ => Code::Unknown,
        }
    }

    /// The name of the exception, such as `TypeError`, or of a `DOMException`, such as `NotFoundError`; else empty.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// What happened, for people.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The stack of JavaScript; else empty.
    pub fn stack(&self) -> &str {
        &self.0.stack
    }

    /// What the promise was rejected with. Nothing on another thread than the page's.
    pub fn reason(&self) -> Option<Value> {
        self.0.reason.as_ref().and_then(Reason::get)
    }

    /// Whether JavaScript threw, or rejected a promise with, an exception of this name.
    pub fn is_exception(&self, name: &str) -> bool {
        matches!(self.code(), Code::Exception | Code::Rejected) && self.0.name == name
    }

    /// The callers when the error was made, in builds with debug assertions; else empty.
    pub fn backtrace(&self) -> String {
        self.0.made.describe()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.name.is_empty() {
            write!(f, "{}: ", self.0.name)?;
        }
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} ({:?})", self.code())
    }
}

impl std::error::Error for Error {}

/// Takes an exception object, such as the reason of a rejected promise.
impl From<Object> for Error {
    fn from(object: Object) -> Self {
        Self::rejected(MUMBA_ERR_EXCEPTION, Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_it_is() {
        let error = Error::throw("NotFoundError", "no such node");
        assert!(error.is_exception("NotFoundError") && !error.is_exception("TypeError"));
        assert_eq!(error.to_string(), "NotFoundError: no such node");
        let error = Error::rejected(MUMBA_ERR_REJECTED, Value::from("why"));
        assert_eq!((error.code(), error.message()), (Code::Rejected, "why"));
        assert!(matches!(error.reason(), Some(Value::String(_))));
        assert!(!Error::wrong_type("TypeError").is_exception(""), "that is no exception of JavaScript");
    }

    #[test]
    fn errors_go_to_other_threads_and_their_reasons_stay() {
        sys::this_is_the_main_thread();
        let error = Error::rejected(MUMBA_ERR_REJECTED, Value::from(7));
        assert!(matches!(error.reason(), Some(Value::Number(7.0))));
        let copy = error.clone();
        std::thread::spawn(move || assert!(copy.reason().is_none())).join().unwrap();
        assert!(error.reason().is_some());
        let id = error.0.reason.as_ref().unwrap().0.0;
        drop(error);
        assert!(!REASONS.with_borrow(|reasons| reasons.contains_key(&id)));
    }

    #[test]
    fn an_error_knows_who_made_it() {
        let frames = Error::state("x").0.made.len();
        assert!(frames > 2, "{frames}");
    }
}
