//! Apps by address: what `mumba-distribution` finds and fetches becomes an installed release of `mumba-apps`.

use std::path::Path;
use std::sync::Arc;

use mumba_apps::{App, AppId, IncomingRelease, ReleaseUse};
use mumba_distribution::{Distribution, Error, Fetched, Progress, Resolved};
use mumba_proto::Reason;
use mumba_proto::host as proto;
use tonic::Status;

use crate::host::Host;
use crate::logs::Level;
use crate::{api, services, updates};

/// How a release is to be installed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish {
    /// Use it at once, even if the app runs.
    pub now: bool,
    /// Even if the app went back from it.
    pub again: bool,
}

/// The status of an error of [`mumba_distribution`].
pub fn status(error: &Error) -> Status {
    let reason = match error {
        Error::Off => Reason::NetworkOff,
        Error::UnknownAddress { .. } | Error::Moved { .. } | Error::NotHere(_) => Reason::AddressNotFound,
        Error::NoPeers { .. } | Error::Stalled { .. } => Reason::NoPeers,
        Error::Superseded => Reason::AlreadyExists,
        Error::NoSpace { .. } => Reason::DiskFull,
        Error::Io { source, .. } if source.kind() == std::io::ErrorKind::StorageFull => Reason::DiskFull,
        Error::Release(mumba_releases::Error::Package(error)) => return api::apps_status(error),
        Error::Release(error) if error.attack().is_some() => Reason::ReleaseRefused,
        Error::Release(_) => Reason::InvalidPackage,
        Error::Closed => Reason::ShuttingDown,
        _ => Reason::Internal,
    };
    reason.status(error.to_string())
}

/// Installs the newest release of an address. `report` is told of what was found and how far it is.
///
/// # Errors
/// When it is not found, is refused or cannot be installed: then the app is as it was.
pub async fn install(
    host: &Arc<Host>,
    address: AppId,
    wish: Wish,
    report: &(impl Fn(proto::install_event::Event) + Send + Sync),
) -> Result<proto::InstallDone, Status> {
    let resolved = host.distribution.resolve(address).await.map_err(|error| status(&error))?;
    if let Some(done) = nothing_to_do(host, &resolved, wish)? {
        return Ok(done);
    }
    report(proto::install_event::Event::Found(found(&resolved)));
    let progress = |progress| {
        if let Some(progress) = describe(progress) {
            report(proto::install_event::Event::Progress(progress));
        }
    };
    let fetched = host.distribution.fetch(&resolved, progress).await.map_err(|error| status(&error))?;
    take(host, &resolved, fetched, wish).await
}

/// Installs the release in a `.mumba` file.
///
/// # Errors
/// As [`install`].
pub async fn install_file(
    host: &Arc<Host>,
    file: &Path,
    wish: Wish,
    report: &(impl Fn(proto::install_event::Event) + Send + Sync),
) -> Result<proto::InstallDone, Status> {
    let (resolved, fetched) = host.distribution.unpack(file).await.map_err(|error| status(&error))?;
    report(proto::install_event::Event::Found(found(&resolved)));
    if let Some(done) = nothing_to_do(host, &resolved, wish)? {
        return Ok(done);
    }
    take(host, &resolved, fetched, wish).await
}

/// Where the app has this release already, or a newer one.
fn nothing_to_do(host: &Arc<Host>, resolved: &Resolved, wish: Wish) -> Result<Option<proto::InstallDone>, Status> {
    let Some(app) = host.apps.get(&resolved.address).filter(|app| !app.development) else { return Ok(None) };
    let sequence = resolved.release.record().sequence;
    if app.sequence >= Some(sequence) || app.staged == Some(sequence) {
        let staged = app.sequence < Some(sequence);
        let app = Some(api::describe_app(host, &app));
        return Ok(Some(proto::InstallDone { app, replaced: true, up_to_date: true, staged, ..Default::default() }));
    }
    let may = host.apps.may_update_to(&app.id, sequence).map_err(|error| api::apps_status(&error))?;
    if !may && !wish.again {
        let why = format!(
            "'{}' went back from version {}: `mumba releases {}` says why; --again installs it all the same",
            app.name(),
            resolved.release.record().version,
            app.name()
        );
        return Err(Reason::AlreadyExists.status(why));
    }
    Ok(None)
}

async fn take(
    host: &Arc<Host>,
    resolved: &Resolved,
    fetched: Fetched,
    wish: Wish,
) -> Result<proto::InstallDone, Status> {
    let record = resolved.release.digest();
    let former = host.apps.get(&resolved.address);
    let runs = former.as_ref().is_some_and(|app| runs(host, app));
    let incoming = IncomingRelease {
        address: resolved.address,
        folder: fetched.folder.clone(),
        sequence: resolved.release.record().sequence,
        record: record.0,
        usage: if runs && !wish.now { ReleaseUse::NextStart } else { ReleaseUse::Now },
    };
    let installed = updates::install(host, incoming).await.map_err(|error| api::apps_status(&error))?;
    let releases = host.apps.releases(&resolved.address).map_err(|error| api::apps_status(&error))?;
    if let Some(release) = releases.iter().find(|release| release.record == Some(record.0))
        && let Err(error) = host.distribution.installed(resolved, &release.folder).await
    {
        // It is installed all the same.
        host.log_app(&installed.app, Level::Warning, &format!("others do not get it from here: {error}"));
    }
    let staged = installed.app.sequence != Some(resolved.release.record().sequence);
    let version = &resolved.release.record().version;
    let from = if staged { "comes into use at the next start" } else { "is in use" };
    host.log_app(&installed.app, Level::Info, &format!("installed version {version} by address; it {from}"));
    Ok(proto::InstallDone {
        app: Some(api::describe_app(host, &installed.app)),
        replaced: former.is_some(),
        up_to_date: false,
        staged,
        reused_bytes: fetched.reused_bytes,
        received_bytes: fetched.received_bytes,
    })
}

fn runs(host: &Arc<Host>, app: &App) -> bool {
    services::runs(host, &app.id) || !host.views.of_app(&app.id).is_empty()
}

fn found(resolved: &Resolved) -> proto::ReleaseFound {
    let manifest = resolved.release.manifest();
    proto::ReleaseFound {
        address: resolved.address.to_string(),
        name: manifest.name.to_string(),
        title: manifest.title.clone(),
        version: manifest.version.to_string(),
        sequence: resolved.release.record().sequence,
        size_bytes: resolved.size_bytes(),
    }
}

fn describe(progress: Progress) -> Option<proto::FetchProgress> {
    use proto::fetch_progress::Stage;
    let mut described = proto::FetchProgress::default();
    match progress {
        Progress::Preparing => described.set_stage(Stage::Preparing),
        Progress::Verifying => described.set_stage(Stage::Verifying),
        Progress::Transferring { done_bytes, total_bytes, bytes_per_s, peers } => {
            described.set_stage(Stage::Transferring);
            described.done_bytes = done_bytes;
            described.total_bytes = total_bytes;
            described.bytes_per_s = bytes_per_s;
            described.peers = peers;
        }
        _ => return None,
    }
    Some(described)
}

/// Joins the swarm when the host starts, where there is something to offer.
pub async fn resume(distribution: Distribution) {
    if let Err(error) = distribution.resume().await {
        tracing::warn!(%error, "what is installed is not offered to others");
    }
}
