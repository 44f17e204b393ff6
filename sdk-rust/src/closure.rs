//! Functions of Rust that JavaScript calls.

use crate::{Arg, Args, Error, FromValue, Object, Result, ToArg, Value, sys};

/// A function of JavaScript that runs a closure of Rust: an event listener, or whatever else is wanted.
///
/// It runs until this is dropped, and then frees what it captured; JavaScript that still holds it calls a function that does
/// nothing. A panic in it fails the view, and is an exception for the script that called. Called while it runs, it throws,
/// unless it is [reentrant](Closure::reentrant).
#[derive(Debug)]
#[must_use = "it ends when it is dropped"]
pub struct Closure {
    function: Object,
}

impl Closure {
    /// Makes one that looks at its arguments. An error is thrown as an exception of its name and message.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn with_args<R: Into<Value>>(mut run: impl FnMut(Args<'_>) -> Result<R> + 'static) -> Result<Self> {
        let run = sys::Reentrant::new(Box::new(move |args: Args<'_>| run(args)));
        Self::reentrant(move |args| {
            run.with(|run| run(args)).unwrap_or_else(|| Err(Error::state("the closure is running already")))
        })
    }

    /// Makes one that may be called while it runs: an element's constructor, for example, which may make such elements.
    ///
    /// # Errors
    /// As [`Closure::with_args`].
    pub fn reentrant<R: Into<Value>>(run: impl Fn(Args<'_>) -> Result<R> + 'static) -> Result<Self> {
        let function = sys::callback_create(Box::new(move |args| run(args).map(Into::into)))?;
        Ok(Self { function })
    }

    /// Makes one with one argument: a listener of an event, for example.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn new<T: FromValue>(mut run: impl FnMut(T) + 'static) -> Result<Self> {
        Self::with_args(move |args| {
            run(args.get(0).to()?);
            Ok(())
        })
    }

    /// Lets it run as long as the document lives.
    pub fn forget(self) {
        std::mem::forget(self.function);
    }
}

impl std::ops::Deref for Closure {
    type Target = Object;

    fn deref(&self) -> &Object {
        &self.function
    }
}

impl AsRef<Object> for Closure {
    fn as_ref(&self) -> &Object {
        &self.function
    }
}

impl ToArg for Closure {
    fn to_arg(&self) -> Arg<'_> {
        Arg::object(&self.function)
    }
}
