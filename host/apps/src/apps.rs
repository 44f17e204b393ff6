//! The apps of a user: installed ones, and unpacked folders that run for development in their place.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::install::{Hook, Incoming, Step, Store};
use crate::manifest::{PackagePath, Triple, nearest};
use crate::package::{Package, PackageDir, canonical_folder};
use crate::registry::{AppRow, ReleaseRow, Removal};
use crate::{AppId, Error, Manifest, Result};

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
    /// When the release was installed, or the run began.
    pub installed_at: SystemTime,
    /// Bytes of the release's files; 0 for an app that runs from its folder.
    pub size_bytes: u64,
}

impl App {
    /// Short name.
    pub fn name(&self) -> &str {
        self.manifest.name.as_str()
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

/// What an install did.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Installed {
    /// The app as it is now.
    pub app: Arc<App>,
    /// The app as it was, when it was installed before.
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
            let releases = store.registry().releases(&row.id)?;
            let Some(release) = releases.iter().find(|release| Some(release.number) == row.current_release) else {
                continue;
            };
            match installed_app(&state, &store, &row, release) {
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
        let incoming = Incoming { id, package: &package, development: true, source_folder: Some(folder) };
        let release = store.install(&incoming)?;
        let row = AppRow {
            id,
            name: release.name.clone(),
            development: true,
            source_folder: incoming.source_folder,
            current_release: Some(release.number),
            removal: None,
        };
        let app = Arc::new(installed_app(&self.inner.state, &store, &row, &release)?);
        let mut table = self.table_mut();
        table.unusable.remove(&id);
        let replaced = table.installed.insert(id, Arc::clone(&app));
        drop(table);
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
                    return Err(Error::Unusable {
                        name: row.name.clone(),
                        why: why.clone(),
                        source_folder: row.source_folder.clone().unwrap_or_default(),
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
            installed_at: SystemTime::now(),
            size_bytes: 0,
        }))
    }

    fn open_package(&self, folder: &Path) -> Result<Package> {
        let package = Package::open(folder)?;
        package.require_app()?;
        let inside = |a: &Path, b: &Path| a.starts_with(b);
        let state = self.inner.state.canonicalize().unwrap_or_else(|_| self.inner.state.clone());
        if inside(package.dir.path(), &state) || inside(&state, package.dir.path()) {
            let what = format!("an app's folder cannot hold Mumba's own state ({}) or lie in it", state.display());
            return Err(Error::Folder { folder: folder.to_owned(), what });
        }
        Ok(package)
    }

    fn check_name(
        &self,
        package: &Package,
        id: &AppId,
        folder: &Path,
        among: impl FnOnce(&Table) -> &BTreeMap<AppId, Arc<App>>,
    ) -> Result<()> {
        let table = self.table();
        let name = package.manifest.name.as_str();
        match among(&table).values().find(|app| app.name() == name && app.id != *id) {
            None => Ok(()),
            Some(existing) => Err(Error::NameTaken {
                name: name.to_owned(),
                existing: existing.id,
                existing_source: existing.source_folder.clone().unwrap_or_else(|| existing.package_dir().to_owned()),
                folder: folder.to_owned(),
            }),
        }
    }

    /// An app that cannot be used does not keep its name from others: it goes, and its data stays.
    fn free_name(&self, store: &mut Store, package: &Package, id: &AppId) -> Result<()> {
        let name = package.manifest.name.as_str();
        let holder =
            self.table().unusable.values().find(|(row, _)| row.name == name && row.id != *id).map(|(row, _)| row.id);
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

fn installed_app(state: &Path, store: &Store, row: &AppRow, release: &ReleaseRow) -> Result<App> {
    let folder = store.release_dir(&row.id, release);
    let package = Package::open(&folder)?;
    let installed_at = Duration::from_millis(u64::try_from(release.installed_at_ms).unwrap_or(0));
    Ok(App {
        id: row.id,
        manifest: package.manifest,
        package: package.dir,
        data_dir: Store::data_dir(state, &row.id),
        development: row.development,
        running_from_folder: false,
        source_folder: row.source_folder.clone(),
        release: release.number,
        installed_at: UNIX_EPOCH + installed_at,
        size_bytes: release.size_bytes,
    })
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
