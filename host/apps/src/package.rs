//! The folder of a package: reading files beneath it without ever leaving it, and checking that it is whole.
//!
//! A package comes from anywhere. [`PackageDir`] resolves every path beneath the folder that it holds open, so that no
//! link and no renaming by somebody else, at whatever moment, leads out of it. [`Package`] adds the manifest and the
//! checks that need the files: that they are there, are of this platform, and can be copied.

mod elf;

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use cap_std::ambient_authority;
use cap_std::fs::{Dir, MetadataExt as _, OpenOptions, OpenOptionsExt as _};

use crate::manifest::{self, Manifest, PackagePath, Triple};
use crate::{Error, Result};

/// Files and folders that a package may have.
pub const MAX_ENTRIES: usize = 65_536;
/// Bytes that the files of a package may have together.
pub const MAX_BYTES: u64 = 4 << 30;
/// Folders within folders.
pub const MAX_DEPTH: usize = 64;

/// Folders of version control that are no part of a package, wherever they lie.
const NOT_PACKAGED: [&str; 3] = [".git", ".hg", ".svn"];

/// Read access to the files of a package, and to nothing else. Cheap to clone.
#[derive(Clone, Debug)]
pub struct PackageDir {
    dir: Arc<Dir>,
    path: Arc<Path>,
}

/// An open file of a package.
#[derive(Debug)]
#[non_exhaustive]
pub struct PackageFile {
    /// The file, at its beginning.
    pub file: File,
    /// Its length in bytes when it was opened.
    pub len: u64,
    /// When it was last changed, where the file system knows.
    pub modified: Option<SystemTime>,
    executable: bool,
}

impl PackageDir {
    /// Opens a folder. Later renames of it are followed: what is held is the folder, not its path.
    ///
    /// # Errors
    ///
    /// When there is no such folder or it may not be read.
    pub fn open_folder(path: &Path) -> io::Result<PackageDir> {
        let dir = Dir::open_ambient_dir(path, ambient_authority())?;
        Ok(PackageDir { dir: Arc::new(dir), path: path.into() })
    }

    /// Where the folder was when it was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens a regular file by its path in the package, such as `css/main.css`.
    ///
    /// Symbolic links are followed as long as they stay in the package.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such file, or it is a folder, a pipe, a socket or a device, or the path is not the
    /// path of a file in a package; `PermissionDenied` when it leads out of the package or may not be read.
    pub fn open(&self, path: &str) -> io::Result<PackageFile> {
        if PackagePath::parse(path).is_err() {
            return Err(io::Error::new(io::ErrorKind::NotFound, "not a path in the package"));
        }
        let mut options = OpenOptions::new();
        // Without it, opening a pipe waits until somebody writes.
        options.read(true).custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
        let file = self.dir.open_with(path, &options)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::NotFound, "not a regular file"));
        }
        Ok(PackageFile {
            len: metadata.len(),
            modified: metadata.modified().ok().map(cap_std::time::SystemTime::into_std),
            executable: metadata.mode() & 0o111 != 0,
            file: file.into_std(),
        })
    }

    /// Reads a whole file of at most `limit` bytes.
    ///
    /// # Errors
    ///
    /// As [`PackageDir::open`]; `FileTooLarge` beyond the limit.
    pub fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        let opened = self.open(path)?;
        let mut bytes = Vec::with_capacity(usize::try_from(opened.len.min(limit)).unwrap_or(0));
        opened.file.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it has more than {limit} bytes")));
        }
        Ok(bytes)
    }
}

/// A package whose manifest was read and whose files, as far as the manifest names them, are there.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Package {
    /// What it says about itself.
    pub manifest: Manifest,
    /// Its files.
    pub dir: PackageDir,
}

/// The platforms whose files a package has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Platforms {
    /// All that its manifest names.
    All,
    /// This machine's.
    Host,
}

/// A file or folder that belongs to a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    Folder(String),
    File { path: String, executable: bool },
}

impl Package {
    /// Opens a package's folder, which must be given as an absolute path.
    ///
    /// # Errors
    ///
    /// When the folder, its manifest, or a file that the manifest names is missing or wrong.
    pub fn open(folder: &Path) -> Result<Package> {
        Package::open_with(folder, Platforms::All)
    }

    /// Opens the folder of a published package, which has the programs and modules for this machine and for no other.
    ///
    /// # Errors
    ///
    /// As [`Package::open`].
    pub fn open_published(folder: &Path) -> Result<Package> {
        Package::open_with(folder, Platforms::Host)
    }

    fn open_with(folder: &Path, platforms: Platforms) -> Result<Package> {
        let folder = canonical_folder(folder)?;
        let dir = PackageDir::open_folder(&folder).map_err(|source| Error::io(&folder, "open", source))?;
        let manifest = read_manifest(&dir)?;
        let package = Package { manifest, dir };
        package.check_named_files(platforms)?;
        Ok(package)
    }

    /// Everything that belongs to the package, folders before what they hold.
    ///
    /// # Errors
    ///
    /// When something in it cannot be part of a package.
    pub(crate) fn entries(&self) -> Result<Vec<Entry>> {
        let mut walk = Walk { package: self.dir.path().to_owned(), entries: Vec::new(), bytes: 0 };
        walk.folder(&self.dir.dir, "", 0)?;
        Ok(walk.entries)
    }

    fn check_named_files(&self, platforms: Platforms) -> Result<()> {
        let host = Triple::host();
        let there = |triple: &Triple| platforms == Platforms::All || *triple == host;
        if let Some(service) = &self.manifest.service {
            self.require_platform(&host, service.programs.keys(), "a program of the service")?;
            for (triple, path) in service.programs.iter().filter(|(triple, _)| there(triple)) {
                let opened = self.named(path, "the service's program")?;
                if !opened.executable {
                    return Err(
                        self.wrong(path, format!("the service's program is not executable; run: chmod +x {path}"))
                    );
                }
                elf::check_program(&opened.file, triple).map_err(|what| self.wrong(path, what))?;
            }
        }
        if let Some(view) = &self.manifest.view {
            if let Some(start) = &view.start {
                self.named(start, "the view's start page")?;
            }
            if !view.modules.is_empty() {
                self.require_platform(&host, view.modules.keys(), "a module")?;
            }
            for (triple, path) in view.modules.iter().filter(|(triple, _)| there(triple)) {
                let opened = self.named(path, "the view's module")?;
                elf::check_module(&opened.file, triple).map_err(|what| self.wrong(path, what))?;
            }
        }
        for api in &self.manifest.apis {
            self.named(&api.proto, "an API's description")?;
        }
        if let Some(icon) = &self.manifest.icon {
            self.named(icon, "the icon")?;
        }
        Ok(())
    }

    fn require_platform<'a>(
        &self,
        host: &Triple,
        mut there: impl Iterator<Item = &'a Triple> + Clone,
        what: &str,
    ) -> Result<()> {
        if there.clone().any(|triple| triple == host) {
            return Ok(());
        }
        let first = there.next().map(ToString::to_string).unwrap_or_default();
        let others: Vec<_> = std::iter::once(first).chain(there.map(ToString::to_string)).collect();
        Err(Error::Package {
            path: self.dir.path().join(manifest::FILE_NAME),
            what: format!("the app lacks {what} for this machine, {host}; it has one for {}", others.join(", ")),
        })
    }

    /// Opens a file that the manifest names as `role`.
    fn named(&self, path: &PackagePath, role: &str) -> Result<PackageFile> {
        self.dir.open(path.as_str()).map_err(|error| {
            let what = match error.kind() {
                io::ErrorKind::NotFound => {
                    format!("the manifest names it as {role}, but there is no such file in the package; build or add it")
                }
                _ if leads_out(&error) => {
                    format!("the manifest names it as {role}, but it is a link that leads out of the package; put the file there")
                }
                _ => format!("the manifest names it as {role}, but it cannot be read: {error}"),
            };
            self.wrong(path, what)
        })
    }

    fn wrong(&self, path: &PackagePath, what: String) -> Error {
        Error::Package { path: self.dir.path().join(path), what }
    }
}

/// The canonical path of a folder, which development identities are made from.
pub(crate) fn canonical_folder(folder: &Path) -> Result<PathBuf> {
    let bad = |what: String| Error::Folder { folder: folder.to_owned(), what };
    if !folder.is_absolute() {
        return Err(bad("the path of the app's folder must be absolute".to_owned()));
    }
    let canonical = match folder.canonicalize() {
        Ok(canonical) => canonical,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(bad("there is no such folder".to_owned())),
        Err(error) => return Err(Error::io(folder, "open", error)),
    };
    if !canonical.is_dir() {
        return Err(bad("this is not a folder; name the folder that holds mumba.toml".to_owned()));
    }
    if canonical.to_str().is_none() {
        return Err(bad("its path is not valid UTF-8; rename the folder".to_owned()));
    }
    Ok(canonical)
}

fn read_manifest(dir: &PackageDir) -> Result<Manifest> {
    let path = dir.path().join(manifest::FILE_NAME);
    // One byte more than allowed, so that the parser can say that it is too much.
    match dir.open(manifest::FILE_NAME) {
        Ok(opened) => {
            let mut bytes = Vec::new();
            let limit = manifest::MAX_BYTES as u64 + 1;
            opened.file.take(limit).read_to_end(&mut bytes).map_err(|source| Error::io(&path, "read", source))?;
            Ok(Manifest::parse(&bytes, &path)?)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(Error::NoManifest { folder: dir.path().to_owned() })
        }
        Err(error) if leads_out(&error) => Err(Error::Package {
            path,
            what: "this is a link that leads out of the package; put the file there".to_owned(),
        }),
        Err(source) => Err(Error::io(&path, "read", source)),
    }
}

/// Whether the error says that a path left the folder; the kernel's refusals of access have a number.
fn leads_out(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied && error.raw_os_error().is_none()
        || error.raw_os_error() == Some(rustix::io::Errno::XDEV.raw_os_error())
}

struct Walk {
    package: PathBuf,
    entries: Vec<Entry>,
    bytes: u64,
}

impl Walk {
    fn wrong(&self, path: &str, what: impl Into<String>) -> Error {
        Error::Package { path: self.package.join(path), what: what.into() }
    }

    fn folder(&mut self, dir: &Dir, prefix: &str, depth: usize) -> Result<()> {
        if depth > MAX_DEPTH {
            return Err(self.wrong(prefix, format!("folders lie more than {MAX_DEPTH} deep")));
        }
        let here = self.package.join(prefix);
        let failed = |source| Error::io(&here, "read", source);
        let mut names = Vec::new();
        for entry in dir.entries().map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else { return Err(Error::BadName { folder: here, name }) };
            names.push((name.to_owned(), entry.file_type().map_err(failed)?));
        }
        names.sort_by(|(a, _), (b, _)| a.cmp(b));
        for (name, kind) in names {
            let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
            if kind.is_dir() && NOT_PACKAGED.contains(&name.as_str()) {
                continue;
            }
            if let Err(what) = PackagePath::parse(path.as_str()) {
                return Err(self.wrong(&path, what));
            }
            if self.entries.len() >= MAX_ENTRIES {
                let what =
                    format!("the package has more than {MAX_ENTRIES} files and folders; remove what the app needs not");
                return Err(self.wrong("", what));
            }
            if kind.is_dir() {
                self.entries.push(Entry::Folder(path.clone()));
                let below = dir.open_dir(&name).map_err(|source| Error::io(&here.join(&name), "open", source))?;
                self.folder(&below, &path, depth + 1)?;
            } else if kind.is_file() || kind.is_symlink() {
                self.file(&path, kind.is_symlink())?;
            } else {
                let what = "this is a pipe, a socket or a device; a package has regular files and folders only";
                return Err(self.wrong(&path, what));
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &str, link: bool) -> Result<()> {
        // Resolved from the top: a link may lead anywhere in the package.
        let top = PackageDir::open_folder(&self.package).map_err(|source| Error::io(&self.package, "open", source))?;
        let metadata = match top.dir.metadata(path) {
            Ok(metadata) => metadata,
            Err(error) if link && leads_out(&error) => {
                return Err(self.wrong(path, "this is a link that leads out of the package; put the file itself there"));
            }
            Err(error) if link && error.kind() == io::ErrorKind::NotFound => {
                return Err(self.wrong(path, "this is a link to nothing; remove it"));
            }
            Err(source) => return Err(Error::io(&self.package.join(path), "read", source)),
        };
        if !metadata.is_file() {
            let what = "this is a link to something else than a file; put the files themselves there";
            return Err(self.wrong(path, what));
        }
        self.bytes = self.bytes.saturating_add(metadata.len());
        if self.bytes > MAX_BYTES {
            return Err(self.wrong("", format!("the files of the package have more than {} GiB", MAX_BYTES >> 30)));
        }
        self.entries.push(Entry::File { path: path.to_owned(), executable: metadata.mode() & 0o111 != 0 });
        Ok(())
    }
}

#[cfg(test)]
mod tests;
