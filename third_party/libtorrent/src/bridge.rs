//! The border to C++: what crosses it, by value, and nothing that is safe to use above it.
//!
//! C++ never throws across: each function takes a [`Fault`](ffi::Fault), which says what it caught. Rust never unwinds across: what C++
//! calls either cannot panic or catches.
//!
//! Which threads may call what: libtorrent's `session` and `torrent_handle` hand every call to their one network
//! thread, so `Session` and `Torrent` are `Send` and `Sync`. `Session::pop_alerts` is the exception, one thread only: [`crate::pump`] has
//! it. No call goes out while the session is being destroyed: a lock in C++ (`Gate`) keeps them apart. The functions of
//! [`ExchangeSink`] are called on the network thread, those of [`Progress`] on the thread that creates.

use crate::alerts::AlertSink;
use crate::create::Progress;
use crate::extension::ExchangeSink;

#[cxx::bridge(namespace = "mumba_torrent")]
pub(crate) mod ffi {
    /// What C++ caught; no text: nothing.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    struct Fault {
        category: String,
        code: i32,
        text: String,
    }

    #[derive(Debug, Clone, Copy)]
    struct Endpoint {
        v6: bool,
        address: [u8; 16],
        port: u16,
    }

    #[derive(Debug, Clone, Copy)]
    struct Hashes {
        has_v1: bool,
        v1: [u8; 20],
        has_v2: bool,
        v2: [u8; 32],
    }

    enum SettingKind {
        Text,
        Number,
        Flag,
    }

    /// A setting by libtorrent's name.
    struct Setting {
        name: String,
        kind: SettingKind,
        text: String,
        number: i32,
    }

    struct AddressRule {
        first: Endpoint,
        last: Endpoint,
        blocked: bool,
    }

    enum SourceKind {
        /// The bytes are a .torrent file.
        Metainfo,
        /// The bytes are its `info` dictionary alone.
        Info,
        Magnet,
        Resume,
    }

    struct AddSpec {
        id: u64,
        kind: SourceKind,
        bytes: Vec<u8>,
        save_path: String,
        paused: bool,
        stop_when_checked: bool,
        sequential: bool,
        no_files: bool,
        trusted_files: bool,
        no_dht: bool,
        no_lsd: bool,
        no_pex: bool,
        upload_limit: i32,
        download_limit: i32,
        max_uploads: i32,
        max_connections: i32,
        file_priorities: Vec<u8>,
        peers: Vec<Endpoint>,
    }

    struct FileEntry {
        path: String,
        size: i64,
        executable: bool,
        pad: bool,
        root: [u8; 32],
    }

    struct MetainfoEntry {
        name: String,
        hashes: Hashes,
        piece_length: i32,
        pieces: i32,
        total: i64,
        files: Vec<FileEntry>,
    }

    struct CreateSpec {
        /// The folder that the paths are relative to.
        parent: String,
        files: Vec<FileEntry>,
        piece_length: i32,
        v1: bool,
        v2: bool,
    }

    struct Status {
        state: i32,
        paused: bool,
        upload_mode: bool,
        fault: Fault,
        fault_file: i32,
        name: String,
        save_path: String,
        has_metadata: bool,
        finished: bool,
        seeding: bool,
        moving: bool,
        needs_resume_data: bool,
        progress_ppm: i32,
        total: i64,
        done: i64,
        wanted: i64,
        wanted_done: i64,
        download_rate: i32,
        upload_rate: i32,
        downloaded: i64,
        uploaded: i64,
        failed_bytes: i64,
        redundant_bytes: i64,
        peers: i32,
        seeds: i32,
        pieces_have: i32,
    }

    struct Peer {
        endpoint: Endpoint,
        id: [u8; 20],
        client: String,
        outgoing: bool,
        utp: bool,
        encrypted: bool,
        seed: bool,
        connecting: bool,
        download_rate: i32,
        upload_rate: i32,
        downloaded: i64,
        uploaded: i64,
        progress_ppm: i32,
    }

    struct DhtNode {
        id: [u8; 20],
        endpoint: Endpoint,
    }

    struct Limits {
        upload: i32,
        download: i32,
        max_uploads: i32,
        max_connections: i32,
    }

    extern "Rust" {
        type AlertSink;
        fn alerts_dropped(self: &mut AlertSink);
        fn listening(self: &mut AlertSink, endpoint: Endpoint, udp: bool);
        fn listen_failed(self: &mut AlertSink, interface: String, fault: Fault);
        fn session_failed(self: &mut AlertSink, fault: Fault);
        fn external_address(self: &mut AlertSink, endpoint: Endpoint);
        fn session_stats(self: &mut AlertSink, counters: &[i64]);
        fn state_changed(self: &mut AlertSink, torrent: u64, from: i32, to: i32);
        fn torrent_removed(self: &mut AlertSink, torrent: u64);
        fn torrent_deleted(self: &mut AlertSink, hashes: Hashes, fault: Fault);
        fn torrent_failed(self: &mut AlertSink, torrent: u64, file: String, fault: Fault);
        fn torrent_checked(self: &mut AlertSink, torrent: u64);
        fn torrent_finished(self: &mut AlertSink, torrent: u64);
        fn torrent_paused(self: &mut AlertSink, torrent: u64);
        fn torrent_resumed(self: &mut AlertSink, torrent: u64);
        fn metadata_received(self: &mut AlertSink, torrent: u64);
        fn metadata_failed(self: &mut AlertSink, torrent: u64, fault: Fault);
        fn resume_refused(self: &mut AlertSink, torrent: u64, file: String, fault: Fault);
        fn resume_data(self: &mut AlertSink, torrent: u64, bytes: &[u8], fault: Fault);
        fn file_completed(self: &mut AlertSink, torrent: u64, file: i32);
        fn file_renamed(self: &mut AlertSink, torrent: u64, file: i32, name: String, fault: Fault);
        fn storage_moved(self: &mut AlertSink, torrent: u64, path: String, fault: Fault);
        fn piece_read(self: &mut AlertSink, torrent: u64, piece: i32, bytes: &[u8], fault: Fault);
        fn piece_refused(self: &mut AlertSink, torrent: u64, piece: i32);
        fn peer_connected(self: &mut AlertSink, torrent: u64, endpoint: Endpoint, outgoing: bool);
        fn peer_disconnected(self: &mut AlertSink, torrent: u64, endpoint: Endpoint, fault: Fault);
        fn peer_banned(self: &mut AlertSink, torrent: u64, endpoint: Endpoint);
        fn peer_blocked(self: &mut AlertSink, torrent: u64, endpoint: Endpoint);
        fn dht_bootstrapped(self: &mut AlertSink);
        fn dht_immutable(self: &mut AlertSink, target: &[u8; 20], found: bool, value: &[u8]);
        fn dht_mutable(
            self: &mut AlertSink,
            key: &[u8; 32],
            salt: &[u8],
            sequence: i64,
            value: &[u8],
            signature: &[u8; 64],
            authoritative: bool,
        );
        fn dht_put_immutable(self: &mut AlertSink, target: &[u8; 20], nodes: i32);
        fn dht_put_mutable(
            self: &mut AlertSink,
            key: &[u8; 32],
            salt: &[u8],
            sequence: i64,
            signature: &[u8; 64],
            nodes: i32,
        );
        fn dht_peers(self: &mut AlertSink, info_hash: &[u8; 20], peers: &[Endpoint]);
        fn dht_nodes(self: &mut AlertSink, node: &[u8; 20], nodes: &[DhtNode]);
        fn dht_node_id(self: &mut AlertSink, node: &[u8; 20]);
        /// Empty: the node refused, or did not answer.
        fn dht_response(self: &mut AlertSink, number: u64, bytes: &[u8]);
        fn dht_packet(self: &mut AlertSink, node: Endpoint, is_outgoing: bool, bytes: &[u8]);
    }

    extern "Rust" {
        type Progress;
        /// Whether to go on.
        fn piece_hashed(self: &mut Progress, piece: i32) -> bool;
    }

    extern "Rust" {
        type ExchangeSink;
        fn accepts(self: &ExchangeSink, endpoint: Endpoint, outgoing: bool) -> bool;
        fn peer_ready(self: &ExchangeSink, connection: u64, endpoint: Endpoint, id: &[u8; 20]);
        /// Whether the peer keeps to the protocol.
        fn message(self: &ExchangeSink, connection: u64, body: &[u8]) -> bool;
        fn peer_gone(self: &ExchangeSink, connection: u64);
    }

    unsafe extern "C++" {
        include!("mumba-libtorrent/cpp/bridge.h");

        type Session;
        fn open_session(settings: &[Setting], state: &[u8], fault: &mut Fault) -> SharedPtr<Session>;
        fn close(self: &Session);
        /// Waits for alerts; false: woken to stop.
        fn wait_for_alerts(self: &Session) -> bool;
        fn stop_waiting(self: &Session);
        fn pop_alerts(self: &Session, sink: &mut AlertSink, fault: &mut Fault);
        fn apply(self: &Session, settings: &[Setting], fault: &mut Fault);
        fn state(self: &Session, fault: &mut Fault) -> UniquePtr<CxxVector<u8>>;
        fn set_address_filter(self: &Session, rules: &[AddressRule], fault: &mut Fault);
        fn post_stats(self: &Session, fault: &mut Fault);
        fn dht_running(self: &Session, fault: &mut Fault) -> bool;
        fn dht_add_node(self: &Session, endpoint: Endpoint, fault: &mut Fault);
        fn dht_post_stats(self: &Session, fault: &mut Fault);
        /// The numbers of our nodes, 20 bytes each.
        fn dht_node_ids(self: &Session, fault: &mut Fault) -> Vec<u8>;
        fn dht_live_nodes(self: &Session, node: &[u8; 20], fault: &mut Fault);
        fn dht_get_immutable(self: &Session, target: &[u8; 20], fault: &mut Fault);
        fn dht_get_mutable(self: &Session, key: &[u8; 32], salt: &[u8], fault: &mut Fault);
        fn dht_put_immutable(self: &Session, value: &[u8], fault: &mut Fault) -> [u8; 20];
        /// Puts the signed item, or puts again what the network has if that is not older.
        fn dht_put_mutable(
            self: &Session,
            key: &[u8; 32],
            salt: &[u8],
            sequence: i64,
            value: &[u8],
            signature: &[u8; 64],
            fault: &mut Fault,
        );
        /// Sends a query to one node. Its response comes with this number, unless there is no DHT of its kind of address, or the query is
        /// not sent.
        fn dht_request(self: &Session, endpoint: Endpoint, query: &[u8], number: u64, fault: &mut Fault);
        fn dht_get_peers(self: &Session, info_hash: &[u8; 20], fault: &mut Fault);
        fn dht_announce(self: &Session, info_hash: &[u8; 20], port: u16, fault: &mut Fault);
        /// Where in the DHT the item of this key and salt is kept.
        fn dht_target(key: &[u8; 32], salt: &[u8]) -> [u8; 20];
        fn dht_signature_is_right(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool;
        fn find_metric(name: &str) -> i32;

        type Torrent;
        fn add_torrent(
            session: &Session,
            spec: &AddSpec,
            exchange_name: &str,
            exchange_max_bytes: u32,
            exchange_max_waiting: u32,
            exchange: Box<ExchangeSink>,
            fault: &mut Fault,
        ) -> SharedPtr<Torrent>;
        fn remove(self: &Torrent, delete_files: bool, fault: &mut Fault);
        fn status(self: &Torrent, fault: &mut Fault) -> Status;
        fn hashes(self: &Torrent, fault: &mut Fault) -> Hashes;
        fn info(self: &Torrent, fault: &mut Fault) -> UniquePtr<CxxVector<u8>>;
        fn metainfo(self: &Torrent, fault: &mut Fault) -> UniquePtr<CxxVector<u8>>;
        fn pieces(self: &Torrent, fault: &mut Fault) -> Vec<u8>;
        fn file_progress(self: &Torrent, fault: &mut Fault) -> Vec<i64>;
        fn file_priorities(self: &Torrent, fault: &mut Fault) -> Vec<u8>;
        fn set_file_priorities(self: &Torrent, priorities: &[u8], fault: &mut Fault);
        fn set_piece_deadline(self: &Torrent, piece: i32, milliseconds: i32, fault: &mut Fault);
        fn read_piece(self: &Torrent, piece: i32, fault: &mut Fault);
        fn peers(self: &Torrent, fault: &mut Fault) -> Vec<Peer>;
        fn connect_peer(self: &Torrent, endpoint: Endpoint, fault: &mut Fault);
        fn pause(self: &Torrent, fault: &mut Fault);
        fn resume(self: &Torrent, fault: &mut Fault);
        fn recheck(self: &Torrent, fault: &mut Fault);
        fn clear_error(self: &Torrent, fault: &mut Fault);
        fn move_storage(self: &Torrent, path: &str, replace: bool, fault: &mut Fault);
        fn rename_file(self: &Torrent, file: i32, name: &str, fault: &mut Fault);
        fn save_resume_data(self: &Torrent, fault: &mut Fault);
        fn limits(self: &Torrent, fault: &mut Fault) -> Limits;
        fn set_limits(self: &Torrent, limits: &Limits, fault: &mut Fault);
        fn announce(self: &Torrent, fault: &mut Fault);
        fn send(self: &Torrent, connection: u64, body: &[u8], fault: &mut Fault);
        fn disconnect(self: &Torrent, connection: u64, fault: &mut Fault);

        fn describe_metainfo(bytes: &[u8], only_info: bool, max_pieces: i32, fault: &mut Fault) -> MetainfoEntry;
        fn describe_magnet(uri: &str, name: &mut String, fault: &mut Fault) -> Hashes;
        fn make_magnet(bytes: &[u8], only_info: bool, fault: &mut Fault) -> String;
        fn create_metainfo(spec: &CreateSpec, progress: &mut Progress, fault: &mut Fault) -> UniquePtr<CxxVector<u8>>;
    }
}

// SAFETY: both hold libtorrent's handles, whose functions may be called on any thread, behind `Gate`.
unsafe impl Send for ffi::Session {}
// SAFETY: as above.
unsafe impl Sync for ffi::Session {}
// SAFETY: as above.
unsafe impl Send for ffi::Torrent {}
// SAFETY: as above.
unsafe impl Sync for ffi::Torrent {}

/// Calls C++ and makes its fault an error.
pub(crate) fn call<T>(function: impl FnOnce(&mut ffi::Fault) -> T) -> Result<T, crate::Fault> {
    let mut fault = ffi::Fault::default();
    let value = function(&mut fault);
    if fault.is_none() { Ok(value) } else { Err(fault.into()) }
}

impl ffi::Fault {
    pub(crate) fn is_none(&self) -> bool {
        self.category.is_empty()
    }

    pub(crate) fn into_result(self) -> Result<(), crate::Fault> {
        if self.is_none() { Ok(()) } else { Err(self.into()) }
    }
}
