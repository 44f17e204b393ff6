//! Files of the desktop, written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, symlink};
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// How the name of a file ends that is being written.
const FRESH: &str = ".mumba-new";

/// Makes a folder and those above it.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(|source| Error::io(folder, "make", source))
}

fn fresh_name(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(FRESH);
    path.with_file_name(name)
}

/// Makes a file have this content, by a rename. Says whether it was another one before.
pub(crate) fn write(path: &Path, content: &[u8], mode: u32) -> Result<bool> {
    let there = path.symlink_metadata().is_ok_and(|metadata| metadata.is_file());
    if there && fs::read(path).is_ok_and(|old| old == content) {
        return Ok(false);
    }
    replace(path, |fresh| {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(fresh)?;
        file.write_all(content)?;
        file.sync_all()
    })?;
    Ok(true)
}

/// Makes a symbolic link lead there, by a rename.
pub(crate) fn link(path: &Path, to: &Path) -> Result<()> {
    if fs::read_link(path).is_ok_and(|there| there == to) {
        return Ok(());
    }
    replace(path, |fresh| symlink(to, fresh))
}

fn replace(path: &Path, make: impl FnOnce(&Path) -> io::Result<()>) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("/"));
    make_folder(folder)?;
    let fresh = fresh_name(path);
    let replaced = remove_if_there(&fresh).and_then(|()| make(&fresh)).and_then(|()| fs::rename(&fresh, path));
    if let Err(source) = replaced {
        let _ = fs::remove_file(&fresh);
        return Err(Error::io(path, "write", source));
    }
    // The name too outlives a power cut.
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|source| Error::io(folder, "write", source))
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes a file or link, if it is there.
pub(crate) fn remove(path: &Path) -> Result<()> {
    remove_if_there(path).map_err(|source| Error::io(path, "remove", source))
}

/// The names in a folder; none where there is no such folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// Removes what a crash left half written of ours in a folder.
pub(crate) fn sweep(folder: &Path) {
    for name in names(folder) {
        let ours = ["org.mumba.", "mumba"]
            .iter()
            .any(|start| name.strip_prefix('.').is_some_and(|rest| rest.starts_with(start)));
        if ours && name.ends_with(FRESH) {
            let _ = fs::remove_file(folder.join(name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_crash_left_is_swept_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        for name in
            [".org.mumba.app_x.desktop.mumba-new", ".mumba.desktop.mumba-new", ".other.mumba-new", "mumba.desktop"]
        {
            fs::write(folder.path().join(name), "").unwrap();
        }
        sweep(folder.path());
        assert_eq!(names(folder.path()), [".other.mumba-new", "mumba.desktop"]);
        sweep(&folder.path().join("none"));
    }

    #[test]
    fn a_file_is_replaced_as_a_whole_and_a_link_in_its_place_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (target, path) = (folder.path().join("target"), folder.path().join("a/b"));
        assert!(write(&path, b"1", 0o644).unwrap());
        assert!(!write(&path, b"1", 0o644).unwrap());
        fs::write(&target, "kept").unwrap();
        link(&path, &target).unwrap();
        assert!(write(&path, b"2", 0o644).unwrap());
        assert_eq!((fs::read(&target).unwrap(), fs::read(&path).unwrap()), (b"kept".to_vec(), b"2".to_vec()));
        assert_eq!(names(path.parent().unwrap()), ["b"]);
    }
}
