//! How many tests may have a host at once: each takes 300 MB and its share of the processors.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

const AT_ONCE: usize = 3;

static SLOTS: std::sync::LazyLock<Arc<Semaphore>> = std::sync::LazyLock::new(|| Arc::new(Semaphore::new(AT_ONCE)));

/// Waits until another test may begin.
pub(crate) async fn take() -> OwnedSemaphorePermit {
    Arc::clone(&SLOTS).acquire_owned().await.expect("the semaphore is never closed")
}
