//! Where the compiler finds files: in the package and nowhere else, within limits; and the standard ones that it brings itself.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use mumba_apps::package::PackageDir;
use protox::file::{File, FileResolver, GoogleFileResolver};

use super::nesting;

/// Bytes that one file may have.
const MAX_FILE_BYTES: u64 = 1 << 20;
/// Bytes that a file and everything that it imports may have.
const MAX_BYTES: u64 = 4 << 20;
/// Files that may be read for one API.
const MAX_FILES: usize = 256;
/// Levels of braces.
const MAX_DEPTH: usize = 48;
/// Characters of an error that are shown.
const MAX_ERROR_CHARS: usize = 1000;

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Read {
    path: String,
    len: u64,
    modified: Option<SystemTime>,
}

impl Read {
    /// Whether it is as it was.
    pub(super) fn is_fresh(&self, dir: &PackageDir) -> bool {
        dir.open(&self.path).is_ok_and(|file| file.len == self.len && file.modified == self.modified)
    }
}

#[derive(Default)]
struct Usage {
    /// Import names and what they were found as.
    names: Vec<(String, String)>,
    read: Vec<Read>,
    bytes: u64,
}

/// Files of a package by the names that imports give them.
#[derive(Clone)]
pub(super) struct PackageFiles {
    origin: Origin,
    /// Folders that imports are relative to, with a slash at the end, the nearest first.
    roots: Arc<[String]>,
    usage: Arc<Mutex<Usage>>,
}

#[derive(Clone)]
enum Origin {
    Package(PackageDir),
    Alone(Arc<[u8]>),
}

impl PackageFiles {
    /// For an API in this file: imports are looked for from its folder, then from each folder above it up to the package.
    pub(super) fn new(dir: PackageDir, proto: &str) -> PackageFiles {
        let mut roots = Vec::new();
        let mut folder = proto;
        while let Some((above, _)) = folder.rsplit_once('/') {
            roots.push(format!("{above}/"));
            folder = above;
        }
        roots.push(String::new());
        PackageFiles { origin: Origin::Package(dir), roots: roots.into(), usage: Arc::default() }
    }

    /// One file, without a package.
    pub(super) fn alone(bytes: &[u8]) -> PackageFiles {
        PackageFiles { origin: Origin::Alone(bytes.into()), roots: Arc::new([String::new()]), usage: Arc::default() }
    }

    fn usage(&self) -> MutexGuard<'_, Usage> {
        self.usage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was read.
    pub(super) fn read(&self) -> Vec<Read> {
        self.usage().read.clone()
    }

    /// An error of the compiler in one line, with the path in the package, line and column.
    pub(super) fn describe(&self, error: &protox::Error) -> String {
        // Its other form has the place too.
        let text = format!("{error:?}");
        let usage = self.usage();
        let named = usage.names.iter().find_map(|(name, path)| {
            let rest = text.strip_prefix(name.as_str())?;
            rest.starts_with(':').then(|| format!("{path}{rest}"))
        });
        let text = named.unwrap_or(text);
        let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.char_indices().nth(MAX_ERROR_CHARS) {
            Some((end, _)) => format!("{}…", &line[..end]),
            None => line,
        }
    }

    fn find(&self, name: &str) -> Result<Option<(String, Vec<u8>, Read)>, Refused> {
        for root in self.roots.iter() {
            let path = format!("{root}{name}");
            let refused = |error: std::io::Error| Refused(format!("{path}: {error}"));
            let dir = match &self.origin {
                Origin::Package(dir) => dir,
                Origin::Alone(bytes) if name == "fuzz.proto" => {
                    let read = Read { path: path.clone(), len: bytes.len() as u64, modified: None };
                    return Ok(Some((path, bytes.to_vec(), read)));
                }
                Origin::Alone(_) => return Ok(None),
            };
            let file = match dir.open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(refused(error)),
            };
            let read = Read { path: path.clone(), len: file.len, modified: file.modified };
            let bytes = dir.read(&path, MAX_FILE_BYTES).map_err(refused)?;
            return Ok(Some((path, bytes, read)));
        }
        Ok(None)
    }
}

impl FileResolver for PackageFiles {
    fn open_file(&self, name: &str) -> Result<File, protox::Error> {
        // The standard files are the compiler's own: JSON and clients rely on what they say.
        if name.starts_with("google/protobuf/") {
            return GoogleFileResolver::new().open_file(name);
        }
        let (path, bytes, read) =
            self.find(name).map_err(protox::Error::new)?.ok_or_else(|| protox::Error::file_not_found(name))?;
        {
            let mut usage = self.usage();
            usage.bytes += bytes.len() as u64;
            if usage.read.len() >= MAX_FILES || usage.bytes > MAX_BYTES {
                let text = format!("{path}: an API may have {MAX_FILES} files and {} MiB", MAX_BYTES >> 20);
                return Err(protox::Error::new(Refused(text)));
            }
            usage.names.push((name.to_owned(), path.clone()));
            usage.read.push(read);
        }
        let text = String::from_utf8(bytes)
            .map_err(|_| protox::Error::new(Refused(format!("{path}: it is not text in UTF-8"))))?;
        if nesting::depth(&text) > MAX_DEPTH {
            let text = format!("{path}: it nests deeper than {MAX_DEPTH} levels");
            return Err(protox::Error::new(Refused(text)));
        }
        let file = File::from_source(name, &text)?;
        let package = file.file_descriptor_proto().package();
        if package == "google.protobuf" || package.starts_with("google.protobuf.") {
            let text = format!("{path}: the package 'google.protobuf' is taken; import the standard files instead");
            return Err(protox::Error::new(Refused(text)));
        }
        Ok(file)
    }
}

/// Why a file is not taken. Its two forms are the same: errors are shown in the one that has places.
struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}
