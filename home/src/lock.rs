//! One host per user: the lock that decides, and the question whether it is held.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, fcntl};
use nix::libc;

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
///
/// It is a lock of an open file description (fcntl(2)): whether such a one is held can be asked without taking it. A list of all locks
/// is in `/proc/locks`, too, but comes in pieces: while others are given up it misses some that are held.
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
        match fcntl(&file, FcntlArg::F_OFD_SETLK(&whole_file())) {
            Ok(_) => {}
            Err(Errno::EAGAIN | Errno::EACCES) => {
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

    /// Whether a host holds it, as far as that can be told. Looking at it starts nothing and disturbs nobody.
    pub fn may_be_held(path: &Path) -> bool {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) => return error.kind() != ErrorKind::NotFound,
        };
        let mut lock = whole_file();
        let asked = fcntl(&file, FcntlArg::F_OFD_GETLK(&mut lock));
        asked.is_err() || i32::from(lock.l_type) != libc::F_UNLCK
    }
}

/// An exclusive lock of a whole file.
fn whole_file() -> libc::flock {
    let small = |constant: i32| libc::c_short::try_from(constant).expect("the field has room for every such constant");
    libc::flock { l_type: small(libc::F_WRLCK), l_whence: small(libc::SEEK_SET), l_start: 0, l_len: 0, l_pid: 0 }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use rustix::fs::{FlockOperation, flock};

    use super::*;

    #[test]
    fn the_second_host_learns_who_is_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.lock");
        let first = HostLock::take(&path).unwrap();
        let refused = HostLock::take(&path).unwrap_err();
        assert!(matches!(refused, LockError::Held(Some(pid)) if pid == std::process::id()));
        drop(first);
        until(|| HostLock::take(&path).is_ok());
    }

    #[test]
    fn a_lock_is_seen_while_it_is_held() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.lock");
        assert!(!HostLock::may_be_held(&path), "there is no such file");
        std::fs::write(&path, "1\n").unwrap();
        assert!(!HostLock::may_be_held(&path));
        let lock = HostLock::take(&path).unwrap();
        assert!(HostLock::may_be_held(&path));
        assert!(HostLock::may_be_held(&path), "looking at it changes nothing");
        drop(lock);
        until(|| !HostLock::may_be_held(&path));
    }

    /// A program that another test starts at this moment has the file until its own begins.
    fn until(given_up: impl Fn() -> bool) {
        assert!((0..500).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(10));
            given_up()
        }));
    }

    #[test]
    fn a_lock_is_seen_while_others_are_taken_and_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.lock");
        let _lock = HostLock::take(&path).unwrap();
        let others: Vec<_> =
            (0..200).map(|number| File::create(folder.path().join(format!("{number}"))).unwrap()).collect();
        let has_ended = AtomicBool::new(false);
        let missed = std::thread::scope(|scope| {
            scope.spawn(|| {
                while !has_ended.load(Ordering::Relaxed) {
                    for operation in [FlockOperation::NonBlockingLockExclusive, FlockOperation::Unlock] {
                        others.iter().for_each(|other| flock(other, operation).unwrap());
                    }
                }
            });
            let missed = (0..5_000).filter(|_| !HostLock::may_be_held(&path)).count();
            has_ended.store(true, Ordering::Relaxed);
            missed
        });
        assert_eq!(missed, 0);
    }
}
