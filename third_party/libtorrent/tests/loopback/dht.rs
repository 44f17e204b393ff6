//! A DHT of several sessions.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use ed25519_dalek::{Signer as _, SigningKey};
use futures::future::join_all;
use futures::{FutureExt as _, StreamExt as _};
use mumba_libtorrent::dht::{MutableItem, Signer};
use mumba_libtorrent::peers::AddressFilter;
use mumba_libtorrent::{Alert, Error, Session, Settings};

use crate::kit::{own_address, session, soon};

pub(crate) struct Key(pub(crate) SigningKey);

impl Key {
    fn new() -> Key {
        Key(SigningKey::from_bytes(&std::array::from_fn(|_| fastrand::u8(..))))
    }
}

impl Signer for Key {
    fn public_key(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    fn sign(&self, message: &[u8]) -> Result<[u8; 64], Box<dyn std::error::Error + Send + Sync>> {
        Ok(self.0.sign(message).to_bytes())
    }
}

/// Sessions whose nodes all know each other.
pub(crate) async fn network(size: usize) -> Vec<Session> {
    let opening = (0..size).map(|_| async { Session::open(&Settings::loopback(own_address()), &[]).await.unwrap() });
    let sessions = soon("opening sessions", join_all(opening)).await;
    let nodes: Vec<SocketAddr> = sessions.iter().map(|session| session.dht_address().unwrap()).collect();
    for session in &sessions {
        for node in nodes.iter().filter(|node| Some(**node) != session.dht_address()) {
            session.dht().add_node(*node).await.unwrap();
        }
    }
    for session in &sessions {
        knows(session, size - 1).await;
    }
    sessions
}

/// Waits until a node knows so many others.
async fn knows(session: &Session, nodes: usize) {
    let known = async {
        while session.dht().nodes().await.unwrap().len() < nodes {
            tokio::task::yield_now().await;
        }
    };
    soon("nodes to know each other", known).await;
}

#[tokio::test]
async fn a_session_of_two_addresses_knows_the_nodes_of_both() {
    let v6 = std::net::Ipv6Addr::LOCALHOST.into();
    let both =
        Settings { listen: vec![(own_address(), 0).into(), (v6, 0).into()], ..Settings::loopback(own_address()) };
    for neighbour in [own_address(), v6] {
        let session = soon("opening a session", Session::open(&both, &[])).await.unwrap();
        let other = soon("opening a session", Session::open(&Settings::loopback(neighbour), &[])).await.unwrap();
        // Of one of its two nodes only.
        session.dht().add_node(other.dht_address().unwrap()).await.unwrap();
        knows(&session, 1).await;
        let nodes = session.dht().nodes().await.unwrap();
        assert_eq!(nodes.iter().map(|(_, address)| *address).collect::<Vec<_>>(), [other.dht_address().unwrap()]);
    }
}

/// What a lookup finds first, and at its end.
async fn lookup(session: &Session, key: [u8; 32], salt: &[u8]) -> (Option<MutableItem>, Option<MutableItem>) {
    let mut answers = session.dht().get(key, salt).await.unwrap();
    let first = soon("an answer", answers.next()).await;
    let newest = soon("the end of a lookup", answers.newest()).await;
    let end = newest.or_else(|| first.clone());
    (first, end)
}

#[tokio::test]
async fn immutable_items_are_found_by_everybody() {
    let sessions = network(8).await;
    let value = b"d5:hello5:worlde";
    let target = soon("a put", sessions[0].dht().put_immutable(value)).await.unwrap();
    for session in &sessions {
        let found = soon("a get", session.dht().get_immutable(target)).await.unwrap();
        assert_eq!(found.as_deref(), Some(&value[..]));
    }
    assert_eq!(soon("a get", sessions[1].dht().get_immutable([9; 20])).await.unwrap(), None);
    let kept: u64 =
        join_all(sessions.iter().map(|session| session.stats())).await.into_iter().map(|s| s.unwrap().dht_items).sum();
    assert!(kept >= 1, "nobody says to keep it");
}

#[tokio::test]
async fn a_mutable_item_put_by_one_is_read_by_all_and_the_higher_sequence_wins() {
    let sessions = network(8).await;
    let key = Key::new();
    let first = soon("a put", sessions[0].dht().publish(&key, b"", 0, b"3:one")).await.unwrap();
    assert_eq!(first.sequence, 1);
    for session in &sessions {
        let (_, found) = lookup(session, key.public_key(), b"").await;
        assert_eq!(found.as_ref(), Some(&first));
    }
    let second = soon("a put", sessions[3].dht().publish(&key, b"", first.sequence, b"3:two")).await.unwrap();
    for session in &sessions {
        let (_, found) = lookup(session, key.public_key(), b"").await;
        assert_eq!(found.as_ref(), Some(&second));
    }
    let (_, other_salt) = lookup(&sessions[1], key.public_key(), b"other").await;
    assert_eq!(other_salt, None);
    let salted = soon("a put", sessions[2].dht().publish(&key, b"other", 0, b"i7e")).await.unwrap();
    assert_eq!(lookup(&sessions[4], key.public_key(), b"other").await.1, Some(salted));
    assert_eq!(lookup(&sessions[4], key.public_key(), b"").await.1, Some(second));
}

#[tokio::test]
async fn refused_puts_are_noticed() {
    let sessions = network(6).await;
    let key = Key::new();
    let current = MutableItem::sign(&key, b"s", 5, b"7:current").unwrap();
    let took = soon("a put", sessions[0].dht().put(&current)).await.unwrap();
    assert!(took > 0);
    // Older, and of the same number but another value.
    for (sequence, value) in [(4, b"3:old"), (5, b"3:two")] {
        let item = MutableItem::sign(&key, b"s", sequence, value).unwrap();
        let error = soon("a put", sessions[1].dht().put(&item)).await.unwrap_err();
        assert!(matches!(error, Error::Superseded { ours, found: 5 } if ours == sequence), "{sequence}: {error}");
    }
    // Signed with another key.
    let forged = MutableItem::sign(&Key::new(), b"s", 9, b"6:forged").unwrap();
    let forged = MutableItem::new(key.public_key(), b"s", 9, b"6:forged", forged.signature).unwrap();
    let error = soon("a put", sessions[1].dht().put(&forged)).await.unwrap_err();
    assert!(matches!(error, Error::NotStored { .. }), "{error}");
    // Signed with this key, but for another salt.
    let moved = MutableItem::new(key.public_key(), b"t", 5, b"7:current", current.signature).unwrap();
    let error = soon("a put", sessions[1].dht().put(&moved)).await.unwrap_err();
    assert!(matches!(error, Error::NotStored { .. }), "{error}");
    for session in &sessions {
        assert_eq!(lookup(session, key.public_key(), b"s").await.1.as_ref(), Some(&current));
    }
}

#[tokio::test]
async fn anybody_can_store_an_item_again() {
    let sessions = network(6).await;
    let key = Key::new();
    let item = soon("a put", sessions[0].dht().publish(&key, b"", 41, b"4:item")).await.unwrap();
    let (_, read) = lookup(&sessions[5], key.public_key(), b"").await;
    let read = read.unwrap();
    let copy = MutableItem::new(read.key, &read.salt, read.sequence, &read.value, read.signature).unwrap();
    assert_eq!(copy, item);
    assert!(soon("a put", sessions[5].dht().put(&copy)).await.unwrap() > 0);
    assert_eq!(lookup(&sessions[2], key.public_key(), b"").await.1, Some(item));
}

#[tokio::test]
async fn the_first_answer_comes_while_dead_nodes_are_waited_for() {
    let mut sessions = network(8).await;
    let key = Key::new();
    let item = soon("a put", sessions[0].dht().publish(&key, b"", 0, b"4:item")).await.unwrap();
    for session in sessions.drain(4..) {
        session.close().await;
    }
    let mut answers = sessions[1].dht().get(key.public_key(), b"").await.unwrap();
    assert_eq!(soon("the first answer", answers.next()).await, Some(item));
    // Dropped before its end. The next one still ends, and is not ended by this one's end.
    drop(answers);
    let (first, newest) = lookup(&sessions[1], key.public_key(), b"").await;
    assert_eq!((first.is_some(), newest.is_some()), (true, true));
}

#[tokio::test]
async fn a_put_does_not_wait_for_nodes_that_are_gone() {
    let mut sessions = network(8).await;
    for session in sessions.drain(4..) {
        session.close().await;
    }
    let (key, started) = (Key::new(), Instant::now());
    let item = soon("a put", sessions[0].dht().publish(&key, b"salt", 0, b"4:item")).await.unwrap();
    // libtorrent's own put waits for them for exactly so long.
    assert!(started.elapsed() < Duration::from_secs(15), "it took {:?}", started.elapsed());
    for session in &sessions[1..] {
        let mut answers = session.dht().get(key.public_key(), b"salt").await.unwrap();
        assert_eq!(soon("an answer", answers.next()).await.as_ref(), Some(&item));
    }
    // Those that are there refuse what is older, and that is seen without the others, too.
    let late = MutableItem::sign(&key, b"salt", 1, b"5:other").unwrap();
    let error = soon("a put", sessions[1].dht().put(&late)).await.unwrap_err();
    assert!(matches!(error, Error::Superseded { ours: 1, found: 1 }), "{error}");
}

#[tokio::test]
async fn lookups_at_the_same_time_all_have_their_answer() {
    let sessions = network(6).await;
    let keys: Vec<Key> = (0..4).map(|_| Key::new()).collect();
    let puts = keys.iter().enumerate().map(|(index, key)| {
        let value = format!("i{index}e");
        let dht = sessions[index].dht();
        async move { dht.publish(key, b"", 0, value.as_bytes()).await.unwrap() }
    });
    let items = soon("puts", join_all(puts)).await;
    let gets = (0..40).map(|number| {
        let key = keys[number % keys.len()].public_key();
        let session = &sessions[5];
        async move { lookup(session, key, b"").await.1 }
    });
    let found = soon("gets", join_all(gets)).await;
    for (number, found) in found.into_iter().enumerate() {
        assert_eq!(found.as_ref(), Some(&items[number % items.len()]));
    }
}

#[tokio::test]
async fn what_is_announced_is_found() {
    let sessions = network(6).await;
    let info_hash = [0xab; 20];
    sessions[0].dht().announce(info_hash, 4242).await.unwrap();
    let found = async {
        loop {
            let mut answers = sessions[1].dht().get_peers(info_hash).await.unwrap();
            let peers = tokio::time::timeout(std::time::Duration::from_secs(1), answers.next()).await;
            if let Some(peer) = peers.ok().flatten().and_then(|peers| peers.first().copied()) {
                return peer;
            }
        }
    };
    let peer = soon("a peer", found).await;
    assert_eq!(peer, SocketAddr::new(sessions[0].dht_address().unwrap().ip(), 4242));
}

#[tokio::test]
async fn nodes_are_counted_and_remembered() {
    let sessions = network(6).await;
    let stats = soon("stats", sessions[0].stats()).await.unwrap();
    assert!(stats.dht_nodes >= 5, "{stats:?}");
    let id = sessions[0].dht().node_id().await.unwrap();
    assert!(sessions[1].dht().nodes().await.unwrap().iter().any(|(other, _)| *other == id));
    let state = sessions[0].state().await.unwrap();
    let heir = soon("opening", Session::open(&Settings::loopback(own_address()), &state)).await.unwrap();
    knows(&heir, 1).await;
}

#[tokio::test]
async fn a_session_without_a_dht_says_so() {
    let session = session().await;
    assert!(matches!(session.dht().get([1; 32], b"").await.err(), Some(Error::NoDht)));
    assert!(matches!(session.dht().get_immutable([1; 20]).await, Err(Error::NoDht)));
    assert!(matches!(session.dht().publish(&Key::new(), b"", 0, b"i1e").await, Err(Error::NoDht)));
    assert!(matches!(session.dht().publish(&Key::new(), b"", i64::MAX, b"i1e").await, Err(Error::Invalid(_))));
    assert!(matches!(session.dht().get([1; 32], &[0; 65]).await.err(), Some(Error::Invalid(_))));
}

#[tokio::test]
async fn a_node_that_is_alone_stores_nothing() {
    let alone = soon("opening", Session::open(&Settings::loopback(own_address()), &[])).await.unwrap();
    let error = soon("a put", alone.dht().publish(&Key::new(), b"", 0, b"i1e")).await.unwrap_err();
    assert!(matches!(error, Error::NotStored { .. }), "{error}");
    let error = soon("a put", alone.dht().put_immutable(b"i1e")).await.unwrap_err();
    assert!(matches!(error, Error::NotStored { .. }), "{error}");
}

#[tokio::test]
async fn packets_are_reported_where_they_are_asked_for() {
    let sessions = network(3).await;
    let node = sessions[0].dht_address().unwrap();
    let open = async |dht_packets| {
        let settings = Settings { dht_packets, ..Settings::loopback(own_address()) };
        soon("opening", Session::open(&settings, &[])).await.unwrap()
    };
    let (watched, other) = (open(true).await, open(false).await);
    let (mut seen, mut unseen) = (watched.alerts(), other.alerts());
    for session in [&watched, &other] {
        session.dht().add_node(node).await.unwrap();
        knows(session, 1).await;
    }
    let (mut asked, mut answered) = (false, false);
    while !asked || !answered {
        if let Alert::DhtPacket { node: with, is_outgoing, bytes } = soon("a packet", seen.next()).await.unwrap() {
            assert!(bytes.starts_with(b"d"), "{bytes:?}");
            asked |= is_outgoing && with == node;
            answered |= !is_outgoing && with == node;
        }
    }
    other.close().await;
    while let Some(alert) = soon("the end", unseen.next()).await {
        assert!(!matches!(alert, Alert::DhtPacket { .. }), "{alert:?}");
    }
}

#[tokio::test]
async fn a_filtered_address_is_neither_asked_nor_answered() {
    let open = || async {
        let settings = Settings { dht_packets: true, ..Settings::loopback(own_address()) };
        soon("opening", Session::open(&settings, &[])).await.unwrap()
    };
    let (closed, bridge, outside) = (open().await, open().await, open().await);
    let address = |session: &Session| session.dht_address().unwrap();
    let mut filter = AddressFilter::block_all();
    for session in [&closed, &bridge] {
        filter.allow(address(session).ip()..=address(session).ip());
    }
    closed.set_address_filter(&filter).await.unwrap();
    let (mut heard, mut outside_heard) = (closed.alerts(), outside.alerts());
    outside.dht().add_node(address(&bridge)).await.unwrap();
    knows(&bridge, 1).await;

    // Whoever is asked tells of the one outside, and that one asks, too.
    closed.dht().add_node(address(&bridge)).await.unwrap();
    knows(&closed, 1).await;
    outside.dht().add_node(address(&closed)).await.unwrap();
    let is_from = |alert: &Alert, from: SocketAddr| matches!(alert, Alert::DhtPacket { node, is_outgoing: false, .. } if *node == from);
    let asked = async { while !is_from(&heard.next().await.unwrap(), address(&outside)) {} };
    soon("a question from outside", asked).await;
    let target = soon("a put", closed.dht().put_immutable(b"5:local")).await.unwrap();
    let found = soon("a get", outside.dht().get_immutable(target)).await.unwrap();
    assert_eq!(found.as_deref(), Some(&b"5:local"[..]));

    // The bridge's packets come after all that was sent before.
    soon("a put", bridge.dht().put_immutable(b"3:end")).await.unwrap();
    let mut from_bridge = 0;
    while let Some(Some(alert)) = outside_heard.next().now_or_never() {
        assert!(!is_from(&alert, address(&closed)), "{alert:?}");
        from_bridge += usize::from(is_from(&alert, address(&bridge)));
    }
    assert!(from_bridge > 0, "nothing was seen of the DHT's packets");

    // What is let through later is talked to.
    filter.allow(address(&outside).ip()..=address(&outside).ip());
    closed.set_address_filter(&filter).await.unwrap();
    closed.dht().add_node(address(&outside)).await.unwrap();
    let answered = async { while !is_from(&outside_heard.next().await.unwrap(), address(&closed)) {} };
    soon("a packet", answered).await;
}
