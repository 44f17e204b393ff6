//! One host per user: the lock that decides, and the clearing of what a dead host left behind.

use std::fs::File;
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

/// Why this process is not the host.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LockError {
    /// Another host runs.
    #[error("another host of this user runs{}; 'mumba host status' tells more, 'mumba host stop' ends it", .0.map(|pid| format!(" (process {pid})")).unwrap_or_default())]
    Held(Option<u32>),
    /// The lock file cannot be used.
    #[error("the lock file '{}' cannot be used: {source}", path.display())]
    File {
        /// The lock file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Held for as long as the host lives. The system releases it however the host ends.
#[derive(Debug)]
pub struct HostLock {
    _file: File,
}

impl HostLock {
    /// Takes the lock, or says who has it.
    ///
    /// # Errors
    /// [`LockError::Held`] when another host runs.
    pub fn take(path: &Path) -> Result<Self, LockError> {
        let error = |source| LockError::File { path: path.to_owned(), source };
        let mut file = File::options().read(true).write(true).create(true).truncate(false).open(path).map_err(error)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(Errno::WOULDBLOCK) => {
                let mut pid = String::new();
                let _ = file.read_to_string(&mut pid);
                return Err(LockError::Held(pid.trim().parse().ok()));
            }
            Err(errno) => return Err(error(errno.into())),
        }
        file.set_len(0).and_then(|()| file.rewind()).map_err(error)?;
        writeln!(file, "{}", std::process::id()).map_err(error)?;
        Ok(Self { _file: file })
    }
}

/// Removes Chromium's own lock of a host that died, or that ran under another host name. Only with the host's lock held:
/// then no Chromium of ours uses the folder.
///
/// # Errors
/// When a file is there and cannot be removed.
pub fn clear_stale_singleton(chromium_root: &Path) -> std::io::Result<()> {
    for name in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
        match std::fs::remove_file(chromium_root.join(name)) {
            Ok(()) => tracing::info!(name, "removed what a dead host left behind"),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_host_learns_who_is_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.lock");
        let first = HostLock::take(&path).unwrap();
        match HostLock::take(&path) {
            Err(LockError::Held(pid)) => assert_eq!(pid, Some(std::process::id())),
            other => panic!("the lock was given twice: {other:?}"),
        }
        drop(first);
        HostLock::take(&path).unwrap();
    }

    #[test]
    fn stale_singleton_links_are_removed_even_when_they_point_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("otherhost-123", folder.path().join("SingletonLock")).unwrap();
        clear_stale_singleton(folder.path()).unwrap();
        assert!(std::fs::symlink_metadata(folder.path().join("SingletonLock")).is_err());
        clear_stale_singleton(folder.path()).unwrap();
    }
}
