//! The views that were closed last: who watches a view from its launch on learns its end, however soon that comes.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use mumba_proto::host::View;

/// How many are remembered.
const KEPT: usize = 256;

/// The last views that were closed, as they were.
#[derive(Debug, Default)]
pub(super) struct ClosedViews(Mutex<VecDeque<View>>);

impl ClosedViews {
    fn lock(&self) -> MutexGuard<'_, VecDeque<View>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(&self, view: View) {
        let mut views = self.lock();
        if views.len() == KEPT {
            views.pop_front();
        }
        views.push_back(view);
    }

    pub(super) fn get(&self, id: &str) -> Option<View> {
        self.lock().iter().rev().find(|view| view.id == id).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_views_are_remembered() {
        let views = ClosedViews::default();
        for number in 0..=KEPT {
            views.add(View { id: format!("v{number}"), ..View::default() });
        }
        assert_eq!(views.get("v0"), None);
        assert_eq!(views.get("v1").unwrap().id, "v1");
        assert_eq!(views.get(&format!("v{KEPT}")).unwrap().id, format!("v{KEPT}"));
    }
}
