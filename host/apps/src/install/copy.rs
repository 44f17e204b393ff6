//! Copies of an app's data. What lies there belongs to a service that nobody vouches for: links are copied and never followed, and
//! what is neither a file, a folder, a link nor a pipe is left out.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, FileTimes, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{
    DirBuilderExt as _, FileTypeExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, OFlags};

use super::files::sync_dir;
use crate::{Error, Result};

/// Bytes of data that are copied.
pub(super) const MAX_BYTES: u64 = 16 << 30;
/// Files and folders that are copied.
const MAX_ENTRIES: u64 = 1 << 20;
/// Folders within folders.
const MAX_DEPTH: usize = 128;

/// Copies a folder to a place where nothing is, and syncs all of it. Where the file system can, files share their blocks.
pub(super) fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    Copy { bytes: MAX_BYTES, entries: MAX_ENTRIES }.folder(from, to, 0)
}

/// What may still be copied.
struct Copy {
    bytes: u64,
    entries: u64,
}

impl Copy {
    fn folder(&mut self, from: &Path, to: &Path, depth: usize) -> Result<()> {
        if depth > MAX_DEPTH {
            return Err(too_much(from, format!("folders lie more than {MAX_DEPTH} deep")));
        }
        let unreadable = |source| Error::io(from, "read", source);
        let metadata = fs::symlink_metadata(from).map_err(unreadable)?;
        DirBuilder::new().mode(0o700).create(to).map_err(|source| Error::io(to, "create", source))?;
        let entries = fs::read_dir(from).map_err(unreadable)?;
        let names: io::Result<Vec<OsString>> = entries.map(|entry| Ok(entry?.file_name())).collect();
        for name in names.map_err(unreadable)? {
            self.entry(&from.join(&name), &to.join(&name), depth)?;
        }
        sync_dir(to)?;
        let keep = || -> io::Result<()> {
            let folder = File::open(to)?;
            folder.set_times(times(&metadata)?)?;
            folder.set_permissions(Permissions::from_mode(metadata.mode() & 0o7777))
        };
        keep().map_err(|source| Error::io(to, "change the mode of", source))
    }

    fn entry(&mut self, from: &Path, to: &Path, depth: usize) -> Result<()> {
        let metadata = fs::symlink_metadata(from).map_err(|source| Error::io(from, "read", source))?;
        self.entries = self
            .entries
            .checked_sub(1)
            .ok_or_else(|| too_much(from, format!("they are more than {MAX_ENTRIES} files and folders")))?;
        let failed = |source| Error::io(to, "copy", source);
        let kind = metadata.file_type();
        if kind.is_dir() {
            self.folder(from, to, depth + 1)
        } else if kind.is_symlink() {
            fs::read_link(from).and_then(|target| std::os::unix::fs::symlink(target, to)).map_err(failed)
        } else if kind.is_fifo() {
            let mode = Mode::from_raw_mode(metadata.mode() & 0o777);
            rustix::fs::mknodat(CWD, to, FileType::Fifo, mode, 0).map_err(|error| failed(error.into()))
        } else if kind.is_file() {
            self.bytes = self
                .bytes
                .checked_sub(metadata.len())
                .ok_or_else(|| too_much(from, format!("they have more than {} GiB", MAX_BYTES >> 30)))?;
            copy_file(from, &metadata, to).map_err(failed)
        } else {
            // A socket: whoever listened on it has ended.
            Ok(())
        }
    }
}

fn copy_file(from: &Path, metadata: &Metadata, to: &Path) -> io::Result<()> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let mut source = OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(from)?;
    let mut copy = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to)?;
    if rustix::fs::ioctl_ficlone(&copy, &source).is_err() {
        io::copy(&mut source, &mut copy)?;
    }
    copy.set_times(times(metadata)?)?;
    copy.set_permissions(Permissions::from_mode(metadata.mode() & 0o7777))?;
    copy.sync_all()
}

fn times(metadata: &Metadata) -> io::Result<FileTimes> {
    Ok(FileTimes::new().set_accessed(metadata.accessed()?).set_modified(metadata.modified()?))
}

fn too_much(path: &Path, what: String) -> Error {
    Error::DataNotCopied { path: path.to_owned(), what }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;

    #[test]
    fn a_copy_has_what_the_data_have_and_follows_no_link() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("data"), folder.path().join("copy"));
        fs::create_dir_all(from.join("private/deep")).unwrap();
        fs::write(from.join("notes.db"), "precious").unwrap();
        fs::write(from.join("private/deep/tool"), "#!/bin/sh").unwrap();
        fs::set_permissions(from.join("private/deep/tool"), Permissions::from_mode(0o750)).unwrap();
        fs::set_permissions(from.join("private"), Permissions::from_mode(0o500)).unwrap();
        symlink("/etc/passwd", from.join("out")).unwrap();
        symlink("nowhere", from.join("nothing")).unwrap();
        rustix::fs::mknodat(CWD, from.join("pipe"), FileType::Fifo, Mode::RUSR, 0).unwrap();
        let _socket = UnixListener::bind(from.join("socket")).unwrap();
        let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        File::open(from.join("notes.db")).unwrap().set_modified(old).unwrap();

        copy_tree(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("notes.db")).unwrap(), "precious");
        assert_eq!(fs::metadata(to.join("notes.db")).unwrap().modified().unwrap(), old);
        assert_eq!(fs::metadata(to.join("private")).unwrap().mode() & 0o777, 0o500);
        assert_eq!(fs::metadata(to.join("private/deep/tool")).unwrap().mode() & 0o777, 0o750);
        assert_eq!(fs::read_link(to.join("out")).unwrap(), Path::new("/etc/passwd"));
        assert_eq!(fs::read_link(to.join("nothing")).unwrap(), Path::new("nowhere"));
        assert!(fs::symlink_metadata(to.join("pipe")).unwrap().file_type().is_fifo());
        assert!(!to.join("socket").exists());
        // The copy stays as it is when the data change.
        fs::write(from.join("notes.db"), "changed").unwrap();
        assert_eq!(fs::read_to_string(to.join("notes.db")).unwrap(), "precious");
        for folder in [&from, &to] {
            fs::set_permissions(folder.join("private"), Permissions::from_mode(0o700)).unwrap();
        }
    }

    #[test]
    fn data_beyond_the_limits_are_refused_with_the_limit() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("data"), folder.path().join("copy"));
        fs::create_dir(&from).unwrap();
        // Sparse: it takes no room.
        File::create(from.join("large")).unwrap().set_len(MAX_BYTES + 1).unwrap();
        let error = copy_tree(&from, &to).unwrap_err().to_string();
        assert!(error.contains("large") && error.contains("more than 16 GiB"), "{error}");
    }
}
