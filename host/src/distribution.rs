//! Apps by address: what `mumba-distribution` finds and fetches becomes an installed release of `mumba-apps`.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use mumba_apps::{App, AppId, IncomingRelease, ReleaseUse};
use mumba_distribution::{Error, Fetched, Progress, ReleaseFile, ReleaseLink, Resolved};
use mumba_proto::Reason;
use mumba_proto::host as proto;
use mumba_releases::Digest;
use tokio::sync::OwnedMutexGuard;
use tokio_util::sync::CancellationToken;
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
    /// Even if two seem to hold the publisher's key: the user knows.
    pub despite_key_warning: bool,
    /// Whether there is a newer one is asked: then somebody else must say that there is none.
    pub update: bool,
}

/// One install or uninstall of an app: no other one begins before this is dropped.
pub type OneInstall = OwnedMutexGuard<()>;

/// Installs that are under way: one of an app at a time, and one that the user asked for before one that nobody did.
#[derive(Default)]
pub struct Installs {
    apps: Mutex<HashMap<AppId, AppInstalls>>,
}

/// Those of one app.
#[derive(Default)]
struct AppInstalls {
    one: Arc<tokio::sync::Mutex<()>>,
    /// How many the user waits for.
    asked: usize,
    /// Ends the one that nobody asked for.
    by_itself: CancellationToken,
}

/// One that the user waits for.
struct Asked<'a> {
    installs: &'a Installs,
    app: AppId,
}

impl Installs {
    fn of<T>(&self, app: AppId, look: impl FnOnce(&mut AppInstalls) -> T) -> T {
        look(self.apps.lock().unwrap_or_else(PoisonError::into_inner).entry(app).or_default())
    }

    /// Begins an install or uninstall that the user asked for. One that nobody asked for gives way; what it fetched is kept.
    pub async fn begin(&self, app: AppId) -> OneInstall {
        let one = self.of(app, |installs| {
            installs.asked += 1;
            installs.by_itself.cancel();
            Arc::clone(&installs.one)
        });
        let _asked = Asked { installs: self, app };
        one.lock_owned().await
    }

    /// Begins one that nobody asked for, unless another one is under way or waited for. It is to end when the token says so.
    fn begin_by_itself(&self, app: AppId) -> Option<(OneInstall, CancellationToken)> {
        self.of(app, |installs| {
            if installs.asked > 0 {
                return None;
            }
            let one = Arc::clone(&installs.one).try_lock_owned().ok()?;
            installs.by_itself = CancellationToken::new();
            Some((one, installs.by_itself.clone()))
        })
    }
}

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        self.installs.of(self.app, |installs| installs.asked -= 1);
    }
}

/// The status of an error of [`mumba_distribution`].
pub fn status(error: &Error) -> Status {
    let reason = match error {
        Error::Off => Reason::NetworkOff,
        Error::UnknownAddress { .. } | Error::Moved { .. } | Error::NotHere(_) => Reason::AddressNotFound,
        Error::NoPeers { .. } | Error::Stalled { .. } | Error::TooSlow { .. } => Reason::NoPeers,
        Error::NobodyAnswered { .. } => Reason::NobodyAnswered,
        Error::Superseded => Reason::AlreadyExists,
        Error::NotVerified { .. } => Reason::AddressNotFound,
        Error::NoSpace { .. } => Reason::DiskFull,
        Error::Io { source, .. } if source.kind() == std::io::ErrorKind::StorageFull => Reason::DiskFull,
        Error::Release(mumba_releases::Error::Package(error)) => return api::apps_status(error),
        Error::Damaged { .. } => Reason::ReleaseRefused,
        Error::Release(error) if error.attack().is_some() => Reason::ReleaseRefused,
        Error::Release(_) => Reason::InvalidPackage,
        Error::Link { .. } => Reason::InvalidArgument,
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
    let one = host.installs.begin(address).await;
    let resolved = host.distribution.resolve(address).await.map_err(|error| status(&error))?;
    install_resolved(host, one, resolved, wish, report).await
}

/// Installs the release that a magnet link leads to.
///
/// # Errors
/// As [`install`].
pub async fn install_link(
    host: &Arc<Host>,
    link: &ReleaseLink,
    wish: Wish,
    report: &(impl Fn(proto::install_event::Event) + Send + Sync),
) -> Result<proto::InstallDone, Status> {
    let one = host.installs.begin(link.address).await;
    let resolved = host.distribution.resolve_link(link).await.map_err(|error| status(&error))?;
    install_resolved(host, one, resolved, wish, report).await
}

async fn install_resolved(
    host: &Arc<Host>,
    one: OneInstall,
    resolved: Resolved,
    wish: Wish,
    report: &(impl Fn(proto::install_event::Event) + Send + Sync),
) -> Result<proto::InstallDone, Status> {
    if let Some(done) = up_to_date_or_found(host, &resolved, wish, report).await? {
        if wish.update {
            resolved.confirmed().map_err(|error| status(&error))?;
        }
        return Ok(done);
    }
    let progress = |progress| {
        if let Some(progress) = describe(progress) {
            report(proto::install_event::Event::Progress(progress));
        }
    };
    let fetched = host.distribution.fetch(&resolved, progress).await.map_err(|error| status(&error))?;
    take(host, one, resolved, fetched, wish).await
}

/// Installs a release that nobody asked for. Nothing where the user began to install one of the app.
///
/// # Errors
/// As [`install`].
pub async fn install_by_itself(
    host: &Arc<Host>,
    resolved: Resolved,
    wish: Wish,
) -> Result<Option<proto::InstallDone>, Status> {
    let Some((one, given_way)) = host.installs.begin_by_itself(resolved.address) else { return Ok(None) };
    let fetched = tokio::select! {
        fetched = host.distribution.fetch_unattended(&resolved) => fetched.map_err(|error| status(&error))?,
        () = given_way.cancelled() => return Ok(None),
    };
    take(host, one, resolved, fetched, wish).await.map(Some)
}

/// What the newest release of an address says of itself. Nothing is installed.
///
/// # Errors
/// As [`install`].
pub async fn look_up(host: &Arc<Host>, address: AppId) -> Result<proto::LookUpResponse, Status> {
    let resolved = host.distribution.resolve(address).await.map_err(|error| status(&error))?;
    let listed = host.repositories.with_catalogue(move |catalogue| catalogue.app(address)).await?;
    // Nobody vouches for what an app says of its publisher: what a repository says is the word of somebody whom the user chose.
    let publisher = listed.filter(|listed| !listed.entry.publisher.is_empty()).map(|listed| {
        let repository = listed.named_by.first().map(|by| by.repository_title.clone()).unwrap_or_default();
        format!("{} (says the repository {repository})", listed.entry.publisher)
    });
    Ok(proto::LookUpResponse {
        description: resolved.release.manifest().description.clone(),
        publisher: publisher.unwrap_or_default(),
        release: Some(found(&resolved)),
    })
}

/// The user goes on although two seem to hold the key.
fn dismiss_if_said(host: &Host, resolved: &Resolved, wish: Wish) -> Result<(), Status> {
    if wish.despite_key_warning {
        host.distribution.dismiss_key_warning(resolved.address).map_err(|error| status(&error))?;
    }
    Ok(())
}

/// While two seem to hold the key of an address, nothing of it is installed before the user says so.
fn refuse_if_warned(host: &Host, resolved: &Resolved) -> Result<(), Status> {
    let warning = host.distribution.key_warning(resolved.address).map_err(|error| status(&error))?;
    let Some(warning) = warning.filter(|warning| !warning.dismissed) else { return Ok(()) };
    Err(Reason::ReleaseRefused.status(format!(
        "two seem to hold the key of the publisher of '{}': {}. Ask the publisher by another way which releases are theirs; then \
         --despite-key-warning goes on with what was seen here first",
        resolved.release.manifest().name,
        warning.why
    )))
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
    let file = ReleaseFile::open(file).await.map_err(|error| status(&error))?;
    let one = host.installs.begin(file.address()).await;
    let resolved = host.distribution.resolve_file(&file).await.map_err(|error| status(&error))?;
    if let Some(done) = up_to_date_or_found(host, &resolved, wish, report).await? {
        return Ok(done);
    }
    let fetched = host.distribution.unpack(file, &resolved).await.map_err(|error| status(&error))?;
    take(host, one, resolved, fetched, wish).await
}

/// What is said and asked before a release is fetched. Gives the end of the install where there is nothing to do.
async fn up_to_date_or_found(
    host: &Arc<Host>,
    resolved: &Resolved,
    wish: Wish,
    report: &(impl Fn(proto::install_event::Event) + Send + Sync),
) -> Result<Option<proto::InstallDone>, Status> {
    dismiss_if_said(host, resolved, wish)?;
    if let Some(done) = nothing_to_do(host, resolved, wish)? {
        offer_installed(host, &resolved.address).await;
        return Ok(Some(done));
    }
    refuse_if_warned(host, resolved)?;
    report(proto::install_event::Event::Found(found(resolved)));
    Ok(None)
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

/// Installs what was fetched and offers it to others: to the end, whether or not somebody waits for it. No other install of the app begins before.
async fn take(
    host: &Arc<Host>,
    one: OneInstall,
    resolved: Resolved,
    fetched: Fetched,
    wish: Wish,
) -> Result<proto::InstallDone, Status> {
    let host = Arc::clone(host);
    updates::finished(async move {
        let _one = one;
        take_now(&host, &resolved, fetched, wish).await
    })
    .await
}

async fn take_now(
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

/// Offers releases of an app that are installed and that others do not get from here: the host was killed after they came into use, before that
/// was noted.
async fn offer_installed(host: &Host, id: &AppId) {
    // An app that is not installed has no releases.
    let releases = host.apps.releases(id).unwrap_or_default();
    for (record, folder) in releases.into_iter().filter_map(|release| Some((release.record?, release.folder))) {
        if let Err(error) = host.distribution.installed_before(Digest(record), &folder).await {
            tracing::warn!(%error, app = %id, "others do not get a release from here");
        }
    }
}

/// Joins the swarm when the host starts, where there is something to offer.
pub async fn resume(host: Arc<Host>) {
    for app in host.apps.list() {
        offer_installed(&host, &app.id).await;
    }
    let distribution = host.distribution.clone();
    drop(host);
    if let Err(error) = distribution.resume().await {
        tracing::warn!(%error, "what is installed is not offered to others");
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use futures::poll;

    use super::*;

    #[tokio::test]
    async fn an_install_that_nobody_asked_for_gives_way_and_does_not_come_between() {
        let installs = Installs::default();
        let [app, other] = [1, 2].map(|byte| AppId::from_bytes([byte; 32]));
        let (by_itself, given_way) = installs.begin_by_itself(app).unwrap();
        assert!(installs.begin_by_itself(app).is_none());
        let mut first = pin!(installs.begin(app));
        assert!(poll!(&mut first).is_pending());
        assert!(given_way.is_cancelled());
        drop(by_itself);
        // The user's has not looked yet whether it can begin.
        assert!(installs.begin_by_itself(app).is_none());
        let first = first.await;
        // Another of the user's, which is given up.
        {
            let mut second = pin!(installs.begin(app));
            assert!(poll!(&mut second).is_pending());
        }
        assert!(installs.begin_by_itself(app).is_none());
        assert!(installs.begin_by_itself(other).is_some());
        drop(first);
        assert!(installs.begin_by_itself(app).is_some_and(|(_, given_way)| !given_way.is_cancelled()));
    }
}
