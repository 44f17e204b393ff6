//! Messages between the peers of a torrent, as an extension of the BitTorrent protocol (BEP 10).
//!
//! BEP 10 has no flow control, so the messages here have credit: each side says how many more it takes, and sends more credit as
//! its reader takes them. A sender waits for credit; a peer that sends without, sends too much at once or breaks the format is disconnected.
//! So what waits to be taken is bounded by `window × max_message_bytes` for each peer. What waits to be sent is bounded, too: credit says
//! that a peer takes messages, not that it reads them, so one for which too much waits is disconnected.
//!
//! The peer is whoever is connected: nothing here says who that is. Sign what matters.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use cxx::SharedPtr;
use tokio::sync::{Semaphore, mpsc};

use crate::alerts::address_of;
use crate::bridge::{call, ffi};
use crate::error::{Error, Result};
use crate::wire::{self, Frame};

/// The most credit that a peer may give: what is sent waits in memory until the network takes it.
const MAX_CREDIT: usize = 256;
/// The largest message that may be allowed: libtorrent takes no packet beyond 1 MiB.
const MAX_MESSAGE_BYTES: u32 = 512 * 1024;
/// What libtorrent has ready to be sent to a peer besides messages: its `send_buffer_watermark` of 500 KiB, and a block on top of it.
const CONTENT_WAITING_BYTES: u32 = 1 << 20;
/// How many peers wait to be taken; those that come then are not offered.
const PEERS_WAITING: usize = 256;

/// How peers of a torrent exchange messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The extension's name in the handshake, such as `mu_services`. Peers without it are not offered.
    pub name: String,
    /// The largest message that is taken, at most 512 KiB.
    pub max_message_bytes: u32,
    /// How many messages a peer may have sent that were not taken yet.
    pub window: u16,
}

/// Whom a connection was made by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The peer connected to us.
    Incoming,
    /// We connected to the peer.
    Outgoing,
}

/// Whether a torrent keeps a connection. It is called on libtorrent's thread: it must not wait. If it panics, the answer is no.
pub type AcceptPeer = Arc<dyn Fn(SocketAddr, Direction) -> bool + Send + Sync>;

impl Exchange {
    pub(crate) fn check(&self) -> Result<()> {
        let named = !self.name.is_empty() && self.name.len() <= 64 && self.name.is_ascii();
        let bounded = (1..=MAX_MESSAGE_BYTES).contains(&self.max_message_bytes)
            && (1..=MAX_CREDIT).contains(&usize::from(self.window));
        if named && bounded {
            return Ok(());
        }
        Err(Error::Invalid(format!(
            "{self:?}: an exchange needs an ASCII name of at most 64 bytes, messages of at most {MAX_MESSAGE_BYTES} bytes and a \
             window of at most {MAX_CREDIT}"
        )))
    }
}

/// The peers of a torrent that have the extension, as they come.
pub struct ExchangePeers {
    torrent: SharedPtr<ffi::Torrent>,
    arrivals: mpsc::Receiver<Arrival>,
    exchange: Exchange,
}

struct Arrival {
    connection: Arc<Connection>,
    inbox: mpsc::Receiver<Vec<u8>>,
}

impl ExchangePeers {
    /// The next peer; `None` when the torrent is gone. Until it is taken, a peer cannot send.
    pub async fn next(&mut self) -> Option<ExchangePeer> {
        loop {
            let Arrival { connection, inbox } = self.arrivals.recv().await?;
            let peer = ExchangePeer {
                torrent: self.torrent.clone(),
                connection,
                inbox,
                window: self.exchange.window,
                max_bytes: self.exchange.max_message_bytes,
                taken: 0,
            };
            // One that is gone already need not be shown.
            if peer.greet().is_ok() {
                return Some(peer);
            }
        }
    }
}

/// A peer that has the extension. Dropping it leaves the peer connected, but takes no more of its messages.
pub struct ExchangePeer {
    torrent: SharedPtr<ffi::Torrent>,
    connection: Arc<Connection>,
    inbox: mpsc::Receiver<Vec<u8>>,
    window: u16,
    max_bytes: u32,
    /// Messages that were taken and for which no credit was sent yet.
    taken: u16,
}

impl std::fmt::Debug for ExchangePeer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "ExchangePeer({})", self.connection.address)
    }
}

impl ExchangePeer {
    /// Where the peer is.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.connection.address
    }

    /// What it calls itself, 20 bytes that it chose.
    #[must_use]
    pub fn peer_id(&self) -> [u8; 20] {
        self.connection.peer_id
    }

    /// Sends a message, as soon as the peer takes one.
    ///
    /// # Errors
    ///
    /// [`Error::PeerGone`], or [`Error::Invalid`] if the message is larger than the peer, or this side, takes.
    pub async fn send(&self, bytes: &[u8]) -> Result<()> {
        let credit = self.connection.credit.acquire().await.map_err(|_| Error::PeerGone(self.address()))?;
        let theirs = self.connection.max_bytes.get().copied().unwrap_or(0);
        let limit = theirs.min(self.max_bytes) as usize;
        if bytes.len() > limit {
            let length = bytes.len();
            return Err(Error::Invalid(format!("a message of {length} bytes, where {limit} are the most")));
        }
        credit.forget();
        self.post(&Frame::Data(bytes))
    }

    /// The next message; `None` when the peer is gone.
    pub async fn recv(&mut self) -> Option<Vec<u8>> {
        let message = self.inbox.recv().await?;
        self.taken += 1;
        if self.taken >= self.window.div_ceil(2) {
            let credit = std::mem::take(&mut self.taken);
            // If the peer is gone, there still may be messages to take.
            let _ = self.give_credit(credit);
        }
        Some(message)
    }

    /// Ends the connection, of the whole torrent.
    pub fn disconnect(&self) {
        let number = self.connection.number;
        // Fails only if all is at its end anyway.
        let _ = call(|fault| self.torrent.disconnect(number, fault));
    }

    fn greet(&self) -> Result<()> {
        self.post(&Frame::Hello { max_bytes: self.max_bytes })?;
        self.give_credit(self.window)
    }

    fn give_credit(&self, messages: u16) -> Result<()> {
        // Before the peer can use it.
        self.connection.granted.fetch_add(u32::from(messages), Ordering::SeqCst);
        self.post(&Frame::Credit(messages))
    }

    fn post(&self, frame: &Frame<'_>) -> Result<()> {
        if self.connection.gone.load(Ordering::SeqCst) {
            return Err(Error::PeerGone(self.address()));
        }
        call(|fault| self.torrent.send(self.connection.number, &frame.encode(), fault))
            .map_err(|fault| Error::failed("cannot send to a peer", fault))
    }
}

/// What libtorrent's thread and the peer's user share.
struct Connection {
    number: u64,
    address: SocketAddr,
    peer_id: [u8; 20],
    /// What the peer takes.
    credit: Semaphore,
    max_bytes: OnceLock<u32>,
    /// What the peer may send.
    granted: AtomicU32,
    inbox: Mutex<Option<mpsc::Sender<Vec<u8>>>>,
    gone: AtomicBool,
}

impl Connection {
    /// Whether the peer may send this.
    fn receive(&self, frame: Frame<'_>) -> bool {
        match frame {
            Frame::Hello { max_bytes } => self.max_bytes.set(max_bytes).is_ok(),
            Frame::Credit(messages) => {
                let credit = usize::from(messages);
                let fits = self.max_bytes.get().is_some() && self.credit.available_permits() + credit <= MAX_CREDIT;
                if fits {
                    self.credit.add_permits(credit);
                }
                fits
            }
            Frame::Data(bytes) => {
                let spend = |granted: u32| granted.checked_sub(1);
                if self.granted.fetch_update(Ordering::SeqCst, Ordering::SeqCst, spend).is_err() {
                    return false;
                }
                let inbox = self.inbox.lock().unwrap_or_else(PoisonError::into_inner);
                // There is room for all that was granted; nobody takes it any more if it is closed.
                let full = |error| matches!(error, mpsc::error::TrySendError::Full(_));
                !inbox.as_ref().is_some_and(|inbox| inbox.try_send(bytes.to_vec()).is_err_and(full))
            }
        }
    }

    fn leave(&self) {
        self.gone.store(true, Ordering::SeqCst);
        self.credit.close();
        self.inbox.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// What C++ calls, on libtorrent's thread. It owns this: so nothing is called on what is gone.
pub(crate) struct ExchangeSink {
    window: usize,
    accept: Option<AcceptPeer>,
    arrivals: mpsc::Sender<Arrival>,
    connections: Mutex<HashMap<u64, Arc<Connection>>>,
}

/// The halves of an exchange: for C++, and for the torrent's user once there is a torrent.
pub(crate) fn halves(
    exchange: Option<&Exchange>,
    accept: Option<AcceptPeer>,
) -> (ExchangeSink, impl FnOnce(SharedPtr<ffi::Torrent>) -> Option<ExchangePeers>) {
    let (sender, arrivals) = mpsc::channel(PEERS_WAITING);
    let window = exchange.map_or(0, |exchange| usize::from(exchange.window));
    let sink = ExchangeSink { window, accept, arrivals: sender, connections: Mutex::default() };
    let exchange = exchange.cloned();
    (sink, move |torrent| exchange.map(|exchange| ExchangePeers { torrent, arrivals, exchange }))
}

/// The most bytes that wait to be sent to a peer: all messages that it may give credit for, and what libtorrent sends besides.
pub(crate) fn waiting_bytes(exchange: &Exchange) -> u32 {
    const CREDIT: u32 = MAX_CREDIT as u32;
    packet_bytes(exchange).saturating_mul(CREDIT) + CONTENT_WAITING_BYTES
}

/// The longest packet of an exchange.
pub(crate) fn packet_bytes(exchange: &Exchange) -> u32 {
    (exchange.max_message_bytes + wire::OVERHEAD_BYTES).max(wire::CONTROL_BYTES)
}

impl ExchangeSink {
    fn connections(&self) -> MutexGuard<'_, HashMap<u64, Arc<Connection>>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn accepts(&self, endpoint: ffi::Endpoint, outgoing: bool) -> bool {
        let Some(accept) = &self.accept else { return true };
        let direction = if outgoing { Direction::Outgoing } else { Direction::Incoming };
        catch_unwind(AssertUnwindSafe(|| accept(address_of(endpoint), direction))).unwrap_or(false)
    }

    pub(crate) fn peer_ready(&self, number: u64, endpoint: ffi::Endpoint, peer_id: &[u8; 20]) {
        let (sender, inbox) = mpsc::channel(self.window.max(1));
        let connection = Arc::new(Connection {
            number,
            address: address_of(endpoint),
            peer_id: *peer_id,
            credit: Semaphore::new(0),
            max_bytes: OnceLock::new(),
            granted: AtomicU32::new(0),
            inbox: Mutex::new(Some(sender)),
            gone: AtomicBool::new(false),
        });
        if self.arrivals.try_send(Arrival { connection: connection.clone(), inbox }).is_ok() {
            self.connections().insert(number, connection);
        }
    }

    pub(crate) fn message(&self, number: u64, body: &[u8]) -> bool {
        let connection = self.connections().get(&number).cloned();
        let frame = Frame::parse(body);
        match (connection, frame) {
            (Some(connection), Ok(frame)) => connection.receive(frame),
            // Nobody here takes its messages, and it got no credit to send any: only what the protocol begins with is fine.
            (None, Ok(Frame::Hello { .. } | Frame::Credit(_))) => true,
            _ => false,
        }
    }

    pub(crate) fn peer_gone(&self, number: u64) {
        let gone = self.connections().remove(&number);
        if let Some(connection) = gone {
            connection.leave();
        }
    }
}

impl Drop for ExchangeSink {
    fn drop(&mut self) {
        self.connections().drain().for_each(|(_, connection)| connection.leave());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HERE: ffi::Endpoint = ffi::Endpoint { v6: false, address: [127; 16], port: 9 };

    fn connected(window: u16) -> (ExchangeSink, mpsc::Receiver<Arrival>) {
        let exchange = Exchange { name: "test".to_owned(), max_message_bytes: 8, window };
        let (sender, arrivals) = mpsc::channel(1);
        let (mut sink, _) = halves(Some(&exchange), None);
        sink.arrivals = sender;
        sink.peer_ready(1, HERE, &[0; 20]);
        (sink, arrivals)
    }

    #[test]
    fn a_peer_that_sends_without_credit_breaks_the_protocol() {
        let (sink, mut arrivals) = connected(2);
        let mut arrival = arrivals.try_recv().unwrap();
        assert!(!sink.message(1, &Frame::Data(b"early").encode()));
        arrival.connection.granted.store(1, Ordering::SeqCst);
        assert!(sink.message(1, &Frame::Data(b"one").encode()));
        assert!(!sink.message(1, &Frame::Data(b"two").encode()));
        assert_eq!(arrival.inbox.try_recv().unwrap(), b"one");
    }

    #[test]
    fn a_peer_greets_once_and_gives_bounded_credit() {
        let (sink, mut arrivals) = connected(2);
        let arrival = arrivals.try_recv().unwrap();
        assert!(!sink.message(1, &Frame::Credit(1).encode()), "credit before hello");
        assert!(sink.message(1, &Frame::Hello { max_bytes: 8 }.encode()));
        assert!(!sink.message(1, &Frame::Hello { max_bytes: 8 }.encode()), "a second hello");
        assert!(sink.message(1, &Frame::Credit(MAX_CREDIT as u16).encode()));
        assert!(!sink.message(1, &Frame::Credit(1).encode()), "more credit than is taken");
        assert_eq!(arrival.connection.credit.available_permits(), MAX_CREDIT);
        assert!(!sink.message(1, b"rubbish"));
        assert!(!sink.message(1, b""));
    }

    #[test]
    fn a_callback_that_panics_refuses_the_peer() {
        let (sink, _) = halves(None, Some(Arc::new(|_, _| panic!("a bug of the callback"))));
        assert!(!sink.accepts(HERE, true));
    }

    #[test]
    fn peers_that_nobody_takes_are_bounded() {
        let (sink, _rest) = {
            let exchange = Exchange { name: "test".to_owned(), max_message_bytes: 8, window: 1 };
            let (sender, arrivals) = mpsc::channel(PEERS_WAITING);
            let (mut sink, _) = halves(Some(&exchange), None);
            sink.arrivals = sender;
            (sink, arrivals)
        };
        for number in 0..2 * PEERS_WAITING as u64 {
            sink.peer_ready(number, HERE, &[0; 20]);
        }
        assert_eq!(sink.connections().len(), PEERS_WAITING);
    }

    proptest! {
        #[test]
        fn no_messages_fill_more_than_the_window(messages in proptest::collection::vec(
            proptest::collection::vec(0u8..4, 0..10), 0..200), granted in 0u32..5) {
            let (sink, mut arrivals) = connected(4);
            let arrival = arrivals.try_recv().unwrap();
            arrival.connection.granted.store(granted.min(4), Ordering::SeqCst);
            for message in &messages {
                sink.message(1, message);
            }
            prop_assert!(arrival.inbox.len() <= granted.min(4) as usize);
            prop_assert!(arrival.connection.credit.available_permits() <= MAX_CREDIT);
        }
    }
}
