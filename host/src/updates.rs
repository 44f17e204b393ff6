//! Releases of installed apps that come into use, and give way: at an app's start the one that waits for it, and back to the
//! former one when a service does not become ready.
//!
//! What changes is decided and kept by [`mumba_apps`]; this sees to it that nothing of the app runs meanwhile, and that its
//! service, its context and its place on the desktop are those of the release in use afterwards.

pub mod checks;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use mumba_apps::{App, AppId, Apps, Error, IncomingRelease, Installed};
use mumba_policy::{By, Event};
use mumba_proto::host as proto;
use mumba_services::{ServiceEvent, ServiceState, ServiceStatus};
use tokio::sync::{OwnedRwLockReadGuard, OwnedRwLockWriteGuard, RwLock, broadcast};
use tokio::task::JoinHandle;

use crate::host::Host;
use crate::logs::Level;
use crate::{registration, services};

/// Starts in a row that fail before the host goes back to the former release.
const STARTS_TO_FAIL: u32 = 2;

/// Changes of releases under way.
#[derive(Default)]
pub struct Updates {
    /// For each app: held for writing while it changes its release, and for reading while its service is made known or a start of it
    /// begins.
    changing: Mutex<HashMap<AppId, Arc<RwLock<()>>>>,
    /// How many starts of an app are under way: launches, and services that somebody waits for.
    starting: Mutex<HashMap<AppId, usize>>,
}

/// A start that is under way: the app's release stays until this is dropped.
pub struct Starting<'a> {
    updates: &'a Updates,
    app: AppId,
}

impl Updates {
    /// The app does not change its release until the result is dropped.
    pub async fn steady(&self, app: &AppId) -> OwnedRwLockReadGuard<()> {
        self.lock_of(app).read_owned().await
    }

    async fn changing(&self, app: &AppId) -> OwnedRwLockWriteGuard<()> {
        self.lock_of(app).write_owned().await
    }

    fn lock_of(&self, app: &AppId) -> Arc<RwLock<()>> {
        let mut locks = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(locks.entry(*app).or_default())
    }

    fn starting(&self) -> MutexGuard<'_, HashMap<AppId, usize>> {
        self.starting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, app: AppId) -> Starting<'_> {
        *self.starting().entry(app).or_default() += 1;
        Starting { updates: self, app }
    }
}

impl Drop for Starting<'_> {
    fn drop(&mut self) {
        let mut starting = self.updates.starting();
        if let Some(count) = starting.get_mut(&self.app) {
            *count -= 1;
            if *count == 0 {
                starting.remove(&self.app);
            }
        }
    }
}

/// The app as it is installed, or runs for development, now. `app` may be of a former release.
pub fn in_use(host: &Host, app: &App) -> Option<Arc<App>> {
    host.apps.get(&app.id)
}

/// Whether a release of the app waits for its next start.
pub fn waits(host: &Host, app: &AppId) -> bool {
    host.apps.get(app).is_some_and(|app| app.staged.is_some())
}

/// Begins a start of an app: a release that waits for it comes into use if nothing of the app runs. Gives the app as it is now.
pub async fn start<'a>(host: &'a Arc<Host>, app: &Arc<App>) -> (Arc<App>, Starting<'a>) {
    if waits(host, &app.id) {
        let (acting, id) = (Arc::clone(host), app.id);
        // Whoever starts the app may leave; what was begun is finished.
        if let Err(panic) = tokio::spawn(async move { activate(&acting, &id).await }).await {
            tracing::error!(%panic, app = app.name(), "a release that waits could not be taken into use");
        }
    }
    let _steady = host.updates.steady(&app.id).await;
    let starting = host.updates.begin(app.id);
    (in_use(host, app).unwrap_or_else(|| Arc::clone(app)), starting)
}

/// When the host starts, nothing of any app runs.
pub fn at_host_start(apps: &Apps) {
    for app in apps.list().iter().filter(|app| app.staged.is_some()) {
        if let Err(error) = apps.activate_staged(&app.id) {
            tracing::error!(app = app.name(), %error, "the release that waits cannot be taken into use");
        }
    }
}

async fn activate(host: &Arc<Host>, id: &AppId) {
    let changing = host.updates.changing(id).await;
    if host.updates.starting().contains_key(id) || services::runs(host, id) || !host.views.of_app(id).is_empty() {
        return;
    }
    let (apps, app) = (host.apps.clone(), *id);
    let activated = blocking(move || apps.activate_staged(&app)).await;
    drop(changing);
    match activated {
        Ok(Some(installed)) => {
            host.log_app(&installed.app, Level::Info, &format!("version {} is in use now", installed.app.version()));
            taken_into_use(host, &installed.app).await;
        }
        Ok(None) => {}
        Err(error) => complain(host, id, &format!("the release that waits cannot be taken into use: {error}")),
    }
}

/// Installs a published release. One that is used at once has the service start anew.
///
/// # Errors
/// As [`Apps::install_release`].
pub async fn install(host: &Arc<Host>, release: IncomingRelease) -> Result<Installed, Error> {
    let acting = Arc::clone(host);
    finished(async move {
        let changing = acting.updates.changing(&release.address).await;
        let apps = acting.apps.clone();
        let before = apps.get(&release.address).map(|app| app.release);
        let installed = blocking(move || apps.install_release(&release)).await?;
        drop(changing);
        if before != Some(installed.app.release) {
            taken_into_use(&acting, &installed.app).await;
        }
        Ok(installed)
    })
    .await
}

/// Goes back to a former release, or to the one with this number. The app's service is stopped, and starts from that release.
///
/// # Errors
/// As [`Apps::roll_back`].
pub async fn roll_back(host: &Arc<Host>, app: &Arc<App>, to: Option<u64>) -> Result<Installed, Error> {
    let (acting, app) = (Arc::clone(host), Arc::clone(app));
    finished(async move {
        let changing = acting.updates.changing(&app.id).await;
        services::forget(&acting, &app).await;
        let (apps, id) = (acting.apps.clone(), app.id);
        let back = blocking(move || apps.roll_back(&id, to)).await;
        drop(changing);
        match &back {
            Ok(installed) => {
                let text = format!("went back to version {}, as the user said", installed.app.version());
                acting.log_app(&installed.app, Level::Info, &text);
                taken_into_use(&acting, &installed.app).await;
            }
            Err(_) => {
                services::replaced(&acting, &app).await;
            }
        }
        back
    })
    .await
}

/// Another release of an app is in use: what runs of it is the one before. The service starts anew, views show the new files at their
/// next load.
pub async fn taken_into_use(host: &Arc<Host>, app: &Arc<App>) -> Option<proto::DesktopRegistration> {
    if !host.is_development_run(&app.id) {
        host.contexts.prepare(app);
        services::replaced(host, app).await;
    }
    registration::installed(host, app).await
}

/// Follows the services for as long as the host lives: a release proves itself by its service, or gives way.
pub async fn follow(host: Weak<Host>, mut events: broadcast::Receiver<ServiceEvent>) {
    loop {
        let event = match events.recv().await {
            Ok(event) => Some(event),
            Err(broadcast::error::RecvError::Lagged(_)) => None,
            Err(broadcast::error::RecvError::Closed) => return,
        };
        let Some(host) = host.upgrade() else { return };
        match event {
            Some(event) => {
                if let Ok(id) = AppId::parse(&event.app_id) {
                    judge(&host, &id, &event.status).await;
                }
            }
            None => {
                for app in host.apps.list() {
                    if let Some(status) = host.services.status(&app.id.to_string()) {
                        judge(&host, &app.id, &status).await;
                    }
                }
            }
        }
    }
}

/// What the state of its service means for a release on trial.
async fn judge(host: &Arc<Host>, id: &AppId, status: &ServiceStatus) {
    let on_trial = host.apps.get(id).filter(|app| app.is_on_trial() && app.release == status.release);
    let Some(app) = on_trial else { return };
    let (apps, id, release) = (host.apps.clone(), *id, status.release);
    match status.state {
        ServiceState::Ready => {
            if let Err(error) = blocking(move || apps.service_ready(&id, release)).await {
                complain(host, &id, &format!("it cannot be noted that this release works: {error}"));
            }
        }
        ServiceState::Backoff | ServiceState::Failed
            if status.migration_failed || status.failed_starts >= STARTS_TO_FAIL =>
        {
            match blocking(move || apps.can_fall_back(&id, release)).await {
                Ok(true) => fall_back(host, &app, &status.last_error).await,
                Ok(false) => {}
                Err(error) => complain(host, &id, &format!("the former release cannot be looked for: {error}")),
            }
        }
        _ => {}
    }
}

/// Goes back from a release that does not work to the one before.
async fn fall_back(host: &Arc<Host>, app: &Arc<App>, why: &str) {
    // The reason names the app, and so does whoever shows it.
    let why = why.strip_prefix(&format!("{}: ", app.name())).unwrap_or(why).to_owned();
    let changing = host.updates.changing(&app.id).await;
    services::forget(host, app).await;
    let (apps, id, release, reason) = (host.apps.clone(), app.id, app.release, why.clone());
    let back = blocking(move || apps.fall_back(&id, release, &reason)).await;
    drop(changing);
    match back {
        Ok(Some(installed)) => {
            let (from, to) = (app.version(), installed.app.version());
            let text = format!("went back from version {from} to version {to}: {why}");
            host.log_app(&installed.app, Level::Error, &text);
            host.policy.audit(&app.id, app.name(), None, Event::WentBack, By::Host, &text);
            taken_into_use(host, &installed.app).await;
            return;
        }
        Ok(None) => {}
        Err(error) => complain(host, &id, &format!("its former release cannot be taken into use: {error}")),
    }
    services::replaced(host, app).await;
}

fn complain(host: &Host, id: &AppId, text: &str) {
    if let Some(app) = host.apps.get(id) {
        host.log_app(&app, Level::Error, text);
    }
}

/// Runs work on apps on a thread of its own.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Error> + Send + 'static) -> Result<T, Error> {
    result_of(tokio::task::spawn_blocking(work)).await
}

/// Runs a change to its end, whether or not somebody waits for it.
pub async fn finished<T: Send + 'static>(change: impl Future<Output = T> + Send + 'static) -> T {
    result_of(tokio::spawn(change)).await
}

async fn result_of<T>(task: JoinHandle<T>) -> T {
    match task.await {
        Ok(result) => result,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        // The runtime ends, and with it whoever waits.
        Err(_) => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_app_keeps_its_release_while_a_service_is_made_known_and_others_do_not_wait() {
        let updates = Updates::default();
        let [app, other] = [1, 2].map(|byte| AppId::from_bytes([byte; 32]));
        let steady = updates.steady(&app).await;
        drop(updates.steady(&app).await);
        let change = updates.changing(&app);
        tokio::pin!(change);
        assert!(futures::poll!(&mut change).is_pending());
        drop(updates.changing(&other).await);
        drop(steady);
        let changing = change.await;
        let again = updates.steady(&app);
        tokio::pin!(again);
        assert!(futures::poll!(&mut again).is_pending());
        drop(changing);
        again.await;
    }

    #[test]
    fn an_app_starts_for_as_long_as_anybody_starts_it() {
        let updates = Updates::default();
        let app = AppId::from_bytes([1; 32]);
        let (first, second) = (updates.begin(app), updates.begin(app));
        drop(first);
        assert!(updates.starting().contains_key(&app));
        drop(second);
        assert!(updates.starting().is_empty());
    }
}
