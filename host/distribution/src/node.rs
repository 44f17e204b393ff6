//! The session of this host: one node of the DHT, and the torrents that it fetches and seeds.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use futures::StreamExt as _;
use mumba_apps::AppId;
use mumba_libtorrent::{Session, Torrent, dht};
use mumba_releases::{Digest, ItemName, MutableItem};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use crate::lan;
use crate::store::Store;
use crate::{Distribution, Error, Inner, Mode, Network, Options, Result};

/// How long better answers are waited for after the first one. With dead nodes a lookup ends after 15 s only.
const MORE_ANSWERS: Duration = Duration::from_millis(1_500);
/// The same while no answer is newer than what is known here: whoever answers first may have been away for as long. On the way to who
/// has something newer two nodes may be gone, each of which libtorrent passes over after 1 s.
const NEWS: Duration = Duration::from_secs(3);
/// How soon an item that nobody took is put again, at first.
const RETRY: Duration = Duration::from_secs(2);
/// The same after a while.
const RETRY_AT_MOST: Duration = Duration::from_secs(60);
/// Releases whose peers are remembered from their records.
const MET: usize = 64;
/// How many hosts nearby are asked.
const NEIGHBOURS: usize = 32;
/// How long a publisher waits for the first node of the DHT.
const NOBODY: Duration = Duration::from_secs(10);
/// How often nodes that are known by their addresses are greeted while nobody answers.
const GREET: Duration = Duration::from_secs(1);
/// The same once somebody has answered.
const GREET_AGAIN: Duration = Duration::from_secs(60);
/// How often a lookup begins anew while the DHT still knows nobody.
const AGAIN: Duration = Duration::from_millis(400);

pub(crate) struct Node {
    session: Mutex<Option<Arc<Session>>>,
    /// Torrents in the session, by the record of their release and what they have.
    torrents: Mutex<BTreeMap<(String, Content), Arc<Torrent>>>,
    /// Which of them has the content of an info-hash. Parts of several releases may be one.
    parts: Mutex<HashMap<Digest, (String, Content)>>,
    /// The torrent by which hosts of the local network find each other.
    meeting: Option<Torrent>,
    /// The network has few hosts: each node of its DHT is one.
    is_private: bool,
    /// Peers that were met over the records of a release: they have its files, too.
    met: Mutex<Vec<(String, Vec<SocketAddr>)>>,
    /// An item was put that nobody took.
    not_taken: Arc<Notify>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

/// What a torrent of a release has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Content {
    Records,
    Part(String),
}

impl Node {
    pub(crate) async fn open(options: &Options, store: &Store) -> Result<Node> {
        if options.network.mode == Mode::Off {
            return Err(Error::Off);
        }
        let network = &options.network;
        let settings = network.settings();
        let filter = network.filter([]);
        // A closed network begins with nobody: those who were known may be others.
        let saved = if filter.is_some() { Vec::new() } else { store.session(network.is_private()) };
        // What was saved may be of an older libtorrent: then it begins anew.
        let session = match Session::open(&settings, &saved).await {
            Err(error) if !saved.is_empty() => {
                tracing::warn!(%error, "the saved nodes of the DHT are of no use");
                Session::open(&settings, &[]).await?
            }
            opened => opened?,
        };
        if let Some(filter) = filter {
            session.set_address_filter(&filter).await?;
        }
        tracing::info!(addresses = ?session.listening(), "joined the swarm");
        let meeting = match settings.local_discovery {
            true => lan::meet(&session, store).await,
            false => Err(Error::Off),
        };
        match &meeting {
            Ok(_) | Err(Error::Off) => {}
            // The public DHT, or nodes that were named, do as well.
            Err(error) => tracing::warn!(%error, "others on the local network are not looked for"),
        }
        let session = Arc::new(session);
        let greeting = tokio::spawn(greet(Arc::downgrade(&session), network.clone()));
        Ok(Node {
            session: Mutex::new(Some(session)),
            torrents: Mutex::default(),
            parts: Mutex::default(),
            meeting: meeting.ok(),
            is_private: network.is_private(),
            met: Mutex::default(),
            not_taken: Arc::default(),
            tasks: Mutex::new(vec![greeting]),
        })
    }

    pub(crate) fn session(&self) -> Result<Arc<Session>> {
        lock(&self.session).clone().ok_or(Error::Closed)
    }

    pub(crate) async fn close(&self, store: &Store) {
        lock(&self.tasks).drain(..).for_each(|task| task.abort());
        let Some(session) = lock(&self.session).take() else { return };
        match session.state().await {
            Ok(state) => {
                if let Err(error) = store.set_session(self.is_private, &state) {
                    tracing::warn!(%error, "the nodes of the DHT are not kept");
                }
            }
            Err(error) => tracing::warn!(%error, "the nodes of the DHT are not known"),
        }
        lock(&self.torrents).clear();
        lock(&self.parts).clear();
        // Whoever is in the middle of a call has it for that long.
        if let Ok(session) = Arc::try_unwrap(session) {
            session.close().await;
        }
    }

    /// Puts the items of all addresses into the DHT again, from time to time, and soon those that nobody took.
    pub(crate) fn republish(&self, inner: Weak<Inner>, every: Duration) {
        let not_taken = Arc::clone(&self.not_taken);
        let task = tokio::spawn(async move {
            let (mut round, mut pause, mut left) = (Instant::now(), RETRY, BTreeSet::new());
            loop {
                let Some(strong) = inner.upgrade() else { return };
                if Instant::now() >= round {
                    left.append(&mut strong.store.addresses_here().unwrap_or_default());
                    (round, pause) = (Instant::now() + every, RETRY);
                }
                left = Distribution { inner: strong }.offer_again(left).await;
                let next = if left.is_empty() { round } else { round.min(Instant::now() + pause) };
                pause = (2 * pause).min(RETRY_AT_MOST);
                tokio::select! {
                    () = sleep_until(next) => {}
                    () = not_taken.notified() => {
                        sleep(RETRY).await;
                        round = Instant::now();
                    }
                }
            }
        });
        self.own(task);
    }

    /// A task that ends with the session.
    pub(crate) fn own(&self, task: JoinHandle<()>) {
        lock(&self.tasks).push(task);
    }

    /// The releases of which something is in the session.
    pub(crate) fn records(&self) -> BTreeSet<String> {
        lock(&self.torrents).keys().map(|(record, _)| record.clone()).collect()
    }

    pub(crate) fn torrent(&self, record: &str, content: &Content) -> Option<Arc<Torrent>> {
        lock(&self.torrents).get(&(record.to_owned(), content.clone())).cloned()
    }

    /// Notes a torrent that was added to the session.
    pub(crate) fn note(&self, record: &str, content: Content, torrent: Torrent) -> Arc<Torrent> {
        let torrent = Arc::new(torrent);
        lock(&self.torrents).insert((record.to_owned(), content), Arc::clone(&torrent));
        torrent
    }

    /// The same of a torrent of content.
    pub(crate) fn note_part(&self, record: &str, platform: &str, info_hash: Digest, torrent: Torrent) {
        let content = Content::Part(platform.to_owned());
        lock(&self.parts).insert(info_hash, (record.to_owned(), content.clone()));
        self.note(record, content, torrent);
    }

    /// Whether the content of this info-hash is in the session, for whichever release.
    pub(crate) fn offers(&self, info_hash: &Digest) -> bool {
        lock(&self.parts).contains_key(info_hash)
    }

    /// The release that offers the content of this info-hash, and as what.
    pub(crate) fn part(&self, info_hash: &Digest) -> Option<(String, Content)> {
        lock(&self.parts).get(info_hash).cloned()
    }

    pub(crate) fn torrents_of(&self, record: &str) -> Vec<(Content, Arc<Torrent>)> {
        let torrents = lock(&self.torrents);
        let of_record = torrents.iter().filter(|((of, _), _)| of == record);
        of_record.map(|((_, content), torrent)| (content.clone(), Arc::clone(torrent))).collect()
    }

    /// Takes a torrent out of the session; its files stay.
    pub(crate) async fn remove(&self, record: &str, content: &Content) {
        let torrent = lock(&self.torrents).remove(&(record.to_owned(), content.clone()));
        lock(&self.parts).retain(|_, (of, part)| of != record || part != content);
        if let Some(torrent) = torrent
            && let Err(error) = torrent.remove().await
        {
            tracing::warn!(%error, "a torrent could not be removed");
        }
    }

    pub(crate) fn meet(&self, record: &str, peers: Vec<SocketAddr>) {
        let mut met = lock(&self.met);
        met.retain(|(of, _)| of != record);
        met.push((record.to_owned(), peers));
        if met.len() > MET {
            met.remove(0);
        }
    }

    pub(crate) fn met(&self, record: &str) -> Vec<SocketAddr> {
        let met = lock(&self.met);
        met.iter().find(|(of, _)| of == record).map(|(_, peers)| peers.clone()).unwrap_or_default()
    }

    /// The items of a name that the DHT has, oldest first. Waits for the first one as long as `patience`, and longer for others where
    /// it is no newer than `known`, which lies here.
    pub(crate) async fn look_up(
        &self,
        name: &ItemName,
        known: Option<&MutableItem>,
        patience: Duration,
    ) -> Result<Vec<MutableItem>> {
        let dht = self.session()?.dht();
        let end = Instant::now() + patience;
        let mut items = Vec::new();
        // Not all the time: libtorrent may ask nodes that it remembers and that have not answered yet.
        self.wait_for_nodes(patience / 2).await;
        // A node that has only just begun knows nobody, and its lookup ends at once.
        while items.is_empty() && Instant::now() < end {
            items = answers(&dht, name, known, end).await?.0;
            if items.is_empty() {
                sleep(AGAIN).await;
            }
        }
        Ok(items)
    }

    /// The items of a name that may be new, so that none is a good answer, too: when a lookup has come to its end among nodes that
    /// answer, and `enough` has passed since they were found. Nothing where nobody could be asked within `patience`.
    pub(crate) async fn ask(
        &self,
        name: &ItemName,
        enough: Duration,
        patience: Duration,
    ) -> Result<Option<Vec<MutableItem>>> {
        let dht = self.session()?.dht();
        let end = Instant::now() + patience;
        self.wait_for_nodes(patience).await;
        let settled = end.min(Instant::now() + enough);
        let mut was_asked = false;
        loop {
            let (items, has_ended) = answers(&dht, name, None, end).await?;
            // Nodes that have gone do not answer, and a lookup ends without them.
            was_asked |= has_ended && self.known_nodes().await > 0;
            let now = Instant::now();
            if !items.is_empty() || was_asked && now >= settled {
                return Ok(Some(items));
            }
            if now >= end {
                return Ok(None);
            }
            sleep(AGAIN).await;
        }
    }

    /// Puts an item. Gives the number of nodes that took it: 0 where nobody is there.
    pub(crate) async fn put(&self, item: &MutableItem) -> Result<u32> {
        self.wait_for_nodes(NOBODY).await;
        let dht = self.session()?.dht();
        let item = dht::MutableItem::new(item.name.key.0, &item.name.salt, item.seq, &item.value, item.signature)?;
        match dht.put(&item).await {
            Ok(nodes) => Ok(nodes),
            Err(mumba_libtorrent::Error::NotStored { .. } | mumba_libtorrent::Error::TimedOut { .. }) => Ok(0),
            Err(mumba_libtorrent::Error::Superseded { .. }) => Err(Error::Superseded),
            Err(error) => Err(error.into()),
        }
    }

    /// Hosts nearby that may have what is looked for, whether they said so or not: those of the local network, and all of a
    /// private one. In a DHT of two, what one says is known to the other alone.
    pub(crate) async fn neighbours(&self) -> Vec<SocketAddr> {
        let (mut neighbours, mut came) = (Vec::new(), BTreeSet::new());
        if let Some(meeting) = &self.meeting {
            for peer in meeting.peers().await.unwrap_or_default() {
                match peer.is_outgoing {
                    true => neighbours.push(peer.address),
                    // The port at which it listens is not this one.
                    false => drop(came.insert(peer.address.ip())),
                }
            }
        }
        if (self.is_private || !came.is_empty())
            && let Ok(session) = self.session()
        {
            // A host listens at one port for peers and for the DHT.
            let nodes = session.dht().nodes().await.unwrap_or_default();
            let addresses = nodes.into_iter().map(|(_, address)| address);
            neighbours.extend(addresses.filter(|address| self.is_private || came.contains(&address.ip())));
        }
        neighbours.sort();
        neighbours.dedup();
        neighbours.truncate(NEIGHBOURS);
        neighbours
    }

    /// Says in the DHT that the torrents of a release are here: libtorrent does it every 15 minutes, whether somebody listened or not.
    pub(crate) async fn announce(&self, record: &str) {
        for (_, torrent) in self.torrents_of(record) {
            if let Err(error) = torrent.announce().await {
                tracing::debug!(%error, "a torrent was not announced");
            }
        }
    }

    /// Has items be put again soon: somebody may come.
    pub(crate) fn try_again(&self) {
        self.not_taken.notify_one();
    }

    /// How many nodes of the DHT are known to answer.
    pub(crate) async fn known_nodes(&self) -> usize {
        let Ok(session) = self.session() else { return 0 };
        session.dht().nodes().await.map_or(0, |nodes| nodes.len())
    }

    /// Waits until some node of the DHT answers, or as long as `patience`.
    async fn wait_for_nodes(&self, patience: Duration) {
        let end = Instant::now() + patience;
        while self.known_nodes().await == 0 && Instant::now() < end {
            sleep(AGAIN).await;
        }
    }
}

/// The answers to one lookup until `end`, and whether it came to its own end before.
async fn answers(
    dht: &dht::Dht,
    name: &ItemName,
    known: Option<&MutableItem>,
    end: Instant,
) -> Result<(Vec<MutableItem>, bool)> {
    let mut lookup = dht.get(name.key.0, &name.salt).await?;
    let (mut items, mut until, mut is_news) = (Vec::new(), end, false);
    loop {
        let Ok(answer) = timeout_at(until, lookup.next()).await else { return Ok((items, false)) };
        let Some(item) = answer else { return Ok((items, true)) };
        is_news |= known.is_none_or(|known| item.sequence > known.seq);
        until = end.min(Instant::now() + if is_news { MORE_ANSWERS } else { NEWS });
        items.push(MutableItem {
            name: name.clone(),
            seq: item.sequence,
            value: item.value,
            signature: item.signature,
        });
    }
}

/// Tells the DHT of the nodes that the user named, until it knows somebody, and again when it knows nobody any more: in a
/// private network they may start after us. They are not libtorrent's bootstrap nodes, which it asks for others and never
/// gives a value to keep.
async fn greet(session: Weak<Session>, network: Network) {
    let nodes = network.bootstrap.clone().unwrap_or_default();
    let mut named = BTreeSet::new();
    while !nodes.is_empty() {
        let Some(session) = session.upgrade() else { return };
        let dht = session.dht();
        let is_alone = dht.nodes().await.is_ok_and(|known| known.is_empty());
        if is_alone {
            for node in &nodes {
                // A name that cannot be looked up now may be known later.
                let addresses: Vec<_> = tokio::net::lookup_host(node).await.into_iter().flatten().collect();
                let before = named.len();
                named.extend(addresses.iter().map(SocketAddr::ip));
                if named.len() > before
                    && let Some(filter) = network.filter(named.iter().copied())
                    && let Err(error) = session.set_address_filter(&filter).await
                {
                    tracing::warn!(%error, node, "a node that was named is not talked to");
                }
                for address in addresses.into_iter().filter(|address| Some(*address) != session.dht_address()) {
                    // Fails only when the session ends.
                    let _ = dht.add_node(address).await;
                }
            }
        }
        drop((dht, session));
        sleep(if is_alone { GREET } else { GREET_AGAIN }).await;
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Distribution {
    /// Puts the items of these addresses again, so that they are found while their publishers are away. Gives those of which nobody took one.
    async fn offer_again(&self, addresses: BTreeSet<AppId>) -> BTreeSet<AppId> {
        let mut left = BTreeSet::new();
        for address in addresses {
            if let Err(error) = self.finish_interrupted(address).await {
                tracing::warn!(%address, %error, "a publication that was interrupted is not finished");
            }
            if !self.put_again(address).await {
                left.insert(address);
            }
        }
        left
    }

    async fn finish_interrupted(&self, address: AppId) -> Result<()> {
        // Whoever publishes at the moment needs no help.
        if self.inner.store.coming(address)?.is_none() {
            return Ok(());
        }
        let _busy = self.busy(address).await;
        self.finish_publication(address).await
    }

    /// Puts the items of an address again. False where nobody took one.
    pub(crate) async fn put_again(&self, address: AppId) -> bool {
        let Some(node) = self.inner.node.get() else { return false };
        let mut all_taken = true;
        for item in self.inner.store.items(address).unwrap_or_default() {
            match node.put(&item).await {
                Ok(nodes) => {
                    all_taken &= nodes > 0;
                    tracing::debug!(%address, nodes, "put an item again");
                }
                // The DHT has a newer one.
                Err(error) => tracing::debug!(%address, %error, "an item was not put again"),
            }
        }
        if all_taken {
            let releases = self.inner.store.releases().unwrap_or_default();
            for (record, _) in releases.iter().filter(|(_, release)| release.address == address) {
                node.announce(record).await;
            }
        }
        all_taken
    }
}
