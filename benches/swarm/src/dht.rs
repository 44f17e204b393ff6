//! `dht.*`: putting and getting mutable items in a DHT of 10 and of 100 nodes, and of as many as the machine bears, each a libtorrent of its own.
//!
//! `dht.put` is until the item was read back, `dht.get` until the first answer. Their baseline is one packet to one node and its
//! answer (BEP 5's `ping`), so the ratio says how many of those it takes. `dht.hops` is how far the node that is closest to an item is from who looks for it, in nodes that
//! had to be asked one after another, against the logarithm of the number of nodes: who named whom is read from the packets.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use futures::StreamExt as _;
use mumba_figures::report::{Figure, Report, note};
use mumba_figures::sample::median;
use mumba_libtorrent::dht::MutableItem;
use mumba_libtorrent::{Alert, Session, Settings};
use mumba_releases::bencode::{Value, decode};
use mumba_releases::{Digest, ItemName, ItemValue, Pointer, SecretKey, Time, next_seq};
use tokio::net::UdpSocket;
use tokio::time::{sleep, timeout};

use crate::{Extent, block_on, ms};

/// The figures of this module; `most` is as many nodes as the machine bears.
pub(crate) const NAMES: &[&str] = &[
    "dht.put.10",
    "dht.get.10",
    "dht.hops.10",
    "dht.put.100",
    "dht.get.100",
    "dht.hops.100",
    "dht.put.most",
    "dht.get.most",
    "dht.hops.most",
];

/// The nodes that a new one is told of.
const INTRODUCED_TO: usize = 4;
/// A machine with less memory left bears no more nodes.
const SPARE_KIB: u64 = 4 << 20;
/// The largest packet.
const PACKET_BYTES: usize = 1 << 16;

/// Measures them.
pub(crate) fn measure(extent: Extent, report: &mut Report) -> Result<()> {
    block_on(async {
        let mut nodes = Nodes::default();
        let most = extent.of(extent.nodes, 30);
        for (name, number) in [("10", 10), ("100", extent.of(100, 20)), ("most", most)] {
            if !["put", "get", "hops"].iter().any(|what| report.wants(&format!("dht.{what}.{name}"))) {
                continue;
            }
            nodes.grow(number).await?;
            measure_nodes(&nodes, extent.of(60, 2), name, report).await?;
        }
        futures::future::join_all(nodes.sessions.into_iter().map(Session::close)).await;
        Ok(())
    })
}

async fn measure_nodes(nodes: &Nodes, runs: usize, name: &str, report: &mut Report) -> Result<()> {
    let watched = Watched::open(nodes).await?;
    let (mut puts, mut gets, mut pings, mut hops, mut queries) = (vec![], vec![], vec![], vec![], vec![]);
    for _ in 0..runs {
        let other = &nodes.sessions[fastrand::usize(..nodes.sessions.len())];
        let (key, item) = item()?;
        let begun = Instant::now();
        other.dht().put(&item).await?;
        puts.push(ms(begun.elapsed()));
        pings.push(ms(ping(other.dht_address().context("a node has an address")?).await?));
        let walk = watched.get(key).await?;
        gets.push(ms(walk.first));
        hops.push(f64::from(walk.hops));
        queries.push(f64::from(walk.queries));
    }
    #[expect(clippy::cast_precision_loss, reason = "a few thousand nodes")]
    let logarithm = (nodes.sessions.len() as f64).log2();
    let ping = median(&pings);
    let count = nodes.sessions.len();
    let most = hops.iter().copied().fold(0.0, f64::max);
    note(&format!("dht.{name}: {count} nodes; a lookup asks {} nodes, at most {most} hops", median(&queries)));
    let mean = hops.iter().sum::<f64>() / f64::from(u32::try_from(runs)?);
    for (what, value, unit, baseline) in
        [("put", median(&puts), "ms", ping), ("get", median(&gets), "ms", ping), ("hops", mean, "hops", logarithm)]
    {
        report.add(Figure { name: format!("dht.{what}.{name}"), value, unit, baseline, runs, aim: None })?;
    }
    watched.session.close().await;
    Ok(())
}

/// The nodes of a DHT.
#[derive(Default)]
struct Nodes {
    sessions: Vec<Session>,
}

impl Nodes {
    /// Adds nodes until there are so many, or the machine bears no more.
    async fn grow(&mut self, number: usize) -> Result<()> {
        while self.sessions.len() < number {
            if free_memory_kib()? < SPARE_KIB {
                note(&format!("dht: the machine bears {} nodes: its memory is used up", self.sessions.len()));
                break;
            }
            let index = u32::try_from(self.sessions.len())?;
            let session = open(Ipv4Addr::from_bits((127 << 24) | (9 << 16) | (index + 1)), false).await?;
            self.introduce(&session).await?;
            self.sessions.push(session);
        }
        // Each of them looks for its own place when it starts.
        for session in &self.sessions {
            while self.sessions.len() > 1 && session.dht().nodes().await?.is_empty() {
                self.introduce(session).await?;
                sleep(Duration::from_millis(100)).await;
            }
        }
        Ok(())
    }

    async fn introduce(&self, session: &Session) -> Result<()> {
        for _ in 0..INTRODUCED_TO.min(self.sessions.len()) {
            let known = &self.sessions[fastrand::usize(..self.sessions.len())];
            if let Some(address) = known.dht_address().filter(|address| Some(*address) != session.dht_address()) {
                session.dht().add_node(address).await?;
            }
        }
        Ok(())
    }
}

async fn open(address: Ipv4Addr, dht_packets: bool) -> Result<Session> {
    let settings = Settings { dht_packets, alert_queue: 1_000, ..Settings::loopback(address.into()) };
    Ok(Session::open(&settings, &[]).await?)
}

/// A node whose packets are read.
struct Watched {
    session: Session,
    packets: Arc<Mutex<Vec<Packet>>>,
}

struct Packet {
    node: SocketAddr,
    is_outgoing: bool,
    bytes: Vec<u8>,
}

/// What a lookup did.
struct Walk {
    /// The time until the first answer.
    first: Duration,
    queries: u32,
    hops: u32,
}

impl Watched {
    async fn open(nodes: &Nodes) -> Result<Watched> {
        let session = open(Ipv4Addr::new(127, 10, 0, 1), true).await?;
        let packets = Arc::new(Mutex::new(Vec::new()));
        let mut alerts = session.alerts();
        tokio::spawn({
            let packets = Arc::clone(&packets);
            async move {
                while let Some(alert) = alerts.next().await {
                    if let Alert::DhtPacket { node, is_outgoing, bytes } = alert {
                        let packet = Packet { node, is_outgoing, bytes };
                        packets.lock().unwrap_or_else(PoisonError::into_inner).push(packet);
                    }
                }
            }
        });
        // It fills its table with lookups of its own.
        while session.dht().nodes().await?.len() < nodes.sessions.len().min(8) {
            nodes.introduce(&session).await?;
            sleep(Duration::from_millis(100)).await;
        }
        Ok(Watched { session, packets })
    }

    fn take(&self) -> Vec<Packet> {
        std::mem::take(&mut *self.packets.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn get(&self, key: [u8; 32]) -> Result<Walk> {
        self.take();
        let begun = Instant::now();
        let mut lookup = self.session.dht().get(key, b"").await?;
        lookup.next().await.context("an item that was put is not found")?;
        let first = begun.elapsed();
        while lookup.next().await.is_some() {}
        // The last packets are reported after the answer that they made.
        sleep(Duration::from_millis(20)).await;
        Ok(walk(first, &self.take()))
    }
}

/// Follows a lookup: a node is one hop behind the first that named it. Those that were known are the first hop.
fn walk(first: Duration, packets: &[Packet]) -> Walk {
    let mut depths: HashMap<SocketAddr, u32> = HashMap::new();
    let mut asked: HashMap<(SocketAddr, Vec<u8>), ()> = HashMap::new();
    let mut target = None;
    let mut closest: Option<(Vec<u8>, u32)> = None;
    for packet in packets {
        let Ok(message) = decode(&packet.bytes, PACKET_BYTES, "packet") else { continue };
        let Some(transaction) = bytes(&message, "t") else { continue };
        let question = (packet.node, transaction.to_vec());
        if packet.is_outgoing {
            if let Some(wanted) = value(&message, "a").and_then(|asks| bytes(asks, "target"))
                && bytes(&message, "q") == Some(b"get".as_slice())
            {
                target = Some(wanted.to_vec());
                depths.entry(packet.node).or_insert(1);
                asked.insert(question, ());
            }
            continue;
        }
        let (Some(answer), Some(()), Some(target)) = (value(&message, "r"), asked.get(&question), &target) else {
            continue;
        };
        let depth = depths.get(&packet.node).copied().unwrap_or(1);
        for node in bytes(answer, "nodes").unwrap_or_default().chunks_exact(26) {
            let [.., a, b, c, d, high, low] = *node else { continue };
            let address = SocketAddr::from(([a, b, c, d], u16::from_be_bytes([high, low])));
            depths.entry(address).or_insert(depth + 1);
        }
        let distance: Vec<u8> =
            bytes(answer, "id").unwrap_or_default().iter().zip(target).map(|(a, b)| a ^ b).collect();
        if closest.as_ref().is_none_or(|(best, _)| distance < *best) {
            closest = Some((distance, depth));
        }
    }
    let queries = u32::try_from(asked.len()).unwrap_or(u32::MAX);
    Walk { first, queries, hops: closest.map_or(0, |(_, depth)| depth) }
}

fn value<'a>(message: &'a Value<'a>, key: &str) -> Option<&'a Value<'a>> {
    let Value::Dictionary(fields) = message else { return None };
    fields.iter().find(|(name, _)| name.as_ref() == key.as_bytes()).map(|(_, value)| value)
}

fn bytes<'a>(message: &'a Value<'a>, key: &str) -> Option<&'a [u8]> {
    match value(message, key)? {
        Value::Bytes(bytes) => Some(bytes),
        _ => None,
    }
}

/// A pointer to a release, as a publisher puts it, of a key that nobody had before.
fn item() -> Result<([u8; 32], MutableItem)> {
    let (key, now) = (SecretKey::generate()?, Time::now());
    let release = Digest::of(b"a release");
    let pointer = Pointer { info_hash: [7; 20], expires: now.plus_days(1), root: None, sequence: 1, release };
    let name = ItemName::of_address(key.public().address());
    let item = mumba_releases::MutableItem::sign(name, next_seq(None, now), &ItemValue::Pointer(pointer), &key)?;
    let key = item.name.key.0;
    Ok((key, MutableItem::new(key, b"", item.seq, &item.value, item.signature)?))
}

/// Asks a node whether it is there, and waits for its answer.
async fn ping(node: SocketAddr) -> Result<Duration> {
    let socket = UdpSocket::bind((Ipv4Addr::new(127, 10, 0, 2), 0)).await?;
    let question = b"d1:ad2:id20:abcdefghij0123456789e1:q4:ping1:t2:aa1:y1:qe";
    let begun = Instant::now();
    socket.send_to(question, node).await?;
    timeout(Duration::from_secs(10), socket.recv_from(&mut [0; 1_500])).await.context("a node does not answer")??;
    Ok(begun.elapsed())
}

fn free_memory_kib() -> Result<u64> {
    let text = std::fs::read_to_string("/proc/meminfo")?;
    let line = text.lines().find(|line| line.starts_with("MemAvailable:")).context("the kernel counts no memory")?;
    Ok(line.split_whitespace().nth(1).context("a number")?.parse()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(last: u8, is_outgoing: bool, text: &[u8]) -> Packet {
        Packet { node: SocketAddr::from(([127, 0, 0, last], 1)), is_outgoing, bytes: text.to_vec() }
    }

    #[test]
    fn hops_are_counted_along_those_who_named_each_other() {
        let ask = |node| packet(node, true, b"d1:ad2:id1:x6:target1:\xf0e1:q3:get1:t1:a1:y1:qe");
        let named = |id: u8, name: &[u8]| {
            let node = [b"c.................".as_slice(), b"..", &[127, 0, 0], name, &[0, 1]].concat();
            let (node, id) = (if name.is_empty() { Vec::new() } else { node }, [id]);
            [b"d1:rd2:id1:".as_slice(), &id, format!("5:nodes{}:", node.len()).as_bytes(), &node, b"e1:t1:a1:y1:re"]
                .concat()
        };
        let packets = [
            ask(1),
            packet(1, false, &named(0x10, &[2])),
            // Nobody asked this one.
            packet(9, false, &named(0xf0, &[])),
            ask(2),
            packet(2, false, &named(0xe0, &[3])),
            ask(4),
            ask(3),
            packet(3, false, &named(0xf1, &[])),
            packet(4, false, &named(0xf8, &[])),
        ];
        let walk = walk(Duration::ZERO, &packets);
        assert_eq!((walk.queries, walk.hops), (4, 3));
    }
}
