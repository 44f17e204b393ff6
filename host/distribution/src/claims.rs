//! What a fetch has for itself: the folder that it writes to, and the torrents that it adds. Another one that needs any of it waits. A fetch that
//! was dropped has it until libtorrent has let go of its files and no thread of ours writes to them.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::runtime::Handle;
use tokio::sync::Notify;

use crate::Distribution;
use crate::node::lock;

/// What is claimed now: folders of downloads by their name, torrents by their info-hash in hexadecimal.
#[derive(Default)]
pub(crate) struct Claims {
    names: Mutex<BTreeSet<String>>,
    freed: Notify,
    /// Something was not offered because it is claimed.
    is_wanted: AtomicBool,
}

/// Nobody else fetches these, and nobody removes them, until this is dropped.
pub(crate) struct Claim {
    distribution: Distribution,
    names: BTreeSet<String>,
}

impl Distribution {
    /// Waits until nobody has any of these names, and takes all of them.
    pub(crate) async fn claim(&self, names: impl IntoIterator<Item = String>) -> Claim {
        let claims = &self.inner.claims;
        let names: BTreeSet<String> = names.into_iter().collect();
        loop {
            // It hears of what is freed from here on.
            let freed = claims.freed.notified();
            if self.take_all(&names) {
                return Claim { distribution: self.clone(), names };
            }
            freed.await;
        }
    }

    fn take_all(&self, names: &BTreeSet<String>) -> bool {
        let mut claimed = lock(&self.inner.claims.names);
        let are_free = claimed.is_disjoint(names);
        if are_free {
            claimed.extend(names.iter().cloned());
        }
        are_free
    }

    pub(crate) fn is_claimed(&self, name: &str) -> bool {
        lock(&self.inner.claims.names).contains(name)
    }

    /// The same, by somebody who would offer it: it is looked at again once nobody has it.
    pub(crate) fn is_claimed_for_now(&self, name: &str) -> bool {
        let claimed = lock(&self.inner.claims.names);
        let is_claimed = claimed.contains(name);
        self.inner.claims.is_wanted.fetch_or(is_claimed, Ordering::Relaxed);
        is_claimed
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let claims = &self.distribution.inner.claims;
        lock(&claims.names).retain(|name| !self.names.contains(name));
        claims.freed.notify_waiters();
        // Nothing is offered any more where the runtime has ended.
        if claims.is_wanted.swap(false, Ordering::Relaxed)
            && let Ok(runtime) = Handle::try_current()
        {
            let distribution = self.distribution.clone();
            runtime.spawn(async move { distribution.seed_shared().await });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use futures::poll;

    use super::*;
    use crate::{Network, Options};

    #[tokio::test]
    async fn of_two_who_need_the_same_one_waits_and_others_do_not() {
        let state = tempfile::tempdir().unwrap();
        let distribution = Distribution::open(Options::new(state.path(), Network::default())).unwrap();
        let claim = |names: [&str; 2]| distribution.claim(names.map(str::to_owned));
        let first = claim(["a", "b"]).await;
        let mut second = pin!(claim(["b", "c"]));
        assert!(poll!(&mut second).is_pending());
        // Who waits has nothing yet: two that wait for each other's would wait for ever.
        drop(claim(["c", "d"]).await);
        assert!(distribution.is_claimed("b") && !distribution.is_claimed("c"));
        drop(first);
        let second = second.await;
        assert!(distribution.is_claimed("c") && !distribution.is_claimed("a"));
        drop(second);
        assert!(!distribution.is_claimed("b"));
    }
}
