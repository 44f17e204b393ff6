//! File lists: every file of a part, by path, size, mode and tree. The hash of a list is the digest of all content.
//!
//! A list says what may lie on a disk, whatever the disk: its paths mean the same file everywhere. It says all that the
//! part's torrent says, too, so that nobody has to fetch that one's metadata.

use std::collections::HashMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use mumba_apps::manifest::PackagePath;
use mumba_apps::package::{MAX_BYTES, MAX_DEPTH, MAX_ENTRIES};
use unicode_normalization::UnicodeNormalization as _;

use crate::bencode::{FORMAT, Fields, Value, header};
use crate::{Digest, Error, Result, Tree};

/// Files that a list may have.
pub(crate) const MAX_FILES: usize = MAX_ENTRIES;
/// Bytes that a list may have.
pub(crate) const MAX_LIST_BYTES: usize = 16 << 20;

/// A file of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileEntry {
    /// Where it lies in the package.
    pub path: PackagePath,
    /// Whether its mode is 0755; it is 0644 otherwise.
    pub executable: bool,
    /// Its size.
    pub size_bytes: u64,
    /// The hashes of its bytes.
    pub tree: Tree,
}

impl FileEntry {
    /// Writes the file anew, with its mode.
    ///
    /// # Errors
    ///
    /// When what is read is not this file, when a file is there already, or it cannot be written; then nothing is there.
    pub fn write(&self, from: impl std::io::Read, path: &std::path::Path) -> Result<()> {
        crate::pack::write_file(from, self, path)
    }
}

/// The files of a part, sorted by the bytes of their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileList {
    files: Vec<FileEntry>,
}

impl FileList {
    const KIND: &'static str = "file list";

    /// A list of files, in any order.
    ///
    /// # Errors
    ///
    /// When a path means another file, or none, on some machine; when two are one file there; when it is too much.
    pub fn new(mut files: Vec<FileEntry>) -> Result<FileList> {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let list = FileList { files };
        list.check()?;
        Ok(list)
    }

    /// Its files, in order.
    pub fn files(&self) -> &[FileEntry] {
        &self.files
    }

    /// Bytes of its files together.
    pub fn size_bytes(&self) -> u64 {
        self.files.iter().map(|file| file.size_bytes).fold(0, u64::saturating_add)
    }

    fn check(&self) -> Result<()> {
        if self.files.len() > MAX_FILES {
            return Err(Error::TooLarge { what: "number of files".to_owned(), limit: MAX_FILES as u64 });
        }
        if self.size_bytes() > MAX_BYTES {
            return Err(Error::TooLarge { what: "content of a release".to_owned(), limit: MAX_BYTES });
        }
        check_names(self.files.iter().map(|file| file.path.as_str()))
    }

    /// Its bytes.
    pub fn encode(&self) -> Vec<u8> {
        let files = self.files.iter().map(|file| {
            Value::dictionary([
                ("path", Some(Value::bytes(file.path.as_str().as_bytes()))),
                ("size", Some(Value::unsigned(file.size_bytes))),
                ("root", file.tree.root.as_ref().map(|root| Value::bytes(root.as_ref()))),
                ("layer", (!file.tree.layer.is_empty()).then(|| Value::bytes(&file.tree.layer))),
                ("executable", file.executable.then_some(Value::Integer(1))),
            ])
        });
        Value::dictionary([
            ("kind", Some(Value::bytes(Self::KIND.as_bytes()))),
            ("format", Some(Value::unsigned(FORMAT))),
            ("files", Some(Value::List(files.collect()))),
        ])
        .encode()
    }

    /// Reads its bytes.
    ///
    /// # Errors
    ///
    /// When they are not in the one form of a list, or the list is one that [`FileList::new`] refuses.
    pub fn decode(bytes: &[u8]) -> Result<FileList> {
        let mut fields = Fields::decode(bytes, MAX_LIST_BYTES, Self::KIND)?;
        header(&mut fields, Self::KIND)?;
        let mut files: Vec<FileEntry> = Vec::new();
        for file in fields.list("files")? {
            let mut file = Fields::of(file, Self::KIND)?;
            let path = file.text("path")?;
            let entry = FileEntry {
                path: PackagePath::parse(path).map_err(|what| file.wrong(what))?,
                executable: match file.optional("executable") {
                    None => false,
                    Some(Value::Integer(1)) => true,
                    Some(_) => return Err(file.wrong("\"executable\" is neither 1 nor missing")),
                },
                size_bytes: file.unsigned("size")?,
                tree: Tree {
                    root: file.optional_array("root")?.map(Digest),
                    layer: file.optional_bytes("layer")?.unwrap_or_default().into_owned(),
                },
            };
            if !entry.tree.fits(entry.size_bytes) {
                return Err(
                    file.wrong(format!("the hashes of {:?} are not those of a file of its size", entry.path.as_str()))
                );
            }
            file.finish()?;
            if files.last().is_some_and(|last| last.path >= entry.path) {
                return Err(fields.wrong("its files are not sorted by path, or one is there twice"));
            }
            files.push(entry);
        }
        fields.finish()?;
        let list = FileList { files };
        list.check()?;
        Ok(list)
    }
}

/// Checks that each path names one file on every file system, and no two of them the same one.
pub(crate) fn check_names<'a>(paths: impl Iterator<Item = &'a str>) -> Result<()> {
    // What stands at a place, under the name that a file system without case sees.
    let mut places: HashMap<String, (&str, bool)> = HashMap::new();
    for path in paths {
        check_portable(path).map_err(|what| Error::path(path, what))?;
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        for end in ends {
            let (place, is_file) = (&path[..end], end == path.len());
            let Some((former, was_file)) = places.insert(folded(place), (place, is_file)) else { continue };
            if former != place || is_file || was_file {
                let what = format!("this and {former:?} are one name on some file systems; rename one of them");
                return Err(Error::path(place, what));
            }
        }
    }
    Ok(())
}

/// A name as a file system without case sees it.
fn folded(name: &str) -> String {
    name.to_uppercase().to_lowercase().nfc().collect()
}

/// Names that some system cannot have.
fn check_portable(path: &str) -> Result<(), String> {
    if path.split('/').count() > MAX_DEPTH {
        return Err(format!("it lies more than {MAX_DEPTH} folders deep"));
    }
    if !path.nfc().eq(path.chars()) {
        return Err("its name has another form on some machines (Unicode); rename it to composed characters".to_owned());
    }
    for part in path.split('/') {
        if let Some(bad) = part.chars().find(|c| r#"<>:"|?*\"#.contains(*c) || c.is_control()) {
            return Err(format!("its name has {bad:?}, which some systems cannot have; rename it"));
        }
        if part.ends_with(['.', ' ']) {
            return Err("its name ends with a dot or a space, which some systems cut off; rename it".to_owned());
        }
        if is_device(part) {
            return Err("its name is that of a device on some systems; rename it".to_owned());
        }
    }
    Ok(())
}

/// Names that mean a device on Windows, whatever follows the first dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = |prefix| {
        stem.strip_prefix(prefix).is_some_and(|rest| {
            let mut rest = rest.chars();
            rest.next().is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c)) && rest.next().is_none()
        })
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") || numbered("COM") || numbered("LPT")
}

/// Does the same with each item on all processors; results in the order of the items.
pub(crate) fn on_all_processors<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(8).min(items.len());
    if threads < 2 {
        return items.iter().map(work).collect();
    }
    let (next, failed) = (AtomicUsize::new(0), AtomicBool::new(false));
    let run = || {
        let mut results = Vec::new();
        while !failed.load(Ordering::Relaxed) {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { break };
            let result = work(item);
            failed.fetch_or(result.is_err(), Ordering::Relaxed);
            results.push((index, result));
        }
        results
    };
    let mut results: Vec<(usize, Result<R>)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| match thread.join() {
            Ok(results) => results,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        threads.into_iter().flat_map(join).collect()
    });
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn entry(path: &str) -> FileEntry {
        FileEntry {
            path: PackagePath::parse(path).unwrap(),
            executable: false,
            size_bytes: 1,
            tree: Tree { root: Some(Digest::of(path.as_bytes())), layer: Vec::new() },
        }
    }

    fn list(paths: &[&str]) -> Result<FileList> {
        FileList::new(paths.iter().map(|path| entry(path)).collect())
    }

    #[test]
    fn the_order_of_files_does_not_matter_to_the_bytes() {
        let one = list(&["b", "a/c", "a-b", "ä", "a/B2"]).unwrap();
        let other = list(&["ä", "a/B2", "a-b", "b", "a/c"]).unwrap();
        assert_eq!(one.encode(), other.encode());
        let paths: Vec<&str> = one.files().iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["a-b", "a/B2", "a/c", "b", "ä"]);
        assert_eq!(FileList::decode(&one.encode()).unwrap(), one);
    }

    #[test]
    fn names_that_some_system_cannot_have_are_refused_with_their_path() {
        for bad in [
            "con",
            "x/NUL.txt",
            "Com1",
            "lpt¹.log",
            "aux .c",
            "a:b",
            "a?",
            "dir./x",
            "dir /x",
            "x.",
            "a\"b",
            "a|b",
            "a*b",
            "<a",
            "e\u{301}",
        ] {
            let error = list(&["ok", bad]).unwrap_err();
            assert!(error.to_string().starts_with(bad), "{error}");
        }
        list(&["console", "com", "com10", "lpt", ".hidden", "nul-l", "é", "日本/語"]).unwrap();
    }

    #[test]
    fn names_that_are_one_file_somewhere_are_refused() {
        for bad in [
            ["a", "A"],
            ["x/Readme", "x/README"],
            ["Dir/a", "dir/b"],
            ["straße", "STRASSE"],
            ["a", "a/b"],
            ["A", "a/b"],
            ["Ä", "ä"],
        ] {
            assert!(list(&bad).unwrap_err().to_string().contains("one name"), "{bad:?}");
        }
        list(&["a/b", "a/c", "ab", "a-b/c"]).unwrap();
    }

    #[test]
    fn lists_in_another_form_are_refused() {
        let text = list(&["a", "b"]).unwrap().encode();
        let swap = |from: &[u8], to: &[u8]| {
            let at = text.windows(from.len()).position(|window| window == from).unwrap();
            [&text[..at], to, &text[at + from.len()..]].concat()
        };
        assert!(FileList::decode(&swap(b"4:path1:a", b"4:path1:c")).unwrap_err().to_string().contains("sorted"));
        for (from, to) in [
            ("4:path1:a", "4:path1:b"),
            ("4:path1:b", "4:path2:.."),
            ("4:path1:b", "4:path2:/b"),
            ("4:path1:b", "4:path1:\\"),
            ("4:sizei1e", "4:sizei-1e"),
            ("4:sizei1e", "4:sizei9223372036854775807e"),
            ("4:sizei1e", "4:sizei0e"),
            ("4:sizei1e", "4:sizei262145e"),
            ("4:path", "10:executablei0e4:path"),
            ("6:formati1e", "6:formati2e"),
        ] {
            assert!(FileList::decode(&swap(from.as_bytes(), to.as_bytes())).is_err(), "{to}");
        }
    }

    #[test]
    fn work_on_all_processors_keeps_the_order_and_reports_an_error() {
        let numbers: Vec<u32> = (0..500).collect();
        assert_eq!(on_all_processors(&numbers, |number| Ok(number * 2)).unwrap()[499], 998);
        let fail = |number: &u32| if *number == 123 { Err(Error::Invalid("123".to_owned())) } else { Ok(()) };
        assert_eq!(on_all_processors(&numbers, fail).unwrap_err().to_string(), "123");
    }

    proptest! {
        #[test]
        fn a_list_is_read_as_it_was_written(paths in proptest::collection::btree_set("[a-z]{1,8}x(/[a-z]{1,8}y){0,3}", 0..20), x: bool) {
            let files = paths.iter().map(|path| FileEntry { executable: x, ..entry(path) }).collect();
            // A path may be the folder of another one: then there is no list.
            if let Ok(list) = FileList::new(files) {
                let text = list.encode();
                let read = FileList::decode(&text).unwrap();
                prop_assert_eq!(read.encode(), text);
                prop_assert_eq!(read, list);
            }
        }
    }
}
