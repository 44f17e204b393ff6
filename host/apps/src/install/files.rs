//! The changes on disk that an install is made of: each synced, each safe to repeat.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Read as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use rustix::fs::OFlags;

use crate::package::{Entry, MAX_BYTES, PackageDir};
use crate::{Error, Result};

/// Makes a new folder, in place of whatever an earlier attempt left there.
pub(super) fn make_dir(path: &Path) -> Result<()> {
    remove(path)?;
    DirBuilder::new().mode(0o755).create(path).map_err(|source| Error::io(path, "create", source))
}

/// Makes a folder that only its owner may enter, unless it is there.
pub(super) fn make_private_dir(path: &Path) -> Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(|source| Error::io(path, "create", source))
}

/// Copies a package into an empty folder, read-only below it, and syncs all of it. Gives the bytes of its files.
pub(super) fn copy_package(
    package: &PackageDir,
    entries: &[Entry],
    target: &Path,
    first_copied: impl FnOnce() -> Result<()>,
) -> Result<u64> {
    let mut first_copied = Some(first_copied);
    let mut bytes = 0;
    for entry in entries {
        match entry {
            Entry::Folder(path) => {
                let folder = target.join(path);
                DirBuilder::new().mode(0o755).create(&folder).map_err(|source| Error::io(&folder, "create", source))?;
            }
            Entry::File { path, executable } => {
                bytes += copy_file(package, path, *executable, &target.join(path), MAX_BYTES - bytes)?;
                if let Some(first_copied) = first_copied.take() {
                    first_copied()?;
                }
            }
        }
    }
    // What a folder holds is there before the folder is closed: deepest first.
    for entry in entries.iter().rev() {
        if let Entry::Folder(path) = entry {
            seal(&target.join(path))?;
        }
    }
    sync_dir(target)?;
    Ok(bytes)
}

fn copy_file(package: &PackageDir, path: &str, executable: bool, target: &Path, room: u64) -> Result<u64> {
    let source_path = package.path().join(path);
    let opened = package.open(path).map_err(|source| Error::io(&source_path, "read", source))?;
    let failed = |source| Error::io(target, "write", source);
    let mut copy = OpenOptions::new().write(true).create_new(true).mode(0o600).open(target).map_err(failed)?;
    // The file may have grown since the package was checked.
    let bytes = io::copy(&mut opened.file.take(room + 1), &mut copy).map_err(failed)?;
    if bytes > room {
        let what = format!("the files of the package have more than {} GiB", MAX_BYTES >> 30);
        return Err(Error::Package { path: source_path, what });
    }
    let mode = if executable { 0o555 } else { 0o444 };
    copy.set_permissions(Permissions::from_mode(mode)).map_err(failed)?;
    copy.sync_all().map_err(failed)?;
    Ok(bytes)
}

/// Makes everything below a folder read-only and syncs all of it. The folder itself stays writable, so that it can be moved. Gives
/// the bytes of its files.
pub(super) fn seal_below(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    let failed = |source| Error::io(folder, "read", source);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(failed)?);
        if kind.is_dir() {
            bytes += seal_below(&path)?;
            seal(&path)?;
        } else if kind.is_file() {
            bytes += seal_file(&path).map_err(|source| Error::io(&path, "seal", source))?;
        } else {
            let what = "this is neither a regular file nor a folder; a release has no others".to_owned();
            return Err(Error::Package { path, what });
        }
    }
    sync_dir(folder)?;
    Ok(bytes)
}

fn seal_file(path: &Path) -> io::Result<u64> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let file = OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path)?;
    let metadata = file.metadata()?;
    let mode = if metadata.permissions().mode() & 0o111 == 0 { 0o444 } else { 0o555 };
    file.set_permissions(Permissions::from_mode(mode))?;
    file.sync_all()?;
    Ok(metadata.len())
}

/// Lets only its owner enter a folder.
pub(super) fn make_private(path: &Path) -> Result<()> {
    set_mode(path, 0o700)
}

/// Lets a folder be moved, or be written to, again.
pub(super) fn make_writable(path: &Path) -> Result<()> {
    set_mode(path, 0o755)
}

/// Makes a folder read-only and syncs it.
pub(super) fn seal(path: &Path) -> Result<()> {
    set_mode(path, 0o555)?;
    sync_dir(path)
}

fn set_mode(path: &Path, mode: u32) -> Result<()> {
    fs::set_permissions(path, Permissions::from_mode(mode))
        .map_err(|source| Error::io(path, "change the mode of", source))
}

pub(super) fn sync_dir(path: &Path) -> Result<()> {
    let sync = || File::open(path)?.sync_all();
    sync().map_err(|source| Error::io(path, "sync", source))
}

pub(super) fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|source| Error::io(to, "put a release at", source))
}

pub(super) fn link(target: &Path, link: &Path) -> Result<()> {
    std::os::unix::fs::symlink(target, link).map_err(|source| Error::io(link, "create", source))
}

/// Removes a file or link, if it is there.
pub(super) fn remove_file(path: &Path) -> Result<()> {
    absent_is_fine(fs::remove_file(path)).map_err(|source| Error::io(path, "remove", source))
}

pub(super) fn remove_dir_if_empty(path: &Path) -> Result<()> {
    match fs::remove_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
        result => absent_is_fine(result).map_err(|source| Error::io(path, "remove", source)),
    }
}

/// Removes a folder that may be read-only: first out of sight, by one rename, then piece by piece.
pub(super) fn remove_tree(path: &Path, staging: &Path) -> Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(Error::io(path, "remove", source)),
        // A folder can move to another parent only while it may be written to.
        Ok(metadata) if metadata.is_dir() => set_mode(path, 0o700)?,
        Ok(_) => {}
    }
    let trash = staging.join("trash");
    remove(&trash)?;
    rename(path, &trash)?;
    remove(&trash)
}

/// Removes everything in a folder.
pub(super) fn empty_dir(path: &Path) -> Result<()> {
    for name in names(path)? {
        remove(&path.join(name))?;
    }
    Ok(())
}

/// The names in a folder; none when there is no such folder.
pub(super) fn names(path: &Path) -> Result<Vec<String>> {
    let read = || -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(path)? {
            names.extend(entry?.file_name().into_string());
        }
        Ok(names)
    };
    match read() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        result => result.map_err(|source| Error::io(path, "read", source)),
    }
}

/// Removes a file or a folder with all that is in it, if it is there.
pub(super) fn remove(path: &Path) -> Result<()> {
    let metadata = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        result => result.map_err(|source| Error::io(path, "remove", source))?,
    };
    if metadata.is_dir() {
        unseal(path)?;
        fs::remove_dir_all(path).map_err(|source| Error::io(path, "remove", source))
    } else {
        remove_file(path)
    }
}

/// Makes a folder and those below it writable, without following links.
fn unseal(path: &Path) -> Result<()> {
    set_mode(path, 0o700)?;
    let failed = |source| Error::io(path, "read", source);
    for entry in fs::read_dir(path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_type().map_err(failed)?.is_dir() {
            unseal(&entry.path())?;
        }
    }
    Ok(())
}

fn absent_is_fine(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}
