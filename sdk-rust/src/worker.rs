//! Workers: contexts of their own, driven from the page's thread.

use std::cell::RefCell;
use std::rc::Rc;
use std::task::{Poll, Waker};

use mumba_ffi::{MUMBA_WORKER_DEDICATED, MUMBA_WORKER_SHARED};

use crate::sys::{self, Context};
use crate::{Object, Result};

/// A worker of the page, which ends when this is dropped.
///
/// All code of a module runs on the page's thread, also what is for a worker: what [`run`](Worker::run) runs works with the
/// worker's global object instead of the window. Writes go to the worker as messages; a read waits for it, so read seldom, and
/// not before it is [`ready`](Worker::ready). Futures that are spawned there belong to the worker too.
///
/// ```no_run
/// # async fn example() -> mumba::Result<()> {
/// let worker = mumba::Worker::dedicated("sums")?;
/// worker.ready().await;
/// let sum = worker.run(|| {
///     mumba::global("Math").call_as::<f64>("max", &[1.into(), 2.into()])
/// })?;
/// # let _ = sum;
/// # Ok(())
/// # }
/// ```
///
/// Objects of a worker are of use there only, and those of the document only with the document: calls with others' fail with
/// [`Code::BadHandle`](crate::Code::BadHandle). [`transfer`](Worker::transfer) and [`copy`](Worker::copy) hand them over.
/// They may be cloned and dropped anywhere.
///
/// Closures that the worker calls are told after the fact: what they return goes nowhere, and they cannot cancel an event.
#[derive(Debug)]
#[must_use = "the worker ends when this is dropped"]
pub struct Worker {
    context: Context,
    start: Rc<RefCell<Start>>,
}

#[derive(Debug, Default)]
struct Start {
    ready: bool,
    waiting: Vec<Waker>,
}

impl Worker {
    /// Starts a worker of this document alone. Its name is for people who look for it in developer tools.
    ///
    /// # Errors
    /// [`Code::State`](crate::Code::State) within a worker; [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn dedicated(name: &str) -> Result<Self> {
        Self::start(MUMBA_WORKER_DEDICATED, name)
    }

    /// Joins the worker that all documents of the app share which ask for this name; it is started for the first of them. It
    /// shares no memory with them, so nothing can be read from it: closures tell what it has to say.
    ///
    /// # Errors
    /// As [`Worker::dedicated`].
    pub fn shared(name: &str) -> Result<Self> {
        Self::start(MUMBA_WORKER_SHARED, name)
    }

    fn start(kind: u32, name: &str) -> Result<Self> {
        let start = Rc::new(RefCell::new(Start::default()));
        let told = Rc::clone(&start);
        let ready = move || {
            let waiting = {
                let mut start = told.borrow_mut();
                start.ready = true;
                std::mem::take(&mut start.waiting)
            };
            waiting.into_iter().for_each(Waker::wake);
        };
        let context = sys::worker_create(kind, name, Box::new(ready))?;
        Ok(Self { context, start })
    }

    /// Waits until it runs, so that it can be read from. One that cannot be started tells its [`on_error`](crate::on_error),
    /// which is set within [`run`](Worker::run).
    pub async fn ready(&self) {
        std::future::poll_fn(|context| {
            let mut start = self.start.borrow_mut();
            if start.ready {
                return Poll::Ready(());
            }
            if !start.waiting.iter().any(|waker| waker.will_wake(context.waker())) {
                start.waiting.push(context.waker().clone());
            }
            Poll::Pending
        })
        .await;
    }

    /// Runs something on this thread whose calls go to the worker: [`window`](crate::window) is the worker's global object,
    /// and there is no document.
    pub fn run<T>(&self, run: impl FnOnce() -> T) -> T {
        self.context.run(run)
    }

    /// Moves an object to the worker, such as an `ArrayBuffer`, an `OffscreenCanvas` or a `MessagePort`: it is of no use here
    /// afterwards. What this gives is the worker's.
    ///
    /// # Errors
    /// An exception, `DataCloneError`, for what cannot be moved.
    pub fn transfer(&self, object: &impl AsRef<Object>) -> Result<Object> {
        sys::worker_transfer(object.as_ref(), true, self.context)
    }

    /// Gives a copy of an object to the worker. What this gives is the worker's.
    ///
    /// # Errors
    /// An exception, `DataCloneError`, for what cannot be copied.
    pub fn copy(&self, object: &impl AsRef<Object>) -> Result<Object> {
        sys::worker_transfer(object.as_ref(), false, self.context)
    }

    /// Lets it run as long as the document lives.
    pub fn forget(self) {
        std::mem::forget(self);
    }

    /// Ends it, as dropping does: closures of it never run again. A shared one goes on for others.
    pub fn close(self) {}
}

impl Drop for Worker {
    fn drop(&mut self) {
        sys::worker_close(self.context);
    }
}
