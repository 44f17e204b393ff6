//! The one thread that takes alerts from libtorrent, and those who wait for some.

use std::collections::{HashMap, VecDeque};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll};

use cxx::SharedPtr;
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::time::Instant;

use crate::alerts::{Alert, AlertSink, Alerts, TorrentId};
use crate::bridge::{call, ffi};
use crate::dht::{LOOKUP_LIMIT, MutableItem};
use crate::error::{Error, Result};
use crate::settings::Settings;

/// How many alerts a reader may be behind.
const ALERTS_KEPT: usize = 1024;
/// How many answers a stream of answers may be behind; more are left out.
const ANSWERS_KEPT: usize = 256;

/// What a session, its torrents and the alerts' thread share.
pub(crate) struct Core {
    pub(crate) session: SharedPtr<ffi::Session>,
    /// The settings ask for a DHT, which runs soon.
    pub(crate) has_dht: AtomicBool,
    /// The settings lift the rules of the public DHT.
    pub(crate) is_private: AtomicBool,
    /// Where our nodes of the DHT listened when the session was opened.
    pub(crate) dht_addresses: OnceLock<Vec<SocketAddr>>,
    listeners: Mutex<Listeners>,
}

#[derive(Default)]
struct Listeners {
    /// `None` once the session is at its end.
    subscribers: Option<broadcast::Sender<Alert>>,
    waiters: Vec<Waiter>,
    /// When the lookups of a mutable item began that are under way, by its key and salt.
    lookups: HashMap<(Vec<u8>, Vec<u8>), VecDeque<Instant>>,
}

/// Is offered each alert, and says whether it wants more.
type Waiter = Box<dyn FnMut(&Alert) -> bool + Send>;

/// Waits for one answer. Dropping it forgets the question.
pub(crate) struct Expected<T>(oneshot::Receiver<Result<T>>);

impl<T> Future for Expected<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        Pin::new(&mut self.0).poll(context).map(|answer| answer.unwrap_or(Err(Error::Closed)))
    }
}

impl Core {
    pub(crate) fn new(session: SharedPtr<ffi::Session>) -> Core {
        let (sender, _) = broadcast::channel(ALERTS_KEPT);
        Core {
            session,
            has_dht: AtomicBool::new(false),
            is_private: AtomicBool::new(false),
            dht_addresses: OnceLock::new(),
            listeners: Mutex::new(Listeners { subscribers: Some(sender), ..Listeners::default() }),
        }
    }

    /// Notes what the settings say of the DHT.
    pub(crate) fn note_dht(&self, settings: &Settings) {
        self.has_dht.store(settings.dht.is_some(), Ordering::Relaxed);
        self.is_private.store(settings.dht.as_ref().is_some_and(|dht| dht.private_network), Ordering::Relaxed);
    }

    fn listeners(&self) -> MutexGuard<'_, Listeners> {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All alerts from now on.
    pub(crate) fn subscribe(&self, only: Option<TorrentId>) -> Alerts {
        let receiver = match &self.listeners().subscribers {
            Some(sender) => sender.subscribe(),
            // One whose sender is gone: it ends at once.
            None => broadcast::channel(1).1,
        };
        Alerts::new(receiver, only)
    }

    /// The first answer that `pick` finds among the alerts from now on.
    pub(crate) fn expect<T: Send + 'static>(
        &self,
        mut pick: impl FnMut(&Alert) -> Option<Result<T>> + Send + 'static,
    ) -> Expected<T> {
        let (sender, receiver) = oneshot::channel();
        let mut sender = Some(sender);
        self.wait(Box::new(move |alert| {
            if sender.as_ref().is_none_or(oneshot::Sender::is_closed) {
                return false;
            }
            let Some(answer) = pick(alert) else { return true };
            // Nobody may be waiting any more.
            let _ = sender.take().map(|sender| sender.send(answer));
            false
        }));
        Expected(receiver)
    }

    /// The answers that `pick` finds among the alerts from now on.
    pub(crate) fn follow<T: Send + 'static>(
        &self,
        mut pick: impl FnMut(&Alert) -> Option<T> + Send + 'static,
    ) -> mpsc::Receiver<T> {
        let (sender, receiver) = mpsc::channel(ANSWERS_KEPT);
        self.wait(Box::new(move |alert| match pick(alert) {
            None => !sender.is_closed(),
            Some(answer) => !matches!(sender.try_send(answer), Err(mpsc::error::TrySendError::Closed(_))),
        }));
        receiver
    }

    /// The answers to a lookup of a mutable item that is to be started next, each with a higher sequence number than the one before.
    ///
    /// libtorrent does not say which lookup an answer belongs to, so this one ends with the last of those that are under way. One whose
    /// end was lost, because too many alerts waited, counts for as long as a lookup may take.
    pub(crate) fn follow_lookup(&self, key: [u8; 32], salt: Vec<u8>) -> mpsc::Receiver<MutableItem> {
        let (sender, receiver) = mpsc::channel(ANSWERS_KEPT);
        let mut listeners = self.listeners();
        let running = listeners.lookups.entry((key.to_vec(), salt.clone())).or_default();
        let now = Instant::now();
        running.retain(|began| now.duration_since(*began) < LOOKUP_LIMIT);
        running.push_back(now);
        let mut ends_left = running.len();
        let mut newest = None;
        if listeners.subscribers.is_some() {
            listeners.waiters.push(Box::new(move |alert| {
                let Alert::DhtMutable { key: found_key, salt: found_salt, item, last } = alert else {
                    return !sender.is_closed();
                };
                if *found_key != key || *found_salt != salt {
                    return !sender.is_closed();
                }
                if let Some(item) = item.as_ref().filter(|item| newest.is_none_or(|newest| item.sequence > newest)) {
                    newest = Some(item.sequence);
                    // One that is full is read by nobody.
                    let _ = sender.try_send(item.clone());
                }
                ends_left -= usize::from(*last);
                ends_left > 0
            }));
        }
        receiver
    }

    fn wait(&self, waiter: Waiter) {
        let mut listeners = self.listeners();
        if listeners.subscribers.is_some() {
            listeners.waiters.push(waiter);
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.listeners().subscribers.is_none()
    }

    /// Runs until [`ffi::Session::stop_waiting`], then ends the session.
    pub(crate) fn run(&self) {
        let mut sink = AlertSink::default();
        loop {
            let go_on = self.session.wait_for_alerts();
            if let Err(fault) = call(|fault| self.session.pop_alerts(&mut sink, fault)) {
                tracing::warn!(%fault, "cannot take alerts from libtorrent");
            }
            for alert in sink.take() {
                self.deliver(alert);
            }
            if !go_on {
                break;
            }
        }
        // All who wait learn of the end, and nobody asks libtorrent for anything more.
        let ended = std::mem::take(&mut *self.listeners());
        drop(ended);
        self.session.close();
    }

    fn deliver(&self, alert: Alert) {
        tracing::trace!(?alert);
        let mut listeners = self.listeners();
        if let Alert::DhtMutable { key, salt, last: true, .. } = &alert {
            let lookup = (key.to_vec(), salt.clone());
            if let Some(running) = listeners.lookups.get_mut(&lookup) {
                running.pop_front();
                if running.is_empty() {
                    listeners.lookups.remove(&lookup);
                }
            }
        }
        listeners.waiters.retain_mut(|waiter| waiter(&alert));
        // Bytes that somebody asked for are nobody else's, and may be many.
        if matches!(alert, Alert::PieceRead { .. } | Alert::ResumeData { .. } | Alert::DhtResponse { .. }) {
            return;
        }
        if let Some(subscribers) = &listeners.subscribers {
            // Fails if nobody listens.
            let _ = subscribers.send(alert);
        }
    }

    /// Calls libtorrent, which may have to answer on its own thread, on a thread that may wait.
    pub(crate) async fn query<T: Send + 'static>(
        self: &Arc<Core>,
        what: impl FnOnce() -> String,
        function: impl FnOnce(&ffi::Session, &mut ffi::Fault) -> T + Send + 'static,
    ) -> Result<T> {
        if self.is_closed() {
            return Err(Error::Closed);
        }
        let core = self.clone();
        let answer = tokio::task::spawn_blocking(move || call(|fault| function(&core.session, fault))).await;
        match answer {
            Ok(answer) => answer.map_err(|fault| Error::failed(what(), fault)),
            Err(error) => Err(Error::Invalid(format!("{}: {error}", what()))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_lookup_whose_end_was_lost_holds_later_ones_up_for_a_while_only() {
        let core = Core::new(SharedPtr::null());
        let end = || Alert::DhtMutable { key: [1; 32], salt: Vec::new(), item: None, last: true };
        let mut lost = core.follow_lookup([1; 32], Vec::new());
        // libtorrent does not say whose end this is.
        let mut next = core.follow_lookup([1; 32], Vec::new());
        core.deliver(end());
        assert!(lost.recv().await.is_none(), "the first one ends with the first end");
        assert_eq!(next.try_recv(), Err(mpsc::error::TryRecvError::Empty));

        tokio::time::advance(LOOKUP_LIMIT).await;
        let mut later = core.follow_lookup([1; 32], Vec::new());
        core.deliver(end());
        assert!(later.recv().await.is_none(), "it waits for an end that was lost");
        // Who gave up is forgotten at the next alert, and nothing is left of any of them.
        drop(next);
        core.deliver(end());
        assert!(core.listeners().waiters.is_empty() && core.listeners().lookups.is_empty());
    }
}
