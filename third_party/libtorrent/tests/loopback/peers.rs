//! Who is talked to.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::StreamExt as _;
use futures::future::join_all;
use mumba_libtorrent::create::Version;
use mumba_libtorrent::extension::Direction;
use mumba_libtorrent::peers::AddressFilter;
use mumba_libtorrent::{AddTorrent, Alert, Session, Settings};
use tempfile::tempdir;

use crate::kit::{RawPeer, address, content, metainfo, own_address, seed, session, settings_at, soon};

#[tokio::test]
async fn a_filtered_address_is_not_talked_to() {
    let (from, to) = (session().await, session().await);
    let content = content(30);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let mut filter = AddressFilter::allow_all();
    filter.block(address(&from).ip()..=address(&from).ip());
    to.set_address_filter(&filter).await.unwrap();
    let target = tempdir().unwrap();
    let mut alerts = to.alerts();
    let torrent = to.add(AddTorrent::new(metainfo, target.path())).await.unwrap();
    torrent.connect_peer(address(&from)).await.unwrap();
    let blocked = async {
        loop {
            if let Alert::PeerBlocked { address, .. } = alerts.next().await.unwrap() {
                return address;
            }
        }
    };
    assert_eq!(soon("the filter", blocked).await.ip(), address(&from).ip());
    assert!(torrent.peers().await.unwrap().is_empty());

    let mut only = AddressFilter::block_all();
    only.allow(address(&from).ip()..=address(&from).ip());
    to.set_address_filter(&only).await.unwrap();
    torrent.connect_peer(address(&from)).await.unwrap();
    soon("the content", torrent.finished()).await.unwrap();
}

#[tokio::test]
async fn a_torrent_chooses_its_peers() {
    let (from, to) = (session().await, session().await);
    let content = content(31);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    let mut add = AddTorrent::new(metainfo.clone(), target.path()).accept_peers(move |address, direction| {
        log.lock().unwrap().push((address, direction));
        false
    });
    add.peers = vec![address(&from)];
    let torrent = to.add(add).await.unwrap();
    let mut alerts = torrent.alerts();
    let gone = async { while !matches!(alerts.next().await.unwrap(), Alert::PeerDisconnected { .. }) {} };
    if asked.lock().unwrap().is_empty() {
        soon("the refusal", gone).await;
    }
    assert_eq!(asked.lock().unwrap()[0], (address(&from), Direction::Outgoing));
    assert!(!torrent.status().await.unwrap().is_finished);

    // The other way round: who comes is refused.
    soon("removing", torrent.remove()).await.unwrap();
    let incoming = Arc::new(Mutex::new(Vec::new()));
    let log = incoming.clone();
    let picky = to
        .add(AddTorrent::new(metainfo.clone(), target.path()).accept_peers(move |_, direction| {
            log.lock().unwrap().push(direction);
            false
        }))
        .await
        .unwrap();
    soon("checking", picky.checked()).await.unwrap();
    let mut alerts = picky.alerts();
    // It may hang up before its handshake is through: only that it does is certain.
    let attempt = tokio::spawn(RawPeer::connect(address(&to), metainfo.hashes().for_dht().unwrap()));
    let gone = async { while !matches!(alerts.next().await.unwrap(), Alert::PeerDisconnected { .. }) {} };
    soon("the refusal", gone).await;
    attempt.abort();
    assert_eq!(incoming.lock().unwrap()[0], Direction::Incoming);
    // The seed may come again at any moment, and is refused again.
    assert_eq!(picky.status().await.unwrap().done_bytes, 0);
}

#[tokio::test]
async fn a_callback_that_panics_lets_nobody_in() {
    let (from, to) = (session().await, session().await);
    let content = content(32);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo, target.path()).accept_peers(|_, _| panic!("a bug of the callback"));
    let mut alerts = to.alerts();
    add.peers = vec![address(&from)];
    let torrent = to.add(add).await.unwrap();
    let gone = async { while !matches!(alerts.next().await.unwrap(), Alert::PeerDisconnected { .. }) {} };
    soon("the refusal", gone).await;
    assert!(!torrent.status().await.unwrap().is_finished);
}

#[tokio::test]
async fn peers_are_shown() {
    let (from, to) = (session().await, session().await);
    let content = content(33);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    // So slow that it is not through before it is looked at.
    add.limits.download_bytes_per_s = Some(20_000);
    let torrent = to.add(add).await.unwrap();
    let ready = async {
        loop {
            let peers = torrent.peers().await.unwrap();
            if let Some(peer) = peers.into_iter().find(|peer| !peer.is_connecting && peer.is_seed) {
                return peer;
            }
        }
    };
    let peer = soon("the seed", ready).await;
    assert_eq!((peer.address, peer.is_outgoing, peer.is_utp), (address(&from), true, false));
    assert!(peer.progress > 0.99, "{peer:?}");
    assert!(peer.client.starts_with("Mumba/"), "{peer:?}");
    let other = &seed.peers().await.unwrap()[0];
    assert!(!other.is_outgoing && !other.is_seed, "{other:?}");
}

/// Each is told of the other at the same moment, and their handshakes take long.
#[tokio::test]
async fn of_two_who_connect_to_each_other_at_once_one_connection_stays() {
    let content = content(36);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let pair = async || {
        let open = async || {
            let ip = own_address();
            let settings = Settings { upload_bytes_per_s: 400, connect_from: vec![ip], ..settings_at(ip) };
            soon("opening a session", Session::open(&settings, &[])).await.unwrap()
        };
        let (from, to) = (open().await, open().await);
        let seed = seed(&from, &content, &metainfo).await;
        let target = tempdir().unwrap();
        let torrent = to.add(AddTorrent::new(metainfo.clone(), target.path())).await.unwrap();
        soon("checking", torrent.checked()).await.unwrap();
        let (lower, higher) = if address(&from) < address(&to) { (&seed, &to) } else { (&torrent, &from) };
        let mut alerts = lower.alerts();
        let (there, back) = tokio::join!(seed.connect_peer(address(&to)), torrent.connect_peer(address(&from)));
        there.and(back).unwrap();
        let made = address(higher);
        let watching = async {
            while !matches!(alerts.next().await.unwrap(), Alert::PeerDisconnected { address, .. } if address == made) {}
        };
        // Their handshakes end after 6 to 9 s.
        let stays = tokio::time::timeout(Duration::from_secs(12), watching).await.is_err();
        stays && lower.peers().await.unwrap().iter().any(|peer| peer.address == made)
    };
    let stays = join_all((0..6).map(|_| pair())).await;
    // Without the guard 0 to 3 of them do.
    assert!(stays.iter().filter(|stays| **stays).count() >= 5, "{stays:?}");
}
