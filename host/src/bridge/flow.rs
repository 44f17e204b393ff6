//! Flow control of one stream over the bridge, either way: see `CallCredit` in `bridge.proto`.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mumba_proto::bridge::{BRIDGE_WINDOW_BYTES, message_cost};
use tokio::sync::Notify;

/// Credit is given when so much was taken: seldom enough to cost nothing, often enough that a sender need not stop.
const CREDIT_AT_BYTES: u64 = BRIDGE_WINDOW_BYTES / 4;

/// What the host may send.
#[derive(Debug, Default)]
pub(super) struct Sending {
    under_way: Mutex<u64>,
    room: Notify,
}

impl Sending {
    fn lock(&self) -> MutexGuard<'_, u64> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a message may be sent.
    pub(super) async fn room(&self) {
        loop {
            let room = self.room.notified();
            if *self.lock() < BRIDGE_WINDOW_BYTES {
                return;
            }
            room.await;
        }
    }

    /// A message of this length is sent.
    pub(super) fn sent(&self, length: usize) {
        *self.lock() += message_cost(length);
    }

    /// The other side took so much. What it claims beyond what was sent counts for nothing.
    pub(super) fn credit(&self, bytes: u64) {
        let mut under_way = self.lock();
        *under_way = under_way.saturating_sub(bytes);
        drop(under_way);
        self.room.notify_one();
    }
}

#[derive(Debug, Default)]
struct Counts {
    /// What came, and was not given credit for.
    under_way: u64,
    /// What of it was taken.
    taken: u64,
}

/// What the host takes.
#[derive(Debug, Default)]
pub(super) struct Taking {
    counts: Mutex<Counts>,
    due: Notify,
}

impl Taking {
    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A message of this length came; false when the other side had no right to send it.
    pub(super) fn came(&self, length: usize) -> bool {
        let mut counts = self.lock();
        let allowed = counts.under_way < BRIDGE_WINDOW_BYTES;
        counts.under_way += message_cost(length);
        allowed
    }

    /// A message of this length was handed on.
    pub(super) fn taken(&self, length: usize) {
        let mut counts = self.lock();
        counts.taken += message_cost(length);
        if counts.taken >= CREDIT_AT_BYTES {
            self.due.notify_one();
        }
    }

    /// Waits until credit is due, and gives it.
    pub(super) async fn due(self: &Arc<Self>) -> u64 {
        loop {
            let due = self.due.notified();
            {
                let mut counts = self.lock();
                if counts.taken >= CREDIT_AT_BYTES {
                    let credit = std::mem::take(&mut counts.taken);
                    counts.under_way = counts.under_way.saturating_sub(credit);
                    return credit;
                }
            }
            due.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;

    use super::*;

    #[test]
    fn a_reader_that_takes_nothing_stops_the_sender() {
        let sending = Sending::default();
        let mut sent = 0;
        while sending.room().now_or_never().is_some() {
            sending.sent(0);
            sent += 1;
        }
        assert_eq!(sent, BRIDGE_WINDOW_BYTES / message_cost(0));
        sending.credit(message_cost(0));
        assert!(sending.room().now_or_never().is_some());
        // One long message may pass whatever is left.
        sending.sent(50 << 20);
        assert!(sending.room().now_or_never().is_none());
        sending.credit(u64::MAX);
        assert!(sending.room().now_or_never().is_some());
    }

    #[test]
    fn whoever_sends_without_room_is_found_out_and_credit_comes_in_time() {
        let taking = Arc::new(Taking::default());
        let mut came = 0;
        while taking.came(1000) {
            came += 1;
        }
        assert_eq!(came, BRIDGE_WINDOW_BYTES.div_ceil(message_cost(1000)));
        assert!(taking.due().now_or_never().is_none());
        for _ in 0..=came {
            taking.taken(1000);
        }
        assert_eq!(taking.due().now_or_never(), Some((came + 1) * message_cost(1000)));
        assert!(taking.due().now_or_never().is_none() && taking.came(1));
    }
}
