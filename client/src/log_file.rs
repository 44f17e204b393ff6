//! The file that takes the host's standard output and error: rotation at a start, and its last lines.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use crate::{ClientError, Result};

/// A log longer than this is put aside when a host starts.
const ROTATE_AT_BYTES: u64 = 4 * 1024 * 1024;

/// How many logs that were put aside are kept: `host.log.1` is the newest.
const KEEP: u32 = 3;

/// How much of the end of a log is looked at for last words.
const TAIL_BYTES: u64 = 64 * 1024;

/// Opens the log for appending; puts a long one aside first. Also gives the length that it has now.
pub(crate) fn open(path: &Path) -> Result<(File, u64)> {
    let failed = |source| ClientError::Log { path: path.to_owned(), source };
    let length = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
    if length > ROTATE_AT_BYTES {
        for number in (1..KEEP).rev() {
            // Most of the time some are missing.
            let _ = std::fs::rename(aside(path, number), aside(path, number + 1));
        }
        std::fs::rename(path, aside(path, 1)).map_err(failed)?;
    }
    let file = OpenOptions::new().create(true).append(true).mode(0o600).open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    Ok((file, length))
}

fn aside(path: &Path, number: u32) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{number}"));
    PathBuf::from(name)
}

/// The last `lines` lines of any interest that were written after `offset`; none where the log cannot be read.
pub(crate) fn tail(path: &Path, offset: u64, lines: usize) -> Vec<String> {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(offset.max(length.saturating_sub(TAIL_BYTES))))?;
        let mut bytes = Vec::new();
        file.take(TAIL_BYTES).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    // Where there is no message bus, Chromium says so many times and means nothing by it.
    let says_something = |line: &&str| !line.trim().is_empty() && !line.contains(":ERROR:dbus/");
    let all: Vec<&str> = text.lines().filter(says_something).collect();
    all[all.len().saturating_sub(lines)..].iter().map(|line| line.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn the_tail_is_what_was_written_since() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.log");
        std::fs::write(&path, "old\n").unwrap();
        let (mut file, offset) = open(&path).unwrap();
        file.write_all(b"one\n\ntwo\n[1:2:3/4.5:ERROR:dbus/bus.cc:405] Failed\nthree \xff\n").unwrap();
        assert_eq!(tail(&path, offset, 2), ["two", "three \u{fffd}"]);
        assert_eq!(tail(&path, offset, 9).len(), 3);
        assert!(tail(&folder.path().join("none"), 0, 5).is_empty());
    }

    #[test]
    fn a_long_log_is_put_aside_and_a_few_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.log");
        for _ in 0..6 {
            File::create(&path).unwrap().set_len(ROTATE_AT_BYTES + 1).unwrap();
            let (_, length) = open(&path).unwrap();
            assert_eq!(length, 0);
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1 + KEEP as usize);
    }
}
