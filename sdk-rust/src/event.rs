//! Events of the page: closures that listen, and streams.

use std::pin::Pin;
use std::task::{self, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;

use crate::inbox::Inbox;
use crate::sys::{self, Context};
use crate::{Closure, FromValue, Name, Object, Result};

/// How to listen. What it does not say is as the platform has it.
///
/// ```no_run
/// let options = mumba::ListenerOptions::new().capture().passive(false);
/// ```
#[derive(Clone, Debug, Default)]
pub struct ListenerOptions {
    capture: bool,
    once: bool,
    passive: Option<bool>,
    signal: Option<Object>,
}

impl ListenerOptions {
    /// What the platform does without options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hears of events on their way down to what they are fired at, before it.
    pub fn capture(mut self) -> Self {
        self.capture = true;
        self
    }

    /// Hears of one event.
    pub fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// Whether it never cancels an event, so that scrolling need not wait for it.
    pub fn passive(mut self, passive: bool) -> Self {
        self.passive = Some(passive);
        self
    }

    /// An `AbortSignal` that removes the listener.
    pub fn signal(mut self, signal: &impl AsRef<Object>) -> Self {
        self.signal = Some(signal.as_ref().clone());
        self
    }

    /// The third argument of `addEventListener`.
    fn object(&self) -> Object {
        let options = Object::new();
        if self.capture {
            options.set("capture", true);
        }
        if self.once {
            options.set("once", true);
        }
        if let Some(passive) = self.passive {
            options.set("passive", passive);
        }
        if let Some(signal) = &self.signal {
            options.set("signal", signal);
        }
        options
    }
}

/// A listener that is removed when this is dropped.
#[derive(Debug)]
#[must_use = "the listener is removed when this is dropped: keep it, or `forget` it"]
pub struct Subscription {
    target: Object,
    kind: Name,
    /// To its target, one that captures is another listener than one that does not.
    capture: bool,
    listener: Option<Closure>,
    context: Context,
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
        let Some(listener) = self.listener.take() else { return };
        let (target, kind, capture, context) = (self.target.take(), self.kind, self.capture, self.context);
        sys::when_free(move || {
            let arguments = [kind.into(), (&listener).into(), capture.into()];
            context.run(|| target.invoke("removeEventListener", &arguments));
        });
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
        Ok(self.subscription(kind, false, listener))
    }

    /// As [`Object::listen`], in the way that the options say.
    ///
    /// # Errors
    /// As [`Object::listen`].
    pub fn listen_with<T: FromValue>(
        &self,
        kind: impl Into<Name>,
        options: &ListenerOptions,
        listener: impl FnMut(T) + 'static,
    ) -> Result<Subscription> {
        let (kind, listener) = (kind.into(), Closure::new(listener)?);
        self.invoke("addEventListener", &[kind.into(), (&listener).into(), (&options.object()).into()]);
        Ok(self.subscription(kind, options.capture, listener))
    }

    fn subscription(&self, kind: Name, capture: bool, listener: Closure) -> Subscription {
        Subscription { target: self.clone(), kind, capture, listener: Some(listener), context: Context::current() }
    }

    /// Events of a kind as a stream. A task that waits for the next one goes on before the event's dispatch goes on, so it
    /// is in time for `preventDefault`.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn events<T: FromValue + 'static>(&self, kind: impl Into<Name>) -> Result<EventStream<T>> {
        self.events_with(kind, &ListenerOptions::new())
    }

    /// As [`Object::events`], in the way that the options say.
    ///
    /// # Errors
    /// As [`Object::events`].
    pub fn events_with<T: FromValue + 'static>(
        &self,
        kind: impl Into<Name>,
        options: &ListenerOptions,
    ) -> Result<EventStream<T>> {
        let events = Inbox::default();
        let inbox = events.clone();
        let subscription = self.listen_with(kind, options, move |event: T| inbox.push(event))?;
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

    fn poll_next(self: Pin<&mut Self>, context: &mut task::Context<'_>) -> Poll<Option<T>> {
        self.events.poll(context).map(Some)
    }
}

/// Events go on as long as somebody listens.
impl<T> FusedStream for EventStream<T> {
    fn is_terminated(&self) -> bool {
        false
    }
}
