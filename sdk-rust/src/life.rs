//! The life of the document.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use mumba_ffi::{MUMBA_EVENT_HIDDEN, MUMBA_EVENT_LOAD, MUMBA_EVENT_UNLOAD, MUMBA_EVENT_VISIBLE};

use crate::sys::{self, Pending};
use crate::{Result, task};

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

/// What happens to the document, from now on. A document that has loaded already gives [`LifeCycleEvent::Load`] soon.
///
/// # Errors
/// [`Code::Context`](crate::Code::Context) when the document is gone.
pub fn life_cycle() -> Result<LifeCycle> {
    let shared = Rc::new(RefCell::new(Shared::default()));
    let told = Rc::clone(&shared);
    let subscription = sys::on_event(Box::new(move |event| {
        let event = match event {
            MUMBA_EVENT_LOAD => LifeCycleEvent::Load,
            MUMBA_EVENT_VISIBLE => LifeCycleEvent::Visible,
            MUMBA_EVENT_HIDDEN => LifeCycleEvent::Hidden,
            MUMBA_EVENT_UNLOAD => LifeCycleEvent::Unload,
            _ => return,
        };
        let waker = {
            let mut shared = told.borrow_mut();
            shared.events.push_back(event);
            shared.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }))?;
    Ok(LifeCycle { shared, _subscription: subscription })
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
    _subscription: Pending,
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

/// Ends every task when the context goes, so that what they hold is dropped while the module is there.
pub(crate) fn watch_the_end() {
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            task::end_all();
        }
    }
    thread_local! {
        static WATCHED: Cell<bool> = const { Cell::new(false) };
    }
    if WATCHED.replace(true) {
        return;
    }
    let end = End;
    // The subscription lasts as long as the context; what it captured is dropped with it.
    if let Ok(subscription) = sys::on_event(Box::new(move |_| {
        let _ = &end;
    })) {
        std::mem::forget(subscription);
    }
}
