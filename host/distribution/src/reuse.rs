//! What is there already: files and pieces of other releases of the app, found by their hashes, are not fetched again.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use mumba_apps::AppId;
use mumba_releases::{Contents, Digest, FileEntry, FileList, PIECE_BYTES};

use crate::store::{Store, make_folder, names};
use crate::{Error, Result};

/// Files and pieces that lie on this machine, as their lists say. Nothing is trusted: whoever uses them checks.
#[derive(Default)]
pub(crate) struct Copies {
    files: HashMap<Digest, PathBuf>,
    pieces: HashMap<Digest, (PathBuf, u64)>,
}

impl Copies {
    /// Those of all releases of an address.
    pub(crate) fn of(store: &Store, address: AppId) -> Result<Copies> {
        let mut copies = Copies::default();
        for (record, release) in store.releases()? {
            let Some(content) = release.content.filter(|_| release.address == address) else { continue };
            let Some(bundle) = store.bundle(&record)? else { continue };
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
            self.files.insert(root, path.clone());
        }
        if !file.tree.layer.is_empty() {
            for (index, piece) in file.tree.pieces().enumerate() {
                self.pieces.insert(piece, (path.clone(), (index * PIECE_BYTES) as u64));
            }
        }
    }

    /// Makes a folder ready for a download: what can be taken from elsewhere lies in it afterwards. Gives the number of
    /// bytes that need not be fetched. What a former attempt left stays.
    pub(crate) fn prepare(&self, contents: &Contents, folder: &Path) -> Result<u64> {
        make_folder(folder)?;
        check_space(contents, folder)?;
        let mut reused = 0;
        for entry in contents.files() {
            let path = folder.join(&entry.path);
            if let Some(parent) = path.parent() {
                make_folder(parent)?;
            }
            match path.symlink_metadata() {
                // libtorrent would let what is too long stay.
                Ok(found) if !found.is_file() || found.len() > entry.size_bytes => {
                    std::fs::remove_file(&path).map_err(|source| Error::io(&path, "remove", source))?;
                }
                Ok(_) => continue,
                Err(_) => {}
            }
            reused += self.take(entry, &path)?;
        }
        Ok(reused)
    }

    /// Writes as much of a file as is there.
    fn take(&self, entry: &FileEntry, path: &Path) -> Result<u64> {
        let Some(root) = entry.tree.root else {
            File::create(path).map_err(|source| Error::io(path, "create", source))?;
            return Ok(0);
        };
        // A copy that is not what its list says is no copy.
        if let Some(copy) = self.files.get(&root)
            && let Ok(from) = File::open(copy)
            && entry.write(from, path).is_ok()
        {
            return Ok(entry.size_bytes);
        }
        let found: Vec<_> = entry
            .tree
            .pieces()
            .enumerate()
            .filter_map(|(index, piece)| Some((index, self.pieces.get(&piece)?)))
            .collect();
        if found.is_empty() {
            return Ok(0);
        }
        let failed = |source| Error::io(path, "write", source);
        let file = OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
        file.set_len(entry.size_bytes).map_err(failed)?;
        let mut reused = 0;
        let mut piece = vec![0; PIECE_BYTES];
        for (index, (copy, offset)) in found {
            let at = (index * PIECE_BYTES) as u64;
            let length = usize::try_from(entry.size_bytes - at).map_or(PIECE_BYTES, |rest| rest.min(PIECE_BYTES));
            let read = File::open(copy).and_then(|file| file.read_exact_at(&mut piece[..length], *offset));
            if read.is_ok() {
                file.write_all_at(&piece[..length], at).map_err(failed)?;
                reused += length as u64;
            }
        }
        Ok(reused)
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
    let needed = total.saturating_sub(there);
    let disk = rustix::fs::statvfs(folder).map_err(|error| Error::io(folder, "read", error.into()))?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    if needed > free {
        return Err(Error::NoSpace { path: folder.to_owned(), needed, free });
    }
    Ok(())
}
