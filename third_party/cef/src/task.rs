//! Running closures on Chromium's threads (`CefTask`).

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use cef::{ImplTask, Task, ThreadId, WrapTask, currently_on, post_delayed_task, post_task, rc::Rc, wrap_task};

type Job = Arc<Mutex<Option<Box<dyn FnOnce() + Send>>>>;

wrap_task! {
    struct Closure {
        job: Job,
    }

    impl Task {
        fn execute(&self) {
            let job = self.job.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(job) = job {
                job();
            }
        }
    }
}

fn closure(job: impl FnOnce() + Send + 'static) -> Task {
    Closure::new(Arc::new(Mutex::new(Some(Box::new(job)))))
}

/// Whether the caller is on the browser process's UI thread (in Mumba the main thread).
pub fn on_ui_thread() -> bool {
    currently_on(ThreadId::UI) != 0
}

/// Runs `job` on the UI thread, later. False when Chromium does not take tasks any more; then the job is dropped.
pub fn post_ui(job: impl FnOnce() + Send + 'static) -> bool {
    post_task(ThreadId::UI, Some(&mut closure(job))) != 0
}

/// Runs `job` on the UI thread after `delay`.
pub fn post_ui_delayed(delay: Duration, job: impl FnOnce() + Send + 'static) -> bool {
    let delay_ms = i64::try_from(delay.as_millis()).unwrap_or(i64::MAX);
    post_delayed_task(ThreadId::UI, Some(&mut closure(job)), delay_ms) != 0
}
