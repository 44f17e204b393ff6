//! Messages between the peers of a torrent.

use std::pin::pin;

use futures::poll;
use mumba_libtorrent::create::Version;
use mumba_libtorrent::extension::{Exchange, ExchangePeer, ExchangePeers};
use mumba_libtorrent::{AddTorrent, Error, Session, Torrent};
use tempfile::{TempDir, tempdir};

use crate::kit::{Content, RawPeer, address, content, metainfo, session, soon};

const WINDOW: u16 = 4;
const MAX_BYTES: u32 = 1000;

fn exchange() -> Exchange {
    Exchange { name: "mu_test".to_owned(), max_message_bytes: MAX_BYTES, window: WINDOW }
}

struct Side {
    session: Session,
    torrent: Torrent,
    peers: ExchangePeers,
    _target: Option<TempDir>,
}

async fn seeding(content: &Content, exchange: Exchange) -> Side {
    let session = session().await;
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let mut add = AddTorrent::new(metainfo, content.root.path());
    add.exchange = Some(exchange);
    let torrent = session.add(add).await.unwrap();
    soon("checking", torrent.checked()).await.unwrap();
    let peers = torrent.exchange().unwrap();
    assert!(torrent.exchange().is_none(), "there is one reader");
    Side { session, torrent, peers, _target: None }
}

async fn joining(other: &Side, content: &Content, exchange: Option<Exchange>) -> (Session, Torrent, TempDir) {
    let session = session().await;
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo(&content.folder, Version::V2).await, target.path());
    add.peers = vec![address(&other.session)];
    add.exchange = exchange;
    let torrent = session.add(add).await.unwrap();
    (session, torrent, target)
}

/// Two sides, and each as the other sees it.
async fn connected(content: &Content) -> (Side, ExchangePeer, Side, ExchangePeer) {
    let mut left = seeding(content, exchange()).await;
    let (session, torrent, target) = joining(&left, content, Some(exchange())).await;
    let mut right = Side { peers: torrent.exchange().unwrap(), session, torrent, _target: Some(target) };
    let at_left = soon("a peer", left.peers.next()).await.unwrap();
    let at_right = soon("a peer", right.peers.next()).await.unwrap();
    (left, at_left, right, at_right)
}

#[tokio::test]
async fn messages_go_both_ways() {
    let content = content(20);
    let (left, mut at_left, _right, mut at_right) = connected(&content).await;
    assert_eq!(at_right.address(), address(&left.session));
    assert_ne!(at_left.peer_id(), at_right.peer_id());
    for number in 0..50_u32 {
        let long = vec![number as u8; MAX_BYTES as usize];
        at_left.send(&long).await.unwrap();
        at_right.send(&number.to_be_bytes()).await.unwrap();
        assert_eq!(soon("a message", at_right.recv()).await.unwrap(), long);
        assert_eq!(soon("a message", at_left.recv()).await.unwrap(), number.to_be_bytes());
    }
    at_left.send(b"").await.unwrap();
    assert_eq!(soon("a message", at_right.recv()).await.unwrap(), b"");
}

#[tokio::test]
async fn a_sender_waits_for_a_reader_that_does_not_read() {
    let content = content(21);
    let (_left, at_left, _right, mut at_right) = connected(&content).await;
    for number in 0..WINDOW {
        soon("credit", at_left.send(&number.to_be_bytes())).await.unwrap();
    }
    {
        let mut more = pin!(at_left.send(b"more"));
        assert!(poll!(&mut more).is_pending(), "nobody has taken anything yet");
        for number in 0..WINDOW {
            assert_eq!(soon("a message", at_right.recv()).await.unwrap(), number.to_be_bytes());
        }
        soon("credit", more).await.unwrap();
    }
    assert_eq!(soon("a message", at_right.recv()).await.unwrap(), b"more");
    // A sender that gives up takes no credit with it.
    for _ in 0..100 {
        let mut dropped = Box::pin(at_left.send(b"dropped"));
        if poll!(&mut dropped).is_ready() {
            soon("a message", at_right.recv()).await.unwrap();
        }
    }
    soon("credit", at_left.send(b"last")).await.unwrap();
    assert_eq!(soon("a message", at_right.recv()).await.unwrap(), b"last");
}

#[tokio::test]
async fn a_message_that_is_too_large_is_refused() {
    let content = content(22);
    let mut left = seeding(&content, exchange()).await;
    let smaller = Exchange { max_message_bytes: 10, ..exchange() };
    let (_session, torrent, _target) = joining(&left, &content, Some(smaller)).await;
    let mut at_left = soon("a peer", left.peers.next()).await.unwrap();
    let mut peers = torrent.exchange().unwrap();
    let mut at_right = soon("a peer", peers.next()).await.unwrap();
    let error = soon("credit", at_left.send(&[0; 11])).await.unwrap_err();
    assert!(error.to_string().contains("11 bytes, where 10 are the most"), "{error}");
    let error = soon("credit", at_right.send(&[0; 11])).await.unwrap_err();
    assert!(error.to_string().contains("11 bytes, where 10 are the most"), "{error}");
    soon("credit", at_left.send(&[7; 10])).await.unwrap();
    assert_eq!(soon("a message", at_right.recv()).await.unwrap(), [7; 10]);
    soon("credit", at_right.send(&[8; 10])).await.unwrap();
    assert_eq!(soon("a message", at_left.recv()).await.unwrap(), [8; 10]);
}

#[tokio::test]
async fn both_sides_learn_of_the_end() {
    let content = content(23);
    let (left, mut at_left, right, mut at_right) = connected(&content).await;
    at_right.send(b"before the end").await.unwrap();
    let arrived = async {
        // Taken only after the end.
        loop {
            let stats = left.session.stats().await.unwrap();
            if stats.received_bytes + stats.wire_received_bytes > 0 {
                break;
            }
        }
    };
    soon("bytes", arrived).await;
    soon("removing", right.torrent.remove()).await.unwrap();
    assert_eq!(soon("the end", at_right.recv()).await, None);
    assert!(matches!(at_right.send(b"x").await, Err(Error::PeerGone(_) | Error::Removed)));
    let mut last = None;
    while let Some(message) = soon("the end", at_left.recv()).await {
        last = Some(message);
    }
    assert!(last.is_none_or(|message| message == b"before the end"));
    assert!(matches!(at_left.send(b"x").await, Err(Error::PeerGone(gone)) if gone == at_left.address()));
    let Side { session, torrent, mut peers, .. } = left;
    drop(torrent);
    session.close().await;
    assert!(soon("the end", peers.next()).await.is_none());
}

#[tokio::test]
async fn peers_without_the_extension_are_not_offered() {
    let content = content(24);
    let mut left = seeding(&content, exchange()).await;
    let (_without, _torrent, _target) = joining(&left, &content, None).await;
    let other = Exchange { name: "mu_other".to_owned(), ..exchange() };
    let (_other, _its_torrent, _its_target) = joining(&left, &content, Some(other)).await;
    let connected =
        async { while left.torrent.peers().await.unwrap().iter().filter(|peer| !peer.is_connecting).count() < 2 {} };
    soon("two peers", connected).await;
    let (_with, torrent, _target) = joining(&left, &content, Some(exchange())).await;
    let mut its_peers = torrent.exchange().unwrap();
    let mut only = soon("a peer", left.peers.next()).await.unwrap();
    let theirs = soon("a peer", its_peers.next()).await.unwrap();
    theirs.send(b"it is me").await.unwrap();
    assert_eq!(soon("a message", only.recv()).await.unwrap(), b"it is me");
}

#[tokio::test]
async fn a_peer_is_disconnected_on_request() {
    let content = content(25);
    let (_left, at_left, _right, mut at_right) = connected(&content).await;
    at_left.disconnect();
    assert_eq!(soon("the end", at_right.recv()).await, None);
}

/// The number under which the other side takes this extension's messages.
async fn exchange_number(peer: &mut RawPeer) -> u8 {
    loop {
        let (number, body) = soon("a handshake", peer.receive()).await.unwrap();
        if number == 0 {
            let text = String::from_utf8_lossy(&body).into_owned();
            return text.split_once("7:mu_testi").unwrap().1.split_once('e').unwrap().0.parse().unwrap();
        }
    }
}

#[tokio::test]
async fn peers_that_break_the_protocol_are_disconnected() {
    let content = content(26);
    let mut left = seeding(&content, exchange()).await;
    let info_hash = left.torrent.hashes().for_dht().unwrap();
    let hello = |peer: &'static [u8]| peer;
    for (what, messages) in [
        ("data before credit is spent twice over", vec![hello(b"\x00\x00\x00\x03\xe8"); 2]),
        ("an unknown kind", vec![&b"\x09"[..]]),
        ("an empty message", vec![&b""[..]]),
        ("credit before hello", vec![&b"\x01\x00\x05"[..]]),
        ("endless credit", vec![&b"\x00\x00\x00\x03\xe8"[..], b"\x01\xff\xff"]),
        ("a message that is too large", vec![&[2; 5000][..]]),
        ("more than the window", vec![&b"\x02x"[..]; usize::from(WINDOW) + 1]),
    ] {
        let mut peer = RawPeer::connect(address(&left.session), info_hash).await;
        peer.send(0, b"d1:md7:mu_testi9eee").await;
        let number = exchange_number(&mut peer).await;
        // It is taken, so it has credit.
        let mut seen = soon("a peer", left.peers.next()).await.unwrap();
        assert_eq!(soon("hello", peer.receive()).await, Some((9, b"\x00\x00\x00\x03\xe8".to_vec())), "{what}");
        assert_eq!(soon("credit", peer.receive()).await, Some((9, b"\x01\x00\x04".to_vec())), "{what}");
        for message in messages {
            peer.send(number, message).await;
        }
        soon(what, peer.hung_up()).await;
        let received = async { while seen.recv().await.is_some() {} };
        soon(what, received).await;
    }
}

#[tokio::test]
async fn exchanges_that_are_not_bounded_are_refused() {
    let content = content(27);
    let session = session().await;
    let metainfo = metainfo(&content.folder, Version::V2).await;
    for wrong in [
        Exchange { name: String::new(), ..exchange() },
        Exchange { name: "x".repeat(65), ..exchange() },
        Exchange { max_message_bytes: 0, ..exchange() },
        Exchange { max_message_bytes: 1 << 20, ..exchange() },
        Exchange { window: 0, ..exchange() },
        Exchange { window: 1000, ..exchange() },
    ] {
        let mut add = AddTorrent::new(metainfo.clone(), content.root.path());
        add.exchange = Some(wrong);
        assert!(matches!(session.add(add).await, Err(Error::Invalid(_))));
    }
}

#[tokio::test]
async fn a_peer_that_gives_credit_and_never_reads_is_disconnected() {
    const LARGE: u32 = 10_000;
    let content = content(28);
    let mut left = seeding(&content, Exchange { max_message_bytes: LARGE, ..exchange() }).await;
    let mut peer = RawPeer::connect(address(&left.session), left.torrent.hashes().for_dht().unwrap()).await;
    peer.send(0, b"d1:md7:mu_testi9eee").await;
    let number = exchange_number(&mut peer).await;
    let seen = soon("a peer", left.peers.next()).await.unwrap();
    peer.send(number, &[&b"\x00"[..], &LARGE.to_be_bytes()].concat()).await;
    let message = vec![7; LARGE as usize];
    // The system's own buffers take a few MiB.
    for sent in 0..20_000 {
        if sent % 100 == 0 {
            peer.send(number, b"\x01\x00\x64").await;
        }
        match soon("credit", seen.send(&message)).await {
            Ok(()) => {}
            Err(Error::PeerGone(gone)) => {
                assert_eq!(gone, seen.address());
                return;
            }
            Err(error) => panic!("{error}"),
        }
    }
    panic!("200 MB wait for a peer that does not read");
}
