//! What is there already: files and pieces of other releases, found by their hashes, are not fetched again.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use mumba_releases::{Contents, Digest, FileEntry, FileList, PIECE_BYTES};

use crate::store::{Store, make_folder, names};
use crate::{Error, Result};

/// Files and pieces that lie on this machine, as their lists say. Nothing is trusted: whoever uses them checks.
#[derive(Default)]
pub(crate) struct Copies {
    /// Those of one content: one that is damaged does not hide another.
    files: HashMap<Digest, Vec<PathBuf>>,
    pieces: HashMap<Digest, (PathBuf, u64)>,
}

/// What was taken from elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    /// So much.
    pub(crate) bytes: u64,
    /// It is all that there is to have, and was hashed on the way.
    pub(crate) is_whole: bool,
}

impl Copies {
    /// Those of all releases, whichever app they are of.
    pub(crate) fn of(store: &Store) -> Result<Copies> {
        let mut copies = Copies::default();
        for (record, release) in store.releases()? {
            let Some(content) = release.content else { continue };
            let Ok(Some(bundle)) = store.bundle(&record) else { continue };
            let lists = bundle.files().filter(|(name, _)| name.ends_with(".files"));
            for list in lists.filter_map(|(_, bytes)| FileList::decode(bytes).ok()) {
                list.files().iter().for_each(|file| copies.add(file, &content));
            }
        }
        Ok(copies)
    }

    fn add(&mut self, file: &FileEntry, content: &Path) {
        let path = content.join(&file.path);
        if let Some(root) = file.tree.root {
            self.files.entry(root).or_default().push(path.clone());
        }
        if !file.tree.layer.is_empty() {
            for (index, piece) in file.tree.pieces().enumerate() {
                self.pieces.insert(piece, (path.clone(), (index * PIECE_BYTES) as u64));
            }
        }
    }

    /// Makes a folder ready for a download: what can be taken of these files from elsewhere lies in it afterwards. What a former attempt left
    /// stays, unless they are to be taken `anew`.
    pub(crate) fn prepare(&self, files: &[FileEntry], folder: &Path, anew: bool) -> Result<Taken> {
        let mut taken = Taken { bytes: 0, is_whole: true };
        for entry in files {
            let path = folder.join(&entry.path);
            if let Some(parent) = path.parent() {
                make_folder(parent)?;
            }
            match path.symlink_metadata() {
                // libtorrent would let what is too long stay.
                Ok(found) if anew || !found.is_file() || found.len() > entry.size_bytes => {
                    std::fs::remove_file(&path).map_err(|source| Error::io(&path, "remove", source))?;
                }
                Ok(_) => {
                    taken.is_whole = false;
                    continue;
                }
                Err(_) => {}
            }
            let one = self.take(entry, &path)?;
            taken.bytes += one.bytes;
            taken.is_whole &= one.is_whole;
        }
        Ok(taken)
    }

    /// Writes as much of a file as is there.
    fn take(&self, entry: &FileEntry, path: &Path) -> Result<Taken> {
        let Some(root) = entry.tree.root else {
            File::create(path).map_err(|source| Error::io(path, "create", source))?;
            return Ok(Taken { bytes: 0, is_whole: true });
        };
        // A copy that is not what its list says is no copy.
        let copies = self.files.get(&root).into_iter().flatten();
        let is_copied = |copy: &PathBuf| File::open(copy).is_ok_and(|from| entry.write(from, path).is_ok());
        if copies.into_iter().any(is_copied) {
            return Ok(Taken { bytes: entry.size_bytes, is_whole: true });
        }
        let found: Vec<_> = entry
            .tree
            .pieces()
            .enumerate()
            .filter_map(|(index, piece)| Some((index, self.pieces.get(&piece)?)))
            .collect();
        let mut bytes = 0;
        if !found.is_empty() {
            let failed = |source| Error::io(path, "write", source);
            let file = OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
            file.set_len(entry.size_bytes).map_err(failed)?;
            let mut piece = vec![0; PIECE_BYTES];
            for (index, (copy, offset)) in found {
                let at = (index * PIECE_BYTES) as u64;
                let length = usize::try_from(entry.size_bytes - at).map_or(PIECE_BYTES, |rest| rest.min(PIECE_BYTES));
                let read = File::open(copy).and_then(|file| file.read_exact_at(&mut piece[..length], *offset));
                if read.is_ok() {
                    file.write_all_at(&piece[..length], at).map_err(failed)?;
                    bytes += length as u64;
                }
            }
        }
        Ok(Taken { bytes, is_whole: false })
    }
}

/// Whether the disk has room for what does not lie there yet.
pub(crate) fn check_space(contents: &Contents, folder: &Path) -> Result<()> {
    let total: u64 = contents.files().iter().map(|file| file.size_bytes).sum();
    let there = if names(folder)?.is_empty() {
        0
    } else {
        let size = |file: &FileEntry| folder.join(&file.path).symlink_metadata().map_or(0, |found| found.len());
        contents.files().iter().map(|file| size(file).min(file.size_bytes)).sum()
    };
    check_room(folder, total.saturating_sub(there))
}

/// Whether the disk that a folder is on has room for so many bytes.
pub(crate) fn check_room(folder: &Path, needed: u64) -> Result<()> {
    let disk = rustix::fs::statvfs(folder).map_err(|error| Error::io(folder, "read", error.into()))?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    if needed > free {
        return Err(Error::NoSpace { path: folder.to_owned(), needed, free });
    }
    Ok(())
}
