//! The releases of an app: published ones come in, one of them is in use, and there is a way back to the one before.
//!
//! A release whose app has a service is on trial until that was ready once. Until then the host can go back from it
//! ([`Apps::fall_back`]), and the data that it migrated go back with it.

use std::cmp::Ordering;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use super::{App, Apps, Installed, current_of, installed_row, time};
use crate::install::{Incoming, Origin, Store};
use crate::package::Package;
use crate::registry::{Mark, Published, ReleaseRow};
use crate::{AppId, Error, Result};

/// A published release whose content is there, whole and verified.
#[derive(Clone, Debug)]
pub struct IncomingRelease {
    /// The address that it was published under: the app's identity.
    pub address: AppId,
    /// The content, as `mumba-releases` verified it: a folder of the host's own below its state. It is
    /// moved away from there.
    pub folder: PathBuf,
    /// The release's number.
    pub sequence: u64,
    /// SHA-256 of its record.
    pub record: [u8; 32],
    /// When it is to be used.
    pub usage: ReleaseUse,
}

/// When a release is to be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseUse {
    /// At once.
    Now,
    /// From the app's next start on; at once, where the app is not installed yet.
    NextStart,
}

/// A release that lies on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InstalledRelease {
    /// Its number here, from 1.
    pub number: u64,
    /// Its version.
    pub version: String,
    /// The folder of its files.
    pub folder: PathBuf,
    /// The number under which it was published; nothing for one from a folder.
    pub sequence: Option<u64>,
    /// SHA-256 of its record, where it was published.
    pub record: Option<[u8; 32]>,
    /// Bytes of its files.
    pub size_bytes: u64,
    /// When it was installed.
    pub installed_at: SystemTime,
    /// What is done with it.
    pub state: ReleaseState,
}

/// What is done with a release that lies on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReleaseState {
    /// It is in use.
    Current,
    /// It comes into use at the app's next start.
    Staged,
    /// It was in use before; the app can go back to it.
    Former,
    /// The user went back from it.
    Held,
    /// The host went back from it, for this reason.
    Failed(String),
}

impl Apps {
    /// Installs a published release, whose content is moved into its place.
    ///
    /// # Errors
    ///
    /// Whatever is wrong with the content, or on the way; then nothing has changed, and the content is where it was.
    pub fn install_release(&self, release: &IncomingRelease) -> Result<Installed> {
        let mut store = self.store();
        let package = self.open_content(release)?;
        let id = release.address;
        // Nobody starts an app that cannot be used.
        let usable = self.table().installed.contains_key(&id);
        let published = Published { sequence: release.sequence, record: release.record };
        let staged = usable && release.usage == ReleaseUse::NextStart;
        let origin = Origin::Published { release: published, staged };
        let running = self.running_names(&id);
        store.install(&Incoming { id, package: &package, origin, running: &running })?;
        self.refresh(&store, &id)
    }

    /// The releases of an app that lie on the disk, oldest first.
    ///
    /// # Errors
    ///
    /// When it is not installed, or the registry cannot be read.
    pub fn releases(&self, id: &AppId) -> Result<Vec<InstalledRelease>> {
        let store = self.store();
        let row = installed_row(&store, id)?;
        let state = |release: &ReleaseRow| match &release.mark {
            _ if Some(release.number) == row.current_release => ReleaseState::Current,
            _ if Some(release.number) == row.staged_release => ReleaseState::Staged,
            None => ReleaseState::Former,
            Some(Mark::Held) => ReleaseState::Held,
            Some(Mark::Failed(why)) => ReleaseState::Failed(why.clone()),
        };
        let release = |release: ReleaseRow| InstalledRelease {
            folder: store.release_dir(id, &release),
            number: release.number,
            state: state(&release),
            version: release.version,
            sequence: release.published.map(|published| published.sequence),
            record: release.published.map(|published| published.record),
            size_bytes: release.size_bytes,
            installed_at: time(release.installed_at_ms),
        };
        Ok(store.registry().releases(id)?.into_iter().map(release).collect())
    }

    /// Whether an update that nobody asked for may bring this release: it is newer than the one in use, than the one that waits, and
    /// than those that the user or the host went back from.
    ///
    /// # Errors
    ///
    /// As [`Apps::releases`].
    pub fn may_update_to(&self, id: &AppId, sequence: u64) -> Result<bool> {
        let newest = self.releases(id)?.into_iter().filter_map(|release| release.sequence).max();
        Ok(newest.is_none_or(|newest| sequence > newest))
    }

    /// Goes back to the release before the one in use, or to the one with this number. What it goes back from is held: an update that
    /// nobody asked for does not bring it again ([`Apps::may_update_to`]). The app's data stay as they are, unless its service was not
    /// ready since they were migrated.
    ///
    /// A service that runs has to be stopped before, and started anew after.
    ///
    /// # Errors
    ///
    /// When there is no such release, or the disk does not let it; then nothing has changed.
    pub fn roll_back(&self, id: &AppId, to: Option<u64>) -> Result<Installed> {
        let mut store = self.store();
        let row = installed_row(&store, id)?;
        let no_release = |what: String| Error::NoRelease { name: row.name.clone(), what };
        let releases = store.registry().releases(id)?;
        let current = current_of(&row, &releases)?;
        let former = Store::former(&releases, current.number);
        let target = match to {
            None => former.ok_or_else(|| no_release("no release before the one in use is kept".to_owned()))?,
            Some(number) => releases.iter().find(|release| release.number == number).ok_or_else(|| {
                let there: Vec<_> = releases.iter().map(|release| release.number.to_string()).collect();
                no_release(format!("there is no release {number}; there are {}", there.join(", ")))
            })?,
        };
        let running = self.running_names(id);
        match target.number.cmp(&current.number) {
            Ordering::Equal => return Err(no_release(format!("release {} is in use", target.number))),
            Ordering::Less => store.go_back(id, current, target, &Mark::Held, &running)?,
            Ordering::Greater => store.activate(id, target, &running)?,
        }
        self.refresh(&store, id)
    }

    /// Takes the release into use that waits for the app's next start. Nothing of the app may run.
    ///
    /// # Errors
    ///
    /// When it is not installed, or the disk does not let it; then nothing has changed.
    pub fn activate_staged(&self, id: &AppId) -> Result<Option<Installed>> {
        let mut store = self.store();
        let row = installed_row(&store, id)?;
        let releases = store.registry().releases(id)?;
        let staged = releases.iter().find(|release| Some(release.number) == row.staged_release);
        let Some(staged) = staged else { return Ok(None) };
        store.activate(id, staged, &self.running_names(id))?;
        self.refresh(&store, id).map(Some)
    }

    /// Goes back from a release whose service does not become ready, or does not migrate the data, to the one before it, and to
    /// the data as that one left them. Nothing of the app may run. Gives nothing when that release is not in use any more, has
    /// proved itself, or is the only one.
    ///
    /// # Errors
    ///
    /// When the disk does not let it; then the release stays in use.
    pub fn fall_back(&self, id: &AppId, release: u64, why: &str) -> Result<Option<Installed>> {
        let mut store = self.store();
        let row = installed_row(&store, id)?;
        let releases = store.registry().releases(id)?;
        let current = current_of(&row, &releases)?;
        let former = Store::former(&releases, current.number);
        let Some(former) = former.filter(|_| current.number == release && !current.proved) else { return Ok(None) };
        let mark = Mark::Failed(why.to_owned());
        store.go_back(id, current, former, &mark, &self.running_names(id))?;
        self.refresh(&store, id).map(Some)
    }

    /// Whether [`Apps::fall_back`] would go back from this release.
    ///
    /// # Errors
    ///
    /// When it is not installed, or the registry cannot be read.
    pub fn can_fall_back(&self, id: &AppId, release: u64) -> Result<bool> {
        let store = self.store();
        let row = installed_row(&store, id)?;
        let releases = store.registry().releases(id)?;
        let current = current_of(&row, &releases)?;
        Ok(current.number == release && !current.proved && Store::former(&releases, release).is_some())
    }

    /// The service of a release is ready: the release has proved itself. Costs nothing when that is known.
    ///
    /// # Errors
    ///
    /// When the registry cannot be written.
    pub fn service_ready(&self, id: &AppId, release: u64) -> Result<()> {
        let known = self.table().installed.get(id).is_none_or(|app| app.release != release || app.proved);
        if known {
            return Ok(());
        }
        let mut store = self.store();
        let Some(row) = store.registry().app(id)?.filter(|row| row.current_release == Some(release)) else {
            return Ok(());
        };
        let releases = store.registry().releases(id)?;
        store.prove(id, current_of(&row, &releases)?)?;
        self.refresh(&store, id).map(|_| ())
    }

    /// The service of a release is about to start. The version whose data it has to migrate before, where it does so and the data
    /// are of another version; a copy of them is kept by then. It may take long.
    ///
    /// # Errors
    ///
    /// When the copy cannot be made.
    pub fn begin_migration(&self, id: &AppId, release: u64) -> Result<Option<String>> {
        let Some(app) = self.migrating(id, release) else { return Ok(None) };
        let mut store = self.store();
        let releases = store.registry().releases(&app.id)?;
        match releases.iter().find(|row| row.number == release) {
            Some(row) => store.begin_migration(id, row),
            None => Ok(None),
        }
    }

    /// The service of a release has migrated the data.
    ///
    /// # Errors
    ///
    /// When the registry cannot be written.
    pub fn migrated(&self, id: &AppId, release: u64) -> Result<()> {
        let mut store = self.store();
        let releases = store.registry().releases(id)?;
        match releases.iter().find(|row| row.number == release) {
            Some(row) => store.migrated(id, row),
            None => Ok(()),
        }
    }

    /// The app, if this release of it is in use and migrates data. A folder that runs for development migrates nothing.
    fn migrating(&self, id: &AppId, release: u64) -> Option<Arc<App>> {
        let app = self.table().installed.get(id).cloned()?;
        let migrates = app.manifest.service.as_ref().is_some_and(|service| service.migrate);
        (migrates && app.release == release && release > 0).then_some(app)
    }

    /// Opens the content of a release, which lies below the state.
    fn open_content(&self, release: &IncomingRelease) -> Result<Package> {
        let folder = &release.folder;
        let bad = |what: String| Error::BadContent { folder: folder.clone(), what };
        let package = Package::open_published(folder)?;
        let state = self.inner.state.canonicalize().unwrap_or_else(|_| self.inner.state.clone());
        let inside = package.dir.path().strip_prefix(&state).is_ok_and(|below| !below.starts_with("apps"));
        if !inside {
            return Err(bad(format!("content to be installed lies below {}, and not among the apps", state.display())));
        }
        match package.manifest.address {
            Some(address) if address != release.address => Err(bad(format!(
                "its mumba.toml says that the app's address is {address}, but it comes from {}; tell the publisher",
                release.address
            ))),
            _ => Ok(package),
        }
    }
}
