//! Everything dropped in the middle of everything.

use std::time::Duration;

use futures::{FutureExt as _, StreamExt as _};
use mumba_libtorrent::create::{CreateTorrent, Version, create};
use mumba_libtorrent::extension::Exchange;
use mumba_libtorrent::{AddTorrent, Error, Session, Settings};
use tempfile::tempdir;

use crate::kit::{address, content, metainfo, own_address, seed, session, settings, soon};

fn exchange() -> Option<Exchange> {
    Some(Exchange { name: "mu_test".to_owned(), max_message_bytes: 100_000, window: 8 })
}

#[tokio::test]
async fn after_the_end_all_calls_say_so() {
    let session = session().await;
    let content = content(40);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let torrent = seed(&session, &content, &metainfo).await;
    let dht = session.dht();
    let mut alerts = session.alerts();
    let waiting = torrent.exchange();
    assert!(waiting.is_none(), "it has no exchange");
    session.close().await;
    let rest = async { while alerts.next().await.is_some() {} };
    soon("the end of the alerts", rest).await;
    assert!(matches!(torrent.status().await, Err(Error::Closed)));
    assert!(matches!(torrent.remove().await, Err(Error::Closed)));
    assert!(matches!(torrent.resume_data().await, Err(Error::Closed)));
    assert!(matches!(torrent.finished().await, Err(Error::Closed)));
    assert!(matches!(dht.get_immutable([1; 20]).await, Err(Error::Closed)));
    assert!(matches!(dht.nodes().await, Err(Error::Closed)));
    assert_eq!(torrent.alerts().next().await, None);
}

#[tokio::test]
async fn who_waits_learns_of_the_end() {
    let session = session().await;
    let content = content(41);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let target = tempdir().unwrap();
    let torrent = session.add(AddTorrent::new(metainfo, target.path())).await.unwrap();
    soon("checking", torrent.checked()).await.unwrap();
    let mut finished = Box::pin(torrent.finished());
    // Nobody has the content: it waits.
    assert!(tokio::time::timeout(Duration::from_millis(50), &mut finished).await.is_err());
    session.close().await;
    assert!(matches!(soon("the end", finished).await, Err(Error::Closed | Error::Removed)));
}

#[tokio::test]
async fn a_session_that_is_not_awaited_is_no_session() {
    for _ in 0..5 {
        let settings = settings();
        // Polled once: the session may be half open.
        drop(Box::pin(Session::open(&settings, &[])).now_or_never());
        let _ = tokio::time::timeout(Duration::from_millis(3), Session::open(&settings, &[])).await;
    }
    session().await.close().await;
}

/// Each round drops what is there at another moment of a transfer with messages, lookups and a creation under way.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn anything_may_go_at_any_time() {
    for round in 0..8_u64 {
        let content = content(50 + round);
        let metainfo = metainfo(&content.folder, Version::Hybrid).await;
        let open = || Session::open_for_test();
        let (from, to) = (open().await, open().await);
        let mut add = AddTorrent::new(metainfo.clone(), content.root.path());
        add.exchange = exchange();
        let seed = from.add(add).await.unwrap();
        let target = tempdir().unwrap();
        let mut add = AddTorrent::new(metainfo.clone(), target.path()).accept_peers(|_, _| true);
        add.exchange = exchange();
        add.peers = vec![address(&from)];
        let leech = to.add(add).await.unwrap();
        let talking = tokio::spawn({
            let mut peers = leech.exchange().unwrap();
            async move {
                while let Some(mut peer) = peers.next().await {
                    while peer.send(&[0; 50_000]).await.is_ok() {
                        if let Some(None) = peer.recv().now_or_never() {
                            break;
                        }
                    }
                }
            }
        });
        let mut heard = seed.exchange().unwrap();
        let hearing = tokio::spawn(async move {
            while let Some(mut peer) = heard.next().await {
                while peer.recv().await.is_some() {}
            }
        });
        let dht = to.dht();
        dht.add_node(from.dht_address().unwrap()).await.unwrap();
        let lookups: Vec<_> = futures::future::join_all((0..4).map(|number| dht.get([number; 32], b"salt"))).await;
        let making = CreateTorrent::from_folder(&content.folder, Version::Hybrid).unwrap();
        let mut making = Box::pin(create(making, |_| ()));
        let _ = (&mut making).now_or_never();
        let mut alerts = to.alerts();
        // As far as the round's number of alerts.
        for _ in 0..round * 3 {
            let _ = tokio::time::timeout(Duration::from_millis(200), alerts.next()).await;
        }
        match round % 8 {
            0 => drop((to, from)),
            1 => drop((from, seed)),
            2 => drop((leech, seed, lookups)),
            3 => talking.abort(),
            4 => drop((making, alerts)),
            5 => {
                let (a, b) = tokio::join!(leech.remove(), seed.remove());
                a.unwrap();
                b.unwrap();
            }
            6 => {
                let _ = leech.delete().now_or_never();
                to.close().await;
            }
            _ => {
                hearing.abort();
                let closing = tokio::spawn(from.close());
                while leech.status().await.is_ok_and(|status| status.peers > 0) {}
                soon("closing", closing).await.unwrap();
            }
        }
    }
}

/// Sessions with a DHT, so that lookups run, too.
trait OpenForTest {
    async fn open_for_test() -> Session;
}

impl OpenForTest for Session {
    async fn open_for_test() -> Session {
        Session::open(&Settings::loopback(own_address()), &[]).await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_from_many_tasks_and_a_close_do_not_meet() {
    for _ in 0..3 {
        let session = session().await;
        let content = content(60);
        let metainfo = metainfo(&content.folder, Version::V2).await;
        let torrent = std::sync::Arc::new(seed(&session, &content, &metainfo).await);
        let asking: Vec<_> = (0..16)
            .map(|_| {
                let torrent = torrent.clone();
                tokio::spawn(async move {
                    let mut answers = 0;
                    while torrent.status().await.is_ok() && torrent.peers().await.is_ok() {
                        answers += 1;
                    }
                    answers
                })
            })
            .collect();
        for _ in 0..20 {
            torrent.resume_data().await.unwrap();
        }
        soon("closing", session.close()).await;
        for asked in asking {
            soon("the last answer", asked).await.unwrap();
        }
    }
}
