//! `[updates]`, `[seeding]` and `[storage]`: what is done without being asked, and how much of it.

use std::time::Duration;

use serde::Deserialize;

/// One MiB, in bytes.
const MIB: u64 = 1 << 20;
/// One hour, in seconds.
const HOUR: f64 = 3_600.0;
/// No span in the configuration is longer: ten years.
const MAX_HOURS: f64 = 87_660.0;

/// Updates that nobody asked for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Updates {
    /// Whether newer releases are looked for.
    pub check: Check,
    /// What becomes of one that is found.
    pub install: Install,
    /// How often each app is looked at, in hours.
    pub every_h: f64,
}

/// Whether newer releases are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Check {
    /// From time to time.
    #[default]
    On,
    /// When the user asks.
    Off,
}

/// What becomes of a newer release that is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Install {
    /// It is installed; an app that runs changes at its next start.
    #[default]
    Automatic,
    /// The user is told.
    Ask,
}

impl Default for Updates {
    fn default() -> Updates {
        Updates { check: Check::On, install: Install::Automatic, every_h: 6.0 }
    }
}

impl Updates {
    /// How often each app is looked at.
    pub fn every(&self) -> Duration {
        hours(self.every_h)
    }

    pub(super) fn check(&self) -> Result<(), String> {
        if self.every_h.is_finite() && self.every_h > 0.0 && self.every_h <= MAX_HOURS {
            return Ok(());
        }
        Err("every_h under [updates] is a number of hours above 0; check = \"off\" looks for no updates".to_owned())
    }
}

/// How much is given to others.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct SeedingLimits {
    /// A release is offered until others got this many times its size from here; 0: for ever.
    pub ratio: f64,
    /// A release is offered for so many hours that the host runs; 0: for ever.
    pub at_most_h: f64,
    /// What others get in a day, in MiB; 0: as much as they ask for.
    pub upload_mib_per_day: u64,
    /// What others get in a month, in MiB; 0: as much as they ask for.
    pub upload_mib_per_month: u64,
    /// Offers on networks that are paid by volume, too.
    pub metered: bool,
}

/// Why a release that is to be offered is not, for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pause {
    /// The network is paid by volume.
    Metered,
    /// What others may get in a day is used up.
    Day,
    /// What others may get in a month is used up.
    Month,
    /// Others got as much as was to be given.
    Ratio,
    /// It was offered for as long as it was to be.
    Time,
}

/// What the limits are compared with.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Given {
    /// Bytes that others got of the release.
    pub(crate) release_bytes: u64,
    /// How long it was offered.
    pub(crate) offered: Duration,
    /// Bytes of its files.
    pub(crate) size_bytes: u64,
    /// It was published from here: others may have nobody else.
    pub(crate) is_publisher: bool,
    /// Bytes that others got today, of all releases.
    pub(crate) day_bytes: u64,
    /// Bytes that others got this month.
    pub(crate) month_bytes: u64,
    /// The network is paid by volume.
    pub(crate) metered: bool,
}

impl SeedingLimits {
    /// Why a release is not offered now.
    pub(crate) fn pause(&self, given: &Given) -> Option<Pause> {
        let reached = |limit_mib: u64, bytes: u64| limit_mib > 0 && bytes >= limit_mib.saturating_mul(MIB);
        let enough = given.size_bytes as f64 * self.ratio;
        match () {
            () if given.metered && !self.metered => Some(Pause::Metered),
            () if reached(self.upload_mib_per_day, given.day_bytes) => Some(Pause::Day),
            () if reached(self.upload_mib_per_month, given.month_bytes) => Some(Pause::Month),
            () if given.is_publisher => None,
            () if self.ratio > 0.0 && given.release_bytes as f64 >= enough.max(1.0) => Some(Pause::Ratio),
            () if self.at_most_h > 0.0 && given.offered >= hours(self.at_most_h) => Some(Pause::Time),
            () => None,
        }
    }

    pub(super) fn check(&self) -> Result<(), String> {
        let good = |number: f64| number.is_finite() && (0.0..=MAX_HOURS).contains(&number);
        match (good(self.ratio), good(self.at_most_h)) {
            (true, true) => Ok(()),
            (false, _) => Err("ratio under [seeding] is a number from 0, such as 2.0; 0 is no limit".to_owned()),
            _ => Err("at_most_h under [seeding] is a number of hours from 0; 0 is no limit".to_owned()),
        }
    }
}

/// How much of the disk is used for what is kept for others alone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Storage {
    /// The most that publishers' copies and unfinished downloads may have together, in MiB; 0: as much as there is.
    pub quota_mib: u64,
    /// The newest release that was published from here may be removed for the quota, too.
    pub evict_published: bool,
    /// Days after which a download that nobody went on with is removed; 0: never.
    pub keep_downloads_days: u32,
}

impl Default for Storage {
    fn default() -> Storage {
        Storage { quota_mib: 0, evict_published: false, keep_downloads_days: 14 }
    }
}

impl Storage {
    /// The most bytes; nothing where there is no limit.
    pub(crate) fn quota_bytes(&self) -> Option<u64> {
        (self.quota_mib > 0).then(|| self.quota_mib.saturating_mul(MIB))
    }

    /// How long a download is kept that nobody goes on with.
    pub(crate) fn keep_downloads(&self) -> Option<Duration> {
        (self.keep_downloads_days > 0).then(|| Duration::from_secs(u64::from(self.keep_downloads_days) * 86_400))
    }
}

fn hours(hours: f64) -> Duration {
    Duration::from_secs_f64(hours * HOUR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_offered_until_a_limit_is_reached() {
        let given = Given { release_bytes: 200, size_bytes: 100, offered: hours(3.0), ..Given::default() };
        let limits = SeedingLimits::default();
        assert_eq!(limits.pause(&given), None);
        let ratio = |ratio| SeedingLimits { ratio, ..SeedingLimits::default() };
        assert_eq!((ratio(2.0).pause(&given), ratio(2.1).pause(&given)), (Some(Pause::Ratio), None));
        let time = |at_most_h| SeedingLimits { at_most_h, ..SeedingLimits::default() };
        assert_eq!((time(3.0).pause(&given), time(3.1).pause(&given)), (Some(Pause::Time), None));
        // Nothing was given yet of what has no size.
        assert_eq!(ratio(2.0).pause(&Given::default()), None);
    }

    #[test]
    fn a_publisher_stops_for_quotas_and_for_metered_networks_alone() {
        let limits = SeedingLimits { ratio: 1.0, at_most_h: 1.0, upload_mib_per_month: 2, ..SeedingLimits::default() };
        let mut given = Given { release_bytes: 9, size_bytes: 1, offered: hours(9.0), ..Given::default() };
        given.is_publisher = true;
        given.month_bytes = 2 * MIB - 1;
        assert_eq!(limits.pause(&given), None);
        given.month_bytes += 1;
        assert_eq!(limits.pause(&given), Some(Pause::Month));
        given.metered = true;
        assert_eq!(limits.pause(&given), Some(Pause::Metered));
        let limits = SeedingLimits { metered: true, upload_mib_per_day: 1, ..SeedingLimits::default() };
        assert_eq!(limits.pause(&given), None);
        given.day_bytes = MIB;
        assert_eq!(limits.pause(&given), Some(Pause::Day));
    }
}
