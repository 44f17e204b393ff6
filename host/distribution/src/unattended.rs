//! Fetching that nobody waits for. Whoever gives a few bytes now and then could hold it up for ever ("slow retrieval", as The Update
//! Framework calls it): where too little comes it ends, and goes on from there the next time.

use std::sync::Mutex;
use std::time::Duration;

use tokio::time::sleep;

use crate::node::lock;
use crate::{Distribution, Error, Fetched, Progress, Resolved, Result};

/// The least that must come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// So many bytes, unless nothing lacks any more.
    pub bytes: u64,
    /// In each such span of time.
    pub within: Duration,
}

impl Distribution {
    /// As [`Distribution::fetch`], but for a release that nobody asked for.
    ///
    /// # Errors
    ///
    /// As there, and [`Error::TooSlow`].
    pub async fn fetch_unattended(&self, resolved: &Resolved) -> Result<Fetched> {
        let pace = self.inner.options.pace;
        // What came so far; nothing while nothing is to come.
        let came = Mutex::new(None);
        let note = |progress| {
            *lock(&came) = match progress {
                Progress::Transferring { done_bytes, .. } => Some(done_bytes),
                Progress::Preparing | Progress::Verifying => None,
            };
        };
        tokio::select! {
            fetched = self.fetch(resolved, note) => fetched,
            () = falls_behind(pace, &came) => Err(Error::TooSlow {
                name: resolved.release.manifest().name.to_string(),
                pace,
            }),
        }
    }
}

/// Ends when too little came in a span of time in which something was to come all along.
async fn falls_behind(pace: Pace, came: &Mutex<Option<u64>>) {
    let mut before = None;
    loop {
        sleep(pace.within).await;
        let now = *lock(came);
        if let (Some(before), Some(now)) = (before, now)
            && now < pace.bytes.saturating_add(before)
        {
            return;
        }
        before = now;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn who_falls_behind_is_given_up_and_who_works_on_the_disk_is_not() {
        let pace = Pace { bytes: 100, within: Duration::from_secs(10) };
        let came = Mutex::new(None);
        let ends =
            async |limit_s| tokio::time::timeout(Duration::from_secs(limit_s), falls_behind(pace, &came)).await.is_ok();
        assert!(!ends(1_000).await, "nothing is to come");
        *lock(&came) = Some(7);
        assert!(!ends(19).await && ends(21).await);
        let steady = async {
            for _ in 0..100 {
                sleep(Duration::from_secs(1)).await;
                if let Some(came) = &mut *lock(&came) {
                    *came += 12;
                }
            }
        };
        tokio::select! {
            () = steady => {}
            () = falls_behind(pace, &came) => panic!("it is fast enough"),
        }
    }
}
