//! Waiting for conditions. Nothing here decides a test by time: the deadline only ends a test that would never end.

use std::fmt::Debug;
use std::future::Future;
use std::time::{Duration, Instant};

/// How long a condition may take to come true. Far more than it takes on a machine that is busy with other tests.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How often a condition is looked at.
const POLL: Duration = Duration::from_millis(25);

/// Waits until `look` gives a value.
///
/// # Panics
/// When that takes too long; `what` says what was waited for.
pub async fn until<T, F>(what: &str, look: impl FnMut() -> F) -> T
where
    F: Future<Output = Option<T>>,
{
    until_within(PATIENCE, what, look).await
}

/// Like [`until`], with a deadline of its own.
///
/// # Panics
/// When that takes too long.
pub async fn until_within<T, F>(patience: Duration, what: &str, mut look: impl FnMut() -> F) -> T
where
    F: Future<Output = Option<T>>,
{
    let started = Instant::now();
    loop {
        if let Some(value) = look().await {
            return value;
        }
        assert!(started.elapsed() < patience, "waited {} s in vain for this: {what}", patience.as_secs());
        tokio::time::sleep(POLL).await;
    }
}

/// Waits until what `look` gives is accepted; says in a failure what it was last.
///
/// # Panics
/// When that takes too long.
pub async fn until_it_is<T: Debug, F>(
    what: &str,
    mut look: impl FnMut() -> F,
    mut accepted: impl FnMut(&T) -> bool,
) -> T
where
    F: Future<Output = T>,
{
    let started = Instant::now();
    loop {
        let value = look().await;
        if accepted(&value) {
            return value;
        }
        assert!(
            started.elapsed() < PATIENCE,
            "waited {} s in vain for this: {what}; it was last: {value:?}",
            PATIENCE.as_secs()
        );
        tokio::time::sleep(POLL).await;
    }
}

/// Waits, in a thread that must not be asynchronous (a `drop`), until a condition holds. Says whether it came to hold.
pub(crate) fn blocking(patience: Duration, mut holds: impl FnMut() -> bool) -> bool {
    let started = Instant::now();
    while !holds() {
        if started.elapsed() > patience {
            return false;
        }
        std::thread::sleep(POLL);
    }
    true
}
