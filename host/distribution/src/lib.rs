//! Releases over the swarm: publishing them, finding the newest of an address, fetching and seeding.
//!
//! [`mumba_releases`] says what a release is and who is believed, [`mumba_libtorrent`] moves bytes. This crate puts them
//! together: it keeps what was seen of each address, asks the DHT, fetches records before content, takes what is there
//! already from other releases, and checks what lies on the disk before it gives it out. It installs nothing and knows
//! no gRPC: the host does that with what [`Distribution::fetch`] gives.
//!
//! # On disk
//!
//! ```text
//! <state>/distribution/uploads                    what others got from here: of each release, today, this month
//! <state>/distribution/session                    the nodes of the DHT that are known; session-private: those of a private network
//! <state>/distribution/addresses/<address>/       trusted: what was seen of it; items: what is put into the DHT again; warning: two hold its key;
//!                                                 coming: a publication whose items are being put; withheld: its releases are not offered
//! <state>/distribution/releases/<record>/         release.json, records/, records.torrent; content/release links to its files
//! <state>/distribution/downloads/<record>/release files on their way; unpacked ones in <record>.<number>
//! <state>/distribution/peers/<address>            the key by which peers of an app know this host, once services were shown
//! <state>/distribution/lan/meeting/               the torrent by which hosts of a local network find each other
//! <state>/distribution/published/<record>/release a publisher's copy, with the files of all platforms
//! ```
//!
//! `<record>` is the hash of a release record, in hexadecimal.

#![forbid(unsafe_code)]

mod claims;
mod config;
mod error;
mod fetch;
mod file;
mod kept;
mod lan;
mod limits;
mod link;
mod looked_up;
mod node;
mod peers;
mod publish;
mod resolve;
mod reuse;
mod seed;
mod store;
mod unattended;
mod uploads;
mod verify;
mod warning;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use mumba_apps::AppId;
use tokio::sync::{OwnedMutexGuard, broadcast};

pub use config::{
    Check, Configuration, Install, Mode, Network, Pause, SeedingLimits, Storage, Subnet, Transport, Updates,
};
pub use error::{Error, Result};
pub use fetch::{Fetched, Progress};
pub use file::ReleaseFile;
pub use kept::{Kept, KeptKind};
pub use link::ReleaseLink;
pub use peers::{OwnServices, Peer, PeerWatch, Service};
pub use publish::{Publication, PublishStep, Published};
pub use resolve::{Resolved, Standing};
pub use seed::Seeding;
pub use unattended::Pace;
pub use warning::KeyWarning;

use claims::Claims;
use node::Node;
use peers::Peers;
use store::Store;
use uploads::Uploads;

/// Warnings that wait for a slow listener.
const WARNINGS: usize = 16;

/// What this crate parses of bytes that nobody vouches for, for the fuzzer.
pub mod fuzzing {
    /// A message of a peer about services.
    pub fn services_message(bytes: &[u8]) {
        crate::peers::fuzz_message(bytes);
    }

    /// A magnet link to an app.
    pub fn link(bytes: &[u8]) {
        crate::link::fuzz_link(bytes);
    }
}

/// How the swarm is used.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The folder of Mumba's state.
    pub state: PathBuf,
    /// The `[network]` of the configuration.
    pub network: Network,
    /// How much is given to others.
    pub seeding: SeedingLimits,
    /// How much of the disk is used for others.
    pub storage: Storage,
    /// How often what is given is compared with its limits.
    pub look_every: Duration,
    /// How often mutable items are put into the DHT again, whoever signed them: nodes forget them after two hours.
    pub republish_every: Duration,
    /// How long to wait for somebody who has what is looked for.
    pub patience: Duration,
    /// The least that must come of a release that nobody asked for.
    pub pace: Pace,
    /// How long others may hold what they are told of services here, in whole seconds from 1 to 900. They ask again three
    /// times while it holds.
    pub services_hold: Duration,
}

impl Options {
    /// With this folder of state, in this network.
    pub fn new(state: impl Into<PathBuf>, network: Network) -> Options {
        Options {
            state: state.into(),
            network,
            seeding: SeedingLimits::default(),
            storage: Storage::default(),
            look_every: Duration::from_secs(10),
            republish_every: Duration::from_secs(3600),
            patience: Duration::from_secs(60),
            pace: Pace { bytes: 1 << 20, within: Duration::from_secs(300) },
            services_hold: Duration::from_secs(600),
        }
    }
}

/// The swarm as one host uses it. Cheap to clone; every clone is the same. It opens no socket before it is first needed.
#[derive(Clone)]
pub struct Distribution {
    inner: Arc<Inner>,
}

struct Inner {
    options: Options,
    store: Store,
    node: tokio::sync::OnceCell<Node>,
    /// What is heard and shown of services.
    peers: Peers,
    /// One operation on an address at a time.
    busy: Mutex<HashMap<AppId, Arc<tokio::sync::Mutex<()>>>>,
    /// One begin or end of an offer at a time.
    offering: tokio::sync::Mutex<()>,
    /// What is being fetched.
    claims: Claims,
    uploads: Mutex<Uploads>,
    metered: AtomicBool,
    warnings: broadcast::Sender<KeyWarning>,
}

impl Distribution {
    /// Opens what is known below the folder of state.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made.
    pub fn open(options: Options) -> Result<Distribution> {
        let store = Store::open(&options.state)?;
        let inner = Inner {
            uploads: Mutex::new(Uploads::decode(&store.uploads())),
            options,
            store,
            node: tokio::sync::OnceCell::new(),
            peers: Peers::default(),
            busy: Mutex::default(),
            offering: tokio::sync::Mutex::default(),
            claims: Claims::default(),
            metered: AtomicBool::new(false),
            warnings: broadcast::Sender::new(WARNINGS),
        };
        Ok(Distribution { inner: Arc::new(inner) })
    }

    /// Joins the swarm.
    ///
    /// # Errors
    ///
    /// When the network is off, or no session can be started.
    pub async fn join(&self) -> Result<()> {
        self.node().await.map(drop)
    }

    /// Joins the swarm, when there is something to seed or to put again, or the network is a private one, which needs each of
    /// its nodes. It keeps at it until [`Distribution::close`].
    ///
    /// # Errors
    ///
    /// When no session can be started.
    pub async fn resume(&self) -> Result<()> {
        let network = &self.inner.options.network;
        if network.mode == Mode::Off || !network.is_private() && self.inner.store.is_empty()? {
            return Ok(());
        }
        self.node().await.map(drop)
    }

    /// Ends the session. What was known of the DHT is kept for the next time.
    pub async fn close(&self) {
        if let Some(node) = self.inner.node.get() {
            self.inner.peers.close().await;
            for record in node.records() {
                self.count(node, &record).await;
            }
            self.save_uploads();
            node.close(&self.inner.store).await;
        }
    }

    /// Nobody else works on the address until the result is dropped.
    async fn busy(&self, address: AppId) -> OwnedMutexGuard<()> {
        let lock = {
            let mut busy = self.inner.busy.lock().unwrap_or_else(PoisonError::into_inner);
            busy.retain(|_, lock| Arc::strong_count(lock) > 1);
            Arc::clone(busy.entry(address).or_default())
        };
        lock.lock_owned().await
    }

    /// The session, started if need be.
    async fn node(&self) -> Result<&Node> {
        let start = || async {
            let node = Node::open(&self.inner.options, &self.inner.store).await?;
            let weak = Arc::downgrade(&self.inner);
            node.republish(Weak::clone(&weak), self.inner.options.republish_every);
            let joined = self.inner.peers.joined();
            node.own(tokio::spawn(peers::seek(Weak::clone(&weak), joined, self.inner.options.services_hold)));
            node.own(tokio::spawn(limits::follow(weak, self.inner.options.look_every)));
            Ok::<_, Error>(node)
        };
        let is_new = self.inner.node.get().is_none();
        let node = self.inner.node.get_or_try_init(start).await?;
        if is_new {
            self.seed_all(node).await;
        }
        Ok(node)
    }
}

impl std::fmt::Debug for Distribution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Distribution").field("state", &self.inner.options.state).finish_non_exhaustive()
    }
}

/// Does blocking work beside the runtime's own threads.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(Error::Closed),
        },
    }
}
