//! .torrent files, `info` dictionaries and magnet links.
//!
//! libtorrent repairs what is wrong in a torrent: it drops `..` from paths, makes absolute ones relative, renames. A
//! repaired torrent is still one that somebody made to deceive, so [`Metainfo::parse`] refuses it and says why. What passes
//! is then read by libtorrent, whose names must be those that were checked.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::bencode::{self, Extent, Value};
use crate::bridge::{call, ffi};
use crate::error::{Error, Fault, Result};

/// The smallest piece: one block of BEP 52.
const BLOCK_BYTES: i64 = 16 * 1024;
const MAX_PIECE_BYTES: i64 = 128 * 1024 * 1024;
const MAX_NAME_BYTES: usize = 255;
const MAX_PATH_BYTES: usize = 2048;
const MAX_PATH_PARTS: usize = 32;
const SHA1_BYTES: usize = 20;
const SHA256_BYTES: usize = 32;

/// How large a torrent may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The metainfo itself.
    pub metainfo_bytes: usize,
    /// Its files, those that pad not counted.
    pub files: usize,
    /// The content.
    pub content_bytes: u64,
    /// Its pieces.
    pub pieces: i32,
}

impl Default for Bounds {
    fn default() -> Bounds {
        Bounds { metainfo_bytes: 64 << 20, files: 200_000, content_bytes: 1 << 40, pieces: 0x20_0000 }
    }
}

/// What is wrong with a torrent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// It is no canonical bencoding.
    #[error("it is not well-formed: {0}")]
    Malformed(String),
    /// A key is missing, or has a value of the wrong type or size.
    #[error("its '{0}' is missing or has no valid value")]
    Key(&'static str),
    /// More than the [`Bounds`] allow.
    #[error("its {what} would be {value}, more than the {bound} that are allowed")]
    TooLarge {
        /// What there is too much of.
        what: &'static str,
        /// How much.
        value: String,
        /// How much is allowed.
        bound: u64,
    },
    /// A name that does not name one file in one folder.
    #[error("'{path}' is no name for a file: {why}")]
    Path {
        /// The path in the torrent.
        path: String,
        /// What is wrong.
        why: &'static str,
    },
    /// A symbolic link.
    #[error("'{0}' is a symbolic link")]
    Symlink(String),
    /// Two files of one name, or a file where a folder is.
    #[error("'{0}' is there twice")]
    Twice(String),
    /// A file's size is negative, or missing.
    #[error("the size of '{0}' is not valid")]
    Size(String),
    /// Not a power of two, too small or too large.
    #[error("its piece length is {0}")]
    PieceLength(i64),
    /// The hashes of the pieces are not as many as the sizes of the files require.
    #[error("its piece hashes have {found} bytes where {needed} are needed")]
    PieceHashes {
        /// How many there are.
        found: usize,
        /// How many there should be.
        needed: i64,
    },
    /// A file's root (BEP 52) is missing or not 32 bytes.
    #[error("'{0}' has no valid root hash")]
    Root(String),
    /// The piece layer (BEP 52) of a file is missing, or of the wrong size.
    #[error("the piece layer of '{path}' {why}")]
    PieceLayer {
        /// The file.
        path: String,
        /// What is wrong.
        why: &'static str,
    },
    /// A piece layer belongs to no file.
    #[error("it has a piece layer that belongs to none of its files")]
    StrayPieceLayer,
    /// libtorrent would write a file under another name.
    #[error("'{asked}' would be written as '{becomes}'")]
    Renamed {
        /// The name in the torrent.
        asked: String,
        /// What libtorrent makes of it.
        becomes: String,
    },
    /// What libtorrent itself found.
    #[error("{0}")]
    Libtorrent(Fault),
}

/// The hashes that name a torrent: one of a v1 or v2 torrent, both of a hybrid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InfoHashes {
    /// SHA-1 (BEP 3).
    pub v1: Option<[u8; SHA1_BYTES]>,
    /// SHA-256 (BEP 52).
    pub v2: Option<[u8; SHA256_BYTES]>,
}

impl InfoHashes {
    /// What names the torrent in the DHT and in handshakes: the v1 hash, else the first 20 bytes of the v2 hash.
    #[must_use]
    pub fn for_dht(&self) -> Option<[u8; SHA1_BYTES]> {
        let truncated = |hash: [u8; SHA256_BYTES]| std::array::from_fn(|index| hash[index]);
        self.v1.or_else(|| self.v2.map(truncated))
    }
}

impl From<ffi::Hashes> for InfoHashes {
    fn from(hashes: ffi::Hashes) -> InfoHashes {
        InfoHashes { v1: hashes.has_v1.then_some(hashes.v1), v2: hashes.has_v2.then_some(hashes.v2) }
    }
}

impl fmt::Display for InfoHashes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = |formatter: &mut fmt::Formatter<'_>, bytes: &[u8]| {
            bytes.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
        };
        if let Some(v2) = &self.v2 {
            formatter.write_str("btmh:1220")?;
            return hex(formatter, v2);
        }
        formatter.write_str("btih:")?;
        hex(formatter, self.v1.as_ref().map_or(&[], |v1| &v1[..]))
    }
}

/// One file of a torrent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path, the torrent's name first.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// Whether it is a program.
    pub executable: bool,
    /// Whether it only fills up a piece (v1 and hybrid torrents) and is never written.
    pub pad: bool,
    /// The root of its Merkle tree (v2), which names its content whatever torrent it is in.
    pub root: Option<[u8; SHA256_BYTES]>,
}

/// A checked .torrent file, or its `info` dictionary alone.
#[derive(Clone)]
pub struct Metainfo {
    bytes: Arc<[u8]>,
    only_info: bool,
    name: String,
    hashes: InfoHashes,
    piece_bytes: u32,
    pieces: u32,
    content_bytes: u64,
    files: Arc<[File]>,
}

impl fmt::Debug for Metainfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Metainfo({} {}, {} files)", self.name, self.hashes, self.files.len())
    }
}

impl Metainfo {
    /// Reads a .torrent file.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] with what is wrong.
    pub fn parse(bytes: &[u8], bounds: &Bounds) -> Result<Metainfo> {
        Metainfo::read(bytes, false, bounds)
    }

    /// Reads an `info` dictionary, as peers send it.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] with what is wrong.
    pub fn parse_info(bytes: &[u8], bounds: &Bounds) -> Result<Metainfo> {
        Metainfo::read(bytes, true, bounds)
    }

    fn read(bytes: &[u8], only_info: bool, bounds: &Bounds) -> Result<Metainfo> {
        let checked = if only_info { check_info(bytes, bounds) } else { check(bytes, bounds) }?;
        let described = call(|fault| ffi::describe_metainfo(bytes, only_info, bounds.pieces, fault))
            .map_err(|fault| Error::Refused(Refusal::Libtorrent(fault)))?;
        let hashes = InfoHashes::from(described.hashes);
        let files: Vec<File> = described.files.into_iter().map(|file| File::of(file, hashes.v2.is_some())).collect();
        compare_names(&checked.paths, &files)?;
        Ok(Metainfo {
            bytes: bytes.into(),
            only_info,
            name: described.name,
            hashes,
            piece_bytes: described.piece_length.unsigned_abs(),
            pieces: described.pieces.unsigned_abs(),
            content_bytes: described.total.unsigned_abs(),
            files: files.into(),
        })
    }

    /// The bytes that it was read from.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether it is only the `info` dictionary: then it lacks piece layers, which peers have.
    #[must_use]
    pub fn is_only_info(&self) -> bool {
        self.only_info
    }

    /// The torrent's name: its file's, or the folder's that its files are in.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The hashes that name it.
    #[must_use]
    pub fn hashes(&self) -> InfoHashes {
        self.hashes
    }

    /// The size of its pieces.
    #[must_use]
    pub fn piece_bytes(&self) -> u32 {
        self.piece_bytes
    }

    /// How many pieces it has.
    #[must_use]
    pub fn pieces(&self) -> u32 {
        self.pieces
    }

    /// The size of its content, pad files included.
    #[must_use]
    pub fn content_bytes(&self) -> u64 {
        self.content_bytes
    }

    /// Its files in its order, which is what file numbers count in; files that pad are among them.
    #[must_use]
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// A link that names it, and leads to no server.
    ///
    /// # Errors
    ///
    /// When libtorrent cannot read its own metainfo.
    pub fn magnet(&self) -> Result<Magnet> {
        let uri = call(|fault| ffi::make_magnet(&self.bytes, self.only_info, fault))
            .map_err(|fault| Error::failed("cannot make a magnet link", fault))?;
        uri.parse()
    }
}

impl File {
    fn of(file: ffi::FileEntry, v2: bool) -> File {
        let root = (v2 && !file.pad && file.size > 0).then_some(file.root);
        File { path: file.path, bytes: file.size.unsigned_abs(), executable: file.executable, pad: file.pad, root }
    }
}

/// A magnet link: the hashes that name a torrent. Trackers and web servers in it are not followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Magnet {
    uri: String,
    name: String,
    hashes: InfoHashes,
}

impl Magnet {
    /// The hashes that name the torrent.
    #[must_use]
    pub fn hashes(&self) -> InfoHashes {
        self.hashes
    }

    /// The name that the link gives it, which nobody checked; empty: none.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The link.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.uri
    }
}

impl FromStr for Magnet {
    type Err = Error;

    fn from_str(uri: &str) -> Result<Magnet> {
        let mut name = String::new();
        let hashes = call(|fault| ffi::describe_magnet(uri, &mut name, fault))
            .map_err(|fault| Error::failed(format!("'{uri}' is no magnet link"), fault))?;
        Ok(Magnet { uri: uri.to_owned(), name, hashes: hashes.into() })
    }
}

/// What [`check`] found in order.
pub(crate) struct Checked {
    /// The files' paths as the torrent has them, pads left out.
    pub(crate) paths: HashSet<String>,
    /// The same bytes, made of what was read.
    pub(crate) encoded: Vec<u8>,
}

/// Checks a .torrent file. What it refuses is never given to libtorrent.
pub(crate) fn check(bytes: &[u8], bounds: &Bounds) -> std::result::Result<Checked, Refusal> {
    let root = read(bytes, bounds)?;
    let info = root.get("info").ok_or(Refusal::Key("info"))?;
    let checked = Info::of(info, bounds)?;
    if checked.v2 {
        checked.check_piece_layers(root.get("piece layers"))?;
    }
    Ok(Checked { paths: checked.paths, encoded: root.encode() })
}

fn check_info(bytes: &[u8], bounds: &Bounds) -> std::result::Result<Checked, Refusal> {
    let info = read(bytes, bounds)?;
    Ok(Checked { paths: Info::of(&info, bounds)?.paths, encoded: Vec::new() })
}

fn read<'a>(bytes: &'a [u8], bounds: &Bounds) -> std::result::Result<Value<'a>, Refusal> {
    if bytes.len() > bounds.metainfo_bytes {
        return Err(too_large("metainfo in bytes", bytes.len(), bounds.metainfo_bytes as u64));
    }
    // A file of a v2 torrent is five values, one of a v1 torrent four and one for each part of its path.
    let values = bounds.files.saturating_mul(MAX_PATH_PARTS).saturating_add(1000);
    bencode::parse(bytes, Extent { depth: MAX_PATH_PARTS + 8, values })
        .map_err(|malformed| Refusal::Malformed(malformed.to_string()))
}

fn too_large(what: &'static str, value: impl ToString, bound: u64) -> Refusal {
    Refusal::TooLarge { what, value: value.to_string(), bound }
}

/// The `info` dictionary as far as it is checked.
struct Info<'a> {
    v2: bool,
    piece_bytes: i64,
    paths: HashSet<String>,
    folders: HashSet<String>,
    /// Root, path and size of each file of a v2 torrent that has bytes.
    roots: Vec<(&'a [u8], String, i64)>,
}

impl<'a> Info<'a> {
    fn of(info: &'a Value<'a>, bounds: &Bounds) -> std::result::Result<Info<'a>, Refusal> {
        info.dictionary().ok_or(Refusal::Key("info"))?;
        let name = part(info.get("name").and_then(Value::text).ok_or(Refusal::Key("name"))?)?;
        let piece_bytes = info.get("piece length").and_then(Value::integer).ok_or(Refusal::Key("piece length"))?;
        let v2 = match info.get("meta version") {
            None => false,
            Some(Value::Integer(2)) => true,
            Some(_) => return Err(Refusal::Key("meta version")),
        };
        let v1 = info.get("pieces").is_some();
        let valid = (BLOCK_BYTES..=MAX_PIECE_BYTES).contains(&piece_bytes)
            && if v2 { piece_bytes.count_ones() == 1 } else { piece_bytes % BLOCK_BYTES == 0 };
        if !valid {
            return Err(Refusal::PieceLength(piece_bytes));
        }
        let mut checked = Info { v2, piece_bytes, paths: HashSet::new(), folders: HashSet::new(), roots: Vec::new() };
        if v2 {
            let tree = info.get("file tree").ok_or(Refusal::Key("file tree"))?;
            checked.check_tree(name, tree, info.get("files").is_some(), bounds)?;
        } else if !v1 {
            return Err(Refusal::Key("pieces"));
        }
        if v1 {
            checked.check_v1(name, info, bounds)?;
        }
        Ok(checked)
    }

    fn check_v1(&mut self, name: &str, info: &Value<'_>, bounds: &Bounds) -> std::result::Result<(), Refusal> {
        // Those of the v2 half are the same files, which libtorrent compares.
        let known = std::mem::take(&mut self.paths);
        self.folders.clear();
        let mut total = 0;
        if let Some(files) = info.get("files") {
            for file in files.list().ok_or(Refusal::Key("files"))? {
                let parts = file.get("path").and_then(Value::list).ok_or(Refusal::Key("path"))?;
                let mut path = name.to_owned();
                if parts.is_empty() || parts.len() > MAX_PATH_PARTS {
                    return Err(Refusal::Path { path, why: "it has no parts, or too many" });
                }
                for value in parts {
                    path.push('/');
                    path.push_str(part(value.text().ok_or(Refusal::Key("path"))?)?);
                }
                total = self.add_file(path, file, total, bounds)?;
            }
        } else {
            total = self.add_file(name.to_owned(), info, 0, bounds)?;
        }
        let hashes = info.get("pieces").and_then(Value::text).ok_or(Refusal::Key("pieces"))?;
        let needed = total.div_ceil(self.piece_bytes.unsigned_abs()) * SHA1_BYTES as u64;
        if hashes.len() as u64 != needed {
            return Err(Refusal::PieceHashes { found: hashes.len(), needed: needed.try_into().unwrap_or(i64::MAX) });
        }
        self.paths.extend(known);
        Ok(())
    }

    /// Adds a file of the v1 half, or the description of one, and returns the size of all so far.
    fn add_file(
        &mut self,
        path: String,
        file: &Value<'_>,
        total: u64,
        bounds: &Bounds,
    ) -> std::result::Result<u64, Refusal> {
        let bytes = size_of(&path, file)?;
        let total = add_size(total, bytes, bounds)?;
        if has_attribute(file, b'p') {
            return Ok(total);
        }
        self.add_path(path, bounds)?;
        Ok(total)
    }

    fn add_path(&mut self, path: String, bounds: &Bounds) -> std::result::Result<(), Refusal> {
        if path.len() > MAX_PATH_BYTES {
            return Err(Refusal::Path { path, why: "it is too long" });
        }
        if self.paths.len() >= bounds.files {
            return Err(too_large("number of files", self.paths.len() + 1, bounds.files as u64));
        }
        let mut end = 0;
        while let Some(slash) = path[end..].find('/') {
            let folder = &path[..end + slash];
            if self.paths.contains(folder) {
                return Err(Refusal::Twice(folder.to_owned()));
            }
            self.folders.insert(folder.to_owned());
            end += slash + 1;
        }
        if self.folders.contains(&path) || !self.paths.insert(path.clone()) {
            return Err(Refusal::Twice(path));
        }
        Ok(())
    }

    /// Walks the file tree of BEP 52: folders are dictionaries, a file is one with a single key that is empty.
    fn check_tree(
        &mut self,
        name: &str,
        tree: &'a Value<'a>,
        in_folder: bool,
        bounds: &Bounds,
    ) -> std::result::Result<(), Refusal> {
        let root = tree.dictionary().ok_or(Refusal::Key("file tree"))?;
        // As libtorrent reads it: one file is all there is, and there is no folder.
        let is_file = |entry: &Value<'_>| {
            entry.dictionary().is_some_and(|parts| parts.len() == 1 && parts.contains_key(&b""[..]))
        };
        let single = !in_folder && root.len() == 1 && root.values().all(is_file);
        let start = if single { String::new() } else { name.to_owned() };
        let mut total = 0;
        let mut open = vec![(start, tree, 0)];
        while let Some((folder, value, depth)) = open.pop() {
            let entries = value.dictionary().ok_or(Refusal::Key("file tree"))?;
            if entries.is_empty() || depth > MAX_PATH_PARTS {
                return Err(Refusal::Path { path: folder, why: "it is an empty folder, or too deep" });
            }
            for (name, entry) in entries {
                let name = part(name)?;
                let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
                let Some(file) = entry.get("") else {
                    open.push((path, entry, depth + 1));
                    continue;
                };
                if entry.dictionary().is_some_and(|entries| entries.len() != 1) {
                    return Err(Refusal::Twice(path));
                }
                let bytes = size_of(&path, file)?;
                total = add_size(total, bytes, bounds)?;
                if bytes > 0 {
                    let root = file.get("pieces root").and_then(Value::text);
                    let root = root.filter(|root| root.len() == SHA256_BYTES);
                    self.roots.push((root.ok_or_else(|| Refusal::Root(path.clone()))?, path.clone(), bytes));
                }
                self.add_path(path, bounds)?;
            }
        }
        Ok(())
    }

    fn check_piece_layers(&self, layers: Option<&Value<'_>>) -> std::result::Result<(), Refusal> {
        let layers = layers.and_then(Value::dictionary).ok_or(Refusal::Key("piece layers"))?;
        let mut used = HashSet::new();
        for (root, path, bytes) in self.roots.iter().filter(|(_, _, bytes)| *bytes > self.piece_bytes) {
            let wrong = |why| Refusal::PieceLayer { path: path.clone(), why };
            let layer = layers.get(root).and_then(Value::text).ok_or_else(|| wrong("is missing"))?;
            let pieces = bytes.unsigned_abs().div_ceil(self.piece_bytes.unsigned_abs());
            if layer.len() as u64 != pieces * SHA256_BYTES as u64 {
                return Err(wrong("has not one hash for each of its pieces"));
            }
            if merkle_root(layer, self.piece_bytes)[..] != root[..] {
                return Err(wrong("is not that of its root hash"));
            }
            used.insert(*root);
        }
        if used.len() == layers.len() { Ok(()) } else { Err(Refusal::StrayPieceLayer) }
    }
}

/// The root of a file's tree (BEP 52), of the hashes of its pieces.
fn merkle_root(layer: &[u8], piece_bytes: i64) -> [u8; SHA256_BYTES] {
    let parent = |left: &[u8], right: &[u8]| -> [u8; SHA256_BYTES] {
        Sha256::new().chain_update(left).chain_update(right).finalize().into()
    };
    // Beyond the end of the file lie pieces whose blocks all have the hash 0.
    let mut beyond = [0; SHA256_BYTES];
    for _ in 0..(piece_bytes / BLOCK_BYTES).ilog2() {
        beyond = parent(&beyond, &beyond);
    }
    let (hashes, _) = layer.as_chunks::<SHA256_BYTES>();
    let mut hashes = hashes.to_vec();
    while hashes.len() > 1 {
        if hashes.len() % 2 == 1 {
            hashes.push(beyond);
        }
        hashes = hashes.chunks(2).map(|pair| parent(&pair[0], &pair[1])).collect();
        beyond = parent(&beyond, &beyond);
    }
    hashes.first().copied().unwrap_or(beyond)
}

/// A file's or folder's name.
fn part(bytes: &[u8]) -> std::result::Result<&str, Refusal> {
    let wrong = |why| Refusal::Path { path: String::from_utf8_lossy(bytes).into_owned(), why };
    let name = std::str::from_utf8(bytes).map_err(|_| wrong("it is not UTF-8"))?;
    match name {
        "" => Err(wrong("it is empty")),
        "." | ".." => Err(wrong("it leads out of its folder")),
        _ if name.contains(['/', '\\']) => Err(wrong("it has a slash in it")),
        _ if name.chars().any(char::is_control) => Err(wrong("it has control characters in it")),
        _ if name.len() > MAX_NAME_BYTES => Err(wrong("it is too long")),
        _ => Ok(name),
    }
}

fn has_attribute(file: &Value<'_>, attribute: u8) -> bool {
    file.get("attr").and_then(Value::text).is_some_and(|attributes| attributes.contains(&attribute))
}

fn size_of(path: &str, file: &Value<'_>) -> std::result::Result<i64, Refusal> {
    if has_attribute(file, b'l') || file.get("symlink path").is_some() {
        return Err(Refusal::Symlink(path.to_owned()));
    }
    let bytes = file.get("length").and_then(Value::integer);
    bytes.filter(|bytes| *bytes >= 0).ok_or_else(|| Refusal::Size(path.to_owned()))
}

fn add_size(total: u64, bytes: i64, bounds: &Bounds) -> std::result::Result<u64, Refusal> {
    let sum = total.saturating_add(bytes.unsigned_abs());
    if sum > bounds.content_bytes {
        return Err(too_large("content in bytes", sum, bounds.content_bytes));
    }
    Ok(sum)
}

/// libtorrent's names must be those that were checked.
fn compare_names(checked: &HashSet<String>, files: &[File]) -> std::result::Result<(), Refusal> {
    let written: HashSet<&str> = files.iter().filter(|file| !file.pad).map(|file| file.path.as_str()).collect();
    let becomes = written.iter().find(|path| !checked.contains(**path));
    let asked = checked.iter().find(|path| !written.contains(path.as_str()));
    if becomes.is_none() && asked.is_none() {
        return Ok(());
    }
    let text = |path: Option<&str>| path.unwrap_or_default().to_owned();
    Err(Refusal::Renamed { asked: text(asked.map(String::as_str)), becomes: text(becomes.copied()) })
}
