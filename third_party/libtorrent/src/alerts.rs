//! What happened in a session, as owned values.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures::Stream;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::wrappers::errors::BroadcastStreamRecvError;

use crate::bridge::ffi;
use crate::dht::{MutableItem, NodeId};
use crate::error::Fault;
use crate::metainfo::InfoHashes;
use crate::torrent::State;

/// A torrent within one session. No other one has it later, nor has the same one when it is added again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TorrentId(pub(crate) u64);

impl TorrentId {
    /// It as a number.
    #[must_use]
    pub fn number(self) -> u64 {
        self.0
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Alert {
    /// So many alerts were lost, since they came faster than they were taken; 0: libtorrent itself dropped some.
    Missed(u64),
    /// The session listens there.
    Listening {
        /// Where.
        address: SocketAddr,
        /// For uTP and the DHT, else for TCP.
        udp: bool,
    },
    /// The session cannot listen there.
    ListenFailed {
        /// Where, as it is written in the settings.
        interface: String,
        /// Why.
        fault: Fault,
    },
    /// A fault that belongs to no torrent.
    SessionFailed(Fault),
    /// Others see us at this address.
    ExternalAddress(IpAddr),
    /// The answer to [`Session::stats`](crate::Session::stats), by libtorrent's numbers.
    Counters(Vec<i64>),
    /// A torrent's state changed.
    StateChanged {
        /// Which torrent.
        torrent: TorrentId,
        /// What it was.
        from: State,
        /// What it is.
        to: State,
    },
    /// A torrent left the session.
    Removed(TorrentId),
    /// The files of a torrent that was removed are deleted, or not.
    Deleted {
        /// The torrent, which has no number any more.
        hashes: InfoHashes,
        /// What is left on the disk, and why.
        fault: Option<Fault>,
    },
    /// A torrent stopped: the disk is full, a file cannot be read …
    Failed {
        /// Which torrent.
        torrent: TorrentId,
        /// The file that it is about, if it is about one.
        file: String,
        /// Why.
        fault: Fault,
    },
    /// What lies on the disk has been checked.
    Checked(TorrentId),
    /// All wanted files are there.
    Finished(TorrentId),
    /// A torrent was paused.
    Paused(TorrentId),
    /// A torrent goes on.
    Resumed(TorrentId),
    /// Peers have sent the `info` dictionary of a magnet link.
    MetadataReceived(TorrentId),
    /// A peer sent an `info` dictionary that is none.
    MetadataFailed {
        /// Which torrent.
        torrent: TorrentId,
        /// Why.
        fault: Fault,
    },
    /// What lies on the disk is not what the resume data say: it is checked in full.
    ResumeRefused {
        /// Which torrent.
        torrent: TorrentId,
        /// The file that differs.
        file: String,
        /// Why.
        fault: Fault,
    },
    /// The answer to [`Torrent::resume_data`](crate::Torrent::resume_data).
    ResumeData {
        /// Which torrent.
        torrent: TorrentId,
        /// The data, or why there are none.
        data: std::result::Result<Vec<u8>, Fault>,
    },
    /// A file is complete.
    FileCompleted {
        /// Which torrent.
        torrent: TorrentId,
        /// Which file.
        file: u32,
    },
    /// The answer to [`Torrent::rename_file`](crate::Torrent::rename_file).
    FileRenamed {
        /// Which torrent.
        torrent: TorrentId,
        /// Which file.
        file: u32,
        /// Its new name, or why it keeps the old one.
        name: std::result::Result<String, Fault>,
    },
    /// The answer to [`Torrent::move_to`](crate::Torrent::move_to).
    Moved {
        /// Which torrent.
        torrent: TorrentId,
        /// Where it is now, or why it is not there.
        path: std::result::Result<String, Fault>,
    },
    /// The answer to [`Torrent::read_piece`](crate::Torrent::read_piece).
    PieceRead {
        /// Which torrent.
        torrent: TorrentId,
        /// Which piece.
        piece: u32,
        /// Its bytes, or why they cannot be read.
        bytes: std::result::Result<Vec<u8>, Fault>,
    },
    /// A piece that came from peers has the wrong hash.
    PieceRefused {
        /// Which torrent.
        torrent: TorrentId,
        /// Which piece.
        piece: u32,
    },
    /// A peer is connected.
    PeerConnected {
        /// To which torrent.
        torrent: TorrentId,
        /// The peer.
        address: SocketAddr,
        /// Whether the connection was made from here.
        outgoing: bool,
    },
    /// A peer is gone.
    PeerDisconnected {
        /// From which torrent.
        torrent: TorrentId,
        /// The peer.
        address: SocketAddr,
        /// Why.
        fault: Fault,
    },
    /// A peer sent so much rubbish that it is not talked to any more.
    PeerBanned {
        /// In which torrent.
        torrent: TorrentId,
        /// The peer.
        address: SocketAddr,
    },
    /// The filter kept a peer out.
    PeerBlocked {
        /// Of which torrent, if it got that far.
        torrent: TorrentId,
        /// The peer.
        address: SocketAddr,
    },
    /// The DHT has found its neighbours.
    DhtBootstrapped,
    /// The end of a lookup of an immutable item.
    DhtImmutable {
        /// The SHA-1 of its bencoded value.
        target: [u8; 20],
        /// The bencoded value, if anybody had it.
        value: Option<Vec<u8>>,
    },
    /// An answer to a lookup of a mutable item, or its end.
    DhtMutable {
        /// The public key.
        key: [u8; 32],
        /// The salt.
        salt: Vec<u8>,
        /// The newest so far.
        item: Option<MutableItem>,
        /// The lookup is at its end.
        last: bool,
    },
    /// The end of a put of an immutable item.
    DhtPutImmutable {
        /// The SHA-1 of its bencoded value.
        target: [u8; 20],
        /// How many nodes took it.
        nodes: u32,
    },
    /// The end of a put of a mutable item.
    DhtPutMutable {
        /// The public key.
        key: [u8; 32],
        /// The salt.
        salt: Vec<u8>,
        /// What was put: what was asked for, or what the network had that is not older.
        sequence: i64,
        /// Its signature.
        signature: [u8; 64],
        /// How many nodes took it.
        nodes: u32,
    },
    /// Peers that a node of the DHT knows.
    DhtPeers {
        /// The info-hash.
        info_hash: [u8; 20],
        /// Where they are.
        peers: Vec<SocketAddr>,
    },
    /// The nodes in the routing table of one of our nodes.
    DhtNodes {
        /// Our node.
        node: NodeId,
        /// Those it knows.
        nodes: Vec<(NodeId, SocketAddr)>,
    },
    /// One of our nodes in the DHT: there is one for each address that is listened on.
    DhtNodeId(NodeId),
    /// What a node of the DHT answered to a query of [`Dht::put`](crate::dht::Dht::put), which alone is told.
    DhtResponse {
        /// The number of the query.
        number: u64,
        /// The message; empty where the node refused, or did not answer.
        bytes: Vec<u8>,
    },
    /// A packet of the DHT, with [`Settings::dht_packets`](crate::Settings::dht_packets) alone.
    DhtPacket {
        /// The other node.
        node: SocketAddr,
        /// We sent it.
        is_outgoing: bool,
        /// All of it, bencoded as the other node likes if it is not ours.
        bytes: Vec<u8>,
    },
}

impl Alert {
    /// The torrent that it is about.
    #[must_use]
    pub fn torrent(&self) -> Option<TorrentId> {
        match self {
            Alert::StateChanged { torrent, .. }
            | Alert::Removed(torrent)
            | Alert::Failed { torrent, .. }
            | Alert::Checked(torrent)
            | Alert::Finished(torrent)
            | Alert::Paused(torrent)
            | Alert::Resumed(torrent)
            | Alert::MetadataReceived(torrent)
            | Alert::MetadataFailed { torrent, .. }
            | Alert::ResumeRefused { torrent, .. }
            | Alert::ResumeData { torrent, .. }
            | Alert::FileCompleted { torrent, .. }
            | Alert::FileRenamed { torrent, .. }
            | Alert::Moved { torrent, .. }
            | Alert::PieceRead { torrent, .. }
            | Alert::PieceRefused { torrent, .. }
            | Alert::PeerConnected { torrent, .. }
            | Alert::PeerDisconnected { torrent, .. }
            | Alert::PeerBanned { torrent, .. }
            | Alert::PeerBlocked { torrent, .. } => Some(*torrent),
            _ => None,
        }
    }
}

/// All alerts from the moment it was made. One that is read too slowly misses the oldest, and says how many
/// ([`Alert::Missed`]). It ends with the session.
pub struct Alerts {
    stream: BroadcastStream<Alert>,
    only: Option<TorrentId>,
}

impl Alerts {
    pub(crate) fn new(receiver: tokio::sync::broadcast::Receiver<Alert>, only: Option<TorrentId>) -> Alerts {
        Alerts { stream: BroadcastStream::new(receiver), only }
    }
}

impl Stream for Alerts {
    type Item = Alert;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Alert>> {
        loop {
            let alert = match ready!(Pin::new(&mut self.stream).poll_next(context)) {
                Some(Ok(alert)) => alert,
                Some(Err(BroadcastStreamRecvError::Lagged(missed))) => Alert::Missed(missed),
                None => return Poll::Ready(None),
            };
            let wanted = match alert {
                Alert::Missed(_) => true,
                _ => self.only.is_none() || alert.torrent() == self.only,
            };
            if wanted {
                return Poll::Ready(Some(alert));
            }
        }
    }
}

pub(crate) fn address_of(endpoint: ffi::Endpoint) -> SocketAddr {
    let [a, b, c, d, ..] = endpoint.address;
    let ip =
        if endpoint.v6 { IpAddr::V6(Ipv6Addr::from(endpoint.address)) } else { IpAddr::V4(Ipv4Addr::new(a, b, c, d)) };
    SocketAddr::new(ip, endpoint.port)
}

pub(crate) fn endpoint_of(address: SocketAddr) -> ffi::Endpoint {
    let mut bytes = [0; 16];
    match address.ip() {
        IpAddr::V4(ip) => bytes[..4].copy_from_slice(&ip.octets()),
        IpAddr::V6(ip) => bytes = ip.octets(),
    }
    ffi::Endpoint { v6: address.is_ipv6(), address: bytes, port: address.port() }
}

/// What C++ writes alerts into: it only stores them, so that nothing of ours runs under C++.
#[derive(Default)]
pub(crate) struct AlertSink {
    alerts: Vec<Alert>,
}

fn value_or<T>(value: T, fault: ffi::Fault) -> std::result::Result<T, Fault> {
    fault.into_result().map(|()| value)
}

/// Called by C++ with the fields of libtorrent's alerts: see `cpp/alerts.cpp`.
impl AlertSink {
    pub(crate) fn take(&mut self) -> Vec<Alert> {
        std::mem::take(&mut self.alerts)
    }

    /// Alerts of torrents that are gone have no number, and nobody to tell.
    fn about(&mut self, torrent: u64, alert: impl FnOnce(TorrentId) -> Alert) {
        if torrent != 0 {
            self.alerts.push(alert(TorrentId(torrent)));
        }
    }

    pub(crate) fn alerts_dropped(&mut self) {
        self.alerts.push(Alert::Missed(0));
    }

    pub(crate) fn listening(&mut self, endpoint: ffi::Endpoint, udp: bool) {
        self.alerts.push(Alert::Listening { address: address_of(endpoint), udp });
    }

    pub(crate) fn listen_failed(&mut self, interface: String, fault: ffi::Fault) {
        self.alerts.push(Alert::ListenFailed { interface, fault: fault.into() });
    }

    pub(crate) fn session_failed(&mut self, fault: ffi::Fault) {
        self.alerts.push(Alert::SessionFailed(fault.into()));
    }

    pub(crate) fn external_address(&mut self, endpoint: ffi::Endpoint) {
        self.alerts.push(Alert::ExternalAddress(address_of(endpoint).ip()));
    }

    pub(crate) fn session_stats(&mut self, counters: &[i64]) {
        self.alerts.push(Alert::Counters(counters.to_vec()));
    }

    pub(crate) fn state_changed(&mut self, torrent: u64, from: i32, to: i32) {
        self.about(torrent, |torrent| Alert::StateChanged { torrent, from: State::of(from), to: State::of(to) });
    }

    pub(crate) fn torrent_removed(&mut self, torrent: u64) {
        self.about(torrent, Alert::Removed);
    }

    pub(crate) fn torrent_deleted(&mut self, hashes: ffi::Hashes, fault: ffi::Fault) {
        self.alerts.push(Alert::Deleted { hashes: hashes.into(), fault: fault.into_result().err() });
    }

    pub(crate) fn torrent_failed(&mut self, torrent: u64, file: String, fault: ffi::Fault) {
        self.about(torrent, |torrent| Alert::Failed { torrent, file, fault: fault.into() });
    }

    pub(crate) fn torrent_checked(&mut self, torrent: u64) {
        self.about(torrent, Alert::Checked);
    }

    pub(crate) fn torrent_finished(&mut self, torrent: u64) {
        self.about(torrent, Alert::Finished);
    }

    pub(crate) fn torrent_paused(&mut self, torrent: u64) {
        self.about(torrent, Alert::Paused);
    }

    pub(crate) fn torrent_resumed(&mut self, torrent: u64) {
        self.about(torrent, Alert::Resumed);
    }

    pub(crate) fn metadata_received(&mut self, torrent: u64) {
        self.about(torrent, Alert::MetadataReceived);
    }

    pub(crate) fn metadata_failed(&mut self, torrent: u64, fault: ffi::Fault) {
        self.about(torrent, |torrent| Alert::MetadataFailed { torrent, fault: fault.into() });
    }

    pub(crate) fn resume_refused(&mut self, torrent: u64, file: String, fault: ffi::Fault) {
        self.about(torrent, |torrent| Alert::ResumeRefused { torrent, file, fault: fault.into() });
    }

    pub(crate) fn resume_data(&mut self, torrent: u64, bytes: &[u8], fault: ffi::Fault) {
        let data = value_or(bytes.to_vec(), fault);
        self.about(torrent, |torrent| Alert::ResumeData { torrent, data });
    }

    pub(crate) fn file_completed(&mut self, torrent: u64, file: i32) {
        self.about(torrent, |torrent| Alert::FileCompleted { torrent, file: file.unsigned_abs() });
    }

    pub(crate) fn file_renamed(&mut self, torrent: u64, file: i32, name: String, fault: ffi::Fault) {
        let name = value_or(name, fault);
        self.about(torrent, |torrent| Alert::FileRenamed { torrent, file: file.unsigned_abs(), name });
    }

    pub(crate) fn storage_moved(&mut self, torrent: u64, path: String, fault: ffi::Fault) {
        let path = value_or(path, fault);
        self.about(torrent, |torrent| Alert::Moved { torrent, path });
    }

    pub(crate) fn piece_read(&mut self, torrent: u64, piece: i32, bytes: &[u8], fault: ffi::Fault) {
        let bytes = value_or(bytes.to_vec(), fault);
        self.about(torrent, |torrent| Alert::PieceRead { torrent, piece: piece.unsigned_abs(), bytes });
    }

    pub(crate) fn piece_refused(&mut self, torrent: u64, piece: i32) {
        self.about(torrent, |torrent| Alert::PieceRefused { torrent, piece: piece.unsigned_abs() });
    }

    pub(crate) fn peer_connected(&mut self, torrent: u64, endpoint: ffi::Endpoint, outgoing: bool) {
        let address = address_of(endpoint);
        self.about(torrent, |torrent| Alert::PeerConnected { torrent, address, outgoing });
    }

    pub(crate) fn peer_disconnected(&mut self, torrent: u64, endpoint: ffi::Endpoint, fault: ffi::Fault) {
        let address = address_of(endpoint);
        self.about(torrent, |torrent| Alert::PeerDisconnected { torrent, address, fault: fault.into() });
    }

    pub(crate) fn peer_banned(&mut self, torrent: u64, endpoint: ffi::Endpoint) {
        let address = address_of(endpoint);
        self.about(torrent, |torrent| Alert::PeerBanned { torrent, address });
    }

    pub(crate) fn peer_blocked(&mut self, torrent: u64, endpoint: ffi::Endpoint) {
        // The filter also blocks before the torrent is known.
        self.alerts.push(Alert::PeerBlocked { torrent: TorrentId(torrent), address: address_of(endpoint) });
    }

    pub(crate) fn dht_bootstrapped(&mut self) {
        self.alerts.push(Alert::DhtBootstrapped);
    }

    pub(crate) fn dht_immutable(&mut self, target: &[u8; 20], found: bool, value: &[u8]) {
        self.alerts.push(Alert::DhtImmutable { target: *target, value: found.then(|| value.to_vec()) });
    }

    pub(crate) fn dht_mutable(
        &mut self,
        key: &[u8; 32],
        salt: &[u8],
        sequence: i64,
        value: &[u8],
        signature: &[u8; 64],
        last: bool,
    ) {
        let item = (!value.is_empty()).then(|| MutableItem {
            key: *key,
            salt: salt.to_vec(),
            sequence,
            value: value.to_vec(),
            signature: *signature,
        });
        self.alerts.push(Alert::DhtMutable { key: *key, salt: salt.to_vec(), item, last });
    }

    pub(crate) fn dht_put_immutable(&mut self, target: &[u8; 20], nodes: i32) {
        self.alerts.push(Alert::DhtPutImmutable { target: *target, nodes: nodes.unsigned_abs() });
    }

    pub(crate) fn dht_put_mutable(
        &mut self,
        key: &[u8; 32],
        salt: &[u8],
        sequence: i64,
        signature: &[u8; 64],
        nodes: i32,
    ) {
        self.alerts.push(Alert::DhtPutMutable {
            key: *key,
            salt: salt.to_vec(),
            sequence,
            signature: *signature,
            nodes: nodes.unsigned_abs(),
        });
    }

    pub(crate) fn dht_peers(&mut self, info_hash: &[u8; 20], peers: &[ffi::Endpoint]) {
        let peers = peers.iter().copied().map(address_of).collect();
        self.alerts.push(Alert::DhtPeers { info_hash: *info_hash, peers });
    }

    pub(crate) fn dht_nodes(&mut self, node: &[u8; 20], nodes: &[ffi::DhtNode]) {
        let nodes = nodes.iter().map(|node| (NodeId(node.id), address_of(node.endpoint))).collect();
        self.alerts.push(Alert::DhtNodes { node: NodeId(*node), nodes });
    }

    pub(crate) fn dht_node_id(&mut self, node: &[u8; 20]) {
        self.alerts.push(Alert::DhtNodeId(NodeId(*node)));
    }

    pub(crate) fn dht_response(&mut self, number: u64, bytes: &[u8]) {
        self.alerts.push(Alert::DhtResponse { number, bytes: bytes.to_vec() });
    }

    pub(crate) fn dht_packet(&mut self, node: ffi::Endpoint, is_outgoing: bool, bytes: &[u8]) {
        self.alerts.push(Alert::DhtPacket { node: address_of(node), is_outgoing, bytes: bytes.to_vec() });
    }
}
