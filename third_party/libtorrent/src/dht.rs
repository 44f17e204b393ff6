//! The DHT: immutable and mutable items (BEP 44), peers of an info-hash, nodes.
//!
//! libtorrent shows a refused put only as one that nobody took, reports success where the network had another value of
//! the same sequence number, and waits 15 s for each node that is gone. So [`Dht::put`] gives mutable items to nodes by itself
//! (`dht/store.rs`), looks the item up again, and says what is there instead.
//!
//! Items are signed here before libtorrent gets them: no key enters C++.

mod store;

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};
use std::time::Duration;

use futures::{Stream, StreamExt as _};
use tokio::sync::mpsc;
use tokio::time::{Sleep, sleep};

use crate::alerts::{Alert, endpoint_of};
use crate::bencode::{self, Extent};
use crate::error::{Error, Result, within};
use crate::pump::Core;

/// The largest value of an item, bencoded.
pub const MAX_VALUE_BYTES: usize = 1000;
/// The longest salt.
pub const MAX_SALT_BYTES: usize = 64;

/// A lookup whose nodes are half of them dead takes 15 s.
pub(crate) const LOOKUP_LIMIT: Duration = Duration::from_secs(60);
/// libtorrent does not say when the DHT starts.
const START_POLL: Duration = Duration::from_millis(10);
const START_LIMIT: Duration = Duration::from_secs(30);
const NODES_LIMIT: Duration = Duration::from_secs(10);

/// The number of a node, which says where in the DHT it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NodeId(pub [u8; 20]);

/// What can sign items: an ed25519 key, wherever it is kept.
pub trait Signer {
    /// Its public key.
    fn public_key(&self) -> [u8; 32];

    /// Signs the message.
    ///
    /// # Errors
    ///
    /// When the key cannot be used.
    fn sign(&self, message: &[u8]) -> std::result::Result<[u8; 64], Box<dyn std::error::Error + Send + Sync>>;
}

/// An item that the holder of a key can change (BEP 44).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MutableItem {
    /// The public key.
    pub key: [u8; 32],
    /// What tells several items of one key apart, at most 64 bytes.
    pub salt: Vec<u8>,
    /// Of two items the one of the higher number counts.
    pub sequence: i64,
    /// The value, bencoded, at most 1,000 bytes.
    pub value: Vec<u8>,
    /// The signature of all of it.
    pub signature: [u8; 64],
}

impl MutableItem {
    /// Makes an item of what was signed before, by whomever. The network checks the signature.
    ///
    /// # Errors
    ///
    /// When the value is no canonical bencoding, or it or the salt is too long, or the sequence number is negative.
    pub fn new(key: [u8; 32], salt: &[u8], sequence: i64, value: &[u8], signature: [u8; 64]) -> Result<MutableItem> {
        check_salt(salt)?;
        check_value(value)?;
        if sequence < 0 {
            return Err(Error::Invalid(format!("the sequence number {sequence} is negative")));
        }
        Ok(MutableItem { key, salt: salt.to_vec(), sequence, value: value.to_vec(), signature })
    }

    /// Signs a value.
    ///
    /// # Errors
    ///
    /// As [`MutableItem::new`], and when the signer cannot sign.
    pub fn sign(signer: &dyn Signer, salt: &[u8], sequence: i64, value: &[u8]) -> Result<MutableItem> {
        let unsigned = MutableItem::new(signer.public_key(), salt, sequence, value, [0; 64])?;
        let signature = signer
            .sign(&unsigned.signed_bytes())
            .map_err(|error| Error::Invalid(format!("the item cannot be signed: {error}")))?;
        Ok(MutableItem { signature, ..unsigned })
    }

    /// What the signature is of.
    #[must_use]
    pub fn signed_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if !self.salt.is_empty() {
            bytes.extend_from_slice(format!("4:salt{}:", self.salt.len()).as_bytes());
            bytes.extend_from_slice(&self.salt);
        }
        bytes.extend_from_slice(format!("3:seqi{}e1:v", self.sequence).as_bytes());
        bytes.extend_from_slice(&self.value);
        bytes
    }
}

fn check_salt(salt: &[u8]) -> Result<()> {
    if salt.len() <= MAX_SALT_BYTES {
        return Ok(());
    }
    Err(Error::Invalid(format!("a salt of {} bytes, where {MAX_SALT_BYTES} are the most", salt.len())))
}

fn check_value(value: &[u8]) -> Result<()> {
    if value.len() > MAX_VALUE_BYTES {
        return Err(Error::Invalid(format!("a value of {} bytes, where {MAX_VALUE_BYTES} are the most", value.len())));
    }
    // libtorrent encodes it anew: only what is canonical stays what was signed.
    bencode::parse(value, Extent { depth: 64, values: MAX_VALUE_BYTES })
        .map(drop)
        .map_err(|malformed| Error::Invalid(format!("the value is no canonical bencoding: {malformed}")))
}

/// The answers to a lookup as they come, each newer than the one before. Use the first, and go on with those that follow: with many
/// dead nodes the first takes milliseconds and the end of the lookup 15 s. It ends with the lookup, or after 60 s.
pub struct Lookup {
    answers: mpsc::Receiver<MutableItem>,
    limit: Pin<Box<Sleep>>,
}

impl Lookup {
    /// Waits for the end, and gives the newest item there is.
    pub async fn newest(self) -> Option<MutableItem> {
        self.fold(None, |_, item| async { Some(item) }).await
    }
}

impl Stream for Lookup {
    type Item = MutableItem;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<MutableItem>> {
        match self.answers.poll_recv(context) {
            Poll::Pending => self.limit.as_mut().poll(context).map(|()| None),
            answer => answer,
        }
    }
}

/// The DHT as a session sees it.
#[derive(Clone)]
pub struct Dht {
    core: Arc<Core>,
}

impl Dht {
    pub(crate) fn new(core: Arc<Core>) -> Dht {
        Dht { core }
    }

    /// Waits until it runs: libtorrent starts it when it knows the addresses of the bootstrap nodes, and forgets what it is asked
    /// before.
    pub(crate) async fn require(&self) -> Result<()> {
        let started = async {
            while !self.is_running().await? {
                if !self.core.has_dht.load(Ordering::Relaxed) {
                    return Err(Error::NoDht);
                }
                sleep(START_POLL).await;
            }
            Ok(())
        };
        within(START_LIMIT, "starting the DHT", started).await
    }

    async fn is_running(&self) -> Result<bool> {
        let running =
            self.core.query(|| "cannot ask for the DHT".to_owned(), |session, fault| session.dht_running(fault));
        running.await
    }

    /// Tells it of a node.
    ///
    /// # Errors
    ///
    /// When the session is closed, or has no DHT.
    pub async fn add_node(&self, address: SocketAddr) -> Result<()> {
        self.require().await?;
        let what = move || format!("cannot add the node {address}");
        self.core.query(what, move |session, fault| session.dht_add_node(endpoint_of(address), fault)).await
    }

    /// The number of our node, the first one if the session listens on several addresses.
    ///
    /// # Errors
    ///
    /// When the session is closed, or has no DHT.
    pub async fn node_id(&self) -> Result<NodeId> {
        self.require().await?;
        let answer = self.core.expect(|alert| match alert {
            Alert::DhtNodeId(id) => Some(Ok(*id)),
            _ => None,
        });
        self.core
            .query(|| "cannot ask for the node".to_owned(), |session, fault| session.dht_post_stats(fault))
            .await?;
        within(NODES_LIMIT, "asking for the node's number", answer).await
    }

    /// The numbers of all our nodes: there is one for each address that the session listens on.
    async fn node_ids(&self) -> Result<Vec<NodeId>> {
        self.require().await?;
        let what = || "cannot list our nodes".to_owned();
        let ids = self.core.query(what, |session, fault| session.dht_node_ids(fault)).await?;
        Ok(ids.as_chunks().0.iter().copied().map(NodeId).collect())
    }

    /// The nodes that have answered ours and that these know. Each of ours has neighbours of its own.
    ///
    /// # Errors
    ///
    /// When the session is closed, or has no DHT.
    pub async fn nodes(&self) -> Result<Vec<(NodeId, SocketAddr)>> {
        let mut known = Vec::new();
        for id in self.node_ids().await? {
            known.extend(self.nodes_of(id).await?);
        }
        known.sort_by_key(|(_, address)| *address);
        known.dedup();
        Ok(known)
    }

    async fn nodes_of(&self, id: NodeId) -> Result<Vec<(NodeId, SocketAddr)>> {
        let answer = self.core.expect(move |alert| match alert {
            Alert::DhtNodes { node, nodes } if *node == id => Some(Ok(nodes.clone())),
            _ => None,
        });
        let what = || "cannot list the nodes".to_owned();
        self.core.query(what, move |session, fault| session.dht_live_nodes(&id.0, fault)).await?;
        within(NODES_LIMIT, "listing the nodes", answer).await
    }

    /// Stores a bencoded value of at most 1,000 bytes under its SHA-1, and returns that.
    ///
    /// # Errors
    ///
    /// When the value is not valid, or no node took it.
    pub async fn put_immutable(&self, value: &[u8]) -> Result<[u8; 20]> {
        check_value(value)?;
        self.require().await?;
        let mut puts = self.core.follow(|alert| match alert {
            Alert::DhtPutImmutable { target, nodes } => Some((*target, *nodes)),
            _ => None,
        });
        let value = value.to_vec();
        let what = || "cannot put an item".to_owned();
        let target = self.core.query(what, move |session, fault| session.dht_put_immutable(&value, fault)).await?;
        let put = async {
            while let Some((found, nodes)) = puts.recv().await {
                if found == target {
                    return Ok(nodes);
                }
            }
            Err(Error::Closed)
        };
        match within(LOOKUP_LIMIT, "putting an item", put).await? {
            0 => Err(Error::NotStored { what: "the item".to_owned(), hint: "are there other nodes?" }),
            _ => Ok(target),
        }
    }

    /// The bencoded value that has this SHA-1, if anybody has it.
    ///
    /// # Errors
    ///
    /// When the session is closed or has no DHT, or when the lookup takes too long.
    pub async fn get_immutable(&self, target: [u8; 20]) -> Result<Option<Vec<u8>>> {
        self.require().await?;
        let answer = self.core.expect(move |alert| match alert {
            Alert::DhtImmutable { target: found, value } if *found == target => Some(Ok(value.clone())),
            _ => None,
        });
        let what = || "cannot look an item up".to_owned();
        self.core.query(what, move |session, fault| session.dht_get_immutable(&target, fault)).await?;
        within(LOOKUP_LIMIT, "looking an item up", answer).await
    }

    /// Looks for a mutable item.
    ///
    /// # Errors
    ///
    /// When the salt is too long, or the session is closed or has no DHT.
    pub async fn get(&self, key: [u8; 32], salt: &[u8]) -> Result<Lookup> {
        check_salt(salt)?;
        self.require().await?;
        let answers = self.core.follow_lookup(key, salt.to_vec());
        let salt = salt.to_vec();
        let what = || "cannot look an item up".to_owned();
        self.core.query(what, move |session, fault| session.dht_get_mutable(&key, &salt, fault)).await?;
        Ok(Lookup { answers, limit: Box::pin(sleep(LOOKUP_LIMIT)) })
    }

    /// Stores a mutable item, or stores it again: that needs no key. It looks the item up afterwards, and returns how many nodes took it.
    ///
    /// Nodes that do not answer within 2 s are not waited for, unless nobody else takes the item.
    ///
    /// # Errors
    ///
    /// [`Error::Superseded`] if the network has a newer item, or another one of this sequence number;
    /// [`Error::NotStored`] if nobody took it, because the signature is wrong or nobody is there.
    pub async fn put(&self, item: &MutableItem) -> Result<u32> {
        self.require().await?;
        let mut nodes = self.store(item).await?;
        if nodes == 0 {
            nodes = self.put_patiently(item).await?;
        }
        self.read_back(item).await?;
        Ok(nodes)
    }

    /// libtorrent's own put, which waits for each node as long as it can.
    async fn put_patiently(&self, item: &MutableItem) -> Result<u32> {
        let put = item.clone();
        let answer = self.core.expect(move |alert| match alert {
            Alert::DhtPutMutable { key, salt, sequence, signature, nodes } if *key == put.key && *salt == put.salt => {
                if *signature == put.signature {
                    Some(Ok(*nodes))
                } else if *sequence >= put.sequence {
                    Some(Err(Error::Superseded { ours: put.sequence, found: *sequence }))
                } else {
                    // Another put, which was begun before.
                    None
                }
            }
            _ => None,
        });
        let put = item.clone();
        let what = || "cannot put an item".to_owned();
        let begin = self.core.query(what, move |session, fault| {
            session.dht_put_mutable(&put.key, &put.salt, put.sequence, &put.value, &put.signature, fault);
        });
        begin.await?;
        within(LOOKUP_LIMIT, "putting an item", answer).await
    }

    async fn read_back(&self, item: &MutableItem) -> Result<()> {
        let mut lookup = self.get(item.key, &item.salt).await?;
        while let Some(found) = lookup.next().await {
            if found.signature == item.signature {
                return Ok(());
            }
            if found.sequence >= item.sequence {
                return Err(Error::Superseded { ours: item.sequence, found: found.sequence });
            }
        }
        let hint = "are there other nodes, and is it signed with its key?";
        Err(Error::NotStored { what: format!("the item of sequence number {}", item.sequence), hint })
    }

    /// Signs and stores a value, one number after `after`, the newest that the publisher knows of (0: none).
    ///
    /// # Errors
    ///
    /// As [`Dht::put`] and [`MutableItem::sign`].
    pub async fn publish(&self, signer: &dyn Signer, salt: &[u8], after: i64, value: &[u8]) -> Result<MutableItem> {
        let next =
            after.checked_add(1).ok_or_else(|| Error::Invalid("there is no higher sequence number".to_owned()))?;
        let item = MutableItem::sign(signer, salt, next, value)?;
        self.put(&item).await?;
        Ok(item)
    }

    /// Says that we have a torrent, or anything that is named by an info-hash, at this port; 0: where the session listens.
    ///
    /// # Errors
    ///
    /// When the session is closed, or has no DHT.
    pub async fn announce(&self, info_hash: [u8; 20], port: u16) -> Result<()> {
        self.require().await?;
        let what = || "cannot announce".to_owned();
        self.core.query(what, move |session, fault| session.dht_announce(&info_hash, port, fault)).await
    }

    /// Who has said so, as the nodes answer. libtorrent does not say when the last one has: stop when enough came, or after a while.
    ///
    /// # Errors
    ///
    /// When the session is closed, or has no DHT.
    pub async fn get_peers(
        &self,
        info_hash: [u8; 20],
    ) -> Result<impl Stream<Item = Vec<SocketAddr>> + Send + Unpin + use<>> {
        self.require().await?;
        let answers = self.core.follow(move |alert| match alert {
            Alert::DhtPeers { info_hash: found, peers } if *found == info_hash => Some(peers.clone()),
            _ => None,
        });
        let what = || "cannot look peers up".to_owned();
        self.core.query(what, move |session, fault| session.dht_get_peers(&info_hash, fault)).await?;
        Ok(tokio_stream::wrappers::ReceiverStream::new(answers))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    struct NoKey;

    impl Signer for NoKey {
        fn public_key(&self) -> [u8; 32] {
            [7; 32]
        }

        fn sign(&self, _: &[u8]) -> std::result::Result<[u8; 64], Box<dyn std::error::Error + Send + Sync>> {
            Err("the key is locked".into())
        }
    }

    #[test]
    fn what_is_signed_is_what_bep_44_says() {
        // The test vectors of BEP 44.
        let item = MutableItem::new([0; 32], b"", 1, b"12:Hello World!", [0; 64]).unwrap();
        assert_eq!(item.signed_bytes(), b"3:seqi1e1:v12:Hello World!");
        let item = MutableItem::new([0; 32], b"foobar", 1, b"12:Hello World!", [0; 64]).unwrap();
        assert_eq!(item.signed_bytes(), b"4:salt6:foobar3:seqi1e1:v12:Hello World!");
    }

    #[test]
    fn items_that_nobody_would_take_are_refused_here() {
        let new = |salt: &[u8], sequence, value: &[u8]| MutableItem::new([0; 32], salt, sequence, value, [0; 64]);
        let long = [b"1000:".as_slice(), &[b'x'; 1000]].concat();
        assert!(new(b"", 1, &long).unwrap_err().to_string().contains("1005 bytes"));
        assert!(new(&[0; 65], 1, b"0:").unwrap_err().to_string().contains("65 bytes"));
        assert!(new(b"", -1, b"0:").unwrap_err().to_string().contains("negative"));
        assert!(new(b"", 1, b"i01e").unwrap_err().to_string().contains("canonical"));
        assert!(new(b"", 1, b"").unwrap_err().to_string().contains("canonical"));
    }

    #[test]
    fn a_signer_that_cannot_sign_says_why() {
        let error = MutableItem::sign(&NoKey, b"", 1, b"0:").unwrap_err();
        assert!(error.to_string().contains("the key is locked"), "{error}");
    }

    proptest! {
        #[test]
        fn what_is_signed_differs_where_items_differ(
            a in (any::<[u8; 3]>(), 0i64..300, "[a-z]{0,12}"),
            b in (any::<[u8; 3]>(), 0i64..300, "[a-z]{0,12}"),
        ) {
            let bytes = |(salt, sequence, text): &([u8; 3], i64, String)| {
                let value = format!("{}:{text}", text.len());
                MutableItem::new([0; 32], salt, *sequence, value.as_bytes(), [0; 64]).unwrap().signed_bytes()
            };
            prop_assert_eq!(a == b, bytes(&a) == bytes(&b));
        }
    }
}
