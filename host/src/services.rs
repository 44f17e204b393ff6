//! The services of apps: what their manifests say, handed to [`mumba_services::Supervisor`], and its errors for callers.

use std::path::PathBuf;
use std::sync::Arc;

use mumba_apps::manifest::{FileAccess, ServiceStart};
use mumba_apps::{App, AppId, Apps};
use mumba_proto::Reason;
use mumba_proto::host as proto;
use mumba_services::{
    Confinement, Error, ErrorKind, FileGrant, Limits, Migrations, NetworkGrant, Ports, ServiceChannel, ServiceSpec,
    ServiceState, Supervisor, SupervisorOptions,
};
use tonic::Status;

use crate::host::Host;
use crate::logs::{Level, Logs};
use crate::service_views::ServiceSockets;
use crate::updates;

/// The supervisor cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("'{}' is missing: it belongs beside mumba-host; install Mumba again", .0.display())]
pub struct NoGuardian(PathBuf);

/// The supervisor of a host.
///
/// # Errors
/// When the program that guards services is missing.
pub fn supervisor(logs: &Logs, sockets: Arc<ServiceSockets>, apps: &Apps) -> Result<Supervisor, NoGuardian> {
    let own = std::env::current_exe().and_then(|own| own.canonicalize()).unwrap_or_default();
    let guardian = own.with_file_name("mumba-guardian");
    if !guardian.exists() {
        return Err(NoGuardian(guardian));
    }
    let mut options = SupervisorOptions::new(guardian, logs.store().clone());
    options.host_sockets = sockets;
    options.migrations = Arc::new(DataOf(apps.clone()));
    Ok(Supervisor::new(options))
}

/// The data of installed apps, for services that migrate them.
struct DataOf(Apps);

impl Migrations for DataOf {
    fn begin(&self, app_id: &str, release: u64) -> Result<Option<String>, String> {
        let id = AppId::parse(app_id).map_err(|error| error.to_string())?;
        self.0.begin_migration(&id, release).map_err(|error| error.to_string())
    }

    fn done(&self, app_id: &str, release: u64) -> Result<(), String> {
        let id = AppId::parse(app_id).map_err(|error| error.to_string())?;
        self.0.migrated(&id, release).map_err(|error| error.to_string())
    }
}

fn spec(host: &Host, app: &App) -> Option<ServiceSpec> {
    let service = app.manifest.service.as_ref()?;
    Some(ServiceSpec {
        app_id: app.id.to_string(),
        app_name: app.name().to_owned(),
        release: app.release,
        program: app.service_program()?,
        arguments: service.arguments.clone(),
        package_dir: app.package_dir().to_owned(),
        data_dir: app.data_dir.clone(),
        run_dir: host.home.service_run_dir(&app.id.to_string()),
        ready_timeout: service.ready_timeout,
        stop_grace: service.stop_grace,
        always: service.start == ServiceStart::Always,
        confinement: confinement(host, app),
    })
}

/// What the app's service may reach beyond its own, and use.
fn confinement(host: &Host, app: &App) -> Confinement {
    let home = &host.home;
    let mut limits = Limits::default();
    if let Some(service) = &app.manifest.service {
        limits.memory_bytes = u64::from(service.limits.memory_max_mb) << 20;
        limits.processes = service.limits.processes_max.into();
        limits.cpu_weight = service.limits.cpu_weight;
        limits.descriptors = service.limits.open_files_max.into();
    }
    let granted = crate::permissions::granted(host, app);
    Confinement {
        network: granted.network.map(|network| NetworkGrant {
            tcp_connect: Ports::Only(network.connect),
            tcp_listen: network.listen,
            udp: network.udp,
        }),
        files: granted.files.map(files).unwrap_or_default(),
        hidden: [home.state(), home.cache(), home.config(), home.run()].map(Into::into).into(),
        limits,
        accept_missing: granted.unconfined,
    }
}

/// What was granted below the user's home, `~/`, and elsewhere.
fn files(access: FileAccess) -> Vec<FileGrant> {
    let user = std::env::home_dir();
    let grant = |path: String, writable| {
        let path = match (path.strip_prefix("~/"), &user) {
            (Some(below), Some(user)) => user.join(below),
            (Some(_), None) => return None,
            (None, _) => PathBuf::from(path),
        };
        Some(FileGrant { path, writable })
    };
    let read = access.read.into_iter().map(|path| (path, false));
    let write = access.write.into_iter().map(|path| (path, true));
    read.chain(write).filter_map(|(path, writable)| grant(path, writable)).collect()
}

/// The user granted something or took it back: a service that runs starts anew where that concerns it.
pub async fn regranted(host: &Arc<Host>, app: &Arc<App>) {
    let known = host.services.confinement(&app.id.to_string());
    if known.is_some_and(|known| known != confinement(host, app)) {
        host.log_app(app, Level::Info, "its permissions changed; a service that runs starts anew");
        add(host, app).await;
    }
}

fn status_of(error: &Error) -> Status {
    let reason = match error.kind() {
        ErrorKind::NoService => Reason::NoService,
        ErrorKind::ShuttingDown => Reason::ShuttingDown,
        _ => Reason::ServiceFailed,
    };
    reason.status(error.to_string())
}

fn no_service(app: &App) -> Status {
    Reason::NoService.status(format!("'{}' has no service: its mumba.toml has no [service]", app.name()))
}

/// Makes every installed app's service known; those that always run are started.
pub async fn add_installed(host: &Arc<Host>) {
    for app in host.apps.list() {
        add(host, &app).await;
    }
}

async fn add(host: &Arc<Host>, app: &App) {
    let _steady = host.updates.steady(&app.id).await;
    let app = updates::in_use(host, app);
    let Some(spec) = app.as_ref().and_then(|app| spec(host, app)) else { return };
    if let Err(error) = host.services.add(spec).await
        && let Some(app) = app
    {
        host.log_app(&app, Level::Error, &error.to_string());
    }
}

/// Makes the app's service known if it is not: that of the release in use.
async fn known(host: &Arc<Host>, app: &App) -> Result<String, Status> {
    let id = app.id.to_string();
    if host.services.status(&id).is_none() {
        let _steady = host.updates.steady(&app.id).await;
        let spec = updates::in_use(host, app).and_then(|app| spec(host, &app)).ok_or_else(|| no_service(app))?;
        host.services.add(spec).await.map_err(|error| status_of(&error))?;
    }
    Ok(id)
}

/// Whether the app's service has a process.
pub fn runs(host: &Host, app: &AppId) -> bool {
    let state = host.services.status(&app.to_string()).map(|status| status.state);
    matches!(state, Some(ServiceState::Starting | ServiceState::Ready | ServiceState::Stopping))
}

/// A channel to the app's service, which is started if it does not run.
///
/// # Errors
/// When the app has none, or it does not become ready.
pub async fn channel(host: &Arc<Host>, app: &Arc<App>) -> Result<ServiceChannel, Status> {
    // Most calls find the service running.
    let _start = match updates::waits(host, &app.id) && !runs(host, &app.id) {
        true => Some(updates::start(host, app).await),
        false => None,
    };
    let id = known(host, app).await?;
    host.services.ensure_ready(&id).await.map_err(|error| status_of(&error))
}

/// How the app's service fares; nothing where there is none.
pub fn status(host: &Host, app: &App) -> Option<proto::ServiceStatus> {
    app.manifest.service.as_ref()?;
    let id = app.id.to_string();
    let mut status = proto::ServiceStatus::from(&host.services.status(&id).unwrap_or_default());
    if let Some(usage) = host.services.usage(&id) {
        status.memory_bytes = usage.memory_bytes;
        status.memory_limit_bytes = usage.memory_limit_bytes;
        status.processes = usage.processes;
    }
    Some(status)
}

/// Starts the app's service and waits until it is ready.
///
/// # Errors
/// When the app has none, or it does not become ready.
pub async fn start(host: &Arc<Host>, app: &Arc<App>) -> Result<(), Status> {
    channel(host, app).await.map(|_| ())
}

/// Stops the app's service.
///
/// # Errors
/// When the app has none.
pub async fn stop(host: &Arc<Host>, app: &Arc<App>) -> Result<(), Status> {
    let id = known(host, app).await?;
    host.services.stop(&id).await.map(|_| ()).map_err(|error| status_of(&error))
}

/// Stops the app's service if it runs, starts it and waits until it is ready.
///
/// # Errors
/// When the app has none, or it does not become ready.
pub async fn restart(host: &Arc<Host>, app: &Arc<App>) -> Result<(), Status> {
    if updates::waits(host, &app.id) && host.views.of_app(&app.id).is_empty() {
        stop(host, app).await?;
    }
    let (_app, _starting) = updates::start(host, app).await;
    let id = known(host, app).await?;
    host.services.restart(&id).await.map(|_| ()).map_err(|error| status_of(&error))
}

/// The app has another release, or its folder changed: a service that runs starts anew from it. Whether the app has one.
pub async fn replaced(host: &Arc<Host>, app: &Arc<App>) -> bool {
    if app.has_service() {
        add(host, app).await;
        true
    } else {
        host.services.remove(&app.id.to_string()).await;
        false
    }
}

/// Stops the app's service and forgets it.
pub async fn forget(host: &Host, app: &App) {
    host.services.remove(&app.id.to_string()).await;
}
