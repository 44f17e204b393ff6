//! Content on the disk against what the release says: nothing missing, nothing more, and every byte as it was signed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use cap_std::ambient_authority;
use cap_std::fs::{Dir, FileTypeExt as _, Metadata, MetadataExt as _, OpenOptions, OpenOptionsExt as _};
use rustix::fs::OFlags;

use crate::files::{check_names, on_all_processors};
use crate::pack::{make_folders, write_file};
use crate::tree::{piece_hash, tree_of};
use crate::verification::{Piece, SeenFile};
use crate::{Attack, Digest, Error, FileEntry, FileList, PIECE_BYTES, Result, VerifiedPart};

/// All files of a release for one machine, in order.
#[derive(Clone, Debug)]
pub struct Contents {
    files: Vec<FileEntry>,
}

impl Contents {
    /// Puts the parts for one machine together.
    ///
    /// # Errors
    ///
    /// When two parts have one file.
    pub fn new<'a>(parts: impl IntoIterator<Item = &'a VerifiedPart>) -> Result<Contents> {
        Contents::of_lists(parts.into_iter().map(VerifiedPart::files))
    }

    pub(crate) fn of_lists<'a>(lists: impl IntoIterator<Item = &'a FileList>) -> Result<Contents> {
        let mut files: Vec<_> = lists.into_iter().flat_map(FileList::files).cloned().collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        check_names(files.iter().map(|file| file.path.as_str()))?;
        Ok(Contents { files })
    }

    /// The files.
    pub fn files(&self) -> &[FileEntry] {
        &self.files
    }

    /// Checks that a folder holds exactly these files. Links are not followed, and every byte is read.
    ///
    /// # Errors
    ///
    /// The file that is missing, too much or other than it should be.
    pub fn verify_folder(&self, folder: &Path) -> Result<()> {
        self.verify_rest(folder, &BTreeMap::new())
    }

    /// The same, but pieces that were seen are not read again where what was seen of their file still holds. Files are
    /// named by their numbers.
    pub(crate) fn verify_rest(&self, folder: &Path, seen: &BTreeMap<usize, SeenFile>) -> Result<()> {
        let dir = Dir::open_ambient_dir(folder, ambient_authority()).map_err(|e| Error::io(folder, "open", e))?;
        // Sizes and names first: the cheap checks, before a byte is read.
        let mut walk = Walk { contents: self, folder, found: BTreeSet::new() };
        walk.folder(&dir, "")?;
        if let Some(missing) = self.files.iter().find(|file| !walk.found.contains(file.path.as_str())) {
            return Err(Error::path(folder.join(&missing.path), "this file of the release is missing"));
        }
        let mut runs = Vec::new();
        for (number, entry) in self.files.iter().enumerate() {
            let seen = match seen.get(&number) {
                Some(seen) if seen.holds_in(&dir, entry, folder)? => seen.pieces(),
                _ => &[],
            };
            runs.extend(Run::of(entry, seen));
        }
        on_all_processors(&runs, |run| {
            let path = folder.join(&run.entry.path);
            let file = open_regular(&dir, run.entry.path.as_str(), &path)?;
            match run.is_in(file).map_err(|source| Error::io(&path, "read", source))? {
                true => Ok(()),
                false => Err(other(&path, "its content is not what the release says")),
            }
        })?;
        Ok(())
    }

    /// Removes from a folder whatever is not one of these files, with its content. What is right stays; modes do not matter.
    ///
    /// # Errors
    ///
    /// When something cannot be read or removed.
    pub fn remove_wrong(&self, folder: &Path) -> Result<()> {
        let dir = Dir::open_ambient_dir(folder, ambient_authority()).map_err(|e| Error::io(folder, "open", e))?;
        let mut found = Vec::new();
        self.remove_foreign(&dir, folder, "", &mut found)?;
        on_all_processors(&found, |entry| {
            let path = folder.join(&entry.path);
            let file = open_regular(&dir, entry.path.as_str(), &path)?;
            let (tree, size) = tree_of(file, entry.size_bytes).map_err(|source| Error::io(&path, "read", source))?;
            if (&tree, size) == (&entry.tree, entry.size_bytes) {
                return Ok(());
            }
            dir.remove_file(entry.path.as_str()).map_err(|source| Error::io(&path, "remove", source))
        })?;
        Ok(())
    }

    /// Removes what has no name or no kind of these files. Gives the others.
    fn remove_foreign<'a>(
        &'a self,
        dir: &Dir,
        here: &Path,
        prefix: &str,
        found: &mut Vec<&'a FileEntry>,
    ) -> Result<()> {
        let failed = |source| Error::io(here, "read", source);
        for entry in dir.entries().map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let (name, kind) = (entry.file_name(), entry.file_type().map_err(failed)?);
            let path = here.join(&name);
            let relative = name.to_str().map(|name| format!("{prefix}{name}"));
            match relative {
                Some(relative) if kind.is_dir() && self.has_folder(&relative) => {
                    let below = dir.open_dir(&name).map_err(|source| Error::io(&path, "open", source))?;
                    self.remove_foreign(&below, &path, &format!("{relative}/"), found)?;
                    continue;
                }
                Some(relative) if kind.is_file() => {
                    if let Some(file) = self.entry(&relative) {
                        found.push(file);
                        continue;
                    }
                }
                _ => {}
            }
            let removed = if kind.is_dir() { dir.remove_dir_all(&name) } else { dir.remove_file(&name) };
            removed.map_err(|source| Error::io(&path, "remove", source))?;
        }
        Ok(())
    }

    /// Copies the files from a folder into an empty one: what lies there then is what the lists say, whatever happens to
    /// the first one meanwhile.
    ///
    /// # Errors
    ///
    /// When a file is missing or another one than it should be, or cannot be copied.
    pub fn copy(&self, from: &Path, target: &Path) -> Result<()> {
        let dir = Dir::open_ambient_dir(from, ambient_authority()).map_err(|e| Error::io(from, "open", e))?;
        for file in &self.files {
            if let Some(parent) = target.join(&file.path).parent() {
                make_folders(parent)?;
            }
        }
        on_all_processors(&self.files, |entry| {
            let path = from.join(&entry.path);
            let copied = write_file(open_regular(&dir, entry.path.as_str(), &path)?, entry, &target.join(&entry.path));
            copied.map_err(|error| match error.attack() {
                Some(_) => Error::path(&path, "this file was changed while the app was packed; pack it again"),
                None => error,
            })
        })?;
        Ok(())
    }

    fn entry(&self, path: &str) -> Option<&FileEntry> {
        self.numbered(path).map(|(_, entry)| entry)
    }

    /// A file and its number.
    pub(crate) fn numbered(&self, path: &str) -> Option<(usize, &FileEntry)> {
        let number = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some((number, self.files.get(number)?))
    }

    fn has_folder(&self, path: &str) -> bool {
        let prefix = format!("{path}/");
        let index = self.files.partition_point(|file| file.path.as_str() < prefix.as_str());
        self.files.get(index).is_some_and(|file| file.path.as_str().starts_with(&prefix))
    }
}

/// Some pieces of a file, in a row: what one processor hashes before it takes the next ones. So a large file keeps all of them busy.
struct Run<'a> {
    entry: &'a FileEntry,
    /// What is known already of the pieces of the file; empty: nothing.
    seen: &'a [Piece],
    /// The number of its first piece.
    first: usize,
}

impl<'a> Run<'a> {
    const PIECES: usize = 64;

    /// Those that have a piece which is not known to be right.
    fn of(entry: &'a FileEntry, seen: &'a [Piece]) -> impl Iterator<Item = Run<'a>> {
        let pieces = entry.tree.pieces().count().max(1);
        let runs = (0..pieces).step_by(Run::PIECES).map(move |first| Run { entry, seen, first });
        runs.filter(move |run| (run.first..pieces.min(run.first + Run::PIECES)).any(|piece| !run.is_known(piece)))
    }

    fn is_known(&self, piece: usize) -> bool {
        self.seen.get(piece) == Some(&Piece::Right)
    }

    /// Whether the file has these pieces, and nothing behind its last one.
    fn is_in(&self, file: File) -> std::io::Result<bool> {
        let pieces = self.entry.tree.pieces().count();
        if pieces < 2 {
            let (tree, size) = tree_of(file, self.entry.size_bytes)?;
            return Ok((&tree, size) == (&self.entry.tree, self.entry.size_bytes));
        }
        let mut buffer = Vec::with_capacity(PIECE_BYTES);
        for (piece, wanted) in self.entry.tree.pieces().enumerate().skip(self.first).take(Run::PIECES) {
            if !self.is_known(piece) && !has_piece(&file, self.entry, piece, wanted, &mut buffer)? {
                return Ok(false);
            }
        }
        let is_last = self.first + Run::PIECES >= pieces;
        Ok(!is_last || file.read_at(&mut [0], self.entry.size_bytes)? == 0)
    }
}

/// Where a piece of a file begins and ends.
pub(crate) fn place_of(entry: &FileEntry, piece: usize) -> (u64, u64) {
    let begin = (piece * PIECE_BYTES) as u64;
    (begin, entry.size_bytes.min(begin + PIECE_BYTES as u64))
}

/// Whether a file of more than one piece has this one in its place.
pub(crate) fn has_piece(
    file: &File,
    entry: &FileEntry,
    piece: usize,
    wanted: Digest,
    buffer: &mut Vec<u8>,
) -> std::io::Result<bool> {
    let (begin, end) = place_of(entry, piece);
    buffer.resize(end.saturating_sub(begin) as usize, 0);
    match file.read_exact_at(buffer, begin) {
        Ok(()) => Ok(piece_hash(buffer) == wanted),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

struct Walk<'a> {
    contents: &'a Contents,
    folder: &'a Path,
    found: BTreeSet<&'a str>,
}

impl Walk<'_> {
    fn folder(&mut self, dir: &Dir, prefix: &str) -> Result<()> {
        let here = self.folder.join(prefix);
        let failed = |source| Error::io(&here, "read", source);
        for entry in dir.entries().map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name();
            let path = here.join(&name);
            let extra = |what| Error::refused(Attack::ExtraneousDependencies, format!("{}: {what}", path.display()));
            let name = name.to_str().ok_or_else(|| extra("the release has no file of this name"))?;
            let relative = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                if !self.contents.has_folder(&relative) {
                    return Err(extra("the release has no such folder"));
                }
                let below = open_folder(dir, name, &path)?;
                self.folder(&below, &relative)?;
                continue;
            }
            let Some(file) = self.contents.entry(&relative) else {
                return Err(extra("the release has no such file"));
            };
            if kind.is_symlink()
                || kind.is_fifo()
                || kind.is_socket()
                || kind.is_char_device()
                || kind.is_block_device()
            {
                return Err(other(&path, "it is not a regular file"));
            }
            let metadata = entry.metadata().map_err(|source| Error::io(&path, "read", source))?;
            if metadata.len() != file.size_bytes {
                let what = format!("it has {} bytes, the release says {}", metadata.len(), file.size_bytes);
                let attack =
                    if metadata.len() > file.size_bytes { Attack::EndlessData } else { Attack::ArbitrarySoftware };
                return Err(Error::refused(attack, format!("{}: {what}", path.display())));
            }
            if (metadata.mode() & 0o111 != 0) != file.executable {
                return Err(other(&path, "its mode is not what the release says"));
            }
            self.found.insert(file.path.as_str());
        }
        Ok(())
    }
}

fn other(path: &Path, what: &str) -> Error {
    Error::refused(Attack::ArbitrarySoftware, format!("{}: {what}", path.display()))
}

/// Opens a folder beneath another one, and no link.
pub(crate) fn open_folder(dir: &Dir, name: &str, path: &Path) -> Result<Dir> {
    // A link where a folder was seen a moment ago.
    let kind = dir.symlink_metadata(name).map_err(|source| Error::io(path, "read", source))?;
    if !kind.is_dir() {
        return Err(Error::path(path, "this is not a folder any more"));
    }
    dir.open_dir(name).map_err(|source| Error::io(path, "open", source))
}

/// Opens a regular file beneath a folder: no link, and nothing that would make the opening wait.
pub(crate) fn open_regular(dir: &Dir, relative: &str, path: &PathBuf) -> Result<File> {
    open_described(dir, relative, path).map(|(file, _)| file)
}

/// The same, with what the file system says of it.
pub(crate) fn open_described(dir: &Dir, relative: &str, path: &PathBuf) -> Result<(File, Metadata)> {
    let mut options = OpenOptions::new();
    let flags = OFlags::NONBLOCK | OFlags::NOFOLLOW;
    options.read(true).custom_flags(flags.bits().cast_signed());
    let file = dir.open_with(relative, &options).map_err(|source| Error::io(path, "open", source))?;
    let metadata = file.metadata().map_err(|source| Error::io(path, "read", source))?;
    if !metadata.is_file() {
        return Err(Error::path(path, "this is not a regular file"));
    }
    Ok((file.into_std(), metadata))
}

#[cfg(test)]
mod tests {
    use mumba_apps::manifest::PackagePath;

    use super::*;
    use crate::Tree;

    #[test]
    fn every_byte_of_a_large_file_counts() {
        let size = 2 * Run::PIECES * PIECE_BYTES + PIECE_BYTES + 5;
        let bytes: Vec<u8> = (0..size).map(|index| (index / 9) as u8 ^ (index >> 15) as u8).collect();
        let path = PackagePath::parse("large").unwrap();
        let entry = FileEntry { path, executable: false, size_bytes: size as u64, tree: Tree::of(&bytes) };
        let contents = Contents { files: vec![entry] };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large");
        std::fs::write(&path, &bytes).unwrap();
        contents.verify_folder(folder.path()).unwrap();
        let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        let run = Run::PIECES * PIECE_BYTES;
        for at in [0, run - 1, run, 2 * run + PIECE_BYTES, size - 1] {
            file.write_all_at(&[!bytes[at]], at as u64).unwrap();
            let error = contents.verify_folder(folder.path()).unwrap_err();
            assert_eq!(error.attack(), Some(Attack::ArbitrarySoftware), "{at}: {error}");
            file.write_all_at(&bytes[at..=at], at as u64).unwrap();
        }
        contents.verify_folder(folder.path()).unwrap();
        // It changes its size after it was looked at.
        let last = Run { entry: &contents.files[0], seen: &[], first: 2 * Run::PIECES };
        for (length, fits) in [(size, true), (size + 1, false), (size - 1, false), (2 * run, false)] {
            file.set_len(length as u64).unwrap();
            assert_eq!(last.is_in(File::open(&path).unwrap()).unwrap(), fits, "{length}");
            file.set_len(2 * run as u64).unwrap();
            file.write_all_at(&bytes[2 * run..], 2 * run as u64).unwrap();
        }
    }

    #[test]
    fn only_what_is_wrong_is_removed() {
        let entry = |path, bytes: &[u8]| FileEntry {
            path: PackagePath::parse(path).unwrap(),
            executable: false,
            size_bytes: bytes.len() as u64,
            tree: Tree::of(bytes),
        };
        let contents = Contents {
            files: vec![
                entry("a/long", b"long"),
                entry("a/missing", b"1"),
                entry("a/right", b"right"),
                entry("a/wrong", b"wrong"),
                entry("empty", b""),
                entry("link", b"right"),
                entry("tree", b"tree"),
            ],
        };
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, bytes: &[u8]| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        };
        write("a/right", b"right");
        write("a/wrong", b"wrung");
        write("a/long", b"longer");
        write("a/more", b"more");
        write("empty", b"");
        write("tree/of/others", b"1");
        write("others/file", b"1");
        std::os::unix::fs::symlink("a/right", folder.path().join("link")).unwrap();
        contents.remove_wrong(folder.path()).unwrap();
        let names = |path: &str| {
            let entries = std::fs::read_dir(folder.path().join(path)).unwrap();
            let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        };
        assert_eq!((names(""), names("a")), (vec!["a".to_owned(), "empty".to_owned()], vec!["right".to_owned()]));
    }
}
