//! The apps of a user: installed ones, and unpacked folders that run for development in their place.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::install::{Hook, Incoming, Origin, Step, Store};
use crate::manifest::{PackagePath, Triple, nearest};
use crate::package::{Package, PackageDir, canonical_folder};
use crate::registry::{AppRow, Mark, ReleaseRow, Removal};
use crate::{AppId, Error, Manifest, Result};

mod releases;

pub use releases::{IncomingRelease, InstalledRelease, ReleaseState, ReleaseUse};

/// Bytes that a native module may have.
const MAX_MODULE_BYTES: u64 = 512 << 20;

/// An app that can be launched. A value: it stays as it is when the app is replaced.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct App {
    /// Who it is.
    pub id: AppId,
    /// What it says about itself.
    pub manifest: Manifest,
    /// Its files.
    pub package: PackageDir,
    /// Folder of its own data; it exists.
    pub data_dir: PathBuf,
    /// Its identity is that of a folder, not a published address.
    pub development: bool,
    /// It runs from its unpacked folder (see [`Apps::run_folder`]).
    pub running_from_folder: bool,
    /// The folder it was installed or runs from.
    pub source_folder: Option<PathBuf>,
    /// Number of its release, from 1; 0 for an app that runs from its folder.
    pub release: u64,
    /// The number under which the release was published; nothing for one from a folder.
    pub sequence: Option<u64>,
    /// The release that comes into use at the app's next start.
    pub staged: Option<u64>,
    /// Why the host went back to this release from a later one; until another one is in use.
    pub update_problem: Option<String>,
    /// When the release was installed, or the run began.
    pub installed_at: SystemTime,
    /// Bytes of the release's files; 0 for an app that runs from its folder.
    pub size_bytes: u64,
    name: String,
    /// Its service was ready once.
    proved: bool,
}

impl App {
    /// What it is called here. No two apps have one name: where another app had that of the manifest before, the beginning of the id
    /// follows it, as in `notes.ybndrfg8`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the host goes back to the release before when the service of this one does not become ready.
    pub fn is_on_trial(&self) -> bool {
        self.has_service() && !self.proved && !self.running_from_folder
    }

    /// Title for people.
    pub fn title(&self) -> &str {
        &self.manifest.title
    }

    /// Version (semver).
    pub fn version(&self) -> String {
        self.manifest.version.to_string()
    }

    /// `https://<id>.localhost`
    pub fn origin(&self) -> String {
        self.id.origin()
    }

    /// `<id>.localhost`
    pub fn host_name(&self) -> String {
        self.id.host_name()
    }

    /// Folder of its files.
    pub fn package_dir(&self) -> &Path {
        self.package.path()
    }

    /// `web`, `native`, or nothing where the app has no view.
    pub fn view_kind(&self) -> &'static str {
        self.manifest.view.as_ref().map_or("", |view| view.kind.name())
    }

    /// Whether the app has a service.
    pub fn has_service(&self) -> bool {
        self.manifest.service.is_some()
    }

    /// Absolute path of the service's program for this machine.
    pub fn service_program(&self) -> Option<PathBuf> {
        let program = self.manifest.service.as_ref()?.programs.get(&Triple::host())?;
        Some(self.package.path().join(program))
    }

    /// Path in the package of the native module for this machine.
    pub fn module(&self) -> Option<&PackagePath> {
        self.manifest.view.as_ref()?.modules.get(&Triple::host())
    }

    /// Reads the native module for this machine.
    ///
    /// # Errors
    ///
    /// When the app has one and it cannot be read.
    pub fn read_module(&self) -> Result<Option<Vec<u8>>> {
        let Some(path) = self.module() else { return Ok(None) };
        let read = self.package.read(path.as_str(), MAX_MODULE_BYTES);
        read.map(Some).map_err(|source| Error::io(&self.package.path().join(path), "read", source))
    }
}

/// Where apps are kept.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppsOptions {
    /// The folder of Mumba's state.
    pub state_dir: PathBuf,
    hook: Option<Hook>,
}

impl AppsOptions {
    /// Apps in this folder of state, which is made if need be.
    pub fn new(state_dir: impl Into<PathBuf>) -> AppsOptions {
        AppsOptions { state_dir: state_dir.into(), hook: None }
    }

    /// Calls something after each step of installs and uninstalls: an error stops there. For tests.
    #[doc(hidden)]
    #[must_use]
    pub fn with_hook(mut self, hook: impl Fn(Step) -> io::Result<()> + Send + Sync + 'static) -> AppsOptions {
        self.hook = Some(Arc::new(hook));
        self
    }
}

impl fmt::Debug for AppsOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppsOptions").field("state_dir", &self.state_dir).finish_non_exhaustive()
    }
}

/// What an install, or a change from one release to another, did.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Installed {
    /// The app as it is now. A release that waits for the next start is in its `staged`.
    pub app: Arc<App>,
    /// The app as it was, when another release of it is in use now.
    pub replaced: Option<Arc<App>>,
}

/// The apps of a user. Cheap to clone; every clone is the same.
#[derive(Clone)]
pub struct Apps {
    inner: Arc<Inner>,
}

struct Inner {
    state: PathBuf,
    /// Held for as long as the apps are open.
    _lock: File,
    store: Mutex<Store>,
    table: RwLock<Table>,
}

#[derive(Default)]
struct Table {
    installed: BTreeMap<AppId, Arc<App>>,
    running: BTreeMap<AppId, Arc<App>>,
    /// Installed ones whose release cannot be used, and why.
    unusable: BTreeMap<AppId, (AppRow, String)>,
}

impl Apps {
    /// Opens the apps below a folder of state, and puts right what a crash left.
    ///
    /// # Errors
    ///
    /// When another process has them open, the registry is newer than this program, or the disk does not let it.
    pub fn open(options: AppsOptions) -> Result<Apps> {
        let state = options.state_dir;
        let apps_dir = Store::apps_dir(&state);
        let make = DirBuilder::new().recursive(true).mode(0o700).create(&apps_dir);
        make.map_err(|source| Error::io(&apps_dir, "create", source))?;
        let lock = lock(&apps_dir.join(".lock"))?;
        let hook = options.hook.or_else(abort_hook);
        let store = Store::open(&state, hook)?;
        let mut table = Table::default();
        for row in store.registry().apps()? {
            match installed_app(&state, &store, &row) {
                Ok(app) => {
                    table.installed.insert(row.id, Arc::new(app));
                }
                Err(error) => {
                    tracing::error!(app = %row.id, name = row.name, %error, "an installed app cannot be used");
                    table.unusable.insert(row.id, (row, error.to_string()));
                }
            }
        }
        let inner = Inner { state, _lock: lock, store: Mutex::new(store), table: RwLock::new(table) };
        Ok(Apps { inner: Arc::new(inner) })
    }

    /// Installs a folder under its development identity, in place of what was installed from it before.
    ///
    /// # Errors
    ///
    /// Whatever is wrong with the folder, or on the way; then nothing has changed.
    pub fn install_folder(&self, folder: &Path) -> Result<Installed> {
        let mut store = self.store();
        let package = self.open_package(folder)?;
        let folder = package.dir.path().to_owned();
        let id = AppId::development(&folder);
        self.check_name(&package, &id, &folder, |table| &table.installed)?;
        self.free_name(&mut store, &package, &id)?;
        let running = self.running_names(&id);
        store.install(&Incoming { id, package: &package, origin: Origin::Folder, running: &running })?;
        self.refresh(&store, &id)
    }

    /// Reads what the registry says of an app now, for everybody to see.
    fn refresh(&self, store: &Store, id: &AppId) -> Result<Installed> {
        let row = installed_row(store, id)?;
        let app = Arc::new(installed_app(&self.inner.state, store, &row)?);
        let mut table = self.table_mut();
        table.unusable.remove(id);
        let before = table.installed.insert(*id, Arc::clone(&app));
        drop(table);
        let replaced = before.filter(|before| before.release != app.release);
        Ok(Installed { app, replaced })
    }

    /// Removes an installed app, with its data unless that is to be kept. Its views are closed and its service is stopped
    /// by then; CEF's profile of it is the caller's to remove.
    ///
    /// # Errors
    ///
    /// When it is not installed, or something failed before anything was removed.
    pub fn uninstall(&self, id: &AppId, keep_data: bool) -> Result<Arc<App>> {
        let mut store = self.store();
        let installed = self.table().installed.get(id).cloned();
        let Some(app) = installed else {
            return Err(Error::NotFound { wanted: id.to_string(), suggestion: None });
        };
        // A development run of the same folder goes on, and so does its data.
        let keep_data = keep_data || self.table().running.contains_key(id);
        store.uninstall(id, if keep_data { Removal::KeepData } else { Removal::RemoveData })?;
        self.table_mut().installed.remove(id);
        Ok(app)
    }

    /// Every app, sorted by name. An app that runs from its folder stands for the installed one.
    pub fn list(&self) -> Vec<Arc<App>> {
        let table = self.table();
        let mut apps: Vec<_> = table.all().cloned().collect();
        apps.sort_by(|a, b| a.name().cmp(b.name()));
        apps
    }

    /// The app with this id.
    pub fn get(&self, id: &AppId) -> Option<Arc<App>> {
        let table = self.table();
        table.running.get(id).or_else(|| table.installed.get(id)).cloned()
    }

    /// The app that somebody means by a name, an id, or the beginning of an id (at least 4 characters).
    ///
    /// # Errors
    ///
    /// When none or several match.
    pub fn find(&self, wanted: &str) -> Result<Arc<App>> {
        let table = self.table();
        if let Some(app) = table.all().find(|app| app.name() == wanted) {
            return Ok(Arc::clone(app));
        }
        let matches: Vec<_> = table.all().filter(|app| app.id.to_string().starts_with(wanted)).collect();
        match matches.as_slice() {
            [app] if wanted.len() >= 4 => Ok(Arc::clone(app)),
            [_, _, ..] if wanted.len() >= 4 => {
                let candidates = matches.iter().map(|app| format!("{} ({})", app.id, app.name())).collect();
                Err(Error::Ambiguous { wanted: wanted.to_owned(), candidates })
            }
            _ => {
                let known = |(row, _): &&(AppRow, String)| row.name == wanted || row.id.to_string() == wanted;
                if let Some((row, why)) = table.unusable.values().find(known) {
                    let folder = row.source_folder.as_ref().map(|folder| folder.display().to_string());
                    return Err(Error::Unusable {
                        name: row.name.clone(),
                        why: why.clone(),
                        origin: folder.unwrap_or_else(|| row.id.to_string()),
                    });
                }
                let suggestion = nearest(wanted, table.all().map(|app| app.name())).map(str::to_owned);
                Err(Error::NotFound { wanted: wanted.chars().take(80).collect(), suggestion })
            }
        }
    }

    /// Runs an unpacked folder for development, under the identity it would be installed with, until the result is
    /// dropped.
    ///
    /// # Errors
    ///
    /// Whatever is wrong with the folder; or it runs already, or another app has its name.
    pub fn run_folder(&self, folder: &Path) -> Result<FolderRun> {
        let folder = canonical_folder(folder)?;
        let id = AppId::development(&folder);
        let app = self.folder_app(&folder, id)?;
        let mut table = self.table_mut();
        if table.running.contains_key(&id) {
            return Err(Error::RunsAlready { folder });
        }
        table.running.insert(id, app);
        drop(table);
        Ok(FolderRun { apps: self.clone(), id, folder })
    }

    fn folder_app(&self, folder: &Path, id: AppId) -> Result<Arc<App>> {
        let package = self.open_package(folder)?;
        self.check_name(&package, &id, folder, |table| &table.installed)?;
        self.check_name(&package, &id, folder, |table| &table.running)?;
        let name = {
            let table = self.table();
            let others = table.installed.values().chain(table.running.values()).filter(|app| app.id != id);
            let taken: BTreeSet<_> = others.map(|app| app.name()).collect();
            id.name_beside(package.manifest.name.as_str(), |name| taken.contains(name))
        };
        let data_dir = Store::data_dir(&self.inner.state, &id);
        let make = DirBuilder::new().recursive(true).mode(0o700).create(&data_dir);
        make.map_err(|source| Error::io(&data_dir, "create", source))?;
        Ok(Arc::new(App {
            id,
            manifest: package.manifest,
            package: package.dir,
            data_dir,
            development: true,
            running_from_folder: true,
            source_folder: Some(folder.to_owned()),
            release: 0,
            sequence: None,
            staged: None,
            update_problem: None,
            installed_at: SystemTime::now(),
            size_bytes: 0,
            name,
            proved: false,
        }))
    }

    fn open_package(&self, folder: &Path) -> Result<Package> {
        let package = Package::open(folder)?;
        let inside = |a: &Path, b: &Path| a.starts_with(b);
        let state = self.inner.state.canonicalize().unwrap_or_else(|_| self.inner.state.clone());
        if inside(package.dir.path(), &state) || inside(&state, package.dir.path()) {
            let what = format!("an app's folder cannot hold Mumba's own state ({}) or lie in it", state.display());
            return Err(Error::Folder { folder: folder.to_owned(), what });
        }
        Ok(package)
    }

    /// The names of folders that run for development, but for that of this app.
    fn running_names(&self, id: &AppId) -> BTreeSet<String> {
        let table = self.table();
        table.running.values().filter(|app| app.id != *id).map(|app| app.name().to_owned()).collect()
    }

    /// A folder may not have the name of another one. Beside a published app of its name it gets another.
    fn check_name(
        &self,
        package: &Package,
        id: &AppId,
        folder: &Path,
        among: impl FnOnce(&Table) -> &BTreeMap<AppId, Arc<App>>,
    ) -> Result<()> {
        let table = self.table();
        let name = package.manifest.name.as_str();
        match among(&table).values().find(|app| app.name() == name && app.id != *id && app.development) {
            None => Ok(()),
            Some(existing) => Err(Error::NameTaken {
                name: name.to_owned(),
                existing: existing.id,
                existing_source: existing.source_folder.clone().unwrap_or_else(|| existing.package_dir().to_owned()),
                folder: folder.to_owned(),
            }),
        }
    }

    /// A folder's app that cannot be used does not keep its name from others: it goes, and its data stays.
    fn free_name(&self, store: &mut Store, package: &Package, id: &AppId) -> Result<()> {
        let name = package.manifest.name.as_str();
        let holder = self
            .table()
            .unusable
            .values()
            .find(|(row, _)| row.name == name && row.id != *id && row.development)
            .map(|(row, _)| row.id);
        if let Some(holder) = holder {
            store.uninstall(&holder, Removal::KeepData)?;
            self.table_mut().unusable.remove(&holder);
        }
        Ok(())
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        // What a panic left half done is put right like what a crash left, at the next start.
        self.inner.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn table(&self) -> RwLockReadGuard<'_, Table> {
        self.inner.table.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn table_mut(&self) -> RwLockWriteGuard<'_, Table> {
        self.inner.table.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Apps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Apps").field("state", &self.inner.state).finish_non_exhaustive()
    }
}

impl Table {
    fn all(&self) -> impl Iterator<Item = &Arc<App>> {
        let hidden = |id: &AppId| self.running.contains_key(id);
        self.running.values().chain(self.installed.iter().filter(move |(id, _)| !hidden(id)).map(|(_, app)| app))
    }
}

/// An unpacked folder that runs for development. Dropping it ends that; an installed app comes back to the fore.
#[derive(Debug)]
pub struct FolderRun {
    apps: Apps,
    id: AppId,
    folder: PathBuf,
}

impl FolderRun {
    /// The app as it was when the folder was last read.
    ///
    /// # Panics
    ///
    /// Never: the app is listed for as long as this value lives.
    pub fn app(&self) -> Arc<App> {
        Arc::clone(self.apps.table().running.get(&self.id).expect("only dropping the run removes it from the table"))
    }

    /// The folder, canonical.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Reads the folder anew.
    ///
    /// # Errors
    ///
    /// Whatever is wrong with it; then the app stays as it was.
    pub fn reload(&self) -> Result<Arc<App>> {
        let app = self.apps.folder_app(&self.folder, self.id)?;
        self.apps.table_mut().running.insert(self.id, Arc::clone(&app));
        Ok(app)
    }
}

impl Drop for FolderRun {
    fn drop(&mut self) {
        self.apps.table_mut().running.remove(&self.id);
    }
}

fn installed_app(state: &Path, store: &Store, row: &AppRow) -> Result<App> {
    let releases = store.registry().releases(&row.id)?;
    let release = current_of(row, &releases)?;
    let folder = store.release_dir(&row.id, release);
    let package = if row.development { Package::open(&folder)? } else { Package::open_published(&folder)? };
    let problem = |release: &ReleaseRow| match &release.mark {
        Some(Mark::Failed(why)) => Some(format!("version {} does not work here: {why}", release.version)),
        _ => None,
    };
    Ok(App {
        id: row.id,
        manifest: package.manifest,
        package: package.dir,
        data_dir: Store::data_dir(state, &row.id),
        development: row.development,
        running_from_folder: false,
        source_folder: row.source_folder.clone(),
        release: release.number,
        sequence: release.published.map(|published| published.sequence),
        staged: row.staged_release,
        update_problem: releases.iter().filter(|later| later.number > release.number).rev().find_map(problem),
        installed_at: time(release.installed_at_ms),
        size_bytes: release.size_bytes,
        name: row.name.clone(),
        proved: release.proved,
    })
}

fn installed_row(store: &Store, id: &AppId) -> Result<AppRow> {
    let row = store.registry().app(id)?;
    row.ok_or_else(|| Error::NotFound { wanted: id.to_string(), suggestion: None })
}

fn current_of<'a>(row: &AppRow, releases: &'a [ReleaseRow]) -> Result<&'a ReleaseRow> {
    let current = releases.iter().find(|release| Some(release.number) == row.current_release);
    current.ok_or_else(|| Error::NoRelease { name: row.name.clone(), what: "none is in use".to_owned() })
}

fn time(ms: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(u64::try_from(ms).unwrap_or(0))
}

fn lock(path: &Path) -> Result<File> {
    let open = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path);
    let file = open.map_err(|source| Error::io(path, "open", source))?;
    match rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(file),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(Error::Locked { path: path.to_owned() }),
        Err(error) => Err(Error::io(path, "lock", error.into())),
    }
}

/// In debug builds, `MUMBA_TEST_KILL_AT_INSTALL_STEP=<n>` makes the process kill itself after the n-th step (from 0, counted over
/// installs and uninstalls), as `kill -9` would: for end-to-end tests of recovery.
fn abort_hook() -> Option<Hook> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let at: usize = std::env::var("MUMBA_TEST_KILL_AT_INSTALL_STEP").ok()?.parse().ok()?;
    let seen = std::sync::atomic::AtomicUsize::new(0);
    Some(Arc::new(move |_| {
        if seen.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == at {
            rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL)?;
        }
        Ok(())
    }))
}

#[cfg(test)]
mod tests;
