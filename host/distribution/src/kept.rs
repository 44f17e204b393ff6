//! What lies on the disk for others alone: publishers' copies, and downloads that nobody finished. What is installed, and the
//! release to go back to, belong to `mumba-apps` and are never touched here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use mumba_apps::AppId;

use crate::store::{LocalRelease, names, remove_tree};
use crate::{Distribution, Error, Result, blocking};

/// A download that was used so lately is somebody's, between being fetched and being installed.
const IN_USE: Duration = Duration::from_secs(600);

/// A folder that is kept for others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Kept {
    /// The address; nothing where it is not known any more.
    pub address: Option<AppId>,
    /// The release's version; empty where it is not known.
    pub version: String,
    /// The release's sequence; 0 where it is not known.
    pub sequence: u64,
    /// What it is.
    pub kind: KeptKind,
    /// Bytes of its files.
    pub size_bytes: u64,
    /// When it was used last: something was written to it, or somebody got something of it.
    pub used: SystemTime,
    record: String,
    path: PathBuf,
}

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeptKind {
    /// The publisher's copy of the newest release.
    Published,
    /// The publisher's copy of a release before.
    FormerlyPublished,
    /// A download that is not finished.
    Download,
}

impl Distribution {
    /// What is kept for others alone, that which was not used for longest first.
    ///
    /// # Errors
    ///
    /// When it cannot be listed.
    pub async fn kept(&self) -> Result<Vec<Kept>> {
        self.list_kept(true).await
    }

    /// The same, with publishers' copies or without: their files are counted one by one.
    async fn list_kept(&self, with_copies: bool) -> Result<Vec<Kept>> {
        let store = self.inner.store.clone();
        let listed = blocking(move || {
            let releases: BTreeMap<String, LocalRelease> = store.releases()?.into_iter().collect();
            let mut kept = Vec::new();
            let folders = [(store.published(""), false), (store.download(""), true)];
            for (folder, is_download) in folders.into_iter().filter(|(_, is_download)| with_copies || *is_download) {
                for record in names(&folder)?.into_iter().filter(|name| !name.ends_with(".new")) {
                    let path = folder.join(&record);
                    let release = releases.get(&record);
                    let address = release.map(|release| release.address);
                    let newest = releases.iter().filter(|(record, release)| {
                        Some(release.address) == address && store.published(record).is_dir()
                    });
                    let newest = newest.map(|(_, release)| release.sequence).max();
                    let kind = match release {
                        _ if is_download => KeptKind::Download,
                        Some(release) if Some(release.sequence) == newest => KeptKind::Published,
                        _ => KeptKind::FormerlyPublished,
                    };
                    let (size_bytes, used) = measure(&path)?;
                    let (version, sequence) =
                        release.map_or((String::new(), 0), |release| (release.version.clone(), release.sequence));
                    kept.push(Kept { address, version, sequence, kind, size_bytes, used, record, path });
                }
            }
            Ok(kept)
        });
        let mut kept = listed.await?;
        for one in &mut kept {
            let last = Duration::from_secs(self.uploads().of(&one.record).last);
            one.used = one.used.max(SystemTime::UNIX_EPOCH + last);
        }
        kept.sort_by_key(|one| one.used);
        Ok(kept)
    }

    /// Removes downloads that were given up, and, where the quota is exceeded, what was not used for longest.
    pub(crate) async fn sweep(&self) -> Result<()> {
        let storage = &self.inner.options.storage;
        let now = SystemTime::now();
        let idle = |one: &Kept| now.duration_since(one.used).unwrap_or_default();
        let (store, distribution) = (self.inner.store.clone(), self.clone());
        blocking(move || store.forget_looked_up(|record| distribution.is_claimed(record))).await?;
        if storage.quota_bytes().is_none() && storage.keep_downloads().is_none() {
            return Ok(());
        }
        // Without a quota copies stay, however many bytes they have.
        let mut kept = self.list_kept(storage.quota_bytes().is_some()).await?;
        if let Some(days) = storage.keep_downloads() {
            for one in kept.extract_if(.., |one| one.kind == KeptKind::Download && idle(one) >= days) {
                self.evict(&one, "nobody went on with it").await?;
            }
        }
        let Some(quota) = storage.quota_bytes() else { return Ok(()) };
        let mut total: u64 = kept.iter().map(|one| one.size_bytes).sum();
        for one in kept {
            let may_go = match one.kind {
                KeptKind::Download => idle(&one) >= IN_USE,
                // One of which nothing is known yet is being published.
                KeptKind::FormerlyPublished => one.address.is_some() || idle(&one) >= IN_USE,
                KeptKind::Published => storage.evict_published,
            };
            if total > quota && may_go {
                self.evict(&one, "the quota is exceeded").await?;
                total -= one.size_bytes;
            }
        }
        if total > quota {
            tracing::warn!(total, quota, "what is kept for others exceeds its quota, and nothing of it may be removed");
        }
        Ok(())
    }

    async fn evict(&self, one: &Kept, why: &str) -> Result<()> {
        if self.is_claimed(&one.record) {
            return Ok(());
        }
        tracing::info!(path = %one.path.display(), size_bytes = one.size_bytes, why, "removing what was kept for others");
        match one.kind {
            KeptKind::Download => {}
            KeptKind::FormerlyPublished => {
                self.drop_release(&one.record).await?;
            }
            KeptKind::Published => {
                self.withdraw(&one.record).await;
                let changed = self.inner.store.change_release(&one.record, |release| {
                    release.content = None;
                    release.platforms = Vec::new();
                })?;
                if let Some(release) = changed {
                    // Its records are offered all the same: others look the address up, and others may have its files.
                    if let Some(node) = self.inner.node.get().filter(|_| release.seeds) {
                        self.seed(node, &one.record, &release).await?;
                    }
                }
            }
        }
        let path = one.path.clone();
        blocking(move || remove_tree(&path)).await
    }
}

/// Bytes of the files in a folder, and when one of them was written last.
fn measure(folder: &Path) -> Result<(u64, SystemTime)> {
    let failed = |source| Error::io(folder, "read", source);
    let (mut bytes, mut used, mut folders) = (0, SystemTime::UNIX_EPOCH, vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        used = used.max(next.metadata().and_then(|found| found.modified()).map_err(failed)?);
        for name in names(&next)? {
            let path = next.join(name);
            // What goes away meanwhile has no size.
            let Ok(found) = path.symlink_metadata() else { continue };
            if found.is_dir() {
                folders.push(path);
            } else {
                bytes += found.len();
                used = used.max(found.modified().map_err(failed)?);
            }
        }
    }
    Ok((bytes, used))
}
