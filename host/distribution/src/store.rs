//! What is kept on the disk: what was seen of addresses, the records of releases, and where their files lie.

use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use mumba_apps::AppId;
use mumba_releases::{Bundle, Digest, ItemName, MutableItem, TrustedApp, VerifiedRelease};
use serde::{Deserialize, Serialize};

use crate::node::lock;
use crate::publish::Coming;
use crate::{Error, Result};

/// What the records of one app are at the most: items of an address, a release's description.
const MAX_SMALL_BYTES: u64 = 1 << 20;

/// The files of an address's items.
const ITEM_OF_ADDRESS: &str = "address";
const ITEM_OF_POINTER: &str = "pointer";
/// The file of a publication whose items are being put.
const COMING: &str = "coming";
/// Records on their way lie under their v1 info-hash in hexadecimal; content under the hash of its release record, which is longer.
const RECORDS_NAME_LENGTH: usize = 40;
/// How deep below a folder lies what is written as `….new` first: `<record>/content/release.new`.
const NEW_DEPTH: usize = 2;

/// The folder of the swarm, below that of Mumba's state.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    folder: PathBuf,
    /// Held while what is known of a release is read, changed and written.
    changing: Arc<Mutex<()>>,
    /// Releases that cannot be read, of which that was said.
    unreadable: Arc<Mutex<BTreeSet<String>>>,
}

/// What is known of a release whose records lie here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LocalRelease {
    pub(crate) address: AppId,
    pub(crate) sequence: u64,
    pub(crate) version: String,
    /// The folder that its files lie in; none before they were fetched.
    pub(crate) content: Option<PathBuf>,
    /// The platforms whose files lie there.
    pub(crate) platforms: Vec<String>,
    /// It is offered to others.
    pub(crate) seeds: bool,
    /// Who offers it meets the peers of the app: not its publisher who uninstalled the app.
    #[serde(default = "usually")]
    pub(crate) meets: bool,
    /// Bytes of the files that lie there.
    #[serde(default)]
    pub(crate) size_bytes: u64,
}

impl LocalRelease {
    /// A release whose records are here, and nothing else.
    pub(crate) fn of(release: &VerifiedRelease) -> LocalRelease {
        LocalRelease {
            address: release.record().address,
            sequence: release.record().sequence,
            version: release.record().version.to_string(),
            content: None,
            platforms: Vec::new(),
            seeds: false,
            meets: true,
            size_bytes: 0,
        }
    }
}

fn usually() -> bool {
    true
}

impl Store {
    pub(crate) fn open(state: &Path) -> Result<Store> {
        let store = Store { folder: state.join("distribution"), changing: Arc::default(), unreadable: Arc::default() };
        for name in ["addresses", "releases", "downloads", "published"] {
            make_folder(&store.folder.join(name))?;
        }
        store.clean()?;
        Ok(store)
    }

    /// Removes what a crash left half made, copies of no release, records on their way, which are fetched anew, and what was unpacked.
    fn clean(&self) -> Result<()> {
        // What lies deeper in `published` is its publisher's.
        for (folder, depth) in [("", 0), ("addresses", NEW_DEPTH), ("releases", NEW_DEPTH), ("published", 0)] {
            remove_new(&self.folder.join(folder), depth)?;
        }
        for name in names(&self.folder.join("published"))? {
            if !self.release_folder(&name).is_dir() {
                remove_tree(&self.published(&name))?;
            }
        }
        for name in names(&self.folder.join("downloads"))? {
            if name.len() == RECORDS_NAME_LENGTH || name.contains('.') {
                remove_tree(&self.download(&name))?;
            }
        }
        Ok(())
    }

    /// Whether nothing is installed from an address, or published.
    pub(crate) fn is_empty(&self) -> Result<bool> {
        Ok(self.addresses_here()?.is_empty())
    }

    /// The nodes of the DHT that were known; empty where none were.
    pub(crate) fn session(&self, is_private: bool) -> Vec<u8> {
        fs::read(self.session_file(is_private)).unwrap_or_default()
    }

    pub(crate) fn set_session(&self, is_private: bool, state: &[u8]) -> Result<()> {
        write_whole(&self.session_file(is_private), state)
    }

    /// A private network has nothing to do with nodes of the public one.
    fn session_file(&self, is_private: bool) -> PathBuf {
        self.folder.join(if is_private { "session-private" } else { "session" })
    }

    /// What others got, as it was written down; empty where nothing was.
    pub(crate) fn uploads(&self) -> Vec<u8> {
        fs::read(self.folder.join("uploads")).unwrap_or_default()
    }

    pub(crate) fn set_uploads(&self, uploads: &[u8]) -> Result<()> {
        write_whole(&self.folder.join("uploads"), uploads)
    }

    /// The warning about the key of an address, where there is one.
    pub(crate) fn warning(&self, address: AppId) -> Result<Option<Vec<u8>>> {
        read(&self.address(address).join("warning"))
    }

    pub(crate) fn set_warning(&self, address: AppId, warning: &[u8]) -> Result<()> {
        let folder = self.address(address);
        make_folder(&folder)?;
        write_whole(&folder.join("warning"), warning)
    }

    /// What was seen of an address.
    pub(crate) fn trusted(&self, address: AppId) -> Result<TrustedApp> {
        match read(&self.address(address).join("trusted"))? {
            Some(bytes) => Ok(TrustedApp::decode(&bytes)?),
            None => Ok(TrustedApp::new(address)),
        }
    }

    /// Keeps what was seen, durably: what follows is done on the strength of it.
    pub(crate) fn set_trusted(&self, trusted: &TrustedApp) -> Result<()> {
        let folder = self.address(trusted.address());
        make_folder(&folder)?;
        write_whole(&folder.join("trusted"), &trusted.encode())
    }

    /// Whether the user wants no release of an address to be offered.
    pub(crate) fn is_withheld(&self, address: AppId) -> Result<bool> {
        Ok(read(&self.withheld(address))?.is_some())
    }

    pub(crate) fn set_withheld(&self, address: AppId, withheld: bool) -> Result<()> {
        let path = self.withheld(address);
        if !withheld {
            return remove_file(&path);
        }
        make_folder(&self.address(address))?;
        write_whole(&path, b"")
    }

    fn withheld(&self, address: AppId) -> PathBuf {
        self.address(address).join("withheld")
    }

    /// The items of an address, newest of each name, to be put into the DHT again.
    pub(crate) fn items(&self, address: AppId) -> Result<Vec<MutableItem>> {
        let folder = self.address(address).join("items");
        let mut items = Vec::new();
        for name in [ITEM_OF_ADDRESS, ITEM_OF_POINTER] {
            if let Some(bytes) = read(&folder.join(name))? {
                items.push(MutableItem::decode(&bytes)?);
            }
        }
        Ok(items)
    }

    pub(crate) fn item(&self, address: AppId, name: &ItemName) -> Result<Option<MutableItem>> {
        Ok(self.items(address)?.into_iter().find(|item| item.name == *name))
    }

    pub(crate) fn set_item(&self, address: AppId, item: &MutableItem) -> Result<()> {
        let folder = self.address(address).join("items");
        make_folder(&folder)?;
        let name = if item.name == ItemName::of_address(address) { ITEM_OF_ADDRESS } else { ITEM_OF_POINTER };
        write_whole(&folder.join(name), &item.encode())
    }

    /// Forgets the items of an address. What was seen of it stays.
    pub(crate) fn forget_items(&self, address: AppId) -> Result<()> {
        remove_tree(&self.address(address).join("items"))
    }

    /// The publication at an address whose items are being put.
    pub(crate) fn coming(&self, address: AppId) -> Result<Option<Coming>> {
        let path = self.address(address).join(COMING);
        let Some(bytes) = read(&path)? else { return Ok(None) };
        let parsed: (String, Vec<Vec<u8>>) =
            serde_json::from_slice(&bytes).map_err(|error| Error::io(&path, "understand", error.into()))?;
        let items = parsed.1.iter().map(|item| MutableItem::decode(item)).collect::<mumba_releases::Result<_>>()?;
        Ok(Some(Coming { record: parsed.0, items }))
    }

    pub(crate) fn set_coming(&self, address: AppId, coming: &Coming) -> Result<()> {
        let folder = self.address(address);
        make_folder(&folder)?;
        let items: Vec<_> = coming.items.iter().map(MutableItem::encode).collect();
        // Texts and numbers always have a form.
        let bytes = serde_json::to_vec(&(&coming.record, items)).unwrap_or_default();
        write_whole(&folder.join(COMING), &bytes)
    }

    pub(crate) fn forget_coming(&self, address: AppId) -> Result<()> {
        remove_file(&self.address(address).join(COMING))
    }

    /// The releases whose records lie here. One that cannot be read is left out: it must not hold up the others.
    pub(crate) fn releases(&self) -> Result<Vec<(String, LocalRelease)>> {
        let mut releases = Vec::new();
        for name in names(&self.folder.join("releases"))? {
            match self.release(&name) {
                Ok(Some(release)) => releases.push((name, release)),
                Ok(None) => {}
                Err(error) => {
                    if lock(&self.unreadable).insert(name) {
                        tracing::warn!(%error, "a release is left out until it is installed or published again");
                    }
                }
            }
        }
        Ok(releases)
    }

    pub(crate) fn release(&self, record: &str) -> Result<Option<LocalRelease>> {
        let path = self.release_folder(record).join("release.json");
        let Some(bytes) = read(&path)? else { return Ok(None) };
        let parsed = serde_json::from_slice(&bytes);
        parsed.map(Some).map_err(|error| Error::io(&path, "understand", error.into()))
    }

    /// Where the records of a release lie, and the link to its files.
    pub(crate) fn release_folder(&self, record: &str) -> PathBuf {
        self.folder.join("releases").join(record)
    }

    /// The records of a release, without trust in them.
    pub(crate) fn bundle(&self, record: &str) -> Result<Option<Bundle>> {
        if self.release(record)?.is_none() {
            return Ok(None);
        }
        Ok(Some(Bundle::read_folder(&self.release_folder(record).join("records"))?))
    }

    /// Keeps the records of a release and the metainfo of their torrent, durably. Where they lie already, what is damaged is replaced.
    pub(crate) fn add_release(
        &self,
        digest: Digest,
        release: &LocalRelease,
        bundle: &Bundle,
        metainfo: &[u8],
    ) -> Result<()> {
        let _changing = lock(&self.changing);
        let record = digest.to_string();
        let place = self.release_folder(&record);
        if place.is_dir() {
            return self.mend_release(&record, release, bundle, metainfo);
        }
        let coming = place.with_extension("new");
        remove_tree(&coming)?;
        make_folder(&coming.join("records"))?;
        for (name, bytes) in bundle.files() {
            write_whole(&coming.join("records").join(name), bytes)?;
        }
        write_whole(&coming.join("records.torrent"), metainfo)?;
        write_whole(&coming.join("release.json"), &json(release))?;
        put(&coming, &place)
    }

    /// Writes what of a release is missing or other than it should be. What is known of its files stays, if it can be read.
    fn mend_release(&self, record: &str, release: &LocalRelease, bundle: &Bundle, metainfo: &[u8]) -> Result<()> {
        let place = self.release_folder(record);
        let write = |path: PathBuf, bytes: &[u8]| match read(&path) {
            Ok(Some(found)) if found == bytes => Ok(()),
            _ => write_whole(&path, bytes),
        };
        make_folder(&place.join("records"))?;
        for (name, bytes) in bundle.files() {
            write(place.join("records").join(name), bytes)?;
        }
        if !metainfo.is_empty() {
            write(place.join("records.torrent"), metainfo)?;
        }
        match self.release(record) {
            Ok(Some(_)) => Ok(()),
            _ => write(place.join("release.json"), &json(release)),
        }
    }

    pub(crate) fn records_metainfo(&self, record: &str) -> Result<Option<Vec<u8>>> {
        read(&self.release_folder(record).join("records.torrent"))
    }

    /// Changes what is known of a release, where it is known, and lets its link lead to its files. No other change comes in between.
    pub(crate) fn change_release(
        &self,
        record: &str,
        change: impl FnOnce(&mut LocalRelease),
    ) -> Result<Option<LocalRelease>> {
        let _changing = lock(&self.changing);
        let Some(mut release) = self.release(record)? else { return Ok(None) };
        change(&mut release);
        self.set_release(record, &release)?;
        Ok(Some(release))
    }

    fn set_release(&self, record: &str, release: &LocalRelease) -> Result<()> {
        let folder = self.release_folder(record);
        if let Some(content) = &release.content {
            make_folder(&folder.join("content"))?;
            let coming = folder.join("content/release.new");
            remove_file(&coming)?;
            let linked = std::os::unix::fs::symlink(content, &coming);
            linked.map_err(|source| Error::io(&coming, "create", source))?;
            let place = folder.join("content/release");
            fs::rename(&coming, &place).map_err(|source| Error::io(&place, "create", source))?;
        }
        write_whole(&folder.join("release.json"), &json(release))
    }

    pub(crate) fn forget_release(&self, record: &str) -> Result<()> {
        let _changing = lock(&self.changing);
        // The release last: what belongs to one that is known is removed in any case.
        remove_tree(&self.download(record))?;
        remove_tree(&self.published(record))?;
        remove_tree(&self.release_folder(record))
    }

    /// The folder in which torrents find `release/…`.
    pub(crate) fn content(&self, record: &str) -> PathBuf {
        self.release_folder(record).join("content")
    }

    /// The folder in which a download has `release/…`.
    pub(crate) fn download(&self, name: &str) -> PathBuf {
        self.folder.join("downloads").join(name)
    }

    /// The folder in which a publisher's copy is `release/…`.
    pub(crate) fn published(&self, record: &str) -> PathBuf {
        self.folder.join("published").join(record)
    }

    /// The seed of this host's key as a peer of an app.
    pub(crate) fn peer_key(&self, address: AppId) -> Result<Option<[u8; 32]>> {
        let path = self.peer_key_file(address);
        let Some(bytes) = read(&path)? else { return Ok(None) };
        let not_a_key =
            |_| Error::io(&path, "understand", std::io::Error::other("it does not hold 32 bytes; remove it"));
        <[u8; 32]>::try_from(bytes).map(Some).map_err(not_a_key)
    }

    /// Keeps it for its owner's eyes alone.
    pub(crate) fn set_peer_key(&self, address: AppId, seed: &[u8; 32]) -> Result<()> {
        use std::os::unix::fs::OpenOptionsExt as _;
        let path = self.peer_key_file(address);
        make_folder(&self.peer_keys())?;
        let coming = path.with_added_extension("new");
        remove_file(&coming)?;
        let write = || {
            let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&coming)?;
            file.write_all(seed)?;
            file.sync_all()?;
            fs::rename(&coming, &path)
        };
        write().map_err(|source| Error::io(&path, "write", source))
    }

    pub(crate) fn forget_peer_key(&self, address: AppId) -> Result<()> {
        remove_file(&self.peer_key_file(address))
    }

    /// The folder of this host's keys as a peer of apps.
    pub(crate) fn peer_keys(&self) -> PathBuf {
        self.folder.join("peers")
    }

    fn peer_key_file(&self, address: AppId) -> PathBuf {
        self.peer_keys().join(address.to_string())
    }

    /// The files by which hosts of a local network find each other.
    pub(crate) fn meeting(&self) -> PathBuf {
        self.folder.join("lan/meeting")
    }

    fn address(&self, address: AppId) -> PathBuf {
        self.folder.join("addresses").join(address.to_string())
    }
}

fn json(release: &LocalRelease) -> Vec<u8> {
    // A structure of texts and numbers always has a form.
    serde_json::to_vec_pretty(release).unwrap_or_default()
}

pub(crate) fn make_folder(path: &Path) -> Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(|source| Error::io(path, "create", source))
}

/// Puts a folder whose files are synced to its place, durably.
pub(crate) fn put(coming: &Path, place: &Path) -> Result<()> {
    fs::rename(coming, place).map_err(|source| Error::io(place, "create", source))?;
    match place.parent() {
        Some(folder) => sync_folder(folder),
        None => Ok(()),
    }
}

/// Syncs all that was written to the file system of a folder: that is faster than file by file, of which a release may have 65,536.
pub(crate) fn sync_all_of(folder: &Path) -> Result<()> {
    let synced = fs::File::open(folder).and_then(|folder| Ok(rustix::fs::syncfs(&folder)?));
    synced.map_err(|source| Error::io(folder, "sync", source))
}

fn sync_folder(folder: &Path) -> Result<()> {
    let synced = fs::File::open(folder).and_then(|folder| folder.sync_all());
    synced.map_err(|source| Error::io(folder, "sync", source))
}

/// The names in a folder, sorted; none where there is no folder.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>> {
    let failed = |source| Error::io(folder, "read", source);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(failed(source)),
    };
    let mut names = Vec::new();
    for entry in entries {
        // Nothing here has a name of ours that is not UTF-8.
        if let Ok(name) = entry.map_err(failed)?.file_name().into_string() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

pub(crate) fn remove_tree(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Error::io(path, "remove", error)),
        _ => Ok(()),
    }
}

/// Removes what was to replace something else, as deep as such things lie.
fn remove_new(folder: &Path, depth: usize) -> Result<()> {
    for name in names(folder)? {
        let path = folder.join(&name);
        let kind = path.symlink_metadata().map_err(|source| Error::io(&path, "read", source))?;
        if name.ends_with(".new") {
            if kind.is_dir() { remove_tree(&path)? } else { remove_file(&path)? }
        } else if kind.is_dir() && depth > 0 {
            remove_new(&path, depth - 1)?;
        }
    }
    Ok(())
}

fn remove_file(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Error::io(path, "remove", error)),
        _ => Ok(()),
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    use std::io::Read as _;
    let failed = |source| Error::io(path, "read", source);
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(failed(source)),
    };
    let mut bytes = Vec::new();
    file.take(64 * MAX_SMALL_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    Ok(Some(bytes))
}

/// Writes a file so that after a crash it is the old or the new one.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let coming = path.with_added_extension("new");
    let write = || {
        let mut file = fs::File::create(&coming)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&coming, path)?;
        match path.parent() {
            Some(folder) => fs::File::open(folder)?.sync_all(),
            None => Ok(()),
        }
    };
    write().map_err(|source| Error::io(path, "write", source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_change_of_a_release_is_lost() {
        const CHANGES: u64 = 100;
        let state = tempfile::tempdir().unwrap();
        let store = Store::open(state.path()).unwrap();
        let release = LocalRelease {
            address: AppId::from_bytes([1; 32]),
            sequence: 0,
            version: "1.0.0".to_owned(),
            content: None,
            platforms: Vec::new(),
            seeds: false,
            meets: true,
            size_bytes: 0,
        };
        let (digest, folder) = (Digest([2; 32]), state.path().join("files"));
        store.add_release(digest, &release, &Bundle::default(), b"").unwrap();
        let record = digest.to_string();
        std::thread::scope(|scope| {
            let changes: [fn(&mut LocalRelease); 2] =
                [|release| release.sequence += 1, |release| release.size_bytes += 1];
            for change in changes {
                scope.spawn({
                    let (store, record, folder) = (&store, &record, &folder);
                    move || {
                        for _ in 0..CHANGES {
                            store
                                .change_release(record, |release| {
                                    change(release);
                                    release.content = Some(folder.clone());
                                })
                                .unwrap();
                        }
                    }
                });
            }
        });
        let known = store.release(&record).unwrap().unwrap();
        assert_eq!((known.sequence, known.size_bytes), (CHANGES, CHANGES));
        // What is forgotten does not come back by a change.
        store.forget_release(&record).unwrap();
        assert_eq!(store.change_release(&record, |release| release.content = Some(folder)).unwrap(), None);
        assert_eq!(store.releases().unwrap(), []);
    }
}
