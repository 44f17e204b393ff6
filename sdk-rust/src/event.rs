//! Events of the page: closures that listen, and streams.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use futures_core::Stream;

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
        let shared = Rc::new(RefCell::new(Shared { events: VecDeque::new(), waker: None }));
        let told = Rc::clone(&shared);
        let subscription = self.listen(kind, move |event: T| {
            let waker = {
                let mut shared = told.borrow_mut();
                shared.events.push_back(event);
                shared.waker.take()
            };
            if let Some(waker) = waker {
                waker.wake();
            }
        })?;
        Ok(EventStream { shared, _subscription: subscription, _event: PhantomData })
    }
}

#[derive(Debug)]
struct Shared<T> {
    events: VecDeque<T>,
    waker: Option<Waker>,
}

/// Events as a stream: see [`Object::events`]. Events that nobody took yet are kept; dropping it removes the listener.
#[derive(Debug)]
#[must_use = "the listener is removed when this is dropped"]
pub struct EventStream<T> {
    shared: Rc<RefCell<Shared<T>>>,
    _subscription: Subscription,
    _event: PhantomData<T>,
}

impl<T> Stream for EventStream<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let mut shared = self.shared.borrow_mut();
        match shared.events.pop_front() {
            Some(event) => Poll::Ready(Some(event)),
            None => {
                shared.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
