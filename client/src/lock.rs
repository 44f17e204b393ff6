//! Whether a host runs, by its lock: looking at it starts nothing and disturbs nobody.

use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

/// Where the kernel lists the locks that are held.
const LOCKS: &str = "/proc/locks";

/// Whether the host's lock is held, as far as that can be told.
pub(crate) fn may_be_held(path: &Path) -> bool {
    let Ok(metadata) = path.metadata() else { return false };
    // Where the kernel does not say, the socket decides.
    std::fs::read_to_string(LOCKS).map_or(true, |locks| lists(&locks, metadata.ino()))
}

/// Whether the list has an exclusive lock of the whole file, as flock(2) takes it: "1: FLOCK  ADVISORY  WRITE 71 fe:00:310 0 EOF".
/// The device is not compared: some file systems show another one there.
fn lists(locks: &str, inode: u64) -> bool {
    let of = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let inode = words.get(5)?.rsplit(':').next()?.parse::<u64>().ok()?;
        (words.get(1) == Some(&"FLOCK") && words.get(3) == Some(&"WRITE")).then_some(inode)
    };
    locks.lines().filter_map(of).any(|locked| locked == inode)
}

#[cfg(test)]
mod tests {
    use rustix::fs::{FlockOperation, flock};

    use super::*;

    #[test]
    fn a_lock_is_seen_while_it_is_held() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.lock");
        assert!(!may_be_held(&path), "there is no such file");
        let file = std::fs::File::create(&path).unwrap();
        assert!(!may_be_held(&path));
        flock(&file, FlockOperation::NonBlockingLockExclusive).unwrap();
        assert!(may_be_held(&path));
        drop(file);
        // A program that another test starts at this moment has the file until its own begins.
        let given_up = (0..500).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(10));
            !may_be_held(&path)
        });
        assert!(given_up);
    }

    #[test]
    fn only_exclusive_locks_of_the_file_count() {
        let list = "1: FLOCK  ADVISORY  WRITE 71 fe:00:310 0 EOF\n1: -> FLOCK ADVISORY WRITE 72 fe:00:311 0 EOF\n2: POSIX  ADVISORY  WRITE 1 fe:00:312 0 EOF\n3: FLOCK ADVISORY READ 1 fe:00:313 0 EOF\nodd\n";
        assert!(lists(list, 310));
        for other in [311, 312, 313, 314, 0] {
            assert!(!lists(list, other), "{other}");
        }
    }
}
