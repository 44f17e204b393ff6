//! The torrents of a release: that of a part, which follows from its file list, so that nobody has to fetch its
//! metadata, and the small one with the records, to which the pointer leads.

use std::collections::BTreeMap;

use sha1::{Digest as _, Sha1};

use crate::bencode::Value;
use crate::tree::PIECE_BYTES;
use crate::{Bundle, Digest, FileEntry, FileList, Result};

/// A version 2 torrent with the files of a list. The same files give the same torrent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Torrent {
    metainfo: Vec<u8>,
    info_hash: Digest,
}

impl Torrent {
    /// The name of every torrent: a client puts the files into a folder of this name.
    pub const NAME: &str = "release";

    /// The torrent with these files.
    pub fn of(files: &FileList) -> Torrent {
        let mut tree = Folder::default();
        for file in files.files() {
            tree.insert(file.path.as_str(), file);
        }
        let info = Value::dictionary([
            ("file tree", Some(tree.into_value())),
            ("meta version", Some(Value::Integer(2))),
            ("name", Some(Value::bytes(Self::NAME.as_bytes()))),
            ("piece length", Some(Value::Integer(PIECE_BYTES as i64))),
        ]);
        let info_hash = Digest::of(&info.encode());
        // Files with the same content have one layer.
        let layers: BTreeMap<&[u8], &[u8]> = files
            .files()
            .iter()
            .filter(|file| !file.tree.layer.is_empty())
            .filter_map(|file| Some((file.tree.root.as_ref()?.as_ref(), file.tree.layer.as_slice())))
            .collect();
        let layers = layers.into_iter().map(|(root, layer)| (root.into(), Value::bytes(layer)));
        let metainfo =
            Value::dictionary([("info", Some(info)), ("piece layers", Some(Value::Dictionary(layers.collect())))]);
        Torrent { metainfo: metainfo.encode(), info_hash }
    }

    /// The bytes of a .torrent file, piece layers included.
    pub fn metainfo(&self) -> &[u8] {
        &self.metainfo
    }

    /// Its v2 info-hash.
    pub fn info_hash(&self) -> Digest {
        self.info_hash
    }
}

/// The torrent with the records of a release: of version 1 too (a hybrid), so that every client of BEP 46 can follow a
/// pointer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordsTorrent {
    metainfo: Vec<u8>,
    info_hash: [u8; 20],
}

impl RecordsTorrent {
    /// Its name: a client puts the files into a folder of this name.
    pub const NAME: &str = "records";

    /// The torrent with the files of a bundle.
    ///
    /// # Errors
    ///
    /// When a name in it is none of a release.
    pub fn of(bundle: &Bundle) -> Result<RecordsTorrent> {
        let files = bundle.entries()?;
        let mut pieces = Vec::new();
        let mut listed = Vec::new();
        for (index, (_, bytes)) in bundle.files().enumerate() {
            if bytes.is_empty() {
                continue;
            }
            let file = files.get(index).map_or("", |file| file.path.as_str());
            listed.push(v1_file(bytes.len(), None, [file]));
            // Every file but the last is padded to whole pieces (BEP 47), so that both versions have the same ones.
            let padding = bytes.len().next_multiple_of(PIECE_BYTES) - bytes.len();
            let last = bundle.files().skip(index + 1).all(|(_, bytes)| bytes.is_empty());
            let (whole, rest) = bytes.as_chunks::<PIECE_BYTES>();
            pieces.extend(whole.iter().flat_map(Sha1::digest));
            if !rest.is_empty() {
                let zeros = if last { 0 } else { padding };
                pieces.extend(Sha1::new().chain_update(rest).chain_update(vec![0; zeros]).finalize());
            }
            if padding > 0 && !last {
                listed.push(v1_file(padding, Some("p"), [".pad", &padding.to_string()]));
            }
        }
        let v1 = [("files", Some(Value::List(listed))), ("pieces", Some(Value::owned(pieces)))];
        let info = Value::dictionary(info(Self::NAME, &files).into_iter().chain(v1));
        let info_hash = Sha1::digest(info.encode()).into();
        Ok(RecordsTorrent { metainfo: metainfo(info, &files), info_hash })
    }

    /// The bytes of a .torrent file.
    pub fn metainfo(&self) -> &[u8] {
        &self.metainfo
    }

    /// Its v1 info-hash: what a pointer names.
    pub fn info_hash(&self) -> [u8; 20] {
        self.info_hash
    }
}

/// A file as version 1 lists it.
fn v1_file<'a, const N: usize>(size: usize, attribute: Option<&'a str>, path: [&str; N]) -> Value<'a> {
    let path = path.iter().map(|part| Value::owned(part.as_bytes())).collect();
    Value::dictionary([
        ("attr", attribute.map(|attribute| Value::bytes(attribute.as_bytes()))),
        ("length", Some(Value::unsigned(size as u64))),
        ("path", Some(Value::List(path))),
    ])
}

/// What version 2 has in the `info` dictionary.
fn info<'a>(name: &'a str, files: &'a [FileEntry]) -> [(&'a str, Option<Value<'a>>); 4] {
    let mut tree = Folder::default();
    for file in files {
        tree.insert(file.path.as_str(), file);
    }
    [
        ("file tree", Some(tree.into_value())),
        ("meta version", Some(Value::Integer(2))),
        ("name", Some(Value::bytes(name.as_bytes()))),
        ("piece length", Some(Value::Integer(PIECE_BYTES as i64))),
    ]
}

fn metainfo(info: Value<'_>, files: &[FileEntry]) -> Vec<u8> {
    // Files with the same content have one layer.
    let layers: BTreeMap<&[u8], &[u8]> = files
        .iter()
        .filter(|file| !file.tree.layer.is_empty())
        .filter_map(|file| Some((file.tree.root.as_ref()?.as_ref(), file.tree.layer.as_slice())))
        .collect();
    let layers = layers.into_iter().map(|(root, layer)| (root.into(), Value::bytes(layer)));
    Value::dictionary([("info", Some(info)), ("piece layers", Some(Value::Dictionary(layers.collect())))]).encode()
}

/// A level of the file tree. Of names that sort by their bytes, as keys of a dictionary do.
#[derive(Default)]
struct Folder<'a> {
    entries: BTreeMap<&'a str, Node<'a>>,
}

enum Node<'a> {
    Folder(Folder<'a>),
    File(&'a FileEntry),
}

impl<'a> Folder<'a> {
    fn insert(&mut self, path: &'a str, file: &'a FileEntry) {
        match path.split_once('/') {
            None => {
                self.entries.insert(path, Node::File(file));
            }
            Some((name, rest)) => {
                let below = self.entries.entry(name).or_insert_with(|| Node::Folder(Folder::default()));
                // A file list has no file where a folder is.
                if let Node::Folder(folder) = below {
                    folder.insert(rest, file);
                }
            }
        }
    }

    fn into_value(self) -> Value<'a> {
        let value = |node| match node {
            Node::Folder(folder) => folder.into_value(),
            Node::File(file) => Value::dictionary([("", Some(leaf(file)))]),
        };
        Value::Dictionary(self.entries.into_iter().map(|(name, node)| (name.as_bytes().into(), value(node))).collect())
    }
}

fn leaf(file: &FileEntry) -> Value<'_> {
    Value::dictionary([
        // BEP 47: an executable file.
        ("attr", file.executable.then(|| Value::bytes(b"x"))),
        ("length", Some(Value::unsigned(file.size_bytes))),
        ("pieces root", file.tree.root.as_ref().map(|root| Value::bytes(root.as_ref()))),
    ])
}

#[cfg(test)]
mod tests {
    use mumba_apps::manifest::PackagePath;

    use super::*;
    use crate::Tree;

    fn entry(path: &str, bytes: &[u8], executable: bool) -> FileEntry {
        let path = PackagePath::parse(path).unwrap();
        FileEntry { path, executable, size_bytes: bytes.len() as u64, tree: Tree::of(bytes) }
    }

    #[test]
    fn the_metainfo_is_that_of_bep_52() {
        let large = vec![7; PIECE_BYTES + 1];
        let files = vec![
            entry("a-b", b"1", false),
            entry("a/run", b"#!", true),
            entry("a/copy", &large, false),
            entry("large", &large, false),
            entry("none", b"", false),
        ];
        let torrent = Torrent::of(&FileList::new(files).unwrap());
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let text: String = String::from_utf8_lossy(torrent.metainfo()).chars().filter(char::is_ascii).collect();
        // A folder's name sorts by its own bytes: "a" comes before "a-b", though "a/" would come after it.
        let places = [
            "1:ad4:copyd0:d6:lengthi262145e",
            "3:rund0:d4:attr1:x6:lengthi2e",
            "3:a-bd0:",
            "5:larged0:",
            "4:noned0:d6:lengthi0eee",
        ];
        let found: Vec<_> = places.iter().map(|place| text.find(place).unwrap_or_else(|| panic!("{place}"))).collect();
        assert!(found.is_sorted(), "{found:?}");
        assert!(text.starts_with("d4:infod9:file treed"));
        assert!(text.contains("12:meta versioni2e4:name7:release12:piece lengthi262144ee12:piece layersd32:"));
        let layer = &Tree::of(&large).layer;
        assert_eq!(hex(torrent.metainfo()).matches(&hex(layer)).count(), 1);
    }
}
