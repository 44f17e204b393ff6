//! Offers end and begin again by the `[seeding]` of the configuration. Items are put again in any case: an address stays known.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::sync::{PoisonError, Weak};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::config::Given;
use crate::node::Node;
use crate::store::LocalRelease;
use crate::uploads::{Uploads, today};
use crate::{Distribution, Inner, Pause, Result, blocking};

/// How often what was sent is written down, besides at the end.
const SAVE_EVERY: Duration = Duration::from_secs(300);

impl Distribution {
    /// Says whether the network is paid by volume. What is offered changes with it.
    pub async fn set_metered(&self, metered: bool) {
        if self.inner.metered.swap(metered, Ordering::Relaxed) != metered
            && let Err(error) = self.apply_limits().await
        {
            tracing::warn!(%error, "what is offered does not follow the network");
        }
    }

    /// Whether the network is paid by volume, as far as is known.
    pub fn is_metered(&self) -> bool {
        self.inner.metered.load(Ordering::Relaxed)
    }

    /// Why a release that is to be offered is not, for now.
    pub(crate) fn pause(&self, record: &str, release: &LocalRelease) -> Option<Pause> {
        let (sent, day_bytes, month_bytes) = {
            let (uploads, today) = (self.uploads(), today());
            (uploads.of(record), uploads.day_bytes(today), uploads.month_bytes(today))
        };
        self.inner.options.seeding.pause(&Given {
            release_bytes: sent.round_bytes,
            offered: Duration::from_secs(sent.round_s),
            size_bytes: release.size_bytes,
            is_publisher: self.inner.store.published(record).is_dir(),
            day_bytes,
            month_bytes,
            metered: self.is_metered(),
        })
    }

    pub(crate) fn uploads(&self) -> std::sync::MutexGuard<'_, Uploads> {
        self.inner.uploads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what the torrents of a release have sent so far; returns how many peers the one with the most has. A torrent whose
    /// offer ends meanwhile was counted by who ended it.
    pub(crate) async fn count(&self, node: &Node, record: &str) -> u32 {
        let mut peers = 0;
        for (_, torrent) in node.torrents_of(record) {
            if let Ok(status) = torrent.status().await {
                peers = peers.max(status.peers);
                self.uploads().count(record, torrent.id().number(), status.uploaded_bytes, today());
            }
        }
        peers
    }

    /// Ends offers whose limit is reached, and begins those again that none keeps back.
    pub(crate) async fn apply_limits(&self) -> Result<()> {
        let Some(node) = self.inner.node.get() else { return Ok(()) };
        for record in node.records() {
            self.count(node, &record).await;
        }
        let store = self.inner.store.clone();
        let releases: BTreeMap<_, _> = blocking(move || store.releases()).await?.into_iter().collect();
        self.uploads().retain(|record| releases.contains_key(record));
        for (record, release) in &releases {
            if self.follows_limits(node, record, release) {
                continue;
            }
            let _offering = self.inner.offering.lock().await;
            // It may have changed meanwhile.
            let release = self.inner.store.release(record).ok().flatten();
            let Some(release) = release.filter(|release| !self.follows_limits(node, record, release)) else { continue };
            match self.pause(record, &release) {
                Some(pause) => {
                    tracing::info!(%record, address = %release.address, ?pause, "a release is not offered for now");
                    self.end(node, record).await;
                }
                None => {
                    if let Err(error) = self.begin(node, record, &release).await {
                        tracing::warn!(%record, address = %release.address, %error, "a release is not offered");
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether a release that is to be offered is, unless a limit keeps it back.
    fn follows_limits(&self, node: &Node, record: &str, release: &LocalRelease) -> bool {
        let is_offered = !node.torrents_of(record).is_empty();
        !release.seeds || release.content.is_none() || is_offered == self.pause(record, release).is_none()
    }

    /// Writes down what was sent, where that changed.
    pub(crate) fn save_uploads(&self) {
        let encoded = {
            let mut uploads = self.uploads();
            uploads.take_change().then(|| uploads.encode())
        };
        if let Some(encoded) = encoded
            && let Err(error) = self.inner.store.set_uploads(&encoded)
        {
            tracing::warn!(%error, "what others got is not written down");
        }
    }

    /// Adds the time that passed to what is offered.
    fn pass(&self, node: &Node, time: Duration) {
        for record in node.records() {
            self.uploads().offered(&record, time);
        }
    }
}

/// Looks after the limits for as long as the session lives.
pub(crate) async fn follow(inner: Weak<Inner>, every: Duration) {
    let (mut looked, mut saved, mut swept) = (Instant::now(), Instant::now(), None::<Instant>);
    let mut passed = Duration::ZERO;
    loop {
        sleep(every).await;
        let Some(inner) = inner.upgrade() else { return };
        let distribution = Distribution { inner };
        let Some(node) = distribution.inner.node.get() else { continue };
        passed += looked.elapsed();
        looked = Instant::now();
        // Whole seconds are counted.
        let whole = Duration::from_secs(passed.as_secs());
        passed -= whole;
        if !whole.is_zero() {
            distribution.pass(node, whole);
        }
        if let Err(error) = distribution.apply_limits().await {
            tracing::warn!(%error, "what is offered is not compared with its limits");
        }
        if saved.elapsed() >= SAVE_EVERY {
            saved = Instant::now();
            distribution.save_uploads();
        }
        if swept.is_none_or(|swept| swept.elapsed() >= SAVE_EVERY) {
            swept = Some(Instant::now());
            if let Err(error) = distribution.sweep().await {
                tracing::warn!(%error, "what is kept for others is not compared with its quota");
            }
        }
    }
}
