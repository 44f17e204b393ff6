//! Events of the page: closures that listen, and streams.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::inbox::Inbox;
use crate::{Closure, FromValue, Name, Object, Result};

/// A listener that is removed when this is dropped.
#[derive(Debug)]
#[must_use = "the listener is removed when this is dropped: keep it, or `forget` it"]
pub struct Subscription {
    target: Object,
    kind: Name,
    listener: Option<Closure>,
}

impl Subscription {
    /// Listens as long as the document lives.
    pub fn forget(mut self) {
        if let Some(listener) = self.listener.take() {
            listener.forget();
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(listener) = self.listener.take() {
            self.target.invoke("removeEventListener", &[self.kind.into(), (&listener).into()]);
        }
    }
}

impl Object {
    /// Listens to events of a kind, such as `click`. `T` is what the listener takes events as: an interface, or [`Object`].
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn listen<T: FromValue>(
        &self,
        kind: impl Into<Name>,
        listener: impl FnMut(T) + 'static,
    ) -> Result<Subscription> {
        let (kind, listener) = (kind.into(), Closure::new(listener)?);
        self.invoke("addEventListener", &[kind.into(), (&listener).into()]);
        Ok(Subscription { target: self.clone(), kind, listener: Some(listener) })
    }

    /// Events of a kind as a stream. A task that waits for the next one goes on before the event's dispatch goes on, so it
    /// is in time for `preventDefault`.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn events<T: FromValue + 'static>(&self, kind: impl Into<Name>) -> Result<EventStream<T>> {
        let events = Inbox::default();
        let inbox = events.clone();
        let subscription = self.listen(kind, move |event: T| inbox.push(event))?;
        Ok(EventStream { events, _subscription: subscription })
    }
}

/// Events as a stream: see [`Object::events`]. Events that nobody took yet are kept; dropping it removes the listener.
#[derive(Debug)]
#[must_use = "the listener is removed when this is dropped"]
pub struct EventStream<T> {
    events: Inbox<T>,
    _subscription: Subscription,
}

impl<T> Stream for EventStream<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.events.poll(context).map(Some)
    }
}
