//! Putting releases into place and taking them away, so that a stop at any moment leaves the old or the new one whole.
//!
//! The link `current` of an app decides which release is in use: its rename commits an install, its removal commits an
//! uninstall. The registry is written before (what is about to come) and after (what came), and [`Store::recover`]
//! makes both agree when the host starts, finishing what was committed and undoing what was not. An error on the way
//! takes the same road back at once.
//!
//! Only the owner of the lock (see [`crate::Apps`]) may be here, one operation at a time.

mod files;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::package::Package;
use crate::registry::{AppRow, Registry, ReleaseRow, Removal};
use crate::{AppId, Error, Result};

/// The moments between two changes on disk at which tests stop an install or an uninstall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Step {
    /// The package was checked.
    Checked,
    /// An empty staging folder is there.
    StagingMade,
    /// The first file is copied.
    FirstFileCopied,
    /// Every file is copied and synced.
    Copied,
    /// The registry knows of the coming release.
    Prepared,
    /// The app's folder is there.
    AppFolderMade,
    /// The release lies in its place.
    Moved,
    /// A link to it lies beside the link in use.
    LinkMade,
    /// The link in use is switched: the install holds.
    Switched,
    /// The registry knows.
    Recorded,
    /// Releases before the former one are gone.
    Cleaned,
    /// The registry knows that an uninstall begins.
    RemovalMarked,
    /// The link in use is gone: the uninstall holds.
    Unlinked,
    /// The releases are gone.
    ReleasesRemoved,
    /// The data is gone, if it was to go.
    DataRemoved,
    /// The registry has forgotten the app.
    Forgotten,
}

impl Step {
    /// The steps of an install, in order.
    pub const INSTALL: [Step; 11] = [
        Step::Checked,
        Step::StagingMade,
        Step::FirstFileCopied,
        Step::Copied,
        Step::Prepared,
        Step::AppFolderMade,
        Step::Moved,
        Step::LinkMade,
        Step::Switched,
        Step::Recorded,
        Step::Cleaned,
    ];

    /// The steps of an uninstall, in order.
    pub const UNINSTALL: [Step; 5] =
        [Step::RemovalMarked, Step::Unlinked, Step::ReleasesRemoved, Step::DataRemoved, Step::Forgotten];
}

/// Called after each step; an error stops there.
pub(crate) type Hook = Arc<dyn Fn(Step) -> io::Result<()> + Send + Sync>;

/// The folders of installed apps, and the registry beside them.
pub(crate) struct Store {
    state: PathBuf,
    registry: Registry,
    hook: Option<Hook>,
}

/// What a folder is to be installed as.
pub(crate) struct Incoming<'a> {
    pub(crate) id: AppId,
    pub(crate) package: &'a Package,
    pub(crate) development: bool,
    pub(crate) source_folder: Option<PathBuf>,
}

impl Store {
    /// Opens the folders and makes them whole again.
    pub(crate) fn open(state: &Path, hook: Option<Hook>) -> Result<Store> {
        let registry = Registry::open(&state.join("registry.db"))?;
        let mut store = Store { state: state.to_owned(), registry, hook };
        store.recover()?;
        Ok(store)
    }

    pub(crate) fn registry(&self) -> &Registry {
        &self.registry
    }

    pub(crate) fn apps_dir(state: &Path) -> PathBuf {
        state.join("apps")
    }

    pub(crate) fn data_dir(state: &Path, id: &AppId) -> PathBuf {
        Self::apps_dir(state).join(id.to_string()).join("data")
    }

    fn staging_dir(&self) -> PathBuf {
        Self::apps_dir(&self.state).join(".staging")
    }

    fn app_dir(&self, id: &AppId) -> PathBuf {
        Self::apps_dir(&self.state).join(id.to_string())
    }

    fn releases_dir(&self, id: &AppId) -> PathBuf {
        self.app_dir(id).join("releases")
    }

    /// Where a release lies.
    pub(crate) fn release_dir(&self, id: &AppId, release: &ReleaseRow) -> PathBuf {
        self.releases_dir(id).join(&release.folder)
    }

    fn step(&self, step: Step) -> Result<()> {
        match &self.hook {
            Some(hook) => hook(step).map_err(|source| Error::io(&self.state, "install", source)),
            None => Ok(()),
        }
    }

    /// Copies a package and makes it the app's release in use. On an error everything is as it was.
    pub(crate) fn install(&mut self, incoming: &Incoming<'_>) -> Result<ReleaseRow> {
        let former = self.link_target(&incoming.id)?;
        let result = self.try_install(incoming);
        if result.is_err() {
            self.undo(&incoming.id, former.as_deref());
        }
        result
    }

    fn try_install(&mut self, incoming: &Incoming<'_>) -> Result<ReleaseRow> {
        let entries = incoming.package.entries()?;
        self.step(Step::Checked)?;

        let id = incoming.id;
        let staging = self.staging_dir();
        let copy = staging.join(id.to_string());
        files::make_dir(&copy)?;
        self.step(Step::StagingMade)?;
        let size_bytes =
            files::copy_package(&incoming.package.dir, &entries, &copy, || self.step(Step::FirstFileCopied))?;
        self.step(Step::Copied)?;

        let number = self.registry.releases(&id)?.last().map_or(1, |release| release.number + 1);
        let manifest = &incoming.package.manifest;
        let release = ReleaseRow {
            number,
            folder: format!("{number}-{}", manifest.version),
            name: manifest.name.to_string(),
            version: manifest.version.to_string(),
            size_bytes,
            installed_at_ms: now_ms(),
        };
        let app = AppRow {
            id,
            name: release.name.clone(),
            development: incoming.development,
            source_folder: incoming.source_folder.clone(),
            current_release: None,
            removal: None,
        };
        self.registry.prepare(&app, &release)?;
        self.step(Step::Prepared)?;

        let app_dir = self.app_dir(&id);
        let releases = self.releases_dir(&id);
        files::make_private_dir(&app_dir)?;
        files::make_private_dir(&Self::data_dir(&self.state, &id))?;
        files::make_private_dir(&releases)?;
        files::sync_dir(&app_dir)?;
        files::sync_dir(&Self::apps_dir(&self.state))?;
        self.step(Step::AppFolderMade)?;

        let place = self.release_dir(&id, &release);
        files::rename(&copy, &place)?;
        files::seal(&place)?;
        files::sync_dir(&releases)?;
        self.step(Step::Moved)?;

        let coming = app_dir.join("current.new");
        files::link(Path::new("releases").join(&release.folder).as_path(), &coming)?;
        self.step(Step::LinkMade)?;
        files::rename(&coming, &app_dir.join("current"))?;
        files::sync_dir(&app_dir)?;
        self.step(Step::Switched)?;

        self.registry.set_current(&id, &release)?;
        // From here on nothing is undone: the release is in use, and what fails below is put right at the next start.
        let mut finish = || {
            self.step(Step::Recorded)?;
            self.remove_old_releases(&id, number)?;
            self.step(Step::Cleaned)
        };
        if let Err(error) = finish() {
            tracing::warn!(app = %id, %error, "old releases could not be removed; the next start tries again");
        }
        Ok(release)
    }

    /// Takes an app away. Until the link is gone an error leaves everything as it was; after that it is only finished
    /// later.
    pub(crate) fn uninstall(&mut self, id: &AppId, removal: Removal) -> Result<()> {
        let result = self.try_unlink(id, removal);
        if let Err(error) = result {
            if matches!(self.link_target(id), Ok(Some(_))) {
                self.undo_removal(id);
                return Err(error);
            }
            tracing::warn!(app = %id, %error, "the uninstall goes on after an error");
        }
        if let Err(error) = self.finish_uninstall(id, removal) {
            tracing::warn!(app = %id, %error, "remains of an app could not be removed; the next start tries again");
        }
        Ok(())
    }

    fn try_unlink(&mut self, id: &AppId, removal: Removal) -> Result<()> {
        self.registry.set_removal(id, Some(removal))?;
        self.step(Step::RemovalMarked)?;
        let app_dir = self.app_dir(id);
        files::remove_file(&app_dir.join("current"))?;
        files::sync_dir(&app_dir)?;
        self.step(Step::Unlinked)
    }

    fn undo_removal(&mut self, id: &AppId) {
        if let Err(error) = self.registry.set_removal(id, None) {
            tracing::warn!(app = %id, %error, "the registry still says that an uninstall began; the next start clears it");
        }
    }

    fn finish_uninstall(&mut self, id: &AppId, removal: Removal) -> Result<()> {
        files::remove_tree(&self.releases_dir(id), &self.staging_dir())?;
        self.step(Step::ReleasesRemoved)?;
        if removal == Removal::RemoveData {
            files::remove_tree(&Self::data_dir(&self.state, id), &self.staging_dir())?;
        }
        self.step(Step::DataRemoved)?;
        files::remove_dir_if_empty(&self.app_dir(id))?;
        files::sync_dir(&Self::apps_dir(&self.state))?;
        self.registry.forget_app(id)?;
        self.step(Step::Forgotten)
    }

    /// After a failed install: the link back to what it was, then what is not linked goes.
    fn undo(&mut self, id: &AppId, former: Option<&str>) {
        let app_dir = self.app_dir(id);
        let mut back = || {
            if self.link_target(id)?.as_deref() != former {
                match former {
                    Some(folder) => {
                        let link = app_dir.join("current.new");
                        files::remove_file(&link)?;
                        files::link(&Path::new("releases").join(folder), &link)?;
                        files::rename(&link, &app_dir.join("current"))?;
                    }
                    None => files::remove_file(&app_dir.join("current"))?,
                }
                files::sync_dir(&app_dir)?;
            }
            files::empty_dir(&self.staging_dir())?;
            match self.registry.app(id)? {
                Some(row) => self.recover_app(&row),
                None => Ok(()),
            }
        };
        if let Err(error) = back() {
            tracing::warn!(app = %id, %error, "a failed install could not be undone whole; the next start finishes it");
        }
    }

    fn recover(&mut self) -> Result<()> {
        files::make_private_dir(&Self::apps_dir(&self.state))?;
        files::make_private_dir(&self.staging_dir())?;
        files::empty_dir(&self.staging_dir())?;
        let rows = self.registry.apps()?;
        for row in &rows {
            self.recover_app(row)?;
        }
        // Folders of apps that the registry does not know keep their data and nothing else.
        let apps = Self::apps_dir(&self.state);
        for name in files::names(&apps)? {
            let Ok(id) = AppId::parse(&name) else { continue };
            if rows.iter().all(|row| row.id != id) {
                self.remove_all_but_data(&id)?;
            }
        }
        Ok(())
    }

    /// Makes link, folders and rows of one app agree.
    fn recover_app(&mut self, row: &AppRow) -> Result<()> {
        let id = &row.id;
        let linked = self.link_target(id)?;
        if let Some(removal) = row.removal {
            if linked.is_none() {
                return self.finish_uninstall(id, removal);
            }
            self.registry.set_removal(id, None)?;
        }
        files::remove_file(&self.app_dir(id).join("current.new"))?;
        let releases = self.registry.releases(id)?;
        let whole = |release: &&ReleaseRow| self.release_dir(id, release).join(crate::manifest::FILE_NAME).is_file();
        let linked = releases.iter().filter(whole).find(|release| linked.as_deref() == Some(release.folder.as_str()));
        // Without a good link (somebody meddled): the release that the registry remembers, else one before it.
        let current = linked.or_else(|| {
            let recorded = row.current_release?;
            releases.iter().filter(whole).rfind(|release| release.number <= recorded)
        });
        let Some(current) = current else {
            if row.current_release.is_some() {
                tracing::warn!(app = %id, name = row.name, "its releases are gone from the disk; it counts as uninstalled");
            }
            self.remove_all_but_data(id)?;
            return self.registry.forget_app(id);
        };
        if linked.is_none() {
            let app_dir = self.app_dir(id);
            let link = app_dir.join("current.new");
            files::link(&Path::new("releases").join(&current.folder), &link)?;
            files::rename(&link, &app_dir.join("current"))?;
            files::sync_dir(&app_dir)?;
        }
        if row.current_release != Some(current.number) || row.name != current.name {
            self.registry.set_current(id, current)?;
        }
        self.remove_old_releases(id, current.number)
    }

    /// Removes every release but `current` and the one before it.
    fn remove_old_releases(&mut self, id: &AppId, current: u64) -> Result<()> {
        let releases = self.registry.releases(id)?;
        let former = releases.iter().map(|release| release.number).rfind(|number| *number < current);
        let (kept, old): (Vec<_>, Vec<_>) =
            releases.into_iter().partition(|release| release.number == current || Some(release.number) == former);
        let folder = self.releases_dir(id);
        for name in files::names(&folder)? {
            if kept.iter().all(|release| release.folder != name) {
                files::remove_tree(&folder.join(name), &self.staging_dir())?;
            }
        }
        for release in old {
            self.registry.forget_release(id, release.number)?;
        }
        Ok(())
    }

    fn remove_all_but_data(&self, id: &AppId) -> Result<()> {
        let app_dir = self.app_dir(id);
        for link in ["current", "current.new"] {
            files::remove_file(&app_dir.join(link))?;
        }
        files::remove_tree(&self.releases_dir(id), &self.staging_dir())?;
        files::remove_dir_if_empty(&app_dir.join("data"))?;
        files::remove_dir_if_empty(&app_dir)
    }

    /// The release folder that the link in use names.
    fn link_target(&self, id: &AppId) -> Result<Option<String>> {
        let link = self.app_dir(id).join("current");
        match fs::read_link(&link) {
            Ok(target) => Ok(target.file_name().and_then(|name| name.to_str()).map(str::to_owned)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidInput) => Ok(None),
            Err(source) => Err(Error::io(&link, "read", source)),
        }
    }
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
