//! The life of the document.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use mumba_ffi::{MUMBA_EVENT_HIDDEN, MUMBA_EVENT_LOAD, MUMBA_EVENT_UNLOAD, MUMBA_EVENT_VISIBLE};

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
    let shared = Rc::new(RefCell::new(Shared::default()));
    if LOADED.get() {
        shared.borrow_mut().events.push_back(LifeCycleEvent::Load);
    }
    LISTENERS.with_borrow_mut(|listeners| {
        listeners.retain(|listener| listener.strong_count() > 0);
        listeners.push(Rc::downgrade(&shared));
    });
    LifeCycle { shared }
}

thread_local! {
    static LISTENERS: RefCell<Vec<Weak<RefCell<Shared>>>> = const { RefCell::new(Vec::new()) };
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
    let listeners = LISTENERS.with_borrow(|listeners| listeners.iter().filter_map(Weak::upgrade).collect::<Vec<_>>());
    for listener in listeners {
        let waker = {
            let mut shared = listener.borrow_mut();
            shared.events.push_back(event);
            shared.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

#[derive(Debug, Default)]
struct Shared {
    events: VecDeque<LifeCycleEvent>,
    waker: Option<Waker>,
}

/// A stream of what happens to the document: see [`life_cycle`].
#[derive(Debug)]
#[must_use = "it ends when it is dropped"]
pub struct LifeCycle {
    shared: Rc<RefCell<Shared>>,
}

impl Stream for LifeCycle {
    type Item = LifeCycleEvent;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<LifeCycleEvent>> {
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

/// Subscribes once, for all listeners, and ends every task when the context goes, so that what they hold is dropped while
/// the module is there.
pub(crate) fn watch() {
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            task::end_all();
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
