//! Seeds that stall or send rubbish, and a full disk.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures::StreamExt as _;
use mumba_distribution::{Error, Progress, Resolved};
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::{Metainfo, Session, Settings};
use mumba_releases::{PIECE_BYTES, Torrent};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::kit::{Peer, in_namespace, noise, run, tree};
use crate::{App, Swarm};

const UNCHOKE: u8 = 1;
const BITFIELD: u8 = 5;
const REQUEST: u8 = 6;
const PIECE: u8 = 7;

/// What a false seed sends for a request of so many bytes, if anything.
type Answer = fn(usize) -> Option<Vec<u8>>;

/// A peer that says it has all of a release's content, and sends what it likes.
struct FalseSeed {
    requests: Arc<AtomicU32>,
    asked: Arc<Notify>,
    accepting: JoinHandle<()>,
    /// Its node of the DHT, which says where it is.
    _session: Session,
}

impl FalseSeed {
    async fn start(swarm: &Swarm, number: u8, release: &Resolved, answer: Answer) -> FalseSeed {
        let ip = swarm.address(number).ip();
        let listener = TcpListener::bind((ip, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let metainfo = Torrent::of(release.parts[0].files()).metainfo().to_vec();
        let metainfo = Metainfo::parse(&metainfo, &Bounds::default()).unwrap();
        let (info_hash, pieces) = (metainfo.hashes().for_dht().unwrap(), metainfo.pieces() as usize);
        let (requests, asked) = (Arc::new(AtomicU32::new(0)), Arc::new(Notify::new()));
        let accepting = tokio::spawn({
            let (requests, asked) = (Arc::clone(&requests), Arc::clone(&asked));
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let (requests, asked) = (Arc::clone(&requests), Arc::clone(&asked));
                    tokio::spawn(async move {
                        // Whoever comes may hang up, or try with encryption first, at any moment.
                        let _ = serve(stream, info_hash, pieces, answer, &requests, &asked).await;
                    });
                }
            }
        });
        let session = Session::open(&Settings::loopback(ip), &[]).await.unwrap();
        for other in 1..=4 {
            session.dht().add_node(swarm.address(other)).await.unwrap();
        }
        while session.dht().nodes().await.unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let here = std::net::SocketAddr::new(ip, port);
        let is_known = async {
            loop {
                session.dht().announce(info_hash, port).await.unwrap();
                let mut found = session.dht().get_peers(info_hash).await.unwrap();
                let answer = tokio::time::timeout(Duration::from_millis(500), found.next()).await;
                if answer.is_ok_and(|peers| peers.is_some_and(|peers| peers.contains(&here))) {
                    return;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(60), is_known).await.expect("the false seed is not known");
        FalseSeed { requests, asked, accepting, _session: session }
    }

    async fn was_asked(&self) {
        let limit = Duration::from_secs(60);
        tokio::time::timeout(limit, self.asked.notified()).await.expect("nobody asked the false seed");
    }
}

impl Drop for FalseSeed {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    info_hash: [u8; 20],
    pieces: usize,
    answer: Answer,
    requests: &AtomicU32,
    asked: &Notify,
) -> std::io::Result<()> {
    let mut hello = [0; 68];
    stream.read_exact(&mut hello).await?;
    if hello[28..48] != info_hash {
        return Ok(());
    }
    let mut reply = Vec::from(*b"\x13BitTorrent protocol\0\0\0\0\0\0\0\0");
    reply.extend_from_slice(&info_hash);
    reply.extend_from_slice(b"-RAW000-abcdefghijkl");
    stream.write_all(&reply).await?;
    let mut all = vec![0xff; pieces.div_ceil(8)];
    if !pieces.is_multiple_of(8) {
        all[pieces / 8] = 0xff << (8 - pieces % 8);
    }
    send(&mut stream, BITFIELD, &all).await?;
    send(&mut stream, UNCHOKE, &[]).await?;
    loop {
        let length = stream.read_u32().await?;
        let mut message = vec![0; length as usize];
        stream.read_exact(&mut message).await?;
        let [REQUEST, request @ ..] = message.as_slice() else { continue };
        requests.fetch_add(1, Ordering::Relaxed);
        asked.notify_one();
        let length = u32::from_be_bytes(request[8..12].try_into().unwrap());
        if let Some(bytes) = answer(length as usize) {
            send(&mut stream, PIECE, &[&request[..8], &bytes].concat()).await?;
        }
    }
}

async fn send(stream: &mut TcpStream, number: u8, body: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(body.len() + 1).unwrap();
    stream.write_all(&[&length.to_be_bytes()[..], &[number], body].concat()).await
}

/// The author goes, a false seed comes and is asked, the author comes back: the install ends well.
async fn is_installed_beside(answer: Answer) {
    let swarm = Swarm::new();
    let [_node, author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(9 * PIECE_BYTES + 1, 1))]);
    app.publish(&author).await.unwrap();
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    let seed = FalseSeed::start(&swarm, 9, &resolved, answer).await;
    author.swarm.close().await;
    let fetching = tokio::spawn({
        let swarm = user.swarm.clone();
        async move { swarm.fetch(&resolved, |_| ()).await }
    });
    seed.was_asked().await;
    let _author = swarm.peer(2).await;
    let fetched = fetching.await.unwrap().unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
    assert!(seed.requests.load(Ordering::Relaxed) > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seed_that_stalls_does_not_hold_up_an_install() {
    is_installed_beside(|_| None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seed_that_sends_rubbish_does_not_spoil_an_install() {
    is_installed_beside(|length| Some(noise(length, 2))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seed_that_stalls_alone_ends_an_install_with_a_reason() {
    let swarm = Swarm::new();
    let [_node, author] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(2 * PIECE_BYTES, 3))]);
    app.publish(&author).await.unwrap();
    let user = swarm.peer(3).await;
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    user.swarm.close().await;
    // Only what nobody sends is not waited for long.
    let user = swarm.peer_with(3, |options| options.patience = Duration::from_secs(6)).await;
    let _seed = FalseSeed::start(&swarm, 9, &resolved, |_| None).await;
    author.swarm.close().await;
    let limit = Duration::from_secs(60);
    let error = tokio::time::timeout(limit, user.swarm.fetch(&resolved, |_| ())).await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Stalled { peers: 1.., .. }), "{error}");
    assert!(error.to_string().contains("try again"), "{error}");
    // Nothing is in the way of the next attempt.
    let _author = swarm.peer(2).await;
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
}

#[test]
fn a_disk_that_fills_up_ends_an_install_with_a_reason_and_keeps_what_came() {
    in_namespace("faults::a_disk_that_fills_up_ends_an_install_with_a_reason_and_keeps_what_came", || async {
        run("ip", &["link", "set", "lo", "up"]);
        let swarm = Swarm::new();
        let [author, _node] = swarm.peers().await;
        // Slow enough to fill the disk while it comes.
        let disk = swarm.folder().join("peer-3");
        std::fs::create_dir(&disk).unwrap();
        let at = disk.to_str().unwrap();
        run("mount", &["-t", "tmpfs", "-o", "size=8m,mode=0755", "tmpfs", at]);
        let app = App::new(&swarm, &[("data", &noise(18 * PIECE_BYTES, 4)), ("more/data", &noise(PIECE_BYTES, 5))]);
        app.publish(&author).await.unwrap();
        let mut options = swarm.options(3, [1, 2]);
        options.network.download_kib_per_s = 1_024;
        let user = Peer::join(options).await;
        let resolved = user.swarm.resolve(app.address()).await.unwrap();
        let filler = disk.join("filler");
        let fill = |progress| {
            if let Progress::Transferring { done_bytes: 1.., .. } = progress
                && !filler.exists()
            {
                // It takes what there is.
                let _ = std::fs::write(&filler, noise(7 << 20, 6));
            }
        };
        let limit = Duration::from_secs(90);
        let error = tokio::time::timeout(limit, user.swarm.fetch(&resolved, fill)).await.unwrap().unwrap_err();
        assert!(matches!(error, Error::NoSpace { .. }), "{error}");
        assert!(error.to_string().contains("make room and try again"), "{error}");
        // As long as there is no room it says so at once, and nothing is lost.
        let error = user.swarm.fetch(&resolved, |_| ()).await.unwrap_err();
        assert!(matches!(error, Error::NoSpace { .. }), "{error}");
        std::fs::remove_file(&filler).unwrap();
        let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
        assert_eq!(tree(&fetched.folder), tree(&app.folder));
        assert!(fetched.received_bytes < resolved.size_bytes(), "what came before was lost");
        user.swarm.close().await;
        run("umount", &["-l", at]);
    });
}
