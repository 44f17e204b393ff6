//! Making the metainfo of files on the disk.
//!
//! The same files give the same bytes on every machine: order and names are the caller's or sorted, nothing is taken from the
//! file system but bytes (and, from a folder, whether a file is a program), and no time or creator is written.

use std::os::unix::fs::PermissionsExt as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::bridge::{call, ffi};
use crate::error::{Error, Result};
use crate::metainfo::{Bounds, Metainfo};
use crate::session::bytes_of;

/// Which hashes a torrent has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// SHA-1 over pieces across files (BEP 3): every client reads it.
    V1,
    /// A SHA-256 tree for each file (BEP 52).
    V2,
    /// Both.
    Hybrid,
}

/// A file of a torrent to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its path, relative to the folder, with `/` between the parts.
    pub path: String,
    /// Whether it is a program.
    pub executable: bool,
}

/// What to make a torrent of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTorrent {
    folder: PathBuf,
    files: Vec<NewFile>,
    version: Version,
    piece_bytes: u32,
}

impl CreateTorrent {
    /// Of all files in the folder and below, by name. The folder's name is the torrent's.
    ///
    /// # Errors
    ///
    /// When something in it is neither a folder nor a regular file, has a name that is not UTF-8, or cannot be read.
    pub fn from_folder(folder: impl Into<PathBuf>, version: Version) -> Result<CreateTorrent> {
        let folder = folder.into();
        let mut files = Vec::new();
        walk(&folder, "", &mut files)?;
        files.sort_by(|a: &NewFile, b: &NewFile| a.path.cmp(&b.path));
        Ok(CreateTorrent { folder, files, version, piece_bytes: 0 })
    }

    /// Of these files of the folder, in this order for v1; v2 and hybrid torrents are always sorted. The folder's name is the torrent's.
    #[must_use]
    pub fn from_files(folder: impl Into<PathBuf>, files: Vec<NewFile>, version: Version) -> CreateTorrent {
        CreateTorrent { folder: folder.into(), files, version, piece_bytes: 0 }
    }

    /// The size of the pieces: a power of two, from 16 KiB. Without, it follows from the size of the content.
    #[must_use]
    pub fn piece_bytes(mut self, bytes: u32) -> CreateTorrent {
        self.piece_bytes = bytes;
        self
    }

    fn spec(&self) -> Result<ffi::CreateSpec> {
        let wrong = |path: &Path, reason: &str| Error::Path { path: path.to_owned(), reason: reason.to_owned() };
        let folder = self.folder.canonicalize().map_err(|error| wrong(&self.folder, &error.to_string()))?;
        let parent = folder.parent().and_then(Path::to_str);
        let name = folder.file_name().and_then(|name| name.to_str());
        let (Some(parent), Some(name)) = (parent, name) else {
            return Err(wrong(&folder, "a torrent needs a named folder, in UTF-8"));
        };
        let mut files = Vec::new();
        for file in &self.files {
            let path = folder.join(&file.path);
            let named = file.path.split('/').all(|part| !matches!(part, "" | "." | ".."));
            if !named {
                return Err(wrong(Path::new(&file.path), "it is no path within the folder"));
            }
            let metadata = path.symlink_metadata().map_err(|error| wrong(&path, &error.to_string()))?;
            if !metadata.is_file() {
                return Err(wrong(&path, "it is no regular file"));
            }
            files.push(ffi::FileEntry {
                path: format!("{name}/{}", file.path),
                size: i64::try_from(metadata.len()).map_err(|_| wrong(&path, "it is too large"))?,
                executable: file.executable,
                pad: false,
                root: [0; 32],
            });
        }
        if files.iter().all(|file| file.size == 0) {
            return Err(wrong(&folder, "a torrent needs at least one file that is not empty"));
        }
        let single = matches!(&self.files[..], [file] if !file.path.contains('/'));
        if single && self.version == Version::V2 {
            return Err(wrong(&folder, "a v2 torrent of one file has no folder: add another file, or make it hybrid"));
        }
        let piece_length = i32::try_from(self.piece_bytes).unwrap_or(i32::MAX);
        let (v1, v2) = (self.version != Version::V2, self.version != Version::V1);
        Ok(ffi::CreateSpec { parent: parent.to_owned(), files, piece_length, v1, v2 })
    }
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<NewFile>) -> Result<()> {
    let wrong = |path: PathBuf, reason: String| Error::Path { path, reason };
    let entries = folder.read_dir().map_err(|error| wrong(folder.to_owned(), error.to_string()))?;
    for entry in entries {
        let entry = entry.map_err(|error| wrong(folder.to_owned(), error.to_string()))?;
        let path = entry.path();
        let name = entry.file_name();
        let Some(name) = name.to_str() else { return Err(wrong(path, "its name is not UTF-8".to_owned())) };
        let metadata = path.symlink_metadata().map_err(|error| wrong(path.clone(), error.to_string()))?;
        let inner = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        if metadata.is_dir() {
            walk(&path, &inner, files)?;
        } else if metadata.is_file() {
            files.push(NewFile { path: inner, executable: metadata.permissions().mode() & 0o100 != 0 });
        } else {
            return Err(wrong(path, "it is neither a folder nor a regular file".to_owned()));
        }
    }
    Ok(())
}

/// Hashes the files and makes their metainfo. `on_piece` is told of each piece that was hashed. Dropping the future ends the
/// hashing at the next piece.
///
/// # Errors
///
/// When a file cannot be read, or when libtorrent refuses the piece length; when `on_piece` panics.
pub async fn create(torrent: CreateTorrent, on_piece: impl FnMut(u32) + Send + 'static) -> Result<Metainfo> {
    let cancelled = Arc::new(AtomicBool::new(false));
    let _guard = CancelOnDrop(cancelled.clone());
    let mut progress = Progress { on_piece: Box::new(on_piece), cancelled, panicked: false };
    let created = tokio::task::spawn_blocking(move || {
        let spec = torrent.spec()?;
        let bytes = call(|fault| bytes_of(&ffi::create_metainfo(&spec, &mut progress, fault)));
        if progress.panicked {
            return Err(Error::Invalid("what was told of the progress panicked".to_owned()));
        }
        if progress.cancelled.load(Ordering::Relaxed) {
            return Err(Error::Cancelled("making a torrent"));
        }
        let what = || format!("cannot make a torrent of '{}'", torrent.folder.display());
        let bytes = bytes.map_err(|fault| Error::failed(what(), fault))?;
        Metainfo::parse(&bytes, &Bounds { metainfo_bytes: usize::MAX, ..Bounds::default() })
    });
    created.await.map_err(|error| Error::Invalid(error.to_string()))?
}

struct CancelOnDrop(Arc<AtomicBool>);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What C++ tells of the hashing.
pub(crate) struct Progress {
    on_piece: Box<dyn FnMut(u32) + Send>,
    cancelled: Arc<AtomicBool>,
    panicked: bool,
}

impl Progress {
    /// Called by C++; whether to go on.
    pub(crate) fn piece_hashed(&mut self, piece: i32) -> bool {
        let told = catch_unwind(AssertUnwindSafe(|| (self.on_piece)(piece.unsigned_abs())));
        self.panicked |= told.is_err();
        !self.panicked && !self.cancelled.load(Ordering::Relaxed)
    }
}
