//! Updates that nobody asked for: newer releases of apps that were installed by address are looked for from time to time, and installed
//! or told, as `[updates]` of the configuration says.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use mumba_apps::{App, AppId};
use mumba_distribution::{Error, Install, KeyWarning, Updates};
use mumba_proto::host as proto;
use mumba_proto::host::update_event::Kind;
use tokio::sync::broadcast;
use tokio::task::{self, JoinSet};
use tokio::time::{Instant, sleep};
use tonic::Status;

use crate::distribution::{self, Wish};
use crate::host::Host;
use crate::logs::Level;

/// The longest wait for the first check: when a host starts, its user waits for other things.
const FIRST_WITHIN: Duration = Duration::from_secs(120);
/// How often it is looked which apps are due.
const LOOK_EVERY: Duration = Duration::from_secs(30);
/// How soon it is tried again where the network is not there.
const WITHOUT_NETWORK: Duration = Duration::from_secs(900);
/// Checks that are under way at the same time, with the installs that they lead to.
const AT_ONCE: usize = 4;
/// The longest pause after failures.
const PAUSE_AT_MOST: Duration = Duration::from_secs(7 * 86_400);
/// Events that wait for a slow listener.
const EVENTS: usize = 64;

/// What is known of updates.
pub struct Checks {
    events: broadcast::Sender<proto::UpdateEvent>,
    /// Why apps could not be looked at last.
    problems: Mutex<HashMap<AppId, String>>,
}

impl Default for Checks {
    fn default() -> Checks {
        Checks { events: broadcast::Sender::new(EVENTS), problems: Mutex::default() }
    }
}

impl Checks {
    /// What happens from now on.
    pub fn events(&self) -> broadcast::Receiver<proto::UpdateEvent> {
        self.events.subscribe()
    }

    fn set_problem(&self, app: AppId, problem: Option<String>) {
        let mut problems = self.problems.lock().unwrap_or_else(PoisonError::into_inner);
        match problem {
            Some(problem) => problems.insert(app, problem),
            None => problems.remove(&app),
        };
    }

    /// Why the app could not be looked at last.
    pub fn problem(&self, app: &AppId) -> Option<String> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).get(app).cloned()
    }
}

/// What came of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    /// The network is off or not there: that says nothing of the app.
    NoNetwork,
    Failed,
}

/// When an app is looked at next.
struct Due {
    at: Instant,
    failures: u32,
    /// The release that the user was told of last.
    told: Option<u64>,
    /// The check that is under way.
    check: Option<task::Id>,
}

impl Due {
    fn first(every: Duration) -> Due {
        let soon = FIRST_WITHIN.min(every).mul_f64(0.5 + 0.5 * fastrand::f64());
        Due { at: Instant::now() + soon, failures: 0, told: None, check: None }
    }

    fn checked(&mut self, every: Duration, outcome: Outcome) {
        self.check = None;
        self.failures = if outcome == Outcome::Failed { self.failures.saturating_add(1) } else { 0 };
        self.at = Instant::now() + jittered(pause(every, outcome, self.failures));
    }
}

/// Looks for newer releases for as long as the host lives.
pub async fn follow(host: Weak<Host>, updates: Updates) {
    let apps = || {
        let host = host.upgrade().filter(|host| !host.is_ending())?;
        Some(host.apps.list().iter().filter(|app| !app.development).map(|app| app.id).collect())
    };
    let run = |id, told| {
        let host = host.clone();
        async move {
            let found = host.upgrade().and_then(|host| host.apps.get(&id).map(|app| (host, app)));
            match found {
                Some((host, app)) => check(&host, &app, updates.install, told).await,
                None => (Outcome::Done, told),
            }
        }
    };
    check_in_turn(updates.every(), apps, run).await;
}

/// Checks each of the `apps` from time to time, some at once: one that takes long keeps no other one waiting. Ends when there is
/// nothing to look after any more. `check` is given what the user was told of last, and gives it back.
async fn check_in_turn<F>(
    every: Duration,
    apps: impl Fn() -> Option<Vec<AppId>>,
    check: impl Fn(AppId, Option<u64>) -> F,
) where
    F: Future<Output = (Outcome, Option<u64>)> + Send + 'static,
{
    let mut due: HashMap<AppId, Due> = HashMap::new();
    let mut checks = JoinSet::new();
    while let Some(apps) = apps() {
        due.retain(|id, _| apps.contains(id));
        for app in apps {
            let due = due.entry(app).or_insert_with(|| Due::first(every));
            if checks.len() < AT_ONCE && due.check.is_none() && due.at <= Instant::now() {
                due.check = Some(checks.spawn(check(app, due.told)).id());
            }
        }
        let (id, outcome, told) = tokio::select! {
            Some(ended) = checks.join_next_with_id() => match ended {
                Ok((id, (outcome, told))) => (id, outcome, told),
                Err(error) => {
                    tracing::error!(%error, "a check for a newer release panicked");
                    (error.id(), Outcome::Failed, None)
                }
            },
            () = sleep(LOOK_EVERY.min(every)) => continue,
        };
        // Its app may have been removed meanwhile.
        if let Some(due) = due.values_mut().find(|due| due.check == Some(id)) {
            due.told = told;
            due.checked(every, outcome);
        }
    }
}

/// How long to wait for the next check of an app.
fn pause(every: Duration, outcome: Outcome, failures: u32) -> Duration {
    match outcome {
        Outcome::Done => every,
        Outcome::NoNetwork => every.min(WITHOUT_NETWORK),
        Outcome::Failed => every.saturating_mul(2u32.saturating_pow(failures.min(16))).min(PAUSE_AT_MOST).max(every),
    }
}

/// A tenth more or less: hosts that started together do not ask together.
fn jittered(pause: Duration) -> Duration {
    pause.mul_f64(0.9 + 0.2 * fastrand::f64())
}

/// Looks at an app, and does about a newer release what is to be done. Gives the release that the user was told of last, too.
async fn check(host: &Arc<Host>, app: &Arc<App>, install: Install, mut told: Option<u64>) -> (Outcome, Option<u64>) {
    let outcome = act(host, app, install, &mut told).await;
    (outcome, told)
}

async fn act(host: &Arc<Host>, app: &Arc<App>, install: Install, told: &mut Option<u64>) -> Outcome {
    let resolved = match look(host, app).await {
        Ok(Some(resolved)) => resolved,
        Ok(None) => return Outcome::Done,
        Err(error) if is_without_network(&error) => return Outcome::NoNetwork,
        Err(_) => return Outcome::Failed,
    };
    let sequence = resolved.release.record().sequence;
    let is_warned = matches!(host.distribution.key_warning(app.id), Ok(Some(warning)) if !warning.dismissed);
    if install == Install::Ask || host.distribution.is_metered() || is_warned {
        if told.replace(sequence) != Some(sequence) {
            let version = &resolved.release.record().version;
            host.log_app(
                app,
                Level::Info,
                &format!("version {version} is there; `mumba update {}` installs it", app.name()),
            );
            tell(host, &app.id, Kind::Found, String::new());
        }
        return Outcome::Done;
    }
    match distribution::install_by_itself(host, resolved, Wish::default()).await {
        Ok(Some(_)) => tell(host, &app.id, Kind::Installed, String::new()),
        Ok(None) => {}
        Err(status) => {
            host.log_app(app, Level::Warning, &format!("it was not updated: {}", status.message()));
            if told.replace(sequence) != Some(sequence) {
                tell(host, &app.id, Kind::Failed, status.message().to_owned());
            }
            return Outcome::Failed;
        }
    }
    Outcome::Done
}

/// Whether nobody could be asked: that says nothing of the app.
fn is_without_network(error: &Error) -> bool {
    matches!(error, Error::Off | Error::NobodyAnswered { .. } | Error::UnknownAddress { nodes: 0, .. })
}

/// Looks for a newer release of an app than those that lie here. Nothing where there is none, or the user or the host went back from it.
async fn look(host: &Arc<Host>, app: &App) -> Result<Option<mumba_distribution::Resolved>, Error> {
    let resolved = host.distribution.resolve(app.id).await;
    // A newer one is newer, whoever told of it and when.
    let resolved = resolved.and_then(|resolved| {
        if !may_update_to(host, &app.id, resolved.release.record().sequence) {
            resolved.confirmed()?;
        }
        Ok(resolved)
    });
    let problem = resolved.as_ref().err().map(ToString::to_string);
    if let Some(problem) = &problem {
        host.log_app(app, Level::Debug, &format!("no newer release was looked for: {problem}"));
    }
    host.checks.set_problem(app.id, problem);
    let resolved = resolved?;
    Ok(may_update_to(host, &app.id, resolved.release.record().sequence).then_some(resolved))
}

/// Whether a release is newer than those that lie here.
pub fn may_update_to(host: &Host, app: &AppId, sequence: u64) -> bool {
    host.apps.may_update_to(app, sequence).unwrap_or(false)
}

/// Looks at one app now, because the user asks. Gives why that did not work.
///
/// # Errors
/// When the network is off.
pub async fn check_now(host: &Arc<Host>, app: &App) -> Result<Option<Error>, Status> {
    match look(host, app).await {
        Ok(_) => Ok(None),
        Err(error @ Error::Off) => Err(distribution::status(&error)),
        Err(error) => Ok(Some(error)),
    }
}

/// Tells whoever watches.
fn tell(host: &Arc<Host>, app: &AppId, kind: Kind, detail: String) {
    let Some(app) = host.apps.get(app) else { return };
    let mut event =
        proto::UpdateEvent { app: Some(crate::api::describe_app(host, &app)), detail, ..Default::default() };
    event.set_kind(kind);
    // Nobody may be watching.
    let _ = host.checks.events.send(event);
}

/// Passes warnings about keys on, for as long as the host lives.
pub async fn follow_warnings(host: Weak<Host>, mut warnings: broadcast::Receiver<KeyWarning>) {
    loop {
        let warning = match warnings.recv().await {
            Ok(warning) => warning,
            Err(broadcast::error::RecvError::Lagged(_)) => continue,
            Err(broadcast::error::RecvError::Closed) => return,
        };
        let Some(host) = host.upgrade() else { return };
        // One of an address that is not installed is an error of whoever asked for it.
        if let Some(app) = host.apps.get(&warning.address) {
            host.log_app(&app, Level::Error, &format!("two hold its publisher's key: {}", warning.why));
            tell(&host, &app.id, Kind::KeyWarning, warning.why);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn one_check_that_does_not_end_keeps_no_other_one_waiting() {
        let ids = [1, 2, 3].map(|byte| AppId::from_bytes([byte; 32]));
        let done = Arc::new(Mutex::new(Vec::new()));
        let check = |id, told: Option<u64>| {
            let done = Arc::clone(&done);
            async move {
                if id == ids[0] {
                    std::future::pending::<()>().await;
                }
                assert!(id != ids[1] || told.is_none(), "a check that panics is tried again");
                done.lock().unwrap().push(id);
                (Outcome::Done, Some(told.unwrap_or(0) + 1))
            }
        };
        let enough = || (done.lock().unwrap().len() < 20).then(|| ids.to_vec());
        let hour = Duration::from_secs(3_600);
        tokio::time::timeout(100 * hour, check_in_turn(hour, enough, check)).await.unwrap();
        let done = done.lock().unwrap();
        assert!(!done.contains(&ids[0]));
        assert!(ids[1..].iter().all(|id| done.iter().filter(|one| *one == id).count() >= 3), "{done:?}");
    }

    #[test]
    fn failures_make_checks_rarer_and_a_missing_network_does_not() {
        let hour = Duration::from_secs(3_600);
        let pauses = [0, 1, 3, 30].map(|failures| pause(6 * hour, Outcome::Failed, failures));
        assert_eq!(pauses, [6 * hour, 12 * hour, 48 * hour, PAUSE_AT_MOST]);
        assert_eq!(pause(6 * hour, Outcome::NoNetwork, 5), WITHOUT_NETWORK);
        assert_eq!(pause(Duration::from_secs(2), Outcome::NoNetwork, 5), Duration::from_secs(2));
        assert_eq!(pause(2 * PAUSE_AT_MOST, Outcome::Failed, 1), 2 * PAUSE_AT_MOST);
        let nobody =
            Error::NobodyAnswered { address: AppId::from_bytes([1; 32]), version: "1.0.0".to_owned(), until: None };
        assert!(is_without_network(&nobody) && is_without_network(&Error::Off));
        assert!(!is_without_network(&Error::NotHere(AppId::from_bytes([1; 32]))));
        for _ in 0..100 {
            assert!((hour.mul_f64(0.9)..=hour.mul_f64(1.1)).contains(&jittered(hour)));
        }
    }
}
