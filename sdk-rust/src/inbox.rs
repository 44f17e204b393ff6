//! What functions that the runtime calls leave for whoever awaits it.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Values for one reader, in order. Clones are the same inbox.
#[derive(Debug)]
pub(crate) struct Inbox<T>(Rc<RefCell<State<T>>>);

#[derive(Debug)]
struct State<T> {
    values: VecDeque<T>,
    reader: Option<Waker>,
}

impl<T> Default for Inbox<T> {
    fn default() -> Self {
        Self(Rc::new(RefCell::new(State { values: VecDeque::new(), reader: None })))
    }
}

impl<T> Clone for Inbox<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Inbox<T> {
    /// Leaves a value behind those that wait.
    pub(crate) fn push(&self, value: T) {
        let reader = {
            let mut state = self.0.borrow_mut();
            state.values.push_back(value);
            state.reader.take()
        };
        if let Some(reader) = reader {
            reader.wake();
        }
    }

    /// Leaves a value in the place of those that wait.
    pub(crate) fn replace(&self, value: T) {
        self.clear();
        self.push(value);
    }

    /// Forgets the values that wait.
    pub(crate) fn clear(&self) {
        let old = std::mem::take(&mut self.0.borrow_mut().values);
        // Dropped where nothing is borrowed.
        drop(old);
    }

    /// Whether a value waits.
    pub(crate) fn has_any(&self) -> bool {
        !self.0.borrow().values.is_empty()
    }

    /// Takes the eldest value, or has the reader woken by the next one.
    pub(crate) fn poll(&self, context: &Context<'_>) -> Poll<T> {
        let mut state = self.0.borrow_mut();
        match state.values.pop_front() {
            Some(value) => Poll::Ready(value),
            None => {
                state.reader = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    /// Whether somebody else still has it.
    pub(crate) fn is_shared(&self) -> bool {
        Rc::strong_count(&self.0) > 1
    }
}
