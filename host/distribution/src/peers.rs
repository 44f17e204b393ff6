//! Who else runs services of an app: the peers of its meeting torrent tell each other, over the extension message.
//!
//! A host answers for an app only while it is told to show it ([`Distribution::show_services`]), and what it hears holds
//! for minutes ([`Distribution::peers`]). It passes on nothing that it heard.
//!
//! | file | subject |
//! |---|---|
//! | `message.rs` | the question and the signed answer, as bytes |
//! | `directory.rs` | what was heard of one app: what counts, for how long, and how much of it |
//! | `talk.rs` | one connection to a peer |
//! | `meeting.rs` | the torrent by which the peers of an app meet |
//! | `own_key.rs` | the key that this host has for an app |

mod directory;
mod meeting;
mod message;
mod own_key;
mod talk;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mumba_apps::AppId;
use mumba_libtorrent::Torrent;
use mumba_releases::{PublicKey, SecretKey};
use tokio::sync::{Notify, watch};
use tokio::time::{Instant, sleep_until, timeout};

pub use directory::Peer;
pub use message::Service;

use crate::node::Node;
use crate::{Distribution, Result};
use directory::{Bucket, Directory, Taken};
use message::{MAX_LIFETIME, Message, SignedAnswer};

pub(crate) use meeting::seek;

/// Signatures that are checked for one app: so many at once, and then one after each pause.
const CHECKS: (u32, Duration) = (256, Duration::from_millis(20));
/// How long those who were told something are waited for when it is taken back for good.
const FAREWELL: Duration = Duration::from_millis(500);
/// How long a watch waits when nothing is to expire.
const LONG: Duration = Duration::from_secs(3600);

/// What is heard and shown, of all apps.
#[derive(Default)]
pub(crate) struct Peers {
    apps: Mutex<BTreeMap<AppId, Arc<AppPeers>>>,
    /// A torrent came into the session.
    joined: Arc<Notify>,
}

/// What is heard and shown of one app.
struct AppPeers {
    address: AppId,
    /// What this host says of itself; nothing: it was hidden from the beginning.
    shown: watch::Sender<Option<Arc<Shown>>>,
    directory: Mutex<Directory>,
    /// Counts changes of the directory.
    changes: watch::Sender<u64>,
    checks: Mutex<Bucket>,
    /// Connections over which services were shown and not taken back.
    told: watch::Sender<usize>,
    /// The torrent by which its peers meet, while it is in the session.
    torrent: Mutex<Option<Arc<Torrent>>>,
}

/// What this host says of itself. Without services: what was said is taken back.
struct Shown {
    key: Arc<SecretKey>,
    serial: u64,
    services: BTreeSet<Service>,
}

impl Shown {
    /// The next thing to say under the same key.
    fn with(&self, services: BTreeSet<Service>) -> Shown {
        Shown { key: Arc::clone(&self.key), serial: next_serial(self.serial), services }
    }
}

/// What this host shows of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OwnServices {
    /// The key by which others know this host as a peer of the app.
    pub key: PublicKey,
    /// What they are told that it runs.
    pub services: Vec<Service>,
}

/// The peers of an app, now and whenever they change.
pub struct PeerWatch {
    app: Arc<AppPeers>,
    changes: watch::Receiver<u64>,
    last: Option<Vec<Peer>>,
}

impl Peers {
    fn app(&self, address: AppId) -> Arc<AppPeers> {
        let mut apps = self.apps.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(apps.entry(address).or_insert_with(|| Arc::new(AppPeers::new(address))))
    }

    /// Told when a torrent came into the session.
    pub(crate) fn joined(&self) -> Arc<Notify> {
        Arc::clone(&self.joined)
    }

    fn all(&self) -> Vec<Arc<AppPeers>> {
        self.apps.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    /// The torrents that are in the session.
    fn torrents(&self) -> Vec<Arc<Torrent>> {
        self.all().iter().filter_map(|app| app.torrent().clone()).collect()
    }

    /// Takes back everything that was said, as the host ends.
    pub(crate) async fn close(&self) {
        let apps = self.all();
        apps.iter().for_each(|app| app.show(BTreeSet::new()));
        let _ = timeout(FAREWELL, futures::future::join_all(apps.iter().map(|app| app.nobody_told()))).await;
        apps.iter().for_each(|app| drop(app.torrent().take()));
    }
}

impl AppPeers {
    fn new(address: AppId) -> AppPeers {
        AppPeers {
            address,
            shown: watch::Sender::new(None),
            directory: Mutex::default(),
            changes: watch::Sender::new(0),
            checks: Mutex::new(Bucket::new(CHECKS.0, CHECKS.1, Instant::now())),
            told: watch::Sender::new(0),
            torrent: Mutex::default(),
        }
    }

    /// Says something else under the same key. Does nothing where nothing was said before, or the same.
    fn show(&self, services: BTreeSet<Service>) {
        self.shown.send_if_modified(|shown| {
            // Without services it counts in any case: what was taken back for a while is not said again.
            let differs = |former: &&Arc<Shown>| services.is_empty() || former.services != services;
            let Some(former) = shown.as_ref().filter(differs) else { return false };
            *shown = Some(Arc::new(former.with(services)));
            true
        });
    }

    /// Takes back what is said. Gives what it was, and what takes it back.
    fn take_back(&self) -> Option<[Arc<Shown>; 2]> {
        let mut both = None;
        self.shown.send_if_modified(|shown| {
            let Some(former) = shown.clone().filter(|former| !former.services.is_empty()) else { return false };
            let farewell = Arc::new(former.with(BTreeSet::new()));
            *shown = Some(Arc::clone(&farewell));
            both = Some([former, farewell]);
            true
        });
        both
    }

    /// Says again what was taken back, unless something was said since.
    fn say_again(&self, [former, farewell]: [Arc<Shown>; 2]) {
        self.shown.send_if_modified(|shown| {
            let is_last = shown.as_ref().is_some_and(|shown| Arc::ptr_eq(shown, &farewell));
            if is_last {
                *shown = Some(Arc::new(farewell.with(former.services.clone())));
            }
            is_last
        });
    }

    fn torrent(&self) -> MutexGuard<'_, Option<Arc<Torrent>>> {
        self.torrent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn nobody_told(&self) {
        // The sender lives in this very value.
        let _ = self.told.subscribe().wait_for(|told| *told == 0).await;
    }

    /// What is known now, and when some of it expires.
    fn list(&self) -> (Vec<Peer>, Option<Instant>) {
        let mut directory = self.directory.lock().unwrap_or_else(PoisonError::into_inner);
        directory.sweep(Instant::now());
        (directory.peers(), directory.next_expiry())
    }

    /// Takes in an answer whose cheap parts are right. Whether its signature was, too.
    fn hear(&self, signed: &SignedAnswer, from: SocketAddr) -> bool {
        let now = Instant::now();
        if !self.checks.lock().unwrap_or_else(PoisonError::into_inner).take(now) {
            tracing::debug!(app = %self.address, %from, "too many answers about services: one was left out");
            return true;
        }
        let Some(answer) = signed.verify() else { return false };
        let taken = {
            let mut directory = self.directory.lock().unwrap_or_else(PoisonError::into_inner);
            directory.sweep(now);
            directory.take(&answer, from.ip(), now)
        };
        tracing::debug!(app = %self.address, %from, key = %answer.key, ?taken, "a peer told of its services");
        if taken == Taken::Changed {
            self.changes.send_modify(|changes| *changes += 1);
        }
        true
    }
}

/// Numbers are times, in milliseconds: so those after a restart of the host are higher.
fn next_serial(former: u64) -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(0).max(former + 1)
}

impl PeerWatch {
    /// The list at first, and then again each time that it is another one.
    pub async fn next(&mut self) -> Vec<Peer> {
        loop {
            self.changes.mark_unchanged();
            let (list, expiry) = self.app.list();
            if self.last.as_deref().is_none_or(|last| !is_same(last, &list)) {
                self.last = Some(list.clone());
                return list;
            }
            tokio::select! {
                // The sender lives in what this holds.
                _ = self.changes.changed() => {}
                () = sleep_until(expiry.unwrap_or_else(|| Instant::now() + LONG)) => {}
            }
        }
    }
}

/// Whether two lists say the same, but for when it was heard.
fn is_same(one: &[Peer], other: &[Peer]) -> bool {
    let same = |one: &Peer, other: &Peer| {
        (one.key, &one.addresses, &one.services) == (other.key, &other.addresses, &other.services)
    };
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
}

/// Whatever is accepted has one encoding, and what it says may be taken in.
pub(crate) fn fuzz_message(bytes: &[u8]) {
    let Ok(message) = Message::decode(bytes) else { return };
    assert_eq!(message.encode(), bytes, "another encoding of what was accepted");
    if let Message::Answer(signed) = message {
        // Nobody finds a signature by chance: what it would say is taken in as if it had one.
        let Ok(answer) = signed.unverified() else { unreachable!("it was read before") };
        let now = Instant::now();
        let mut directory = Directory::default();
        directory.take(&answer, std::net::Ipv4Addr::LOCALHOST.into(), now);
        assert!(directory.peers().iter().all(|peer| peer.addresses.len() <= 4), "addresses without a limit");
        directory.sweep(now + MAX_LIFETIME + Duration::from_secs(1));
        assert!(directory.next_expiry().is_none(), "something that never ends");
    }
}

impl Distribution {
    /// Tells the peers of an app that these services of it run here. Without services what was said is taken back; the key by
    /// which they know this host stays.
    ///
    /// # Errors
    ///
    /// When the key cannot be made or kept: then nothing is told.
    pub fn show_services(&self, address: AppId, services: BTreeSet<Service>) -> Result<()> {
        let app = self.inner.peers.app(address);
        let former = app.shown.borrow().clone();
        let is_shown = former.as_ref().is_some_and(|former| !former.services.is_empty());
        if is_shown || services.is_empty() {
            app.show(services);
            return Ok(());
        }
        // It may have been hidden since, and then the key is another one.
        let key = Arc::new(own_key::read_or_make(&self.inner.store, address)?);
        let serial = next_serial(former.map_or(0, |former| former.serial));
        app.shown.send_replace(Some(Arc::new(Shown { key, serial, services })));
        Ok(())
    }

    /// Hides this host from the peers of an app: what was said is taken back, and they will know it by another key if it is
    /// shown again.
    ///
    /// # Errors
    ///
    /// When the key cannot be removed. What was said is taken back all the same.
    pub fn hide_services(&self, address: AppId) -> Result<()> {
        let app = self.inner.peers.app(address);
        app.show(BTreeSet::new());
        own_key::remove(&self.inner.store, address)
    }

    /// What this host shows of an app; nothing where it is hidden, or meets nobody.
    pub fn own_services(&self, address: AppId) -> Option<OwnServices> {
        let app = self.inner.peers.app(address);
        app.torrent().as_ref()?;
        let shown = app.shown.borrow().clone().filter(|shown| !shown.services.is_empty())?;
        Some(OwnServices { key: shown.key.public(), services: shown.services.iter().cloned().collect() })
    }

    /// Whether this host meets the peers of an app: it offers a release of it to others, and did not uninstall it.
    pub fn meets_peers(&self, address: AppId) -> bool {
        self.inner.peers.app(address).torrent().is_some()
    }

    /// The peers of an app that run services of it, as far as they told this host.
    pub fn peers(&self, address: AppId) -> Vec<Peer> {
        self.inner.peers.app(address).list().0
    }

    /// The same, and every change of it.
    pub fn watch_peers(&self, address: AppId) -> PeerWatch {
        let app = self.inner.peers.app(address);
        PeerWatch { changes: app.changes.subscribe(), app, last: None }
    }

    /// Meets the peers of an app.
    pub(crate) async fn join_peers(&self, node: &Node, address: AppId) -> Result<()> {
        let app = self.inner.peers.app(address);
        if app.torrent().is_some() {
            return Ok(());
        }
        let session = node.session()?;
        let torrent = meeting::join(&session, &self.inner.store, address).await?;
        if let Some(peers) = torrent.exchange() {
            let listening = session.listening().to_vec();
            tokio::spawn(talk::meet(Arc::clone(&app), peers, listening, self.inner.options.services_hold));
        }
        *app.torrent() = Some(Arc::new(torrent));
        self.inner.peers.joined.notify_one();
        Ok(())
    }

    /// Meets them no more. What was said is taken back before; whoever is met later is told it again.
    pub(crate) async fn leave_peers(&self, address: AppId) {
        let app = self.inner.peers.app(address);
        let taken_back = app.take_back();
        let _ = timeout(FAREWELL, app.nobody_told()).await;
        let torrent = app.torrent().take();
        if let Some(torrent) = torrent
            && let Err(error) = torrent.remove().await
        {
            tracing::warn!(%address, %error, "a torrent could not be removed");
        }
        if let Some(taken_back) = taken_back {
            app.say_again(taken_back);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::message::tests::{answer, secret};
    use super::*;

    #[test]
    fn numbers_are_times_and_always_grow() {
        let first = next_serial(0);
        assert!(first > 1_700_000_000_000);
        assert_eq!(next_serial(first + 1_000_000), first + 1_000_001);
    }

    proptest! {
        // What fuzz/fuzz_targets/services.rs does, on bytes made from an answer.
        #[test]
        fn whatever_a_peer_sends_is_refused_or_means_one_thing(
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
            cut in any::<prop::sample::Index>(),
            is_cut: bool,
        ) {
            let mut bytes = Message::Answer(answer(1, 7, &["a.A", "b.B"]).sign(&secret(1))).encode();
            for (at, to) in changes {
                let at = at.index(bytes.len());
                bytes[at] = to;
            }
            if is_cut {
                bytes.truncate(cut.index(bytes.len()));
            }
            fuzz_message(&bytes);
        }

        #[test]
        fn rubbish_is_refused_or_means_one_thing(bytes in "[0-9a-z:ilde]{0,80}") {
            fuzz_message(bytes.as_bytes());
        }
    }
}
