//! Where the runtime is: a small file beside the launchers, written by the host and read by them.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::{Path, PathBuf};

/// The name of the record, in the folder of launchers.
pub const RECORD_NAME: &str = "runtime";

/// No record is bigger.
const MAX_BYTES: usize = 16 * 1024;

/// Where the runtime is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runtime {
    /// The program `mumba`.
    pub mumba: PathBuf,
    /// `MUMBA_HOME`, where that decides.
    pub home: Option<PathBuf>,
    /// `MUMBA_DESKTOP_DIR`, where the host was told to use another desktop folder than the user's.
    pub desktop: Option<PathBuf>,
}

/// A path cannot be written down.
#[derive(Debug)]
pub struct RecordError(PathBuf);

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the path '{}' has a line break, so launchers cannot find it; rename it", self.0.display())
    }
}

impl std::error::Error for RecordError {}

impl Runtime {
    /// The record's bytes.
    ///
    /// # Errors
    /// When a path has a line break.
    pub fn encode(&self) -> Result<Vec<u8>, RecordError> {
        let mut bytes = b"# Written by mumba-host for the launchers beside it.\n".to_vec();
        let paths = [("mumba", Some(&self.mumba)), ("home", self.home.as_ref()), ("desktop", self.desktop.as_ref())];
        for (key, path) in paths {
            let Some(path) = path else { continue };
            if path.as_os_str().as_bytes().contains(&b'\n') {
                return Err(RecordError(path.clone()));
            }
            bytes.extend_from_slice(key.as_bytes());
            bytes.push(b'=');
            bytes.extend_from_slice(path.as_os_str().as_bytes());
            bytes.push(b'\n');
        }
        Ok(bytes)
    }

    /// Reads a record; nothing when it names no program by an absolute path.
    pub fn decode(bytes: &[u8]) -> Option<Runtime> {
        let value = |key: &str| {
            let line = bytes.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(key.as_bytes()))?;
            let path = PathBuf::from(OsString::from_vec(line.to_vec()));
            path.is_absolute().then_some(path)
        };
        Some(Runtime { mumba: value("mumba=")?, home: value("home="), desktop: value("desktop=") })
    }

    /// The record in a folder of launchers, if there is a usable one.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read(folder: &Path) -> io::Result<Option<Runtime>> {
        match std::fs::read(folder.join(RECORD_NAME)) {
            Ok(bytes) if bytes.len() <= MAX_BYTES => Ok(Runtime::decode(&bytes)),
            Ok(_) => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_survives_its_file() {
        let odd = PathBuf::from(OsString::from_vec(b"/opt/a b=\"\xff/mumba".to_vec()));
        for home in [None, Some(PathBuf::from("/m/x"))] {
            let runtime = Runtime { mumba: odd.clone(), home: home.clone(), desktop: home };
            assert_eq!(Runtime::decode(&runtime.encode().unwrap()), Some(runtime));
        }
    }

    #[test]
    fn a_record_without_an_absolute_program_is_none() {
        for bytes in [&b""[..], b"mumba=", b"mumba=bin/mumba\n", b"home=/m\n", b"\xff\n\0"] {
            assert_eq!(Runtime::decode(bytes), None);
        }
        let broken = Runtime { mumba: "/a\nhome=/evil".into(), home: None, desktop: None };
        assert!(broken.encode().unwrap_err().to_string().contains("line break"));
    }

    #[test]
    fn a_missing_record_is_no_error() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Runtime::read(folder.path()).unwrap(), None);
        std::fs::write(folder.path().join(RECORD_NAME), "mumba=/x\n").unwrap();
        assert_eq!(Runtime::read(folder.path()).unwrap().unwrap().mumba, Path::new("/x"));
    }
}
