//! The life of the document.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use mumba_ffi::{MUMBA_EVENT_HIDDEN, MUMBA_EVENT_LOAD, MUMBA_EVENT_UNLOAD, MUMBA_EVENT_VISIBLE};

use crate::inbox::Inbox;
use crate::{sys, task};

/// What happens to the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeCycleEvent {
    /// It has loaded, and all that it refers to.
    Load,
    /// The view can be seen.
    Visible,
    /// The view cannot be seen.
    Hidden,
    /// The document is left: the last moment at which anything works.
    Unload,
}

/// What happens to the document, from now on. A document that has loaded already gives [`LifeCycleEvent::Load`] at once.
pub fn life_cycle() -> LifeCycle {
    let events = Inbox::default();
    if LOADED.get() {
        events.push(LifeCycleEvent::Load);
    }
    LISTENERS.with_borrow_mut(|listeners| {
        listeners.retain(Inbox::is_shared);
        listeners.push(events.clone());
    });
    LifeCycle { events }
}

thread_local! {
    static LISTENERS: RefCell<Vec<Inbox<LifeCycleEvent>>> = const { RefCell::new(Vec::new()) };
    static LOADED: Cell<bool> = const { Cell::new(false) };
}

fn tell(event: u32) {
    let event = match event {
        MUMBA_EVENT_LOAD => LifeCycleEvent::Load,
        MUMBA_EVENT_VISIBLE => LifeCycleEvent::Visible,
        MUMBA_EVENT_HIDDEN => LifeCycleEvent::Hidden,
        MUMBA_EVENT_UNLOAD => LifeCycleEvent::Unload,
        _ => return,
    };
    if event == LifeCycleEvent::Load {
        LOADED.set(true);
    }
    let listeners = LISTENERS.with_borrow_mut(|listeners| {
        listeners.retain(Inbox::is_shared);
        listeners.clone()
    });
    listeners.iter().for_each(|listener| listener.push(event));
}

/// A stream of what happens to the document: see [`life_cycle`].
#[derive(Debug)]
#[must_use = "it ends when it is dropped"]
pub struct LifeCycle {
    events: Inbox<LifeCycleEvent>,
}

impl Stream for LifeCycle {
    type Item = LifeCycleEvent;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<LifeCycleEvent>> {
        self.events.poll(context).map(Some)
    }
}

/// Subscribes once, for all listeners, and drops every task when the context goes, so that what they hold is dropped while
/// the module is there.
pub(crate) fn watch() {
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            task::drop_all();
        }
    }
    // The subscription lasts as long as the context; what it captured is dropped with it.
    let end = End;
    let subscription = sys::on_event(Box::new(move |event| {
        let _ = &end;
        tell(event);
    }));
    if let Ok(subscription) = subscription {
        std::mem::forget(subscription);
    }
}
