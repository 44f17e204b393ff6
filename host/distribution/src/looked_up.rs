//! Releases that were looked at and are not here: those of links, of entries of lists, of installs that failed. Their records spare the
//! next look the network, so some are kept; what was seen of their addresses stays, and is all that protects from older releases.

use std::collections::BTreeSet;
use std::time::SystemTime;

use mumba_apps::AppId;

use crate::store::{LocalRelease, Store, names, remove_tree};
use crate::{Error, Result};

/// Releases of apps that are not here.
const AT_MOST: usize = 32;
/// Bytes of their records.
const AT_MOST_BYTES: u64 = 128 << 20;

impl Store {
    /// Whether a release is installed, published or offered here, not only looked at.
    fn is_here(&self, record: &str, release: &LocalRelease) -> bool {
        release.seeds || release.content.is_some() || self.published(record).is_dir()
    }

    /// The addresses of which a release is here.
    pub(crate) fn addresses_here(&self) -> Result<BTreeSet<AppId>> {
        let releases = self.releases()?;
        let here = releases.iter().filter(|(record, release)| self.is_here(record, release));
        Ok(here.map(|(_, release)| release.address).collect())
    }

    /// Forgets releases that were looked at: older ones than others of their addresses, and those that were looked at first of too many.
    /// Of an address that is here the newest stays: the user is told of it.
    pub(crate) fn forget_looked_up(&self, is_in_use: impl Fn(&str) -> bool) -> Result<()> {
        let releases = self.releases()?;
        let here = self.addresses_here()?;
        let mut looked_up = Vec::new();
        for (record, release) in releases.iter().filter(|(record, release)| !self.is_here(record, release)) {
            let (bytes, since) = self.measure_records(record)?;
            looked_up.push((since, bytes, record, release));
        }
        looked_up.sort_by_key(|(since, ..)| std::cmp::Reverse(*since));
        let (mut kept, mut kept_bytes) = (0, 0);
        for (_, bytes, record, release) in looked_up {
            let is_passed_over =
                releases.iter().any(|(_, other)| other.address == release.address && other.sequence > release.sequence);
            let is_wanted = here.contains(&release.address) || kept < AT_MOST && kept_bytes + bytes <= AT_MOST_BYTES;
            if is_in_use(record) || !is_passed_over && is_wanted {
                kept += 1;
                kept_bytes += bytes;
                continue;
            }
            // What came of it, if it was fetched at all.
            remove_tree(&self.download(record))?;
            remove_tree(&self.release_folder(record))?;
            if !here.contains(&release.address) && !is_passed_over {
                self.forget_items(release.address)?;
            }
        }
        Ok(())
    }

    /// Bytes of the records of a release, and when they came.
    fn measure_records(&self, record: &str) -> Result<(u64, SystemTime)> {
        let folder = self.release_folder(record).join("records");
        let failed = |source| Error::io(&folder, "read", source);
        let mut bytes = 0;
        for name in names(&folder)? {
            bytes += folder.join(name).symlink_metadata().map_err(failed)?.len();
        }
        Ok((bytes, folder.metadata().and_then(|found| found.modified()).map_err(failed)?))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use mumba_releases::{Bundle, Digest, ItemName, ItemValue, MutableItem, Pointer, SecretKey, Time, next_seq};

    use super::*;

    /// Looks at a release of the app of this key.
    fn look_at(store: &Store, key: &SecretKey, sequence: u64, manifest_bytes: usize) -> String {
        let address = key.public().address();
        let release = LocalRelease { sequence, ..local(address) };
        let mut bundle = Bundle::default();
        bundle.insert(Bundle::MANIFEST, vec![b'#'; manifest_bytes]).unwrap();
        let digest = Digest::of(format!("{address} {sequence}").as_bytes());
        store.add_release(digest, &release, &bundle, b"").unwrap();
        let pointer = ItemValue::Pointer(Pointer {
            info_hash: [7; 20],
            expires: Time::now().plus_days(1),
            root: None,
            sequence,
            release: digest,
        });
        let name = ItemName::of_address(address);
        store.set_item(address, &MutableItem::sign(name, next_seq(None, Time::now()), &pointer, key).unwrap()).unwrap();
        digest.to_string()
    }

    fn local(address: AppId) -> LocalRelease {
        serde_json::from_value(serde_json::json!({
            "address": address, "sequence": 1, "version": "1.0.0", "content": null, "platforms": [], "seeds": false,
        }))
        .unwrap()
    }

    fn records(store: &Store) -> BTreeSet<String> {
        store.releases().unwrap().into_iter().map(|(record, _)| record).collect()
    }

    #[test]
    fn looking_at_apps_leaves_little_behind_and_nothing_to_offer() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let keys: Vec<_> = (0..AT_MOST + 5).map(|_| SecretKey::generate().unwrap()).collect();
        let looked_up: Vec<_> = keys.iter().map(|key| look_at(&store, key, 1, 100)).collect();
        assert!(store.is_empty().unwrap() && store.addresses_here().unwrap().is_empty());
        // One that is being fetched stays, however old.
        store.forget_looked_up(|record| record == looked_up[0]).unwrap();
        let left = records(&store);
        assert!(left.contains(&looked_up[0]) && left.len() <= AT_MOST + 1, "{left:?}");
        assert!(left.contains(looked_up.last().unwrap()));
        for (key, record) in keys.iter().zip(&looked_up) {
            let items = store.items(key.public().address()).unwrap();
            assert_eq!(!items.is_empty(), left.contains(record), "items without records, or records without items");
        }
    }

    #[test]
    fn of_an_app_that_is_here_the_newest_release_that_was_seen_stays() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let key = SecretKey::generate().unwrap();
        let address = key.public().address();
        let installed = look_at(&store, &key, 1, 100);
        store.change_release(&installed, |release| release.content = Some(folder.path().to_owned())).unwrap();
        let passed_over = look_at(&store, &key, 2, 100);
        let newest = look_at(&store, &key, 3, 100);
        for _ in 0..AT_MOST + 1 {
            look_at(&store, &SecretKey::generate().unwrap(), 1, 100);
        }
        store.forget_looked_up(|_| false).unwrap();
        let left = records(&store);
        assert!(left.contains(&installed) && left.contains(&newest) && !left.contains(&passed_over));
        assert!(!store.is_empty().unwrap() && !store.items(address).unwrap().is_empty());
        assert_eq!(store.addresses_here().unwrap(), BTreeSet::from([address]));
    }
}
