//! What a service is, how it fares and how it is restarted: values only.

use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mumba_proto::host as proto;

use crate::{Confinement, LayerState};

/// How to run the service of one app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceSpec {
    /// Id of the app, 52 characters.
    pub app_id: String,
    /// Name of the app, for people.
    pub app_name: String,
    /// The release of the app that it belongs to; 0 for a folder that runs for development.
    pub release: u64,
    /// The program, absolute.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// The app's package.
    pub package_dir: PathBuf,
    /// The app's data: the service's working directory. It exists.
    pub data_dir: PathBuf,
    /// Private folder for the app's two sockets; made if need be.
    pub run_dir: PathBuf,
    /// How long the service may take to become ready.
    pub ready_timeout: Duration,
    /// How long it may take to end after SIGTERM.
    pub stop_grace: Duration,
    /// Start it at once and keep it running, rather than when something needs it.
    pub always: bool,
    /// What it may reach.
    pub confinement: Confinement,
}

/// What a service is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ServiceState {
    /// Not running; something that needs it starts it.
    Stopped,
    /// Running, not ready yet.
    Starting,
    /// Ready for calls.
    Ready,
    /// Ended unexpectedly; it will be started again in a while.
    Backoff,
    /// Told to end.
    Stopping,
    /// Given up after too many unexpected ends.
    Failed,
}

/// How a service fares.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceStatus {
    /// What it is doing.
    pub state: ServiceState,
    /// Its process id while it runs, else 0.
    pub pid: u32,
    /// How often it was started again after an unexpected end.
    pub restarts: u32,
    /// Why it last ended unexpectedly or failed to start; empty when it never did.
    pub last_error: String,
    /// The release of the app that it was last started from.
    pub release: u64,
    /// How often in a row that release's service ended, or was ended, before it was ready.
    pub failed_starts: u32,
    /// The release's service did not migrate the app's data, and so was not started.
    pub migration_failed: bool,
    /// When it came into its state.
    pub since: SystemTime,
    /// The layers that confine it, or did when it ran last; empty when it never ran.
    pub layers: Vec<LayerState>,
}

impl Default for ServiceStatus {
    fn default() -> ServiceStatus {
        ServiceStatus {
            state: ServiceState::Stopped,
            pid: 0,
            restarts: 0,
            last_error: String::new(),
            release: 0,
            failed_starts: 0,
            migration_failed: false,
            since: SystemTime::now(),
            layers: Vec::new(),
        }
    }
}

impl From<ServiceState> for proto::service_status::State {
    fn from(state: ServiceState) -> Self {
        match state {
            ServiceState::Stopped => Self::Stopped,
            ServiceState::Starting => Self::Starting,
            ServiceState::Ready => Self::Ready,
            ServiceState::Backoff => Self::Backoff,
            ServiceState::Stopping => Self::Stopping,
            ServiceState::Failed => Self::Failed,
        }
    }
}

impl From<&ServiceStatus> for proto::ServiceStatus {
    fn from(status: &ServiceStatus) -> Self {
        proto::ServiceStatus {
            state: proto::service_status::State::from(status.state).into(),
            pid: status.pid,
            restarts: status.restarts,
            last_error: status.last_error.clone(),
            since_ms: epoch_ms(status.since),
            layers: status.layers.iter().map(Into::into).collect(),
            ..proto::ServiceStatus::default()
        }
    }
}

/// Milliseconds since the Unix epoch.
pub(crate) fn epoch_ms(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// When and how often a service that ended unexpectedly is started again.
///
/// The pause doubles with every end in a row, with a fifth of chance either way so that services that fell together do not
/// rise together. A run that stayed ready for long ends the row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RestartPolicy {
    /// The pause after the first end.
    pub first_pause: Duration,
    /// The longest pause.
    pub longest_pause: Duration,
    /// Unexpected ends in a row after which the service is given up.
    pub most_ends: u32,
    /// A service that was ready for this long starts a new row.
    pub good_run: Duration,
}

impl Default for RestartPolicy {
    fn default() -> RestartPolicy {
        RestartPolicy {
            first_pause: Duration::from_millis(200),
            longest_pause: Duration::from_secs(30),
            most_ends: 5,
            good_run: Duration::from_secs(60),
        }
    }
}

impl RestartPolicy {
    /// The pause after so many ends in a row; `chance` is in 0..1.
    pub(crate) fn pause(&self, ends: u32, chance: f64) -> Duration {
        let doubled = self.first_pause.saturating_mul(1_u32.checked_shl(ends.saturating_sub(1)).unwrap_or(u32::MAX));
        doubled.min(self.longest_pause).mul_f64(0.8 + 0.4 * chance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let policy = RestartPolicy::default();
        let pauses: Vec<_> = (1..=5).map(|ends| policy.pause(ends, 0.5).as_millis()).collect();
        assert_eq!(pauses, [200, 400, 800, 1600, 3200]);
        assert_eq!(policy.pause(1, 0.0).as_millis(), 160);
        assert_eq!(policy.pause(1, 1.0).as_millis(), 240);
        for ends in [20, 32, 33, u32::MAX] {
            assert_eq!(policy.pause(ends, 0.5), policy.longest_pause);
        }
    }
}
