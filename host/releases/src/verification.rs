//! Content that is hashed while more of it comes, so that little is left to hash at the end.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use cap_std::ambient_authority;
use cap_std::fs::{Dir, Metadata, MetadataExt as _};

use crate::contents::{has_piece, open_described, place_of};
use crate::{Contents, Error, FileEntry, PIECE_BYTES, Result};

/// Longer than the ticks in which file systems count time: a write within the tick of the one before it leaves the time of
/// the file as it was.
const TICKS: Duration = Duration::from_millis(100);

/// A check of a folder that others still write to. [`Verification::finish`] is [`Contents::verify_folder`], but for pieces that
/// [`Verification::look`] found right: they are not read again, unless their file was replaced or became smaller in the meantime,
/// or was written to after all of its pieces had been found right.
///
/// What is written over a piece that was found right before all pieces of its file were, is not noticed: the file's time
/// changes with each piece that comes, and says nothing until the last one was hashed. So it is for files that are written by nobody
/// but a program that does not write again where it wrote what is right, as libtorrent does. Whoever else can write there
/// can as well do so after the end.
#[derive(Debug)]
pub struct Verification {
    contents: Contents,
    folder: PathBuf,
    /// By the numbers of the files.
    seen: BTreeMap<usize, SeenFile>,
}

impl Verification {
    /// Of a folder that is to hold exactly these files.
    pub fn new(contents: Contents, folder: impl Into<PathBuf>) -> Verification {
        Verification { contents, folder: folder.into(), seen: BTreeMap::new() }
    }

    /// Hashes those pieces of a file that are said to be there, and were not hashed before, until it is told to stop.
    ///
    /// That they are there is a hint of when to look. What cannot be read or is not right is no error yet: it is left to
    /// [`Verification::finish`]. So are files of one piece: to open them twice takes longer than to hash them.
    pub fn look(&mut self, path: &str, are_there: &[bool], stop: &AtomicBool) {
        let Some((number, entry)) = self.contents.numbered(path) else { return };
        let (pieces, known) = (entry.tree.pieces().count(), self.seen.get(&number));
        let is_known = |piece| known.is_some_and(|seen| seen.pieces.get(piece) != Some(&Piece::Unknown));
        let is_new = are_there.iter().enumerate().any(|(piece, is_there)| *is_there && !is_known(piece));
        if pieces < 2 || are_there.len() != pieces || !is_new {
            return;
        }
        let path = self.folder.join(&entry.path);
        let opened = Dir::open_ambient_dir(&self.folder, ambient_authority())
            .map_err(|source| Error::io(&self.folder, "open", source))
            .and_then(|dir| open_described(&dir, entry.path.as_str(), &path));
        let Ok((file, metadata)) = opened else { return };
        let stamp = Stamp::of(&metadata);
        // All of it has come a moment ago: later its time will tell whether something was written to it after it was hashed.
        if are_there.iter().all(|is_there| *is_there) && !stamp.is_of_the_past() {
            return;
        }
        let seen = self.seen.entry(number).or_insert_with(|| SeenFile::new(stamp, pieces));
        if !seen.holds(&stamp) {
            *seen = SeenFile::new(stamp, pieces);
        }
        seen.size_bytes = stamp.size_bytes;
        let mut buffer = Vec::with_capacity(PIECE_BYTES);
        let hashes = entry.tree.pieces().enumerate();
        for (((piece, wanted), is_there), known) in hashes.zip(are_there).zip(&mut seen.pieces) {
            if stop.load(Ordering::Relaxed) {
                return;
            }
            if !is_there || *known != Piece::Unknown || place_of(entry, piece).1 > stamp.size_bytes {
                continue;
            }
            *known = match has_piece(&file, entry, piece, wanted, &mut buffer) {
                Ok(true) => Piece::Right,
                _ => Piece::Left,
            };
        }
        if seen.pieces.iter().all(|piece| *piece == Piece::Right) {
            seen.modified = stamp.modified;
        }
    }

    /// How much was found right so far.
    pub fn verified_bytes(&self) -> u64 {
        let of_file = |(number, seen): (&usize, &SeenFile)| {
            let entry = self.contents.files().get(*number)?;
            let right = seen.pieces.iter().enumerate().filter(|(_, piece)| **piece == Piece::Right);
            let bytes = right.map(|(piece, _)| place_of(entry, piece)).map(|(begin, end)| end.saturating_sub(begin));
            Some(bytes.sum::<u64>())
        };
        self.seen.iter().filter_map(of_file).sum()
    }

    /// Checks that the folder holds exactly the files, on all processors. What was not found right before is read now.
    ///
    /// # Errors
    ///
    /// The file that is missing, too much or other than it should be.
    pub fn finish(&self) -> Result<()> {
        self.contents.verify_rest(&self.folder, &self.seen)
    }
}

/// What is known of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// It was not hashed.
    Unknown,
    /// It was right.
    Right,
    /// It was wrong, or could not be read: at the end it is hashed again.
    Left,
}

/// What was found of a file of more than one piece.
#[derive(Debug)]
pub(crate) struct SeenFile {
    identity: Identity,
    /// Its size when it was last looked at: it may only grow.
    size_bytes: u64,
    /// The time of its last change, noted before the last of its pieces was found right. None before that.
    modified: Option<SystemTime>,
    pieces: Vec<Piece>,
}

impl SeenFile {
    fn new(stamp: Stamp, pieces: usize) -> SeenFile {
        let pieces = vec![Piece::Unknown; pieces];
        SeenFile { identity: stamp.identity, size_bytes: stamp.size_bytes, modified: None, pieces }
    }

    fn holds(&self, now: &Stamp) -> bool {
        now.identity == self.identity
            && now.size_bytes >= self.size_bytes
            && self.modified.is_none_or(|modified| now.modified == Some(modified))
    }

    /// Whether it still holds for the file that now lies in a folder.
    pub(crate) fn holds_in(&self, dir: &Dir, entry: &FileEntry, folder: &Path) -> Result<bool> {
        let (_, metadata) = open_described(dir, entry.path.as_str(), &folder.join(&entry.path))?;
        let now = Stamp::of(&metadata);
        Ok(now.size_bytes == entry.size_bytes && self.holds(&now))
    }

    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }
}

/// Which file it is. A new one may have the number of one that was removed; then it was created at another time, where the
/// file system knows that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    device: u64,
    number: u64,
    created: Option<SystemTime>,
}

/// What the file system says of an open file.
#[derive(Clone, Copy, Debug)]
struct Stamp {
    identity: Identity,
    size_bytes: u64,
    /// The time of its last change.
    modified: Option<SystemTime>,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Stamp {
        let created = metadata.created().ok().map(cap_std::time::SystemTime::into_std);
        Stamp {
            identity: Identity { device: metadata.dev(), number: metadata.ino(), created },
            size_bytes: metadata.len(),
            modified: metadata.modified().ok().map(cap_std::time::SystemTime::into_std),
        }
    }

    /// Whether whatever is written from now on changes its time.
    fn is_of_the_past(&self) -> bool {
        let age = self.modified.and_then(|modified| SystemTime::now().duration_since(modified).ok());
        age.is_some_and(|age| age > TICKS)
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::os::unix::fs::FileExt as _;

    use mumba_apps::manifest::PackagePath;

    use super::*;
    use crate::{Attack, Tree};

    const PIECES: usize = 70;

    /// A folder with a large file of more than one run, and a small one.
    struct Place {
        folder: tempfile::TempDir,
        bytes: Vec<u8>,
        verification: Verification,
    }

    impl Place {
        fn new() -> Place {
            let bytes: Vec<u8> =
                (0..(PIECES - 1) * PIECE_BYTES + 5).map(|at| (at / 9) as u8 ^ (at >> 15) as u8).collect();
            let entry = |path, bytes: &[u8]| FileEntry {
                path: PackagePath::parse(path).unwrap(),
                executable: false,
                size_bytes: bytes.len() as u64,
                tree: Tree::of(bytes),
            };
            let list = crate::FileList::new(vec![entry("in/large", &bytes), entry("small", b"small")]).unwrap();
            let folder = tempfile::tempdir().unwrap();
            std::fs::create_dir(folder.path().join("in")).unwrap();
            std::fs::write(folder.path().join("small"), b"small").unwrap();
            let verification = Verification::new(Contents::of_lists([&list]).unwrap(), folder.path());
            let place = Place { folder, bytes, verification };
            File::create(place.large()).unwrap();
            place
        }

        fn large(&self) -> PathBuf {
            self.folder.path().join("in/large")
        }

        fn file(&self) -> File {
            File::options().write(true).open(self.large()).unwrap()
        }

        /// Writes a piece of the large file, as it should be.
        fn write(&self, piece: usize) {
            let begin = piece * PIECE_BYTES;
            let end = self.bytes.len().min(begin + PIECE_BYTES);
            self.file().write_all_at(&self.bytes[begin..end], begin as u64).unwrap();
        }

        fn write_all(&self) {
            self.file().write_all_at(&self.bytes, 0).unwrap();
        }

        /// Changes a byte of a piece.
        fn spoil(&self, piece: usize) {
            let at = piece * PIECE_BYTES + 1;
            self.file().write_all_at(&[!self.bytes[at]], at as u64).unwrap();
        }

        /// As if nothing had been written for a while.
        fn age(&self) {
            self.file().set_modified(SystemTime::now() - 10 * TICKS).unwrap();
        }

        /// Looks at pieces, and says how many are right so far.
        fn look(&mut self, is_there: impl Fn(usize) -> bool) -> usize {
            let are_there: Vec<bool> = (0..PIECES).map(is_there).collect();
            self.verification.look("in/large", &are_there, &AtomicBool::new(false));
            self.verification.verified_bytes().div_ceil(PIECE_BYTES as u64) as usize
        }

        fn is_refused(&self) -> bool {
            match self.verification.finish() {
                Ok(()) => false,
                Err(error) => {
                    assert_eq!(error.attack(), Some(Attack::ArbitrarySoftware), "{error}");
                    true
                }
            }
        }
    }

    #[test]
    fn pieces_are_hashed_as_they_come_in_any_order() {
        let mut place = Place::new();
        place.write(PIECES - 1);
        assert_eq!(place.look(|piece| piece == PIECES - 1), 1);
        place.write(3);
        place.write(66);
        // Of one that is announced and not written yet nothing is known to be wrong.
        assert_eq!(place.look(|piece| [3, 5, 66, PIECES - 1].contains(&piece)), 3);
        place.write_all();
        assert!(!place.is_refused());
        place.age();
        assert_eq!(place.look(|_| true), PIECES - 1, "the one that was wrong is left to the end");
        assert!(!place.is_refused());
    }

    #[test]
    fn what_was_found_right_is_not_read_again() {
        let mut place = Place::new();
        place.write_all();
        place.look(|piece| piece != 69);
        // This cannot be noticed, which shows that it was not read.
        place.spoil(0);
        assert!(!place.is_refused());
        place.spoil(69);
        assert!(place.is_refused());
    }

    #[test]
    fn what_is_wrong_while_it_comes_is_an_error_only_if_it_still_is_at_the_end() {
        let mut place = Place::new();
        place.write_all();
        place.spoil(8);
        assert_eq!(place.look(|piece| piece < 20), 19);
        assert!(place.is_refused());
        place.write(8);
        assert!(!place.is_refused());
    }

    #[test]
    fn pieces_that_were_not_there_are_read_at_the_end() {
        let mut place = Place::new();
        place.write_all();
        place.look(|piece| piece % 2 == 0);
        for piece in [1, 63, 65, 69] {
            assert!(!place.is_refused());
            place.spoil(piece);
            assert!(place.is_refused(), "{piece}");
            place.write(piece);
        }
    }

    #[test]
    fn a_file_that_is_written_to_after_all_of_it_was_found_right_is_read_again() {
        let mut place = Place::new();
        place.write_all();
        // It could be written to within the tick of its time.
        assert_eq!(place.look(|_| true), 0);
        place.age();
        assert_eq!(place.look(|_| true), PIECES);
        assert!(!place.is_refused());
        place.spoil(40);
        assert!(place.is_refused());
        place.write(40);
        assert!(!place.is_refused());
    }

    #[test]
    fn a_file_that_is_replaced_is_read_again() {
        let mut place = Place::new();
        place.write_all();
        place.look(|piece| piece != 69);
        let other = place.folder.path().join("other");
        std::fs::copy(place.large(), &other).unwrap();
        std::fs::rename(&other, place.large()).unwrap();
        assert!(!place.is_refused());
        place.spoil(0);
        assert!(place.is_refused());
        // What was seen of the former one is forgotten once more of it comes, too.
        assert_eq!(place.look(|piece| piece == 69), 1);
    }

    #[test]
    fn a_file_that_becomes_smaller_or_larger_is_refused_and_one_that_grew_again_is_read() {
        let mut place = Place::new();
        place.write_all();
        place.look(|piece| piece < 69);
        place.file().set_len(place.bytes.len() as u64 - 1).unwrap();
        assert!(place.is_refused());
        place.file().set_len(place.bytes.len() as u64 + 1).unwrap();
        let error = place.verification.finish().unwrap_err();
        assert_eq!(error.attack(), Some(Attack::EndlessData), "{error}");
        // It is seen while it is small.
        place.file().set_len(PIECE_BYTES as u64).unwrap();
        assert_eq!(place.look(|piece| piece == 69), 0);
        place.file().set_len(place.bytes.len() as u64).unwrap();
        assert!(place.is_refused());
    }

    #[test]
    fn files_that_are_missing_extra_or_of_one_piece_are_looked_at_at_the_end() {
        let mut place = Place::new();
        place.write_all();
        place.look(|piece| piece < 69);
        place.verification.look("small", &[true], &AtomicBool::new(false));
        place.verification.look("none", &[true], &AtomicBool::new(false));
        let small = place.folder.path().join("small");
        std::fs::write(&small, b"smell").unwrap();
        assert!(place.is_refused());
        std::fs::remove_file(&small).unwrap();
        assert!(place.verification.finish().unwrap_err().to_string().contains("missing"));
        std::fs::write(&small, b"small").unwrap();
        let extra = place.folder.path().join("in/extra");
        std::fs::write(&extra, b"").unwrap();
        let error = place.verification.finish().unwrap_err();
        assert_eq!(error.attack(), Some(Attack::ExtraneousDependencies), "{error}");
        std::fs::remove_file(&extra).unwrap();
        let moved = place.folder.path().join("moved");
        std::fs::rename(place.large(), &moved).unwrap();
        std::os::unix::fs::symlink(&moved, place.large()).unwrap();
        assert!(place.verification.finish().is_err());
    }

    #[test]
    fn nothing_is_hashed_once_it_is_told_to_stop() {
        let mut place = Place::new();
        place.write_all();
        let are_there: Vec<bool> = (0..PIECES).map(|piece| piece != 69).collect();
        place.verification.look("in/large", &are_there, &AtomicBool::new(true));
        assert_eq!(place.verification.verified_bytes(), 0);
        place.verification.look("in/large", &are_there, &AtomicBool::new(false));
        assert_eq!(place.verification.verified_bytes(), (69 * PIECE_BYTES) as u64);
    }
}
