//! A session: one libtorrent with its network thread, its torrents and its node in the DHT.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::alerts::{Alert, Alerts};
use crate::bridge::{call, ffi};
use crate::dht::Dht;
use crate::error::{Error, Result, within};
use crate::metainfo::{Bounds, Magnet, Metainfo};
use crate::peers::AddressFilter;
use crate::pump::Core;
use crate::settings::Settings;
use crate::torrent::{AddTorrent, Source, Torrent};

const LISTEN_LIMIT: Duration = Duration::from_secs(20);
pub(crate) const ANSWER_LIMIT: Duration = Duration::from_secs(60);

/// A running libtorrent. Dropping it ends it in the background; [`Session::close`] waits for the end.
pub struct Session {
    core: Arc<Core>,
    thread: Option<JoinHandle<()>>,
    listening: Vec<SocketAddr>,
    dht_address: Option<SocketAddr>,
    last_torrent: AtomicU64,
}

/// What a session has done so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Stats {
    /// Nodes of the DHT that it knows.
    pub dht_nodes: u64,
    /// Items of the DHT that it keeps for others, immutable and mutable.
    pub dht_items: u64,
    /// Peers that are connected, those of all torrents together.
    pub peers: u64,
    /// Content that was received.
    pub received_bytes: u64,
    /// Content that was sent.
    pub sent_bytes: u64,
    /// All that was received, protocol and all.
    pub wire_received_bytes: u64,
    /// All that was sent, protocol and all.
    pub wire_sent_bytes: u64,
}

impl Session {
    /// Starts a session and waits until it listens. `state` is what [`Session::state`] gave, or nothing.
    ///
    /// # Errors
    ///
    /// When a setting or the state is not valid, or when it can listen nowhere.
    pub async fn open(settings: &Settings, state: &[u8]) -> Result<Session> {
        let (named, state) = (settings.by_name(), state.to_vec());
        let opened = tokio::task::spawn_blocking(move || call(|fault| ffi::open_session(&named, &state, fault)))
            .await
            .map_err(|error| Error::Invalid(error.to_string()))?
            .map_err(|fault| Error::failed("cannot start libtorrent", fault))?;
        let core = Arc::new(Core::new(opened));
        core.note_dht(settings);
        // Before the thread takes the first alert.
        let listening = core.expect(listening_on(settings.listen.len()));
        let thread = thread::Builder::new().name("torrent alerts".to_owned()).spawn({
            let core = core.clone();
            move || core.run()
        });
        let mut session =
            Session { core, thread: None, listening: Vec::new(), dht_address: None, last_torrent: AtomicU64::new(0) };
        session.thread = Some(thread.map_err(|error| Error::Invalid(format!("cannot start a thread: {error}")))?);
        let sockets = within(LISTEN_LIMIT, "listening", listening).await?;
        session.listening = sockets.tcp;
        session.dht_address = sockets.udp.first().copied();
        // Nothing was set before.
        let _ = session.core.dht_addresses.set(sockets.udp);
        Ok(session)
    }

    /// Where it listened when it was opened, for TCP.
    #[must_use]
    pub fn listening(&self) -> &[SocketAddr] {
        &self.listening
    }

    /// Where its node in the DHT listened when it was opened.
    #[must_use]
    pub fn dht_address(&self) -> Option<SocketAddr> {
        self.dht_address
    }

    /// All that happens from now on.
    #[must_use]
    pub fn alerts(&self) -> Alerts {
        self.core.subscribe(None)
    }

    /// The DHT.
    #[must_use]
    pub fn dht(&self) -> Dht {
        Dht::new(self.core.clone())
    }

    /// Changes the settings.
    ///
    /// # Errors
    ///
    /// When the session is closed.
    pub async fn apply(&self, settings: &Settings) -> Result<()> {
        let named = settings.by_name();
        self.core.note_dht(settings);
        self.core.query(|| "cannot apply settings".to_owned(), move |session, fault| session.apply(&named, fault)).await
    }

    /// What to give to [`Session::open`] the next time: the nodes of the DHT, and this one's id.
    ///
    /// # Errors
    ///
    /// When the session is closed.
    pub async fn state(&self) -> Result<Vec<u8>> {
        self.core.query(|| "cannot save the state".to_owned(), |session, fault| bytes_of(&session.state(fault))).await
    }

    /// Replaces the addresses that are not talked to, by peers and in the DHT. It waits until the DHT runs.
    ///
    /// # Errors
    ///
    /// When the session is closed.
    pub async fn set_address_filter(&self, filter: &AddressFilter) -> Result<()> {
        if self.core.has_dht.load(Ordering::Relaxed) {
            self.dht().require().await?;
        }
        let rules = filter.rules();
        self.core
            .query(
                || "cannot set the address filter".to_owned(),
                move |session, fault| {
                    session.set_address_filter(&rules, fault);
                },
            )
            .await
    }

    /// What it has done so far.
    ///
    /// # Errors
    ///
    /// When the session is closed.
    pub async fn stats(&self) -> Result<Stats> {
        let answer = self.core.expect(|alert| match alert {
            Alert::Counters(counters) => Some(Ok(Stats::of(counters))),
            _ => None,
        });
        self.core.query(|| "cannot count".to_owned(), |session, fault| session.post_stats(fault)).await?;
        within(ANSWER_LIMIT, "counting", answer).await
    }

    /// Adds a torrent, which starts at once unless it is to be paused. A magnet link first waits for its metadata: see
    /// [`Session::fetch_metadata`].
    ///
    /// # Errors
    ///
    /// When it is in the session already, when its metadata are refused, or when the path is no UTF-8.
    pub async fn add(&self, mut add: AddTorrent) -> Result<Torrent> {
        if let Source::Magnet(magnet) = &add.source {
            let metainfo = self.fetch_metadata(&magnet.clone(), &add.peers, &Bounds::default()).await?;
            add.source = Source::Metainfo(metainfo);
        }
        self.add_as_is(add).await
    }

    async fn add_as_is(&self, add: AddTorrent) -> Result<Torrent> {
        let id = self.last_torrent.fetch_add(1, Ordering::Relaxed) + 1;
        Torrent::add(self.core.clone(), id, add).await
    }

    /// Asks peers for the `info` dictionary that a magnet link names, and checks it. Nothing is written to the disk. It waits until a
    /// peer has it: set a limit, or drop the future to give up.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if it is one that nobody should follow.
    pub async fn fetch_metadata(&self, magnet: &Magnet, peers: &[SocketAddr], bounds: &Bounds) -> Result<Metainfo> {
        let fetch = self.begin_metadata(magnet, peers).await?;
        let metainfo = fetch.metainfo(bounds).await;
        fetch.end().await?;
        metainfo
    }

    /// The same for whoever looks after it meanwhile: it may take long where peers are slow, and needs others where they are gone.
    ///
    /// # Errors
    ///
    /// When it is in the session already.
    pub async fn begin_metadata(&self, magnet: &Magnet, peers: &[SocketAddr]) -> Result<MetadataFetch> {
        let mut add = AddTorrent::new(Source::Magnet(magnet.clone()), "/nonexistent");
        peers.clone_into(&mut add.peers);
        add.no_files = true;
        Ok(MetadataFetch(Some(self.add_as_is(add).await?)))
    }

    /// Ends it, and waits until its threads and sockets are gone.
    pub async fn close(mut self) {
        self.core.session.stop_waiting();
        if let Some(thread) = self.thread.take() {
            // Neither can fail unless something panicked, which was printed.
            let _ = tokio::task::spawn_blocking(move || thread.join()).await;
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The thread ends the session and itself.
        self.core.session.stop_waiting();
    }
}

/// Metadata on their way. Their torrent is in the session until [`MetadataFetch::end`], or until this is dropped.
pub struct MetadataFetch(Option<Torrent>);

impl MetadataFetch {
    /// Its torrent, which has no files: to tell it of peers, and to see how many are connected.
    #[must_use]
    pub fn torrent(&self) -> &Torrent {
        self.0.as_ref().expect("it is taken by `end` alone")
    }

    /// Waits until a peer has sent the `info` dictionary, and checks it.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if it is one that nobody should follow.
    pub async fn metainfo(&self, bounds: &Bounds) -> Result<Metainfo> {
        Metainfo::parse_info(&self.torrent().info().await?, bounds)
    }

    /// Takes the torrent out of the session, and waits until it is.
    ///
    /// # Errors
    ///
    /// When the session is gone.
    pub async fn end(mut self) -> Result<()> {
        match self.0.take() {
            Some(torrent) => torrent.remove().await,
            None => Ok(()),
        }
    }
}

impl Drop for MetadataFetch {
    fn drop(&mut self) {
        if let Some(torrent) = self.0.take() {
            torrent.remove_in_background();
        }
    }
}

#[derive(Default, Clone)]
struct Sockets {
    tcp: Vec<SocketAddr>,
    udp: Vec<SocketAddr>,
}

/// Gathers where a session listens, until each of its interfaces has been tried.
fn listening_on(interfaces: usize) -> impl FnMut(&Alert) -> Option<Result<Sockets>> {
    let mut sockets = Sockets::default();
    let mut failures = Vec::new();
    move |alert| {
        match alert {
            Alert::Listening { address, udp: false } => sockets.tcp.push(*address),
            Alert::Listening { address, udp: true } => sockets.udp.push(*address),
            Alert::ListenFailed { interface, fault } => failures.push(format!("{interface}: {fault}")),
            _ => return None,
        }
        let tried = |open: usize| open + failures.len() >= interfaces;
        if !tried(sockets.tcp.len()) || !tried(sockets.udp.len()) {
            return None;
        }
        if sockets.tcp.is_empty() {
            return Some(Err(Error::Invalid(format!("cannot listen on {}", failures.join(", ")))));
        }
        Some(Ok(std::mem::take(&mut sockets)))
    }
}

impl Stats {
    fn of(counters: &[i64]) -> Stats {
        let counter = |name| {
            let index = usize::try_from(ffi::find_metric(name)).ok();
            index.and_then(|index| counters.get(index)).map_or(0, |value| value.unsigned_abs())
        };
        Stats {
            dht_nodes: counter("dht.dht_nodes"),
            dht_items: counter("dht.dht_immutable_data") + counter("dht.dht_mutable_data"),
            peers: counter("peer.num_peers_connected"),
            received_bytes: counter("net.recv_payload_bytes"),
            sent_bytes: counter("net.sent_payload_bytes"),
            wire_received_bytes: counter("net.recv_bytes"),
            wire_sent_bytes: counter("net.sent_bytes"),
        }
    }
}

/// Nothing where there was a fault, which is told apart.
pub(crate) fn bytes_of(bytes: &cxx::UniquePtr<cxx::CxxVector<u8>>) -> Vec<u8> {
    bytes.as_ref().map(|bytes| bytes.as_slice().to_vec()).unwrap_or_default()
}
