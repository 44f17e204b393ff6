//! How sessions reach each other: over IPv6, with and without encryption, by local discovery.

use std::net::{IpAddr, Ipv6Addr};
use std::time::{Duration, Instant};

use futures::StreamExt as _;
use mumba_libtorrent::create::Version;
use mumba_libtorrent::settings::Encryption;
use mumba_libtorrent::{AddTorrent, Alert, Session, Settings};
use tempfile::tempdir;

use crate::kit::{Content, address, content, in_namespace, metainfo, noise, run, seed, settings, soon, tree};

async fn open(settings: Settings) -> Session {
    soon("opening", Session::open(&settings, &[])).await.unwrap()
}

#[tokio::test]
async fn content_goes_over_ipv6() {
    let settings = || Settings { dht: None, ..Settings::loopback(Ipv6Addr::LOCALHOST.into()) };
    let (from, to) = (open(settings()).await, open(settings()).await);
    let content = content(60);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    assert!(address(&from).is_ipv6());
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    let torrent = to.add(add).await.unwrap();
    soon("the content", torrent.finished()).await.unwrap();
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
    assert!(torrent.peers().await.unwrap().iter().all(|peer| peer.address == address(&from)));
}

#[tokio::test]
async fn who_requires_encryption_does_not_talk_without() {
    let with = |encryption| Settings { encryption, ..settings() };
    let from = open(with(Encryption::Required)).await;
    let content = content(61);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    for encryption in [Encryption::Off, Encryption::Required, Encryption::Preferred] {
        let to = open(with(encryption)).await;
        let target = tempdir().unwrap();
        let mut alerts = to.alerts();
        let mut add = AddTorrent::new(metainfo.clone(), target.path());
        add.peers = vec![address(&from)];
        let torrent = to.add(add).await.unwrap();
        if encryption == Encryption::Off {
            let refused = async { while !matches!(alerts.next().await.unwrap(), Alert::PeerDisconnected { .. }) {} };
            soon("a refusal", refused).await;
            assert_eq!(to.stats().await.unwrap().received_bytes, 0);
            assert!(!torrent.status().await.unwrap().is_finished);
            continue;
        }
        soon("the content", torrent.finished()).await.unwrap();
        assert_eq!(tree(&target.path().join("content")), tree(&content.folder), "{encryption:?}");
        let peers = torrent.peers().await.unwrap();
        assert!(peers.iter().all(|peer| peer.is_encrypted), "{encryption:?}: {peers:?}");
    }
}

#[tokio::test]
async fn limits_hold_between_neighbours_too() {
    const LIMIT: u32 = 400_000;
    const SIZE: usize = 6 * LIMIT as usize;
    let take = async |upload_bytes_per_s, download_bytes_per_s| {
        let from = open(Settings { upload_bytes_per_s, ..settings() }).await;
        let to = open(Settings { download_bytes_per_s, ..settings() }).await;
        let root = tempdir().unwrap();
        let folder = root.path().join("content");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("large"), noise(63, SIZE)).unwrap();
        std::fs::write(folder.join("small"), "small").unwrap();
        let content = Content { root, folder };
        let metainfo = metainfo(&content.folder, Version::V2).await;
        let _seed = seed(&from, &content, &metainfo).await;
        let target = tempdir().unwrap();
        let mut add = AddTorrent::new(metainfo, target.path());
        add.peers = vec![address(&from)];
        let started = Instant::now();
        let torrent = to.add(add).await.unwrap();
        soon("the content", torrent.finished()).await.unwrap();
        started.elapsed()
    };
    let (up, down) = tokio::join!(take(LIMIT, 0), take(0, LIMIT));
    // What was not used in the last three seconds may be used at once; the rest takes as long again.
    for (time, what) in [(up, "sent"), (down, "taken")] {
        assert!(time > Duration::from_secs(2), "{SIZE} bytes were {what} in {time:?}");
    }
}

#[test]
fn sessions_of_one_network_find_each_other() {
    in_namespace("network::sessions_of_one_network_find_each_other", || async {
        run("ip", &["link", "set", "lo", "up"]);
        run("ip", &["link", "add", "lan", "type", "veth", "peer", "name", "end"]);
        run("ip", &["link", "set", "end", "up"]);
        for host in ["10.77.0.1/24", "10.77.0.2/24", "10.77.0.3/24"] {
            run("ip", &["address", "add", host, "dev", "lan"]);
        }
        run("ip", &["link", "set", "lan", "up", "multicast", "on"]);
        run("ip", &["route", "add", "224.0.0.0/4", "dev", "lan"]);
        let host = |number: u8, local_discovery| {
            let address = IpAddr::from([10, 77, 0, number]);
            open(Settings { dht: None, local_discovery, ..Settings::loopback(address) })
        };
        let (from, to, apart) = (host(1, true).await, host(2, true).await, host(3, false).await);
        let content = content(62);
        let metainfo = metainfo(&content.folder, Version::V2).await;
        let _seed = seed(&from, &content, &metainfo).await;
        let (target, other) = (tempdir().unwrap(), tempdir().unwrap());
        let deaf = apart.add(AddTorrent::new(metainfo.clone(), other.path())).await.unwrap();
        let torrent = to.add(AddTorrent::new(metainfo, target.path())).await.unwrap();
        soon("the content of who was found", torrent.finished()).await.unwrap();
        assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
        // Who does not take part is neither found nor finds.
        assert!(deaf.peers().await.unwrap().is_empty());
    });
}
