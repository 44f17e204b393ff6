//! Something that is due.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use mumba::Task;

/// At most one thing that is due, until it is dropped.
#[derive(Debug, Default)]
pub(crate) struct Timer(Rc<RefCell<Option<Task<()>>>>);

impl Timer {
    /// Runs a function after a time, in the place of the one that is due now.
    pub(crate) fn start(&self, after: Duration, run: impl FnOnce() + 'static) {
        let slot = Rc::clone(&self.0);
        let task = mumba::spawn_local(async move {
            mumba::sleep(after).await;
            // The task is this one: dropping it would end it here.
            if let Some(task) = slot.take() {
                task.detach();
            }
            run();
        });
        drop(self.0.replace(Some(task)));
    }

    pub(crate) fn stop(&self) {
        drop(self.0.take());
    }

    pub(crate) fn is_due(&self) -> bool {
        self.0.borrow().is_some()
    }
}
