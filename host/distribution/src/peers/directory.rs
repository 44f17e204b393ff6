//! What peers said, for one app: who is taken in, how long it holds, and how many there may be.
//!
//! It knows no network, and takes the time from its caller.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, SystemTime};

use mumba_releases::PublicKey;
use tokio::time::Instant;

use super::message::{Answer, MAX_LIFETIME, Service, Way};

/// Peers of one app.
const MAX_PEERS: usize = 256;
/// Those of them that one address may be. A network of 64 bits is one address of IPv6.
const MAX_PEERS_PER_ADDRESS: usize = 8;
/// Addresses of one peer.
const MAX_ADDRESSES: usize = 4;

/// A peer of an app, and the services of the app that it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Peer {
    /// The key that the peer's host has for this app alone. It names the peer for as long as its user shows it.
    pub key: PublicKey,
    /// Where its host takes part in the swarm: the addresses from which it is connected, with the port that it says.
    pub addresses: Vec<SocketAddr>,
    /// What it runs.
    pub services: Vec<Service>,
    /// When it last said so.
    pub seen: SystemTime,
    /// Until when that holds.
    pub expires: SystemTime,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// The list is another one now.
    Changed,
    /// It says what was known.
    Known,
    /// It is older than what the peer said since.
    Stale,
    /// There is no room for more peers, or for more at this address.
    Full,
    /// The peer says two things under one number.
    Contradiction,
}

/// The peers of one app.
#[derive(Debug, Default)]
pub(crate) struct Directory {
    entries: BTreeMap<PublicKey, Entry>,
}

/// What a peer said last. One without services is kept, too, until nothing older can come any more.
#[derive(Debug)]
struct Entry {
    serial: u64,
    services: BTreeSet<Service>,
    addresses: BTreeMap<SocketAddr, Instant>,
    /// Where it was first met: what it counts for.
    place: IpAddr,
    seen: (Instant, SystemTime),
    until: Instant,
}

impl Directory {
    /// Takes in a verified answer that came from `from` now.
    pub(crate) fn take(&mut self, answer: &Answer, from: IpAddr, now: Instant) -> Taken {
        let place = place(from);
        let is_withdrawal = answer.services.is_empty();
        let Some(entry) = self.entries.get_mut(&answer.key) else {
            let here = self.entries.values().filter(|entry| entry.place == place).count();
            if self.entries.len() >= MAX_PEERS || here >= MAX_PEERS_PER_ADDRESS {
                return Taken::Full;
            }
            let mut entry = Entry {
                serial: answer.serial,
                services: BTreeSet::new(),
                addresses: BTreeMap::new(),
                place,
                seen: (now, SystemTime::now()),
                until: now,
            };
            entry.hear(answer, from, now);
            self.entries.insert(answer.key, entry);
            return if is_withdrawal { Taken::Known } else { Taken::Changed };
        };
        if answer.serial < entry.serial {
            return Taken::Stale;
        }
        if answer.serial == entry.serial && answer.services != entry.services {
            return Taken::Contradiction;
        }
        let former = (entry.services.clone(), entry.addresses.keys().copied().collect::<Vec<_>>());
        entry.hear(answer, from, now);
        let is_same = former.0 == entry.services && former.1.iter().eq(entry.addresses.keys());
        if is_same { Taken::Known } else { Taken::Changed }
    }

    /// Forgets what holds no longer. Whether the list is another one now.
    pub(crate) fn sweep(&mut self, now: Instant) -> bool {
        let mut changed = false;
        self.entries.retain(|_, entry| {
            let holds = entry.until > now;
            changed |= !holds && !entry.services.is_empty();
            holds
        });
        for entry in self.entries.values_mut() {
            let addresses = entry.addresses.len();
            entry.addresses.retain(|_, until| *until > now);
            changed |= entry.addresses.len() != addresses;
        }
        changed
    }

    /// When the next thing that was said holds no longer.
    pub(crate) fn next_expiry(&self) -> Option<Instant> {
        let addresses = self.entries.values().flat_map(|entry| entry.addresses.values());
        addresses.chain(self.entries.values().map(|entry| &entry.until)).min().copied()
    }

    /// Those that run something.
    pub(crate) fn peers(&self) -> Vec<Peer> {
        let shown = self.entries.iter().filter(|(_, entry)| !entry.services.is_empty());
        shown
            .map(|(key, entry)| Peer {
                key: *key,
                addresses: entry.addresses.keys().copied().collect(),
                services: entry.services.iter().cloned().collect(),
                seen: entry.seen.1,
                expires: entry.seen.1 + entry.until.saturating_duration_since(entry.seen.0),
            })
            .collect()
    }
}

impl Entry {
    fn hear(&mut self, answer: &Answer, from: IpAddr, now: Instant) {
        self.serial = answer.serial;
        self.services.clone_from(&answer.services);
        self.seen = (now, SystemTime::now());
        if self.services.is_empty() {
            self.addresses.clear();
            self.until = now + MAX_LIFETIME;
            return;
        }
        self.until = now + answer.lifetime;
        // Only the port is the peer's word: nobody can be sent to a third party's address.
        for way in answer.ways.iter().filter(|way| way.transport == Way::SWARM) {
            let address = SocketAddr::new(from.to_canonical(), way.port);
            if self.addresses.len() < MAX_ADDRESSES || self.addresses.contains_key(&address) {
                self.addresses.insert(address, self.until);
            }
        }
    }
}

/// What counts as one address: whoever has one of IPv6 has a network of 64 bits.
fn place(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            std::net::Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
    }
}

/// So many at once, and then one after each pause.
#[derive(Debug)]
pub(crate) struct Bucket {
    tokens: u32,
    most: u32,
    pause: Duration,
    filled: Instant,
}

impl Bucket {
    pub(crate) fn new(most: u32, pause: Duration, now: Instant) -> Bucket {
        Bucket { tokens: most, most, pause, filled: now }
    }

    /// How long to wait for the next token.
    pub(crate) fn wait(&mut self, now: Instant) -> Duration {
        let passed = now.saturating_duration_since(self.filled);
        let pauses = u32::try_from(passed.as_nanos() / self.pause.as_nanos().max(1)).unwrap_or(u32::MAX);
        self.tokens = self.tokens.saturating_add(pauses).min(self.most);
        self.filled = if self.tokens == self.most { now } else { self.filled + self.pause * pauses };
        if self.tokens > 0 { Duration::ZERO } else { (self.filled + self.pause).saturating_duration_since(now) }
    }

    /// Takes a token, if there is one.
    pub(crate) fn take(&mut self, now: Instant) -> bool {
        let is_there = self.wait(now).is_zero() && self.tokens > 0;
        self.tokens -= u32::from(is_there);
        is_there
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::message::tests::{answer, service};
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 7));

    fn names(directory: &Directory) -> Vec<String> {
        let peers = directory.peers();
        peers.iter().flat_map(|peer| &peer.services).map(|service| service.name.to_string()).collect()
    }

    fn numbered(number: u32) -> IpAddr {
        std::net::Ipv4Addr::from(0x0a00_0000 + number).into()
    }

    /// Keys beyond those that a seed of one byte has. Nothing here checks signatures.
    fn somebody(number: u32) -> Answer {
        let mut said = answer(1, 1, &["a.A"]);
        said.key.0[..4].copy_from_slice(&number.to_be_bytes());
        said
    }

    #[test]
    fn a_peer_is_known_by_the_address_it_is_connected_from_and_the_port_it_says() {
        let mut directory = Directory::default();
        let now = Instant::now();
        assert_eq!(directory.take(&answer(1, 1, &["a.A"]), HERE, now), Taken::Changed);
        assert_eq!(directory.peers()[0].addresses, [SocketAddr::new(HERE, 6881)]);
        assert_eq!(directory.peers()[0].services, [service("a.A")]);
        assert_eq!(directory.take(&answer(1, 1, &["a.A"]), HERE, now), Taken::Known);
        let mapped: IpAddr = "::ffff:192.0.2.7".parse().unwrap();
        assert_eq!(directory.take(&answer(1, 1, &["a.A"]), mapped, now), Taken::Known);
        assert_eq!(directory.take(&answer(1, 1, &["a.A"]), numbered(1), now), Taken::Changed);
        assert_eq!(directory.peers()[0].addresses.len(), 2);
        for number in 2..20 {
            directory.take(&answer(1, 1, &["a.A"]), numbered(number), now);
        }
        assert_eq!(directory.peers()[0].addresses.len(), MAX_ADDRESSES);
    }

    #[test]
    fn what_was_taken_back_does_not_come_again_from_an_older_answer() {
        let mut directory = Directory::default();
        let now = Instant::now();
        directory.take(&answer(1, 5, &["a.A"]), HERE, now);
        assert_eq!(directory.take(&answer(1, 6, &[]), HERE, now), Taken::Changed);
        assert!(directory.peers().is_empty());
        assert_eq!(directory.take(&answer(1, 5, &["a.A"]), HERE, now), Taken::Stale);
        // As long as an older one could hold.
        let later = now + Duration::from_secs(61);
        directory.sweep(later);
        assert_eq!(directory.take(&answer(1, 5, &["a.A"]), HERE, later), Taken::Stale);
        assert_eq!(directory.take(&answer(1, 7, &["b.B"]), HERE, later), Taken::Changed);
        assert_eq!(names(&directory), ["b.B"]);
    }

    #[test]
    fn two_things_under_one_number_are_no_news() {
        let mut directory = Directory::default();
        let now = Instant::now();
        directory.take(&answer(1, 5, &["a.A"]), HERE, now);
        assert_eq!(directory.take(&answer(1, 5, &["b.B"]), HERE, now), Taken::Contradiction);
        assert_eq!(names(&directory), ["a.A"]);
    }

    #[test]
    fn an_answer_holds_as_long_as_it_says_and_each_address_as_long_as_it_was_seen() {
        let mut directory = Directory::default();
        let now = Instant::now();
        directory.take(&answer(1, 1, &["a.A"]), HERE, now);
        directory.take(&answer(1, 1, &["a.A"]), numbered(1), now + Duration::from_secs(30));
        assert_eq!(directory.next_expiry(), Some(now + Duration::from_secs(60)));
        assert!(!directory.sweep(now + Duration::from_secs(59)));
        assert!(directory.sweep(now + Duration::from_secs(60)));
        assert_eq!(directory.peers()[0].addresses, [SocketAddr::new(numbered(1), 6881)]);
        assert!(directory.sweep(now + Duration::from_secs(90)));
        assert!(directory.peers().is_empty() && directory.next_expiry().is_none());
    }

    #[test]
    fn one_address_and_all_addresses_have_room_for_so_many() {
        let mut directory = Directory::default();
        let now = Instant::now();
        let network = |low: u16| IpAddr::from([0x2001, 0xdb8, 0, 7, low, 0, 0, 1]);
        let taken =
            (0..20).filter(|number| directory.take(&somebody(*number), network(*number as u16), now) == Taken::Changed);
        assert_eq!(taken.count(), MAX_PEERS_PER_ADDRESS);
        let others =
            (100..1_000).filter(|number| directory.take(&somebody(*number), numbered(*number), now) == Taken::Changed);
        assert_eq!(others.count(), MAX_PEERS - MAX_PEERS_PER_ADDRESS);
        assert_eq!(directory.take(&somebody(5_000), numbered(5_000), now), Taken::Full);
        // Whoever is known is heard all the same, and room comes back.
        assert_eq!(directory.take(&somebody(0), network(0), now), Taken::Known);
        let later = now + Duration::from_secs(61);
        assert!(directory.sweep(later));
        assert_eq!(directory.take(&somebody(5_000), numbered(5_000), later), Taken::Changed);
        assert_eq!(directory.peers().len(), 1);
    }

    #[test]
    fn a_bucket_gives_so_many_at_once_and_then_one_after_each_pause() {
        let start = Instant::now();
        let mut bucket = Bucket::new(3, Duration::from_secs(5), start);
        assert!((0..3).all(|_| bucket.take(start)));
        assert!(!bucket.take(start));
        assert_eq!(bucket.wait(start + Duration::from_secs(2)), Duration::from_secs(3));
        assert!(!bucket.take(start + Duration::from_secs(4)));
        assert!(bucket.take(start + Duration::from_secs(5)));
        assert!(!bucket.take(start + Duration::from_secs(5)));
        let later = start + Duration::from_secs(1_000);
        assert_eq!((0..9).filter(|_| bucket.take(later)).count(), 3);
    }

    proptest! {
        #[test]
        fn in_any_time_no_more_comes_through_than_the_bucket_promises(pauses in proptest::collection::vec(0u64..9_000, 1..80)) {
            let start = Instant::now();
            let mut bucket = Bucket::new(4, Duration::from_millis(1_000), start);
            let (mut now, mut taken) = (start, 0);
            for pause in pauses {
                now += Duration::from_millis(pause);
                taken += u64::from(bucket.take(now));
                prop_assert!(taken <= 4 + (now - start).as_secs());
            }
        }

        #[test]
        fn whatever_comes_the_newest_is_what_counts(said in proptest::collection::vec((1u8..6, 1u64..9, 0usize..3), 0..60)) {
            let mut directory = Directory::default();
            let now = Instant::now();
            let mut newest = std::collections::BTreeMap::new();
            for (seed, serial, services) in said {
                let services = &["a.A", "b.B"][..services];
                let answer = answer(seed, serial, services);
                let taken = directory.take(&answer, HERE, now);
                let known = newest.entry(answer.key).or_insert((serial, answer.services.clone()));
                if serial > known.0 {
                    *known = (serial, answer.services.clone());
                }
                prop_assert_eq!(taken == Taken::Stale, serial < known.0);
            }
            let expected: Vec<_> = newest.iter().filter(|(_, (_, services))| !services.is_empty()).map(|(key, _)| *key).collect();
            let listed: Vec<_> = directory.peers().iter().map(|peer| peer.key).collect();
            prop_assert_eq!(listed, expected);
        }
    }
}
