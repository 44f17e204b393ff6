//! Putting releases into place and taking them away, so that a stop at any moment leaves the old or the new one whole.
//!
//! The link `current` of an app decides which release is in use: its rename commits an install, its removal commits an
//! uninstall. The registry is written before (what is about to come) and after (what came), and [`Store::recover`]
//! makes both agree when the host starts, finishing what was committed and undoing what was not. An error on the way
//! takes the same road back at once.
//!
//! Two things are committed by the registry instead: that a release waits for the app's next start, and that a release is gone back
//! from, since then the data may go back too.
//!
//! Only the owner of the lock (see [`crate::Apps`]) may be here, one operation at a time.

mod copy;
mod data;
mod files;
mod step;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::package::Package;
use crate::registry::{AppRow, Mark, Published, Registry, ReleaseRow, Removal};
use crate::{AppId, Error, Result};

pub use step::Step;

/// Called after each step; an error stops there.
pub(crate) type Hook = Arc<dyn Fn(Step) -> io::Result<()> + Send + Sync>;

/// The folders of installed apps, and the registry beside them.
pub(crate) struct Store {
    state: PathBuf,
    registry: Registry,
    hook: Option<Hook>,
}

/// What is to be installed.
pub(crate) struct Incoming<'a> {
    pub(crate) id: AppId,
    pub(crate) package: &'a Package,
    pub(crate) origin: Origin,
    /// Names that folders have which run for development: an app gets none of them.
    pub(crate) running: &'a BTreeSet<String>,
}

/// Where it comes from.
pub(crate) enum Origin {
    /// A folder of the user's, which is copied.
    Folder,
    /// A folder of the host's own with a published release, which is moved.
    Published { release: Published, staged: bool },
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

    /// Puts a package into place, and makes it the app's release in use, or the one that waits for the next start. On an error
    /// everything is as it was.
    pub(crate) fn install(&mut self, incoming: &Incoming<'_>) -> Result<ReleaseRow> {
        let former = self.link_target(&incoming.id)?;
        let mut place = None;
        let result = self.try_install(incoming, &mut place);
        if result.is_err() {
            // What was fetched is not fetched again.
            if let (Origin::Published { .. }, Some(place)) = (&incoming.origin, place)
                && let Err(error) = give_back(&place, incoming.package.dir.path())
            {
                tracing::warn!(app = %incoming.id, %error, "the content of a failed install is lost");
            }
            self.undo(&incoming.id, former.as_deref());
        }
        result
    }

    fn try_install(&mut self, incoming: &Incoming<'_>, place: &mut Option<PathBuf>) -> Result<ReleaseRow> {
        let id = incoming.id;
        let (content, size_bytes) = self.content(incoming)?;
        let number = self.registry.releases(&id)?.last().map_or(1, |release| release.number + 1);
        let manifest = &incoming.package.manifest;
        let (published, staged) = match incoming.origin {
            Origin::Folder => (None, false),
            Origin::Published { release, staged } => (Some(release), staged),
        };
        let release = ReleaseRow {
            number,
            folder: format!("{number}-{}", manifest.version),
            name: manifest.name.to_string(),
            version: manifest.version.to_string(),
            size_bytes,
            installed_at_ms: now_ms(),
            published,
            mark: None,
            proved: false,
        };
        let app = AppRow {
            id,
            name: self.name_for(&id, &release.name, incoming.running)?,
            development: published.is_none(),
            source_folder: published.is_none().then(|| incoming.package.dir.path().to_owned()),
            current_release: None,
            staged_release: None,
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

        let to = self.release_dir(&id, &release);
        files::rename(&content, &to)?;
        let to = place.insert(to);
        files::seal(to)?;
        files::sync_dir(&releases)?;
        self.step(Step::Moved)?;

        let current = self.registry.app(&id)?.and_then(|row| row.current_release);
        match current {
            Some(current) if staged => {
                self.registry.set_staged(&id, Some(number))?;
                self.finish(&id, current, Step::Staged);
            }
            _ => self.switch(&id, &release, incoming.running)?,
        }
        Ok(release)
    }

    /// Makes the files of what is to be installed read-only and lasting. Gives the folder that they lie in, which can be moved into
    /// place, and their bytes.
    fn content(&mut self, incoming: &Incoming<'_>) -> Result<(PathBuf, u64)> {
        if let Origin::Published { .. } = incoming.origin {
            self.step(Step::Checked)?;
            let content = incoming.package.dir.path();
            let size_bytes = files::seal_below(content)?;
            self.step(Step::Sealed)?;
            return Ok((content.to_owned(), size_bytes));
        }
        let entries = incoming.package.entries()?;
        self.step(Step::Checked)?;
        let copy = self.staging_dir().join(incoming.id.to_string());
        files::make_dir(&copy)?;
        self.step(Step::StagingMade)?;
        let size_bytes =
            files::copy_package(&incoming.package.dir, &entries, &copy, || self.step(Step::FirstFileCopied))?;
        self.step(Step::Copied)?;
        Ok((copy, size_bytes))
    }

    /// Makes a release that lies in its place the one in use.
    fn switch(&mut self, id: &AppId, release: &ReleaseRow, running: &BTreeSet<String>) -> Result<()> {
        let app_dir = self.app_dir(id);
        let coming = app_dir.join("current.new");
        files::remove_file(&coming)?;
        files::link(Path::new("releases").join(&release.folder).as_path(), &coming)?;
        self.step(Step::LinkMade)?;
        files::rename(&coming, &app_dir.join("current"))?;
        files::sync_dir(&app_dir)?;
        self.step(Step::Switched)?;
        let name = self.name_for(id, &release.name, running)?;
        self.registry.set_current(id, release, &name)?;
        self.finish(id, release.number, Step::Recorded);
        Ok(())
    }

    /// What follows once a change holds. From here on nothing is undone: what fails is put right at the next start.
    fn finish(&mut self, id: &AppId, current: u64, held: Step) {
        let mut finish = || {
            self.step(held)?;
            self.remove_old_releases(id, current)?;
            self.step(Step::Cleaned)
        };
        if let Err(error) = finish() {
            tracing::warn!(app = %id, %error, "old releases could not be removed; the next start tries again");
        }
    }

    /// What an app is to be called: what its manifest says, unless another app is called that; then with the beginning of its id.
    fn name_for(&self, id: &AppId, wanted: &str, running: &BTreeSet<String>) -> Result<String> {
        let rows = self.registry.apps()?;
        let taken = |name: &str| rows.iter().any(|row| row.id != *id && row.name == name) || running.contains(name);
        Ok(id.name_beside(wanted, taken))
    }

    /// Takes the release into use that waits for the app's next start. On an error everything is as it was.
    pub(crate) fn activate(&mut self, id: &AppId, release: &ReleaseRow, running: &BTreeSet<String>) -> Result<()> {
        let former = self.link_target(id)?;
        let result = self.switch(id, release, running);
        if result.is_err() {
            self.undo(id, former.as_deref());
        }
        result
    }

    /// The release to go back to from this one: the newest one before it that nobody went back from.
    pub(crate) fn former(releases: &[ReleaseRow], current: u64) -> Option<&ReleaseRow> {
        releases.iter().rfind(|release| release.number < current && release.mark.is_none())
    }

    /// Goes back from the release in use to the one before it, and to the data that were its, where a copy of them was kept. On an
    /// error everything is as it was, but that the data may have gone back already: then they are migrated anew.
    pub(crate) fn go_back(
        &mut self,
        id: &AppId,
        from: &ReleaseRow,
        to: &ReleaseRow,
        mark: &Mark,
        running: &BTreeSet<String>,
    ) -> Result<()> {
        let linked = self.link_target(id)?;
        let mut go = || {
            self.registry.set_mark(id, from.number, Some(mark))?;
            self.step(Step::Marked)?;
            self.finish_going_back(id, to, running)
        };
        let result = go();
        if result.is_err() {
            if let Err(error) = self.registry.set_mark(id, from.number, None) {
                tracing::warn!(app = %id, %error, "a release counts as gone back from; the next start finishes that");
                return result;
            }
            self.undo(id, linked.as_deref());
        }
        result
    }

    fn finish_going_back(&mut self, id: &AppId, to: &ReleaseRow, running: &BTreeSet<String>) -> Result<()> {
        if self.registry.data(id)?.is_some_and(|data| data.copy_version.is_some()) {
            self.restore_data(id)?;
        }
        self.step(Step::DataRestored)?;
        self.switch(id, to, running)
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
            for data in [Self::data_dir(&self.state, id), self.data_copy_dir(id)] {
                files::remove_tree(&data, &self.staging_dir())?;
            }
            self.registry.forget_data(id)?;
        } else {
            self.keep_data_only(id)?;
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
        self.recover_data(id)?;
        let releases = self.registry.releases(id)?;
        let whole = |release: &&ReleaseRow| self.release_dir(id, release).join(crate::manifest::FILE_NAME).is_file();
        let there: Vec<ReleaseRow> = releases.iter().filter(whole).cloned().collect();
        let linked = there.iter().find(|release| linked.as_deref() == Some(release.folder.as_str()));
        // Without a good link (somebody meddled): the release that the registry remembers, else one before it.
        let current = linked.or_else(|| {
            let recorded = row.current_release?;
            let good = |release: &&ReleaseRow| release.number == recorded || release.mark.is_none();
            there.iter().filter(|release| release.number <= recorded).rfind(good)
        });
        let Some(current) = current else {
            if row.current_release.is_some() {
                tracing::warn!(app = %id, name = row.name, "its releases are gone from the disk; it counts as uninstalled");
            }
            self.remove_all_but_data(id)?;
            return self.registry.forget_app(id);
        };
        let none = BTreeSet::new();
        // Marked while it is in use: somebody was about to go back from it.
        if current.mark.is_some() && row.current_release == Some(current.number) {
            match Self::former(&there, current.number) {
                Some(former) => return self.finish_going_back(id, former, &none),
                None => self.registry.set_mark(id, current.number, None)?,
            }
        }
        if linked.is_none() {
            let app_dir = self.app_dir(id);
            let link = app_dir.join("current.new");
            files::link(&Path::new("releases").join(&current.folder), &link)?;
            files::rename(&link, &app_dir.join("current"))?;
            files::sync_dir(&app_dir)?;
        }
        if row.current_release != Some(current.number) || !AppId::is_name_beside(&row.name, &current.name) {
            let name = self.name_for(id, &current.name, &none)?;
            self.registry.set_current(id, current, &name)?;
        }
        if let Some(staged) = row.staged_release
            && there.iter().all(|release| release.number != staged || release.number <= current.number)
        {
            self.registry.set_staged(id, None)?;
        }
        self.remove_old_releases(id, current.number)
    }

    /// Removes every release but `current`, the one to go back to from it, the one that waits for the next start, and later ones that
    /// were gone back from.
    fn remove_old_releases(&mut self, id: &AppId, current: u64) -> Result<()> {
        let releases = self.registry.releases(id)?;
        let staged = self.registry.app(id)?.and_then(|row| row.staged_release);
        let former = Self::former(&releases, current).map(|release| release.number);
        let keep = |release: &ReleaseRow| {
            let number = release.number;
            number == current
                || Some(number) == former
                || Some(number) == staged
                || number > current && release.mark.is_some()
        };
        let (kept, old): (Vec<_>, Vec<_>) = releases.into_iter().partition(keep);
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

    fn remove_all_but_data(&mut self, id: &AppId) -> Result<()> {
        let app_dir = self.app_dir(id);
        for link in ["current", "current.new"] {
            files::remove_file(&app_dir.join(link))?;
        }
        files::remove_tree(&self.releases_dir(id), &self.staging_dir())?;
        self.keep_data_only(id)?;
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

/// Brings content back to where it came from.
fn give_back(place: &Path, content: &Path) -> Result<()> {
    if content.exists() || !place.exists() {
        return Ok(());
    }
    files::make_writable(place)?;
    files::rename(place, content)
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
