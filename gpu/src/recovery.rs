//! Back-off between starts of the GPU process.

use std::time::{Duration, Instant};

/// A process that lived at least this long ended for a reason of its own, not because it cannot run.
const HEALTHY: Duration = Duration::from_secs(10);
/// The first pause; it doubles with each quick end.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
/// The longest pause. Chromium waits on its UI thread, so it stays short.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// Counts the starts of the GPU process and says how long to wait before the next one, so that one that ends at once
/// does not eat a processor.
#[derive(Debug, Default)]
pub struct CrashBackoff {
    started_at: Option<Instant>,
    crashes: u32,
    quick_crashes: u32,
}

impl CrashBackoff {
    /// The GPU process is about to be started at `now`. Every start but the first follows an unexpected end.
    pub fn starting(&mut self, now: Instant) -> Duration {
        let Some(previous) = self.started_at.replace(now) else { return Duration::ZERO };
        self.crashes = self.crashes.saturating_add(1);
        if now.duration_since(previous) >= HEALTHY {
            self.quick_crashes = 0;
            return Duration::ZERO;
        }
        self.quick_crashes = self.quick_crashes.saturating_add(1);
        let doublings = (self.quick_crashes - 1).min(16);
        FIRST_PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE)
    }

    /// Unexpected ends since the host started.
    pub fn crashes(&self) -> u32 {
        self.crashes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_start_and_one_after_a_long_life_do_not_wait() {
        let mut backoff = CrashBackoff::default();
        let start = Instant::now();
        assert_eq!(backoff.starting(start), Duration::ZERO);
        assert_eq!(backoff.crashes(), 0);
        assert_eq!(backoff.starting(start + HEALTHY), Duration::ZERO);
        assert_eq!(backoff.crashes(), 1);
    }

    #[test]
    fn quick_ends_wait_longer_each_time_up_to_a_limit() {
        let mut backoff = CrashBackoff::default();
        let start = Instant::now();
        backoff.starting(start);
        let pauses: Vec<_> = (0..40).map(|_| backoff.starting(start)).collect();
        assert_eq!(pauses[0], FIRST_PAUSE);
        assert_eq!(pauses[1], FIRST_PAUSE * 2);
        assert!(pauses.is_sorted());
        assert_eq!(pauses[39], LONGEST_PAUSE);
        assert_eq!(backoff.crashes(), 40);
    }
}
