//! Torrents of a session.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use cxx::SharedPtr;

use crate::alerts::{Alert, Alerts, TorrentId, address_of, endpoint_of};
use crate::bridge::{call, ffi};
use crate::error::{Error, Fault, Result, within};
use crate::extension::{AcceptPeer, Direction, Exchange, ExchangePeers, halves, packet_bytes, waiting_bytes};
use crate::metainfo::{InfoHashes, Magnet, Metainfo, Refusal};
use crate::pump::{Core, Expected};
use crate::session::{ANSWER_LIMIT, bytes_of};

/// Where a torrent's metadata come from.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Source {
    /// A .torrent file that was checked.
    Metainfo(Metainfo),
    /// A link; peers have the rest.
    Magnet(Magnet),
    /// What [`Torrent::resume_data`] gave. It is taken on trust: keep it where only the user can write.
    Resume(Vec<u8>),
}

impl From<Metainfo> for Source {
    fn from(metainfo: Metainfo) -> Source {
        Source::Metainfo(metainfo)
    }
}

impl From<Magnet> for Source {
    fn from(magnet: Magnet) -> Source {
        Source::Magnet(magnet)
    }
}

/// How much a file is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Not at all.
    Skip,
    /// After the others.
    Low,
    /// As the others.
    Normal,
    /// Before the others.
    High,
}

impl Priority {
    fn number(self) -> u8 {
        match self {
            Priority::Skip => 0,
            Priority::Low => 1,
            Priority::Normal => 4,
            Priority::High => 7,
        }
    }

    fn of(number: u8) -> Priority {
        match number {
            0 => Priority::Skip,
            1..=3 => Priority::Low,
            4 => Priority::Normal,
            _ => Priority::High,
        }
    }
}

/// What a torrent may use; `None`: as much as the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// The most that is sent, in bytes a second.
    pub upload_bytes_per_s: Option<u32>,
    /// The most that is taken, in bytes a second.
    pub download_bytes_per_s: Option<u32>,
    /// The most peers that are sent something at the same time.
    pub max_uploads: Option<u32>,
    /// The most peers, from 2.
    pub max_connections: Option<u32>,
}

impl Limits {
    fn number(limit: Option<u32>) -> i32 {
        limit.map_or(-1, |limit| i32::try_from(limit).unwrap_or(i32::MAX))
    }

    fn of(number: i32) -> Option<u32> {
        // libtorrent's highest number of 24 bits stands for no limit, too.
        u32::try_from(number).ok().filter(|number| (1..(1 << 24) - 1).contains(number))
    }

    fn to_numbers(self) -> ffi::Limits {
        ffi::Limits {
            upload: Limits::number(self.upload_bytes_per_s),
            download: Limits::number(self.download_bytes_per_s),
            max_uploads: Limits::number(self.max_uploads),
            max_connections: Limits::number(self.max_connections),
        }
    }
}

/// How a torrent finds peers by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discovery {
    /// In the DHT.
    pub dht: bool,
    /// On the local network.
    pub local: bool,
    /// From other peers (BEP 11).
    pub exchange: bool,
}

/// A torrent to add, and how. Trackers and web servers that it names are not used: peers come from the DHT, the local network and each
/// other.
#[derive(Clone)]
pub struct AddTorrent {
    /// Where its metadata come from.
    pub source: Source,
    /// The folder that its files lie in, or its own folder does. Empty with [`Source::Resume`]: where it was.
    pub folder: PathBuf,
    /// Peers to begin with.
    pub peers: Vec<SocketAddr>,
    /// It does nothing until [`Torrent::resume`].
    pub paused: bool,
    /// It is paused once what lies on the disk has been checked, before anything comes from peers.
    pub stop_when_checked: bool,
    /// Its pieces are fetched in order.
    pub sequential: bool,
    /// The files are there and complete: they are hashed as they are sent, not before. For what was just made.
    pub trusted_files: bool,
    /// How it finds peers by itself.
    pub discovery: Discovery,
    /// What it may use.
    pub limits: Limits,
    /// How much its first files are wanted; the others normally.
    pub priorities: Vec<Priority>,
    /// The messages that it exchanges with its peers.
    pub exchange: Option<Exchange>,
    pub(crate) accept: Option<AcceptPeer>,
    pub(crate) no_files: bool,
}

impl AddTorrent {
    /// With nothing special.
    #[must_use]
    pub fn new(source: impl Into<Source>, folder: impl Into<PathBuf>) -> AddTorrent {
        AddTorrent {
            source: source.into(),
            folder: folder.into(),
            peers: Vec::new(),
            paused: false,
            stop_when_checked: false,
            sequential: false,
            trusted_files: false,
            discovery: Discovery { dht: true, local: true, exchange: true },
            limits: Limits::default(),
            priorities: Vec::new(),
            exchange: None,
            accept: None,
            no_files: false,
        }
    }

    /// Keeps only the peers that this takes. It is called on libtorrent's thread: it must not wait. A peer for whom it
    /// panics is not kept.
    #[must_use]
    pub fn accept_peers(
        mut self,
        accept: impl Fn(SocketAddr, Direction) -> bool + Send + Sync + 'static,
    ) -> AddTorrent {
        self.accept = Some(Arc::new(accept));
        self
    }

    fn spec(&self, id: u64) -> Result<ffi::AddSpec> {
        let (kind, bytes) = match &self.source {
            Source::Metainfo(metainfo) if metainfo.is_only_info() => (ffi::SourceKind::Info, metainfo.bytes().to_vec()),
            Source::Metainfo(metainfo) => (ffi::SourceKind::Metainfo, metainfo.bytes().to_vec()),
            Source::Magnet(magnet) => (ffi::SourceKind::Magnet, magnet.as_str().as_bytes().to_vec()),
            Source::Resume(data) => (ffi::SourceKind::Resume, data.clone()),
        };
        let resumes = matches!(self.source, Source::Resume(_));
        let save_path =
            if resumes && self.folder.as_os_str().is_empty() { String::new() } else { absolute(&self.folder)? };
        let limits = self.limits.to_numbers();
        Ok(ffi::AddSpec {
            id,
            kind,
            bytes,
            save_path,
            paused: self.paused,
            stop_when_checked: self.stop_when_checked,
            sequential: self.sequential,
            no_files: self.no_files,
            trusted_files: self.trusted_files,
            no_dht: !self.discovery.dht,
            no_lsd: !self.discovery.local,
            no_pex: !self.discovery.exchange,
            upload_limit: limits.upload,
            download_limit: limits.download,
            max_uploads: limits.max_uploads,
            max_connections: limits.max_connections,
            file_priorities: self.priorities.iter().map(|priority| priority.number()).collect(),
            peers: self.peers.iter().copied().map(endpoint_of).collect(),
        })
    }
}

/// libtorrent's paths are UTF-8, and must not depend on the working directory.
fn absolute(path: &Path) -> Result<String> {
    let wrong = |reason: &str| Error::Path { path: path.to_owned(), reason: reason.to_owned() };
    let text = path.to_str().ok_or_else(|| wrong("libtorrent takes only paths in UTF-8"))?;
    if path.is_absolute() { Ok(text.to_owned()) } else { Err(wrong("an absolute path is needed")) }
}

/// What a torrent is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// What lies on the disk is being hashed.
    Checking,
    /// The resume data are being compared with the disk.
    CheckingResumeData,
    /// Peers are asked for the `info` dictionary.
    FetchingMetadata,
    /// Pieces are being fetched.
    Downloading,
    /// All wanted files are there, but not all files.
    Finished,
    /// All files are there.
    Seeding,
    /// One that this crate does not know.
    Other,
}

impl State {
    /// From libtorrent's `torrent_status::state_t`.
    pub(crate) fn of(number: i32) -> State {
        match number {
            1 => State::Checking,
            2 => State::FetchingMetadata,
            3 => State::Downloading,
            4 => State::Finished,
            5 => State::Seeding,
            7 => State::CheckingResumeData,
            _ => State::Other,
        }
    }
}

/// How far a torrent is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// What it is doing.
    pub state: State,
    /// It is paused, by us or by a fault.
    pub paused: bool,
    /// A file could not be written (no room, no right to it): it only gives what it has until [`Torrent::resume`].
    pub upload_mode: bool,
    /// Why it stopped.
    pub fault: Option<Fault>,
    /// The number of the file that the fault is about.
    pub fault_file: Option<u32>,
    /// Its name.
    pub name: String,
    /// The folder that its files lie in, or its own folder does.
    pub folder: PathBuf,
    /// Its `info` dictionary is there.
    pub has_metadata: bool,
    /// All wanted files are there.
    pub is_finished: bool,
    /// All files are there.
    pub is_seeding: bool,
    /// Its files are being moved.
    pub is_moving: bool,
    /// Its resume data have changed since they were taken.
    pub needs_resume_data: bool,
    /// How much of what it is doing (checking, downloading) is done, from 0 to 1.
    pub progress: f32,
    /// The size of all files.
    pub content_bytes: u64,
    /// How much of it is there.
    pub done_bytes: u64,
    /// The size of the wanted files.
    pub wanted_bytes: u64,
    /// How much of them is there.
    pub wanted_done_bytes: u64,
    /// How much content comes in a second.
    pub download_bytes_per_s: u32,
    /// How much content goes out in a second.
    pub upload_bytes_per_s: u32,
    /// All content that ever came.
    pub downloaded_bytes: u64,
    /// All content that ever went out.
    pub uploaded_bytes: u64,
    /// What came with a wrong hash.
    pub failed_bytes: u64,
    /// What came twice.
    pub redundant_bytes: u64,
    /// Peers that are connected.
    pub peers: u32,
    /// Those of them that have everything.
    pub seeds: u32,
    /// Pieces that are there.
    pub pieces: u32,
}

impl From<ffi::Status> for Status {
    fn from(from: ffi::Status) -> Status {
        Status {
            state: State::of(from.state),
            paused: from.paused,
            upload_mode: from.upload_mode,
            fault: from.fault.into_result().err(),
            fault_file: u32::try_from(from.fault_file).ok(),
            name: from.name,
            folder: from.save_path.into(),
            has_metadata: from.has_metadata,
            is_finished: from.finished,
            is_seeding: from.seeding,
            is_moving: from.moving,
            needs_resume_data: from.needs_resume_data,
            progress: from.progress_ppm as f32 / 1e6,
            content_bytes: from.total.unsigned_abs(),
            done_bytes: from.done.unsigned_abs(),
            wanted_bytes: from.wanted.unsigned_abs(),
            wanted_done_bytes: from.wanted_done.unsigned_abs(),
            download_bytes_per_s: from.download_rate.unsigned_abs(),
            upload_bytes_per_s: from.upload_rate.unsigned_abs(),
            downloaded_bytes: from.downloaded.unsigned_abs(),
            uploaded_bytes: from.uploaded.unsigned_abs(),
            failed_bytes: from.failed_bytes.unsigned_abs(),
            redundant_bytes: from.redundant_bytes.unsigned_abs(),
            peers: from.peers.unsigned_abs(),
            seeds: from.seeds.unsigned_abs(),
            pieces: from.pieces_have.unsigned_abs(),
        }
    }
}

/// A peer of a torrent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Peer {
    /// Where it is.
    pub address: SocketAddr,
    /// What it calls itself.
    pub peer_id: [u8; 20],
    /// The program that it says it is.
    pub client: String,
    /// The connection was made from here.
    pub is_outgoing: bool,
    /// It is connected by uTP, else by TCP.
    pub is_utp: bool,
    /// The connection is encrypted.
    pub is_encrypted: bool,
    /// It has everything.
    pub is_seed: bool,
    /// It is not ready yet.
    pub is_connecting: bool,
    /// How much content comes from it in a second.
    pub download_bytes_per_s: u32,
    /// How much content goes to it in a second.
    pub upload_bytes_per_s: u32,
    /// All that came from it.
    pub downloaded_bytes: u64,
    /// All that went to it.
    pub uploaded_bytes: u64,
    /// How much of the torrent it has, from 0 to 1.
    pub progress: f32,
}

impl From<ffi::Peer> for Peer {
    fn from(from: ffi::Peer) -> Peer {
        Peer {
            address: address_of(from.endpoint),
            peer_id: from.id,
            client: from.client,
            is_outgoing: from.outgoing,
            is_utp: from.utp,
            is_encrypted: from.encrypted,
            is_seed: from.seed,
            is_connecting: from.connecting,
            download_bytes_per_s: from.download_rate.unsigned_abs(),
            upload_bytes_per_s: from.upload_rate.unsigned_abs(),
            downloaded_bytes: from.downloaded.unsigned_abs(),
            uploaded_bytes: from.uploaded.unsigned_abs(),
            progress: from.progress_ppm as f32 / 1e6,
        }
    }
}

/// A torrent of a session. Dropping it leaves the torrent there. After the torrent was removed all calls fail with
/// [`Error::Removed`], after the session was closed with [`Error::Closed`].
pub struct Torrent {
    core: Arc<Core>,
    raw: SharedPtr<ffi::Torrent>,
    id: TorrentId,
    hashes: InfoHashes,
    name: String,
    /// libtorrent answers for a moment longer.
    removed: AtomicBool,
    exchange: Mutex<Option<ExchangePeers>>,
}

impl std::fmt::Debug for Torrent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Torrent({} {})", self.name, self.hashes)
    }
}

impl Torrent {
    pub(crate) async fn add(core: Arc<Core>, id: u64, add: AddTorrent) -> Result<Torrent> {
        if let Some(exchange) = &add.exchange {
            exchange.check()?;
        }
        let spec = add.spec(id)?;
        let name = match &add.source {
            Source::Metainfo(metainfo) => metainfo.name().to_owned(),
            Source::Magnet(magnet) => magnet.name().to_owned(),
            Source::Resume(_) => "a resumed torrent".to_owned(),
        };
        let (sink, user) = halves(add.exchange.as_ref(), add.accept);
        let of_exchange =
            |exchange: &Exchange| (exchange.name.clone(), packet_bytes(exchange), waiting_bytes(exchange));
        let (exchange_name, max_bytes, max_waiting) = add.exchange.as_ref().map(of_exchange).unwrap_or_default();
        let (raw, hashes) = core
            .query(
                || format!("cannot add '{name}'"),
                move |session, fault| {
                    let sink = Box::new(sink);
                    let raw = ffi::add_torrent(session, &spec, &exchange_name, max_bytes, max_waiting, sink, fault);
                    let hashes = raw.as_ref().map(|torrent| torrent.hashes(fault));
                    (raw, hashes)
                },
            )
            .await?;
        let hashes = hashes.ok_or(Error::Closed)?.into();
        let exchange = Mutex::new(user(raw.clone()));
        Ok(Torrent { core, raw, id: TorrentId(id), hashes, name, removed: AtomicBool::new(false), exchange })
    }

    async fn query<T: Send + 'static>(
        &self,
        what: &str,
        function: impl FnOnce(&ffi::Torrent, &mut ffi::Fault) -> T + Send + 'static,
    ) -> Result<T> {
        if self.removed.load(Ordering::Relaxed) {
            return Err(if self.core.is_closed() { Error::Closed } else { Error::Removed });
        }
        let raw = self.raw.clone();
        self.core.query(|| format!("'{}': cannot {what}", self.name), move |_, fault| function(&raw, fault)).await
    }

    /// The first alert about this torrent that `pick` takes, unless the torrent is removed before.
    fn expect<T: Send + 'static>(
        &self,
        mut pick: impl FnMut(&Alert) -> Option<Result<T>> + Send + 'static,
    ) -> Expected<T> {
        let id = self.id;
        self.core.expect(move |alert| match alert {
            _ if alert.torrent() != Some(id) => None,
            Alert::Removed(_) => Some(Err(Error::Removed)),
            alert => pick(alert),
        })
    }

    fn failed(&self, what: &str, fault: &Fault) -> Error {
        Error::failed(format!("'{}': cannot {what}", self.name), fault.clone())
    }

    /// Its number in this session.
    #[must_use]
    pub fn id(&self) -> TorrentId {
        self.id
    }

    /// The hashes that name it.
    #[must_use]
    pub fn hashes(&self) -> InfoHashes {
        self.hashes
    }

    /// All that happens to it from now on.
    #[must_use]
    pub fn alerts(&self) -> Alerts {
        self.core.subscribe(Some(self.id))
    }

    /// The peers that have the torrent's [`Exchange`]; `None` if it has none, or if this was called before.
    #[must_use]
    pub fn exchange(&self) -> Option<ExchangePeers> {
        self.exchange.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// How far it is.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn status(&self) -> Result<Status> {
        self.query("see how far it is", |torrent, fault| torrent.status(fault)).await.map(Status::from)
    }

    /// Waits until what lies on the disk has been checked.
    ///
    /// # Errors
    ///
    /// When the torrent stops for a fault, or is gone.
    pub async fn checked(&self) -> Result<()> {
        let id = self.id;
        loop {
            let name = self.name.clone();
            let answer = self.expect(move |alert| match alert {
                Alert::Checked(torrent) if *torrent == id => Some(Ok(())),
                Alert::Failed { fault, .. } => {
                    Some(Err(Error::failed(format!("'{name}': cannot check it"), fault.clone())))
                }
                _ => None,
            });
            let status = self.status().await?;
            if let Some(fault) = &status.fault {
                return Err(self.failed("check it", fault));
            }
            match status.state {
                // It may tell of a check before this one: that is looked at again.
                State::Checking | State::CheckingResumeData | State::FetchingMetadata => answer.await?,
                _ => return Ok(()),
            }
        }
    }

    /// Waits until all wanted files are there.
    ///
    /// # Errors
    ///
    /// When the torrent stops for a fault, cannot write a file, or is gone.
    pub async fn finished(&self) -> Result<()> {
        let mut reason = None;
        loop {
            let name = self.name.clone();
            let answer = self.expect(move |alert| match alert {
                Alert::Finished(_) => Some(Ok(())),
                Alert::Failed { file, fault, .. } => {
                    let what = format!("'{name}': stopped at '{file}'");
                    Some(Err(Error::failed(what, fault.clone())))
                }
                _ => None,
            });
            let status = self.status().await?;
            if let Some(fault) = &status.fault {
                return Err(reason.unwrap_or_else(|| self.failed("go on", fault)));
            }
            if status.is_finished {
                return Ok(());
            }
            if status.upload_mode {
                let unknown = || Error::Invalid(format!("'{}' could not write a file: resume it", self.name));
                return Err(reason.unwrap_or_else(unknown));
            }
            // A fault that was reported may be over: from before it was resumed, or of one peer alone.
            match answer.await {
                Err(error @ Error::Failed { .. }) => reason = Some(error),
                answer => return answer,
            }
        }
    }

    /// Waits for its `info` dictionary.
    pub(crate) async fn info(&self) -> Result<Vec<u8>> {
        let received = self.expect(|alert| match alert {
            Alert::MetadataReceived(_) => Some(Ok(())),
            // They have the right hash, and libtorrent can make nothing of them.
            Alert::Failed { fault, .. } => Some(Err(Refusal::Libtorrent(fault.clone()).into())),
            _ => None,
        });
        if !self.status().await?.has_metadata {
            received.await?;
        }
        self.query("read its metadata", |torrent, fault| bytes_of(&torrent.info(fault))).await
    }

    /// The bytes of its .torrent file.
    ///
    /// # Errors
    ///
    /// When its metadata or, of a v2 torrent, its piece layers are not there yet.
    pub async fn metainfo(&self) -> Result<Vec<u8>> {
        self.query("read its metadata", |torrent, fault| bytes_of(&torrent.metainfo(fault))).await
    }

    /// Which pieces are there. Of a torrent that has all of them the list may be empty.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn pieces(&self) -> Result<Vec<bool>> {
        let pieces = self.query("list its pieces", |torrent, fault| torrent.pieces(fault)).await?;
        Ok(pieces.into_iter().map(|piece| piece != 0).collect())
    }

    /// How many bytes of each file are there.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn file_progress(&self) -> Result<Vec<u64>> {
        let progress = self.query("list its files", |torrent, fault| torrent.file_progress(fault)).await?;
        Ok(progress.into_iter().map(i64::unsigned_abs).collect())
    }

    /// How much each file is wanted.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn priorities(&self) -> Result<Vec<Priority>> {
        let numbers = self.query("list its files", |torrent, fault| torrent.file_priorities(fault)).await?;
        Ok(numbers.into_iter().map(Priority::of).collect())
    }

    /// Says how much the first files are wanted; the others stay as they are.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn set_priorities(&self, priorities: &[Priority]) -> Result<()> {
        let numbers: Vec<u8> = priorities.iter().map(|priority| priority.number()).collect();
        self.query("choose files", move |torrent, fault| torrent.set_file_priorities(&numbers, fault)).await
    }

    /// Fetches a piece before the others, within this time if it can.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn hurry_piece(&self, piece: u32, within: std::time::Duration) -> Result<()> {
        let milliseconds = i32::try_from(within.as_millis()).unwrap_or(i32::MAX);
        let piece = piece_number(piece)?;
        self.query("hurry", move |torrent, fault| torrent.set_piece_deadline(piece, milliseconds, fault)).await
    }

    /// The bytes of a piece that is there.
    ///
    /// # Errors
    ///
    /// When it is not there, or cannot be read.
    pub async fn read_piece(&self, piece: u32) -> Result<Vec<u8>> {
        let number = piece_number(piece)?;
        let what = format!("'{}': cannot read piece {piece}", self.name);
        // libtorrent answers for a piece that is not there only when it has come.
        let missing = Error::Invalid(format!("'{}': piece {piece} is not there", self.name));
        let status = self.status().await?;
        if !status.is_seeding && !self.pieces().await?.get(piece as usize).copied().unwrap_or(false) {
            return Err(missing);
        }
        let answer = self.expect(move |alert| match alert {
            Alert::PieceRead { piece: found, bytes, .. } if *found == piece => {
                Some(bytes.clone().map_err(|fault| Error::failed(what.clone(), fault)))
            }
            _ => None,
        });
        self.query("read a piece", move |torrent, fault| torrent.read_piece(number, fault)).await?;
        within(ANSWER_LIMIT, "reading a piece", answer).await
    }

    /// The peers that are connected, or being connected.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn peers(&self) -> Result<Vec<Peer>> {
        let peers = self.query("list its peers", |torrent, fault| torrent.peers(fault)).await?;
        Ok(peers.into_iter().map(Peer::from).collect())
    }

    /// Tells it of a peer.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn connect_peer(&self, address: SocketAddr) -> Result<()> {
        self.query("add a peer", move |torrent, fault| torrent.connect_peer(endpoint_of(address), fault)).await
    }

    /// Stops it until [`Torrent::resume`].
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn pause(&self) -> Result<()> {
        self.query("pause it", |torrent, fault| torrent.pause(fault)).await
    }

    /// Lets it go on, after [`Torrent::pause`], or after a fault when its reason is gone. After a fault it first looks again at what
    /// lies on the disk.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn resume(&self) -> Result<()> {
        let failed = self.status().await?.fault.is_some();
        // libtorrent before 2.0.12 may forget them when it looks again.
        let priorities = if failed { self.priorities().await? } else { Vec::new() };
        self.query("resume it", move |torrent, fault| {
            torrent.clear_error(fault);
            torrent.resume(fault);
            if failed {
                // A piece that could not be read back counts as one that is still being checked, for ever.
                torrent.recheck(fault);
            }
        })
        .await?;
        if failed { self.set_priorities(&priorities).await } else { Ok(()) }
    }

    /// Hashes all that lies on the disk again, and waits for the end.
    ///
    /// # Errors
    ///
    /// When it is paused, or stops for a fault.
    pub async fn recheck(&self) -> Result<()> {
        self.checked().await?;
        if self.status().await?.paused {
            return Err(Error::Invalid(format!("'{}' is paused: resume it before it is rechecked", self.name)));
        }
        let name = self.name.clone();
        let answer = self.expect(move |alert| match alert {
            Alert::Checked(_) => Some(Ok(())),
            Alert::Failed { fault, .. } => {
                Some(Err(Error::failed(format!("'{name}': cannot check it"), fault.clone())))
            }
            _ => None,
        });
        self.query("recheck it", |torrent, fault| torrent.recheck(fault)).await?;
        answer.await?;
        // What was told may have been the end of the check before.
        self.checked().await
    }

    /// Moves its files into another folder, and waits for the end. Without `replace` it fails where one is already.
    ///
    /// # Errors
    ///
    /// When a file cannot be moved: then it stays where it was.
    pub async fn move_to(&self, folder: &Path, replace: bool) -> Result<()> {
        let path = absolute(folder)?;
        let what = format!("'{}': cannot move it to '{path}'", self.name);
        let answer = self.expect(move |alert| match alert {
            Alert::Moved { path, .. } => {
                Some(path.clone().map(drop).map_err(|fault| Error::failed(what.clone(), fault)))
            }
            _ => None,
        });
        self.query("move it", move |torrent, fault| torrent.move_storage(&path, replace, fault)).await?;
        answer.await
    }

    /// Keeps a file under another name, relative to the folder.
    ///
    /// # Errors
    ///
    /// When the name leads out of the folder, or the file cannot be renamed.
    pub async fn rename_file(&self, file: u32, name: &str) -> Result<()> {
        if name.is_empty() || !name.split('/').all(|part| !matches!(part, "" | "." | "..")) {
            return Err(Error::Path { path: name.into(), reason: "it is no path within the folder".to_owned() });
        }
        let number = piece_number(file)?;
        let what = format!("'{}': cannot rename file {file}", self.name);
        let answer = self.expect(move |alert| match alert {
            Alert::FileRenamed { file: found, name, .. } if *found == file => {
                Some(name.clone().map(drop).map_err(|fault| Error::failed(what.clone(), fault)))
            }
            _ => None,
        });
        let name = name.to_owned();
        self.query("rename a file", move |torrent, fault| torrent.rename_file(number, &name, fault)).await?;
        within(ANSWER_LIMIT, "renaming a file", answer).await
    }

    /// What [`Source::Resume`] takes to go on from here in another session without hashing everything again.
    ///
    /// # Errors
    ///
    /// When there is nothing to save yet.
    pub async fn resume_data(&self) -> Result<Vec<u8>> {
        let what = format!("'{}': cannot save resume data", self.name);
        let answer = self.expect(move |alert| match alert {
            Alert::ResumeData { data, .. } => Some(data.clone().map_err(|fault| Error::failed(what.clone(), fault))),
            _ => None,
        });
        self.query("save resume data", |torrent, fault| torrent.save_resume_data(fault)).await?;
        within(ANSWER_LIMIT, "saving resume data", answer).await
    }

    /// What it may use.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn limits(&self) -> Result<Limits> {
        let limits = self.query("see its limits", |torrent, fault| torrent.limits(fault)).await?;
        Ok(Limits {
            upload_bytes_per_s: Limits::of(limits.upload),
            download_bytes_per_s: Limits::of(limits.download),
            max_uploads: Limits::of(limits.max_uploads),
            max_connections: Limits::of(limits.max_connections),
        })
    }

    /// Changes what it may use.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn set_limits(&self, limits: Limits) -> Result<()> {
        let limits = limits.to_numbers();
        self.query("limit it", move |torrent, fault| torrent.set_limits(&limits, fault)).await
    }

    /// Tells the DHT and the local network now that it is here.
    ///
    /// # Errors
    ///
    /// When the torrent or the session is gone.
    pub async fn announce(&self) -> Result<()> {
        self.query("announce it", |torrent, fault| torrent.announce(fault)).await
    }

    /// Takes it out of the session; its files stay.
    ///
    /// # Errors
    ///
    /// When it or the session is gone already.
    pub async fn remove(&self) -> Result<()> {
        let id = self.id;
        let removed = self.core.expect(move |alert| (*alert == Alert::Removed(id)).then_some(Ok(())));
        self.query("remove it", |torrent, fault| torrent.remove(false, fault)).await?;
        self.removed.store(true, Ordering::Relaxed);
        within(ANSWER_LIMIT, "removing a torrent", removed).await
    }

    /// Takes it out of the session and deletes its files, and waits for the end. Folders in which something else lies stay.
    ///
    /// # Errors
    ///
    /// When a file cannot be deleted.
    pub async fn delete(&self) -> Result<()> {
        let hashes = self.hashes;
        let what = format!("'{}': cannot delete its files", self.name);
        let deleted = self.core.expect(move |alert| match alert {
            Alert::Deleted { hashes: found, fault } if *found == hashes => {
                let failed = fault.clone().filter(|fault| !fault.is_folder_not_empty());
                Some(failed.map_or(Ok(()), |fault| Err(Error::failed(what.clone(), fault))))
            }
            _ => None,
        });
        self.query("delete it", |torrent, fault| torrent.remove(true, fault)).await?;
        self.removed.store(true, Ordering::Relaxed);
        within(ANSWER_LIMIT, "deleting a torrent's files", deleted).await
    }

    /// [`Torrent::remove`] where nobody can wait.
    pub(crate) fn remove_in_background(&self) {
        if !self.core.is_closed() {
            // Fails only if it is gone already.
            let _ = call(|fault| self.raw.remove(false, fault));
        }
    }
}

/// A number of a piece or a file, as libtorrent has them.
fn piece_number(number: u32) -> Result<i32> {
    i32::try_from(number).map_err(|_| Error::Invalid(format!("{number} is no number of a piece or file")))
}
