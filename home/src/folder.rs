//! Making folders that only their owner can enter, and refusing those of others.

use std::fs::{DirBuilder, FileType, Metadata, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt as _, FileTypeExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::Path;

use crate::{HomeError, Result};

/// Whether `path` is a folder (or a link to one) that belongs to `uid`.
pub fn is_own_folder(path: &Path, uid: u32) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.is_dir() && metadata.uid() == uid)
}

/// Makes `path` and its parents with mode 0700. An existing folder keeps its mode, and may be reached through a link:
/// people put their data where they like.
pub(crate) fn create(path: &Path, uid: u32, variable: &'static str) -> Result<()> {
    let io = |source| HomeError::Io { path: path.to_owned(), source };
    if let Err(error) = DirBuilder::new().recursive(true).mode(0o700).create(path) {
        // Something that is not a folder says more than "File exists".
        if let Ok(metadata) = std::fs::metadata(path) {
            check(path, &metadata, uid, variable)?;
        }
        return Err(io(error));
    }
    check(path, &std::fs::metadata(path).map_err(io)?, uid, variable)
}

/// Makes `path` with mode 0700. It must not be a link, and must be ours; a wider mode is narrowed.
pub(crate) fn create_private(path: &Path, uid: u32, variable: &'static str) -> Result<()> {
    let io = |source| HomeError::Io { path: path.to_owned(), source };
    if let Some(parent) = path.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(parent).map_err(io)?;
    }
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(io(error)),
    }
    // Not followed: in /tmp anybody could have put a link there.
    let metadata = std::fs::symlink_metadata(path).map_err(io)?;
    check(path, &metadata, uid, variable)?;
    if metadata.mode() & 0o077 != 0 {
        std::fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(io)?;
    }
    Ok(())
}

fn check(path: &Path, metadata: &Metadata, uid: u32, variable: &'static str) -> Result<()> {
    if !metadata.is_dir() {
        let found = name_of(metadata.file_type());
        return Err(HomeError::NotAFolder { path: path.to_owned(), found, variable });
    }
    if metadata.uid() != uid {
        return Err(HomeError::ForeignFolder { path: path.to_owned(), owner: metadata.uid(), uid, variable });
    }
    Ok(())
}

fn name_of(file_type: FileType) -> &'static str {
    if file_type.is_symlink() {
        "a symbolic link"
    } else if file_type.is_socket() {
        "a socket"
    } else if file_type.is_file() {
        "a file"
    } else {
        "a special file"
    }
}
