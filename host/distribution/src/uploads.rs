//! What others got from here: of each release, today, and this month. It outlives the session.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Bytes that others got.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Uploads {
    releases: BTreeMap<String, Sent>,
    day: Period,
    month: Period,
    /// What libtorrent said last of each torrent of the session: it counts from when one was added. What is gone stays, for it may be
    /// that its number was asked for before and comes after its end.
    #[serde(skip)]
    counters: HashMap<u64, u64>,
    #[serde(skip)]
    is_saved: bool,
}

/// What others got of a release.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    pub(crate) bytes: u64,
    /// The same since its offering began anew.
    pub(crate) round_bytes: u64,
    /// Seconds for which it was offered since then.
    pub(crate) round_s: u64,
    /// When somebody got something of it last, in seconds since 1970; 0 for never.
    pub(crate) last: u64,
}

/// A day or month of the calendar, and what was sent in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Period {
    name: String,
    bytes: u64,
}

impl Period {
    fn bytes_of(&self, name: &str) -> u64 {
        if self.name == name { self.bytes } else { 0 }
    }

    fn add(&mut self, name: String, bytes: u64) {
        self.bytes = self.bytes_of(&name).saturating_add(bytes);
        self.name = name;
    }
}

/// The day where the user is.
pub(crate) fn today() -> Date {
    jiff::Zoned::now().date()
}

fn day_name(day: Date) -> String {
    day.to_string()
}

fn month_name(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

impl Uploads {
    /// Reads what was written; what cannot be read counts as nothing.
    pub(crate) fn decode(bytes: &[u8]) -> Uploads {
        serde_json::from_slice(bytes).unwrap_or_default()
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        // A structure of texts and numbers always has a form.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Whether there is something new since this was asked last.
    pub(crate) fn take_change(&mut self) -> bool {
        !std::mem::replace(&mut self.is_saved, true)
    }

    pub(crate) fn of(&self, record: &str) -> Sent {
        self.releases.get(record).copied().unwrap_or_default()
    }

    pub(crate) fn day_bytes(&self, today: Date) -> u64 {
        self.day.bytes_of(&day_name(today))
    }

    pub(crate) fn month_bytes(&self, today: Date) -> u64 {
        self.month.bytes_of(&month_name(today))
    }

    /// Takes what a torrent, by its number in the session, has sent since it was added.
    pub(crate) fn count(&mut self, record: &str, torrent: u64, sent_bytes: u64, today: Date) {
        let counter = self.counters.entry(torrent).or_default();
        let more = sent_bytes.saturating_sub(*counter);
        if more == 0 {
            return;
        }
        *counter = sent_bytes;
        let sent = self.releases.entry(record.to_owned()).or_default();
        sent.bytes = sent.bytes.saturating_add(more);
        sent.round_bytes = sent.round_bytes.saturating_add(more);
        sent.last = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        self.day.add(day_name(today), more);
        self.month.add(month_name(today), more);
        self.is_saved = false;
    }

    /// A release was offered for so long.
    pub(crate) fn offered(&mut self, record: &str, time: Duration) {
        self.releases.entry(record.to_owned()).or_default().round_s += time.as_secs();
        self.is_saved = false;
    }

    /// The ratio and the time of a release begin anew.
    pub(crate) fn begin_round(&mut self, record: &str) {
        if let Some(sent) = self.releases.get_mut(record) {
            (sent.round_bytes, sent.round_s) = (0, 0);
            self.is_saved = false;
        }
    }

    /// Forgets releases that are not kept any more; the days and months stay.
    pub(crate) fn retain(&mut self, is_kept: impl Fn(&str) -> bool) {
        let before = self.releases.len();
        self.releases.retain(|record, _| is_kept(record));
        self.is_saved &= self.releases.len() == before;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_adds_up_over_sessions_days_and_months() {
        let [first, next, later] = ["2026-11-29", "2026-11-30", "2026-12-01"].map(|day| day.parse::<Date>().unwrap());
        let mut uploads = Uploads::default();
        uploads.count("a", 1, 100, first);
        uploads.count("a", 1, 150, first);
        uploads.count("a", 2, 7, first);
        // Who asked earlier comes later.
        uploads.count("a", 1, 120, first);
        assert!(uploads.take_change() && !uploads.take_change());
        // The torrent was taken out of the session, and came again.
        uploads.count("a", 3, 20, next);
        uploads.count("a", 1, 150, next);
        assert_eq!((uploads.of("a").bytes, uploads.day_bytes(next), uploads.month_bytes(next)), (177, 20, 177));
        assert_eq!(uploads.day_bytes(later), 0);
        // Another session.
        let mut uploads = Uploads::decode(&uploads.encode());
        uploads.count("b", 1, 5, later);
        assert_eq!((uploads.day_bytes(later), uploads.month_bytes(later), uploads.of("a").bytes), (5, 5, 177));
        uploads.begin_round("a");
        uploads.count("a", 2, 3, later);
        assert_eq!((uploads.of("a").bytes, uploads.of("a").round_bytes), (180, 3));
        uploads.retain(|record| record == "b");
        assert_eq!((uploads.of("a"), uploads.of("b").bytes), (Sent::default(), 5));
        assert_eq!(Uploads::decode(b"{").of("a"), Sent::default());
    }
}
