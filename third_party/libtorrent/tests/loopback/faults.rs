//! Downloads that meet a full disk, a seed that sends nothing, or one that sends rubbish.

use std::collections::HashSet;
use std::fs;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use futures::StreamExt as _;
use mumba_libtorrent::create::Version;
use mumba_libtorrent::settings::Encryption;
use mumba_libtorrent::{AddTorrent, Alert, Metainfo, Session, Settings, Torrent};
use tempfile::tempdir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::kit::{
    Content, LARGE, RawPeer, address, content, in_namespace, metainfo, noise, own_address, run, seed, session,
    settings, soon, tree,
};

const UNCHOKE: u8 = 1;
const BITFIELD: u8 = 5;
const REQUEST: u8 = 6;
const PIECE: u8 = 7;

/// A session that the peers here, who do not know encryption, can talk to.
async fn plain_session() -> Session {
    let settings = Settings { encryption: Encryption::Off, ..settings() };
    soon("opening", Session::open(&settings, &[])).await.unwrap()
}

/// A seed that says it has everything, and answers requests with what `answer` makes of their length, or not at all.
struct FalseSeed {
    address: SocketAddr,
    requests: Arc<AtomicU32>,
    task: JoinHandle<()>,
}

impl FalseSeed {
    async fn start(metainfo: &Metainfo, answer: impl Fn(usize) -> Option<Vec<u8>> + Send + 'static) -> FalseSeed {
        let listener = TcpListener::bind((own_address(), 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicU32::new(0));
        let counter = requests.clone();
        let (info_hash, pieces) = (metainfo.hashes().for_dht().unwrap(), metainfo.pieces() as usize);
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let mut peer = RawPeer::greet(stream, info_hash).await;
                let mut bitfield = vec![0xff; pieces.div_ceil(8)];
                if !pieces.is_multiple_of(8) {
                    bitfield[pieces / 8] = 0xff << (8 - pieces % 8);
                }
                peer.send_plain(BITFIELD, &bitfield).await;
                peer.send_plain(UNCHOKE, &[]).await;
                while let Some((number, body)) = peer.receive_plain().await {
                    if number != REQUEST {
                        continue;
                    }
                    counter.fetch_add(1, Ordering::Relaxed);
                    let length = u32::from_be_bytes(body[8..12].try_into().unwrap());
                    if let Some(bytes) = answer(length as usize) {
                        peer.send_plain(PIECE, &[&body[..8], &bytes].concat()).await;
                    }
                }
            }
        });
        FalseSeed { address, requests, task }
    }
}

impl Drop for FalseSeed {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Waits until a piece was wrong and somebody was banned for it: who?
async fn banned(torrent: &Torrent) -> SocketAddr {
    let mut alerts = torrent.alerts();
    let banned = async {
        let (mut refused, mut banned) = (0, None);
        loop {
            match alerts.next().await.unwrap() {
                Alert::PieceRefused { .. } => refused += 1,
                Alert::PeerBanned { address, .. } => banned = Some(address),
                _ => {}
            }
            if let (1.., Some(address)) = (refused, banned) {
                return address;
            }
        }
    };
    soon("the ban", banned).await
}

#[tokio::test]
async fn a_seed_that_sends_rubbish_is_banned_and_another_one_serves() {
    for version in [Version::V1, Version::V2, Version::Hybrid] {
        let (from, to) = (plain_session().await, plain_session().await);
        let content = content(50);
        let metainfo = metainfo(&content.folder, version).await;
        let rubbish = FalseSeed::start(&metainfo, |length| Some(noise(1, length))).await;
        let target = tempdir().unwrap();
        let mut add = AddTorrent::new(metainfo.clone(), target.path());
        add.peers = vec![rubbish.address];
        let torrent = to.add(add).await.unwrap();
        assert_eq!(banned(&torrent).await, rubbish.address, "{version:?}");
        assert_eq!(torrent.status().await.unwrap().done_bytes, 0, "{version:?}: rubbish was kept");

        let _seed = seed(&from, &content, &metainfo).await;
        torrent.connect_peer(address(&from)).await.unwrap();
        // It stays out, though it is named again.
        let before = rubbish.requests.load(Ordering::Relaxed);
        torrent.connect_peer(rubbish.address).await.unwrap();
        soon("the content from the other", torrent.finished()).await.unwrap();
        assert_eq!(tree(&target.path().join("content")), tree(&content.folder), "{version:?}");
        assert_eq!(rubbish.requests.load(Ordering::Relaxed), before, "{version:?}");
    }
}

/// After a wrong piece libtorrent asks the next seed for the hashes of its blocks, which a seed that has not made them
/// rejects. Before 2.0.14 it then writes outside of an array: always, where no file is longer than a piece.
#[tokio::test]
async fn a_seed_that_gives_no_hashes_of_blocks_does_no_harm() {
    for round in 0..3 {
        let (from, to) = (plain_session().await, plain_session().await);
        let root = tempdir().unwrap();
        let content = Content { folder: root.path().join("content"), root };
        fs::create_dir(&content.folder).unwrap();
        for name in ["a", "b"] {
            fs::write(content.folder.join(name), noise(round, 30_000)).unwrap();
        }
        let metainfo = metainfo(&content.folder, Version::V2).await;
        let rubbish = FalseSeed::start(&metainfo, |length| Some(noise(99, length))).await;
        let target = tempdir().unwrap();
        let mut add = AddTorrent::new(metainfo.clone(), target.path());
        add.peers = vec![rubbish.address];
        let torrent = to.add(add).await.unwrap();
        assert_eq!(banned(&torrent).await, rubbish.address);
        // One that was there before, and one that comes later.
        let other = plain_session().await;
        for seeder in [&from, &other] {
            let _seed = seed(seeder, &content, &metainfo).await;
            torrent.connect_peer(address(seeder)).await.unwrap();
        }
        soon("the content from the others", torrent.finished()).await.unwrap();
        assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
        // A session that crashed would not answer.
        to.close().await;
    }
}

#[tokio::test]
async fn a_seed_that_stalls_does_not_hold_up_the_others() {
    let (from, to) = (plain_session().await, plain_session().await);
    let content = content(51);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let stalled = FalseSeed::start(&metainfo, |_| None).await;
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo.clone(), target.path());
    add.peers = vec![stalled.address];
    let torrent = to.add(add).await.unwrap();
    let asked = async {
        while stalled.requests.load(Ordering::Relaxed) == 0 {
            tokio::task::yield_now().await;
        }
    };
    soon("requests to the one that stalls", asked).await;
    let _seed = seed(&from, &content, &metainfo).await;
    torrent.connect_peer(address(&from)).await.unwrap();
    soon("the content from the other", torrent.finished()).await.unwrap();
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
}

#[test]
fn a_download_goes_on_when_the_full_disk_has_room_again() {
    in_namespace("faults::a_download_goes_on_when_the_full_disk_has_room_again", || async {
        run("ip", &["link", "set", "lo", "up"]);
        let content = content(52);
        // Of some files the end alone does not fit: it lies in the C library's buffer when the write is said to have worked.
        for index in 0..40 {
            fs::write(content.folder.join(format!("file{index}")), noise(index, 1000 + 37 * index as usize)).unwrap();
        }
        for (version, room) in [(Version::V2, "100k"), (Version::V2, "340k"), (Version::Hybrid, "400k")] {
            let (from, to) = (session().await, session().await);
            let metainfo = metainfo(&content.folder, version).await;
            let _seed = seed(&from, &content, &metainfo).await;
            let target = tempdir().unwrap();
            let at = target.path().to_str().unwrap();
            run("mount", &["-t", "tmpfs", "-o", &format!("size={room}"), "tmpfs", at]);
            let mut add = AddTorrent::new(metainfo, target.path());
            add.peers = vec![address(&from)];
            let torrent = to.add(add).await.unwrap();
            let error = soon("the fault", torrent.finished()).await.unwrap_err();
            println!("{version:?} in {room}: {error}");
            assert!(error.to_string().contains("content/"), "the file is named: {error}");
            let status = torrent.status().await.unwrap();
            assert!(status.upload_mode || status.fault.is_some(), "{status:?}");
            assert!(!status.is_finished);

            run("mount", &["-o", "remount,size=10m", at]);
            torrent.resume().await.unwrap();
            torrent.connect_peer(address(&from)).await.unwrap();
            soon("the rest", torrent.finished()).await.unwrap();
            let names: HashSet<_> = tree(&target.path().join("content")).into_iter().collect();
            for (path, bytes) in tree(&content.folder) {
                assert!(names.contains(&(path.clone(), bytes)), "{version:?} in {room}: {}", path.display());
            }
            assert!(target.path().join("content").join(LARGE).exists());
            // Nobody is blamed for our disk.
            let peers = torrent.peers().await.unwrap();
            assert!(peers.iter().any(|peer| peer.address == address(&from)), "{version:?} in {room}: {peers:?}");
            to.close().await;
            run("umount", &[at]);
        }
    });
}
