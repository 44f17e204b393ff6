//! Storing a mutable item without waiting for nodes that are gone.
//!
//! libtorrent's own put looks for the nodes nearest to an item, and gives none of them the item before each has answered or 15 s have
//! passed. Of the nodes nearest to an item one is often gone. Here such a node is passed over after [`LATE`]; the others are asked and
//! given the item as BEP 44 says. Each replaces only what it said that it has (`cas`), and one that refuses does not count.
//!
//! The nearest is given it before the others. So of two who put different items of one number at the same moment, one is refused and has
//! changed nothing.

use std::collections::{BTreeMap, HashSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures::StreamExt as _;
use futures::future::join_all;
use futures::stream::FuturesUnordered;
use tokio::time::timeout;

use super::{Dht, MutableItem, NodeId};
use crate::alerts::{Alert, endpoint_of};
use crate::bencode::{self, Extent, Value};
use crate::bridge::ffi;
use crate::error::{Error, Result};

/// How many nodes are to keep an item.
const KEEPERS: usize = 8;
/// How many are asked at the same time.
const AT_ONCE: usize = 8;
/// How many are asked at most: nodes that lie could name others without end.
const ASKED_AT_MOST: usize = 120;
/// How long a node is waited for.
const LATE: Duration = Duration::from_secs(2);
/// What an answer may be: the value of an item, and eight nodes of each kind of address.
const EXTENT: Extent = Extent { depth: 70, values: 1_200 };

/// What a node answered.
#[derive(Debug, PartialEq)]
struct Answer {
    id: NodeId,
    /// What a put has to repeat.
    token: Option<Vec<u8>>,
    nodes: Vec<(NodeId, SocketAddr)>,
    /// The item that it keeps. Nobody has checked it.
    item: Option<(i64, Vec<u8>, [u8; 64])>,
}

/// A node that can be given an item.
struct Keeper {
    id: NodeId,
    address: SocketAddr,
    token: Vec<u8>,
    /// The number of what it keeps.
    has: Option<i64>,
}

/// What a lookup knows of a node.
enum State {
    New,
    Asked,
    /// It did not answer soon enough, or another node answered for it.
    Gone,
    Answered(Option<Keeper>),
}

/// The nodes that a lookup knows of, nearest to the target first.
struct Nearby {
    target: [u8; 20],
    nodes: BTreeMap<[u8; 20], (SocketAddr, State)>,
    /// Networks of which a node was heard of, where one of each is enough: nobody fills a neighbourhood from one network.
    networks: Option<HashSet<IpAddr>>,
}

impl Nearby {
    fn new(target: [u8; 20], is_private: bool) -> Nearby {
        Nearby { target, nodes: BTreeMap::new(), networks: (!is_private).then(HashSet::new) }
    }

    fn distance(&self, id: NodeId) -> [u8; 20] {
        std::array::from_fn(|index| id.0[index] ^ self.target[index])
    }

    /// A node to begin with.
    fn begin(&mut self, id: NodeId, address: SocketAddr) {
        self.nodes.insert(self.distance(id), (address, State::New));
    }

    /// A node that somebody told of.
    fn hear(&mut self, id: NodeId, address: SocketAddr) {
        let distance = self.distance(id);
        if address.port() == 0 || address.ip().is_unspecified() || self.nodes.contains_key(&distance) {
            return;
        }
        if self.networks.as_mut().is_none_or(|networks| networks.insert(network(address.ip()))) {
            self.nodes.insert(distance, (address, State::New));
        }
    }

    /// One that is to be asked: of the nearest that are there, as far as is known.
    fn next(&mut self) -> Option<([u8; 20], SocketAddr)> {
        let there = self.nodes.iter_mut().filter(|(_, (_, state))| !matches!(state, State::Gone));
        let (distance, (address, state)) = there.take(KEEPERS).find(|(_, (_, state))| matches!(state, State::New))?;
        *state = State::Asked;
        Some((*distance, *address))
    }

    fn note(&mut self, distance: [u8; 20], state: State) {
        if let Some((_, former)) = self.nodes.get_mut(&distance) {
            *former = state;
        }
    }

    /// The nearest that have answered and can be given something.
    fn keepers(self) -> Vec<Keeper> {
        let answered = self.nodes.into_values().filter_map(|(_, state)| match state {
            State::Answered(keeper) => keeper,
            _ => None,
        });
        answered.take(KEEPERS).collect()
    }
}

/// The network of an address as libtorrent tells nodes apart.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(ip) => Ipv4Addr::from_bits(ip.to_bits() & !0xff).into(),
        IpAddr::V6(ip) => Ipv6Addr::from_bits(ip.to_bits() & !u128::from(u64::MAX)).into(),
    }
}

impl Answer {
    /// What is not canonical, or has no id, is no answer.
    fn read(bytes: &[u8]) -> Option<Answer> {
        let message = bencode::parse(bytes, EXTENT).ok()?;
        let body = message.get("r")?;
        let text = |name| body.get(name).and_then(Value::text);
        let mut nodes = Vec::new();
        for (name, size) in [("nodes", 26), ("nodes6", 38)] {
            nodes.extend(text(name).unwrap_or_default().chunks_exact(size).filter_map(node));
        }
        let item = || Some((body.get("seq")?.integer()?, body.get("v")?.encode(), text("sig")?.try_into().ok()?));
        Some(Answer {
            id: NodeId(text("id")?.try_into().ok()?),
            token: text("token").map(<[u8]>::to_vec),
            nodes,
            item: item(),
        })
    }
}

/// A node as nodes name it: its id, its address, its port.
fn node(bytes: &[u8]) -> Option<(NodeId, SocketAddr)> {
    let (id, rest) = bytes.split_first_chunk::<20>()?;
    let (address, port) = rest.split_last_chunk::<2>()?;
    let ip = match address.len() {
        4 => IpAddr::from(<[u8; 4]>::try_from(address).ok()?),
        _ => IpAddr::from(<[u8; 16]>::try_from(address).ok()?),
    };
    Some((NodeId(*id), SocketAddr::new(ip, u16::from_be_bytes(*port))))
}

/// A query, without what libtorrent adds to each.
fn query(name: &str, arguments: BTreeMap<&[u8], Value<'_>>) -> Vec<u8> {
    let mut query: BTreeMap<&[u8], Value<'_>> = BTreeMap::new();
    query.insert(b"a", Value::Dictionary(arguments));
    query.insert(b"q", Value::Text(name.as_bytes()));
    Value::Dictionary(query).encode()
}

fn get(target: &[u8; 20]) -> Vec<u8> {
    let mut arguments: BTreeMap<&[u8], Value<'_>> = BTreeMap::new();
    arguments.insert(b"target", Value::Text(target));
    query("get", arguments)
}

fn put(item: &MutableItem, value: Value<'_>, keeper: &Keeper) -> Vec<u8> {
    let mut arguments: BTreeMap<&[u8], Value<'_>> = BTreeMap::new();
    arguments.insert(b"k", Value::Text(&item.key));
    arguments.insert(b"seq", Value::Integer(item.sequence));
    arguments.insert(b"sig", Value::Text(&item.signature));
    arguments.insert(b"token", Value::Text(&keeper.token));
    arguments.insert(b"v", value);
    if !item.salt.is_empty() {
        arguments.insert(b"salt", Value::Text(&item.salt));
    }
    if let Some(has) = keeper.has {
        arguments.insert(b"cas", Value::Integer(has));
    }
    query("put", arguments)
}

impl Dht {
    /// Gives an item to the nodes nearest to it that answer soon. How many others took it.
    ///
    /// # Errors
    ///
    /// [`Error::Superseded`] if one of them has a newer item, or another one of this sequence number.
    pub(super) async fn store(&self, item: &MutableItem) -> Result<u32> {
        let value = bencode::parse(&item.value, EXTENT).map_err(|malformed| Error::Invalid(malformed.to_string()))?;
        let own = self.node_ids().await?;
        // Our own node is among them, wherever it is reached at its own address: all who put the item at the same moment look at the same nodes.
        let addresses = self.core.dht_addresses.get().into_iter().flatten().copied();
        let ours = own.iter().copied().zip(addresses).filter(|(_, address)| !address.ip().is_unspecified());
        let known = self.nodes().await?.into_iter().chain(ours);
        let (v4, v6): (Vec<_>, Vec<_>) = known.partition(|(_, address)| address.is_ipv4());
        let (v4, v6) = tokio::join!(self.keepers(item, v4), self.keepers(item, v6));
        let mut keepers = v4?.into_iter().chain(v6?);
        let mut taken = Vec::new();
        while taken.is_empty()
            && let Some(nearest) = keepers.next()
        {
            if self.give(item, value.clone(), &nearest).await? {
                taken.push(nearest.id);
            }
        }
        let puts = keepers.map(|keeper| {
            let query = put(item, value.clone(), &keeper);
            async move { self.ask(keeper.address, query).await.map(|_| keeper.id) }
        });
        taken.extend(join_all(puts).await.into_iter().flatten());
        taken.retain(|id| !own.contains(id));
        Ok(u32::try_from(taken.len()).unwrap_or(u32::MAX))
    }

    /// Gives a node the item, and asks whether it has it: one that kept nothing yet says that it takes another item of the same number, and
    /// leaves things as they are. Whether it has it.
    async fn give(&self, item: &MutableItem, value: Value<'_>, keeper: &Keeper) -> Result<bool> {
        let is_taken = self.ask(keeper.address, put(item, value, keeper)).await.is_some();
        let answer = self.ask(keeper.address, get(&ffi::dht_target(&item.key, &item.salt))).await;
        let found = answer.and_then(|answer| answer.item);
        supersedes(item, found.as_ref())?;
        Ok(is_taken && found.is_some_and(|(_, _, signature)| signature == item.signature))
    }

    /// The nodes nearest to an item, of one kind of address: there is a DHT for each.
    async fn keepers(&self, item: &MutableItem, first: Vec<(NodeId, SocketAddr)>) -> Result<Vec<Keeper>> {
        let target = ffi::dht_target(&item.key, &item.salt);
        let mut nearby = Nearby::new(target, self.core.is_private.load(Ordering::Relaxed));
        let is_v4 = first.first().is_some_and(|(_, address)| address.is_ipv4());
        first.into_iter().for_each(|(id, address)| nearby.begin(id, address));
        let (mut asked, mut asking) = (0, FuturesUnordered::new());
        loop {
            while asking.len() < AT_ONCE
                && asked < ASKED_AT_MOST
                && let Some((distance, address)) = nearby.next()
            {
                asked += 1;
                let answer = self.ask(address, get(&target));
                asking.push(async move { (distance, address, answer.await) });
            }
            let Some((distance, address, answer)) = asking.next().await else { break };
            let Some(answer) = answer else {
                nearby.note(distance, State::Gone);
                continue;
            };
            if nearby.distance(answer.id) != distance {
                // Somebody else has its address by now.
                nearby.note(distance, State::Gone);
                nearby.hear(answer.id, address);
                continue;
            }
            let has = supersedes(item, answer.item.as_ref())?;
            let keeper = answer.token.map(|token| Keeper { id: answer.id, address, token, has });
            nearby.note(distance, State::Answered(keeper));
            let others = answer.nodes.into_iter().filter(|(_, address)| address.is_ipv4() == is_v4);
            others.for_each(|(id, address)| nearby.hear(id, address));
        }
        Ok(nearby.keepers())
    }

    /// What a node answers to a query; nothing where it refuses, or does not answer soon.
    async fn ask(&self, address: SocketAddr, query: Vec<u8>) -> Option<Answer> {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        let response = self.core.expect(move |alert| match alert {
            Alert::DhtResponse { number: found, bytes } if *found == number => Some(Ok(bytes.clone())),
            _ => None,
        });
        let what = move || format!("cannot ask the node {address}");
        let send = self.core.query(what, move |session, fault| {
            session.dht_request(endpoint_of(address), &query, number, fault);
        });
        send.await.ok()?;
        Answer::read(&timeout(LATE, response).await.ok()?.ok()?)
    }
}

/// Whether what a node has is newer than the item, or another one of its number. Else the number of what it has.
fn supersedes(item: &MutableItem, found: Option<&(i64, Vec<u8>, [u8; 64])>) -> Result<Option<i64>> {
    let Some((sequence, value, signature)) = found else { return Ok(None) };
    if *sequence < item.sequence || *signature == item.signature {
        return Ok(Some(*sequence));
    }
    let theirs = MutableItem::new(item.key, &item.salt, *sequence, value, *signature);
    let is_signed =
        theirs.is_ok_and(|theirs| ffi::dht_signature_is_right(&item.key, &theirs.signed_bytes(), signature));
    if is_signed { Err(Error::Superseded { ours: item.sequence, found: *sequence }) } else { Ok(Some(*sequence)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(first: u8) -> NodeId {
        NodeId(std::array::from_fn(|index| if index == 0 { first } else { 7 }))
    }

    fn address(last: u8) -> SocketAddr {
        SocketAddr::from(([10, 0, last, 1], 6_881))
    }

    #[test]
    fn an_answer_is_read_with_its_nodes_and_its_item() {
        let mut bytes = b"d1:rd2:id20:".to_vec();
        bytes.extend(id(1).0);
        bytes.extend(b"5:nodes26:");
        bytes.extend(id(2).0);
        bytes.extend([10, 0, 2, 1, 0x1a, 0xe1]);
        bytes.extend(b"6:nodes638:");
        bytes.extend(id(3).0);
        bytes.extend(Ipv6Addr::LOCALHOST.octets());
        bytes.extend([0, 9]);
        bytes.extend(b"3:seqi5e3:sig64:");
        bytes.extend([6; 64]);
        bytes.extend(b"5:token2:tk1:v3:onee1:y1:re");
        let answer = Answer::read(&bytes).unwrap();
        let nodes = vec![(id(2), address(2)), (id(3), "[::1]:9".parse().unwrap())];
        let item = Some((5, b"3:one".to_vec(), [6; 64]));
        assert_eq!(answer, Answer { id: id(1), token: Some(b"tk".to_vec()), nodes, item });
        assert_eq!(Answer::read(b"d1:rd5:token2:tke1:y1:re"), None, "without an id");
        assert_eq!(Answer::read(b""), None);
    }

    #[test]
    fn the_nearest_are_asked_and_those_that_are_gone_make_room_for_others() {
        let mut nearby = Nearby::new([0; 20], true);
        (1..=10).rev().for_each(|number| nearby.begin(id(number), address(number)));
        let mut asked = Vec::new();
        while let Some((distance, address)) = nearby.next() {
            asked.push((distance, address));
        }
        assert_eq!(
            asked.iter().map(|(_, address)| *address).collect::<Vec<_>>(),
            (1..=8).map(address).collect::<Vec<_>>()
        );
        nearby.note(asked[0].0, State::Gone);
        assert_eq!(nearby.next().unwrap().1, address(9));
        for (distance, address) in &asked[1..] {
            let keeper = Keeper { id: id(0), address: *address, token: Vec::new(), has: None };
            nearby.note(*distance, State::Answered(Some(keeper)));
        }
        // One that is nearer is asked; nobody else is.
        nearby.hear(id(0), address(20));
        assert_eq!(nearby.next().unwrap().1, address(20));
        assert!(nearby.next().is_none());
        let keepers = nearby.keepers().into_iter().map(|keeper| keeper.address);
        assert_eq!(keepers.collect::<Vec<_>>(), (2..=8).map(address).collect::<Vec<_>>());
    }

    #[test]
    fn of_a_network_one_node_is_heard_of_where_the_dht_is_public() {
        let in_network = |last: u8| SocketAddr::from(([10, 0, 0, last], 6_881));
        for (is_private, nodes) in [(true, 3), (false, 1)] {
            let mut nearby = Nearby::new([0; 20], is_private);
            (1..=3).for_each(|number| nearby.hear(id(number), in_network(number)));
            nearby.hear(id(4), SocketAddr::from(([10, 0, 1, 1], 0)));
            assert_eq!(nearby.nodes.len(), nodes);
        }
    }

    proptest! {
        #[test]
        fn whatever_a_node_answers_is_read_or_refused(text in "d1:rd2:id[12]0?[0-9:a-z]{0,60}", bytes: Vec<u8>) {
            let _ = (Answer::read(text.as_bytes()), Answer::read(&bytes));
        }
    }
}
