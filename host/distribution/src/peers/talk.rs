//! One connection to a peer of an app: questions and answers, each way.
//!
//! Each side asks when it meets the other, and again before what it heard expires. Whoever shows something answers, and
//! answers again when it changes. A peer that breaks the rules is not listened to any more; it stays connected, since it
//! may have files that others want.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use mumba_libtorrent::extension::{Exchange, ExchangePeer, ExchangePeers};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::directory::Bucket;
use super::message::{Answer, Challenge, EXTENSION, MAX_BYTES, Message, SignedAnswer, Way};
use super::{AppPeers, Shown, own_key};
use crate::Error;

/// Messages that are taken of a peer at once. After that so many while one of its answers holds, evenly; who sends more waits.
const MESSAGES: (u32, u32) = (10, 120);
/// Messages that a peer may have under way.
const WINDOW: u16 = 4;
/// The least time between two changes that a peer is told of. What is taken back is told at once.
const BETWEEN_CHANGES: Duration = Duration::from_secs(5);
/// How often a peer is asked while one of its answers holds.
const QUESTIONS: u32 = 3;
/// How long a peer may take to take a message.
const SENDING: Duration = Duration::from_secs(20);

/// How peers of a torrent exchange these messages.
pub(crate) fn exchange() -> Exchange {
    Exchange { name: EXTENSION.to_owned(), max_message_bytes: MAX_BYTES as u32, window: WINDOW }
}

/// Talks with every peer of a torrent, until it is gone.
pub(super) async fn meet(app: Arc<AppPeers>, mut peers: ExchangePeers, listening: Vec<SocketAddr>, hold: Duration) {
    let mut talks = JoinSet::new();
    while let Some(peer) = peers.next().await {
        while talks.try_join_next().is_some() {}
        let from = peer.address();
        let port =
            listening.iter().find(|own| own.is_ipv4() == from.ip().to_canonical().is_ipv4()).map(SocketAddr::port);
        let talk = Talk::new(Arc::clone(&app), peer, port, hold);
        talks.spawn(async move {
            if let Err(error) = talk.run().await {
                tracing::debug!(%from, %error, "a peer is told nothing more of services");
            }
        });
    }
}

struct Talk {
    app: Arc<AppPeers>,
    peer: ExchangePeer,
    /// At which this host takes part in the swarm.
    port: Option<u16>,
    hold: Duration,
    /// Our questions that may be answered: the last one, and the one before.
    asked: [Option<Challenge>; 2],
    /// The peer's last question.
    question: Option<Challenge>,
    /// Services were shown to the peer, and not taken back.
    told: Option<Told>,
    taking: Bucket,
    listens: bool,
}

impl Talk {
    fn new(app: Arc<AppPeers>, peer: ExchangePeer, port: Option<u16>, hold: Duration) -> Talk {
        let taking = Bucket::new(MESSAGES.0, hold / MESSAGES.1, Instant::now());
        Talk { app, peer, port, hold, asked: [None; 2], question: None, told: None, taking, listens: true }
    }

    async fn run(mut self) -> Result<(), Error> {
        let mut shown = self.app.shown.subscribe();
        let mut ask_at = Instant::now();
        // When the peer is told what is shown now.
        let mut tell_at = None;
        let mut told_at = None;
        loop {
            let pause = self.taking.wait(Instant::now());
            let message = async {
                sleep(pause).await;
                self.peer.recv().await
            };
            tokio::select! {
                () = sleep_until(ask_at) => {
                    self.ask().await?;
                    ask_at = Instant::now() + self.hold / QUESTIONS;
                }
                changed = shown.changed() => {
                    if changed.is_err() {
                        return Ok(());
                    }
                    let now = Instant::now();
                    let takes_back = shown.borrow_and_update().as_ref().is_some_and(|shown| shown.services.is_empty());
                    let earliest = told_at.map_or(now, |told: Instant| told + BETWEEN_CHANGES);
                    tell_at = Some(if takes_back { now } else { earliest.max(now) });
                }
                () = sleep_until(tell_at.unwrap_or(ask_at)), if tell_at.is_some() => {
                    tell_at = None;
                    let shown = shown.borrow().clone();
                    if self.tell(shown).await? {
                        told_at = Some(Instant::now());
                    }
                }
                message = message => {
                    let Some(message) = message else { return Ok(()) };
                    self.taking.take(Instant::now());
                    if self.hear(&message) {
                        tell_at = Some(Instant::now());
                    }
                }
            }
        }
    }

    async fn ask(&mut self) -> Result<(), Error> {
        if !self.listens {
            return Ok(());
        }
        let mut challenge = [0; 32];
        own_key::random(&mut challenge)?;
        self.asked = [Some(challenge), self.asked[0]];
        self.send(&Message::Question(challenge)).await
    }

    /// Answers the peer's last question, where there is something to say or to take back. Whether there was.
    async fn tell(&mut self, shown: Option<Arc<Shown>>) -> Result<bool, Error> {
        let (Some(shown), Some(challenge)) = (shown, self.question) else { return Ok(false) };
        // Under another key nobody would know that it is taken back.
        if let Some(told) = self.told.as_ref().filter(|told| told.shown.key.public() != shown.key.public()) {
            self.send(&self.answer(&told.shown.with(BTreeSet::new()), challenge)).await?;
            self.told = None;
        }
        if shown.services.is_empty() && self.told.is_none() {
            return Ok(false);
        }
        if !shown.services.is_empty() {
            self.told = Some(Told::new(&self.app, &shown));
        }
        self.send(&self.answer(&shown, challenge)).await?;
        if shown.services.is_empty() {
            self.told = None;
        }
        Ok(true)
    }

    fn answer(&self, shown: &Shown, challenge: Challenge) -> Message {
        let way = |port| Way { transport: Way::SWARM.to_owned(), port };
        let answer = Answer {
            address: self.app.address,
            key: shown.key.public(),
            challenge,
            serial: shown.serial,
            lifetime: self.hold,
            services: shown.services.clone(),
            ways: self.port.map(way).into_iter().collect(),
        };
        Message::Answer(answer.sign(&shown.key))
    }

    async fn send(&self, message: &Message) -> Result<(), Error> {
        let slow = || mumba_libtorrent::Error::PeerGone(self.peer.address());
        Ok(timeout(SENDING, self.peer.send(&message.encode())).await.map_err(|_| slow())??)
    }

    /// Takes in a message. Whether it is to be answered.
    fn hear(&mut self, bytes: &[u8]) -> bool {
        if !self.listens {
            return false;
        }
        match Message::decode(bytes) {
            Ok(Message::Question(challenge)) => {
                self.question = Some(challenge);
                return true;
            }
            Ok(Message::Answer(signed)) => self.listens = self.hear_answer(&signed),
            // A newer Mumba may say what this one does not understand.
            Err(Error::Release(mumba_releases::Error::Newer { .. })) => {}
            Err(error) => {
                tracing::debug!(from = %self.peer.address(), %error, "a peer breaks the protocol");
                self.listens = false;
            }
        }
        false
    }

    /// Whether the answer is by the rules.
    fn hear_answer(&self, signed: &SignedAnswer) -> bool {
        let Ok(answer) = signed.unverified() else { return false };
        if answer.address != self.app.address {
            return false;
        }
        // Nobody asked this, or long ago: the peer may only be slow.
        if !self.asked.contains(&Some(answer.challenge)) {
            return true;
        }
        // Somebody gives us our own answer.
        if self.app.shown.borrow().as_ref().is_some_and(|shown| shown.key.public() == answer.key) {
            return true;
        }
        self.app.hear(signed, self.peer.address())
    }
}

/// Counts as somebody who was told, until it is dropped.
struct Told {
    app: Arc<AppPeers>,
    shown: Arc<Shown>,
}

impl Told {
    fn new(app: &Arc<AppPeers>, shown: &Arc<Shown>) -> Told {
        app.told.send_modify(|told| *told += 1);
        Told { app: Arc::clone(app), shown: Arc::clone(shown) }
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        self.app.told.send_modify(|told| *told -= 1);
    }
}
