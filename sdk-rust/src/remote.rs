//! Work that other threads hand over to the page's thread.

use std::sync::mpsc;

use crate::{Error, Result, sys};

/// The page's thread, for other threads. It can be sent and shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Remote {}

/// The page's thread, for other threads.
pub fn remote() -> Remote {
    Remote {}
}

impl Remote {
    /// Runs a function on the page's thread, soon, after those that were handed over before. When it panics, the view fails.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone: then it never runs.
    pub fn run(self, run: impl FnOnce() + Send + 'static) -> Result<()> {
        sys::post_task(Box::new(run))
    }

    /// Runs a function on the page's thread and waits for what it gives.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone, or goes before the function ran;
    /// [`Code::State`](crate::Code::State) when it panicked; [`Code::Thread`](crate::Code::Thread) on the page's thread itself,
    /// which would wait for ever.
    pub fn ask<T: Send + 'static>(self, run: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        if sys::is_main_thread() {
            return Err(Error::new(mumba_ffi::MUMBA_ERR_THREAD, "", "the page's thread would wait for itself", ""));
        }
        let (send, receive) = mpsc::sync_channel(1);
        sys::post_task(Box::new(move || {
            let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run));
            let _ = send.send(outcome.ok());
        }))?;
        match receive.recv() {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(Error::state("the function panicked: the log has its backtrace")),
            Err(_) => Err(Error::new(mumba_ffi::MUMBA_ERR_CONTEXT, "", "the document is gone", "")),
        }
    }

    /// Spawns a future on the page's thread, which the function makes there. When it panics, the view fails.
    ///
    /// # Errors
    /// [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn spawn<F: Future<Output = ()> + 'static>(self, make: impl FnOnce() -> F + Send + 'static) -> Result<()> {
        self.run(move || crate::spawn_local(make()).detach())
    }
}
