//! Where Chromium's UI thread and tokio meet. Nothing else crosses between them.
//!
//! The main thread runs Chromium's message loop; tokio's threads do the rest. From tokio, [`run`] executes a closure on
//! the UI thread and awaits its value. From the UI thread, [`Tokio::spawn`] starts a task.

use std::future::Future;

use mumba_cef::task;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio_util::task::TaskTracker;

/// The UI thread takes no more work: the host is ending.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the host is ending")]
pub struct UiThreadGone;

/// Runs `job` on the UI thread and gives its value.
///
/// # Errors
/// When Chromium does not take tasks any more.
pub async fn run<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) -> Result<T, UiThreadGone> {
    let (sender, receiver) = oneshot::channel();
    let posted = task::post_ui(move || {
        let _ = sender.send(job());
    });
    if !posted {
        return Err(UiThreadGone);
    }
    receiver.await.map_err(|_| UiThreadGone)
}

/// Runs `job` on the UI thread, later, and does not wait.
pub fn post(job: impl FnOnce() + Send + 'static) {
    if !task::post_ui(job) {
        tracing::debug!("a task came after the end of the UI thread");
    }
}

/// Starts tasks from the UI thread; all of them end with the host.
#[derive(Clone, Debug)]
pub struct Tokio {
    handle: Handle,
    tasks: TaskTracker,
}

impl Tokio {
    /// Tasks run on `handle` and are counted by `tasks`.
    pub fn new(handle: Handle, tasks: TaskTracker) -> Self {
        Self { handle, tasks }
    }

    /// Starts a task. Any thread.
    pub fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        self.handle.spawn(self.tasks.track_future(future));
    }
}
