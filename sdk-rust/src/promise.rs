//! Promises of JavaScript.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::inbox::Inbox;
use crate::sys::{self, Pending};
use crate::{Arg, FromValue, Object, Result, ToArg, Value};

/// A promise of a value. Awaiting it gives the value, or an error with [`Code::Rejected`](crate::Code::Rejected).
pub struct Promise<T = Value> {
    object: Object,
    _value: PhantomData<fn() -> T>,
}

impl<T> Promise<T> {
    /// A promise, thenable or value of JavaScript.
    pub fn from_object(object: Object) -> Self {
        Self { object, _value: PhantomData }
    }

    /// Makes a promise and what settles it.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn new() -> Result<(Self, Resolver)> {
        let (promise, resolver) = sys::promise_create()?;
        Ok((Self::from_object(promise), Resolver(resolver)))
    }

    /// Runs a future, and gives a promise of what it gives.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn of(future: impl Future<Output = Result<T>> + 'static) -> Result<Self>
    where
        T: Into<Value>,
    {
        let (promise, resolver) = Self::new()?;
        crate::spawn_local(async move {
            match future.await {
                Ok(value) => resolver.resolve(value.into()),
                Err(error) => resolver.reject(error.reason().unwrap_or_else(|| thrown(&error))),
            }
        })
        .detach();
        Ok(promise)
    }
}

/// An `Error` of JavaScript with the same name and message.
fn thrown(error: &crate::Error) -> Value {
    let made = crate::global("Error").construct(&[error.message().into()]);
    if !error.name().is_empty() {
        made.set("name", error.name());
    }
    Value::Object(made)
}

impl<T> Clone for Promise<T> {
    fn clone(&self) -> Self {
        Self::from_object(self.object.clone())
    }
}

impl<T> std::fmt::Debug for Promise<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Promise").field(&self.object).finish()
    }
}

impl<T> AsRef<Object> for Promise<T> {
    fn as_ref(&self) -> &Object {
        &self.object
    }
}

impl<T> From<Promise<T>> for Object {
    fn from(promise: Promise<T>) -> Self {
        promise.object
    }
}

impl<T> ToArg for Promise<T> {
    fn to_arg(&self) -> Arg<'_> {
        Arg::object(&self.object)
    }
}

impl<T> FromValue for Promise<T> {
    fn from_value(value: Value) -> Result<Self> {
        Object::from_value(value).map(Self::from_object)
    }
}

impl<T: FromValue> IntoFuture for Promise<T> {
    type Output = Result<T>;
    type IntoFuture = PromiseFuture<T>;

    fn into_future(self) -> PromiseFuture<T> {
        let settled = Inbox::default();
        let inbox = settled.clone();
        let waiting = sys::promise_then(&self.object, Box::new(move |result| inbox.push(result)));
        let waiting = waiting.inspect_err(|error| settled.push(Err(error.clone()))).ok();
        PromiseFuture { settled, waiting, _value: PhantomData }
    }
}

/// Waits for a [`Promise`]. Dropping it forgets the promise, which goes on by itself.
#[must_use = "it does nothing unless it is awaited"]
pub struct PromiseFuture<T> {
    settled: Inbox<Result<Value>>,
    waiting: Option<Pending>,
    _value: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for PromiseFuture<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PromiseFuture").field("settled", &self.settled.has_any()).finish()
    }
}

impl<T: FromValue> Future for PromiseFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        let Poll::Ready(result) = self.settled.poll(context) else { return Poll::Pending };
        if let Some(waiting) = &mut self.waiting {
            waiting.ran();
        }
        Poll::Ready(result.and_then(T::from_value))
    }
}

/// Settles a promise. Dropped without that, the promise stays pending for ever.
#[derive(Debug)]
pub struct Resolver(Object);

impl Resolver {
    /// Resolves the promise. Deferred.
    pub fn resolve(self, value: impl ToArg) {
        sys::promise_settle(&self.0, false, value.to_arg());
    }

    /// Rejects it. Deferred.
    pub fn reject(self, reason: impl ToArg) {
        sys::promise_settle(&self.0, true, reason.to_arg());
    }
}
