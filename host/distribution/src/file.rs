//! A release from a `.mumba` file, as it came on a stick.

use std::fmt;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use mumba_apps::AppId;
use mumba_apps::manifest::Triple;
use mumba_releases::{Contents, RecordsTorrent, SingleFile, Time, Torrent};

use crate::claims::Claim;
use crate::fetch::Fetched;
use crate::resolve::{Resolved, parts};
use crate::reuse::check_space;
use crate::store::{LocalRelease, make_folder, remove_tree};
use crate::{Distribution, Error, Result, blocking};

/// An open `.mumba` file, of which nothing is verified yet.
#[derive(Debug)]
pub struct ReleaseFile {
    single: SingleFile<BufReader<File>>,
    address: AppId,
}

impl ReleaseFile {
    /// Opens a file and reads its records.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is no such file.
    pub async fn open(file: &Path) -> Result<ReleaseFile> {
        let file = file.to_owned();
        blocking(move || {
            let opened = File::open(&file).map_err(|source| Error::io(&file, "open", source))?;
            let single = SingleFile::open(BufReader::with_capacity(1 << 20, opened))?;
            let address = single.bundle().address()?;
            Ok(ReleaseFile { single, address })
        })
        .await
    }

    /// The address that it says it is of.
    pub fn address(&self) -> AppId {
        self.address
    }
}

/// The folder of what was unpacked, which is removed with this, and nobody removes before.
pub(crate) struct Unpacked {
    folder: PathBuf,
    _claim: Claim,
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        if let Err(error) = remove_tree(&self.folder) {
            tracing::warn!(%error, "what was unpacked is not removed");
        }
    }
}

impl fmt::Debug for Unpacked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unpacked").field(&self.folder).finish()
    }
}

impl Distribution {
    /// Verifies the records of a `.mumba` file and keeps them. Nobody is asked whether there is a newer release, but one that is older than what
    /// was seen is refused.
    ///
    /// # Errors
    ///
    /// When the file is refused.
    pub async fn resolve_file(&self, file: &ReleaseFile) -> Result<Resolved> {
        let (distribution, address, bundle) = (self.clone(), file.address, file.single.bundle().clone());
        let _busy = self.busy(address).await;
        blocking(move || {
            let store = &distribution.inner.store;
            let trusted = store.trusted(address)?;
            let (trusted, release) =
                distribution.noting(address, trusted.see_bundle_without_pointer(&bundle, Time::now()))?;
            let parts = parts(&release, &bundle)?;
            store.set_trusted(&trusted)?;
            let local = LocalRelease::of(&release);
            // A file for some platforms only has not all that the torrent of the records has.
            let whole =
                release.record().parts.len() == bundle.files().filter(|(name, _)| name.ends_with(".files")).count();
            let metainfo = if whole { RecordsTorrent::of(&bundle)?.metainfo().to_vec() } else { Vec::new() };
            store.add_release(release.digest(), &local, &bundle, &metainfo)?;
            Ok(Resolved { address, release, parts, answered: false })
        })
        .await
    }

    /// Unpacks the content of a `.mumba` file for this machine, whose records were verified.
    ///
    /// # Errors
    ///
    /// When its content is not what the records say, or cannot be written.
    pub async fn unpack(&self, file: ReleaseFile, resolved: &Resolved) -> Result<Fetched> {
        static UNPACKED: AtomicU64 = AtomicU64::new(0);
        // A folder that no fetch of the same release writes to.
        let name = format!("{}.{}", resolved.record(), UNPACKED.fetch_add(1, Ordering::Relaxed));
        let place = self.inner.store.download(&name);
        let claim = self.claim([name]).await;
        let resolved = resolved.clone();
        blocking(move || {
            let unpacked = Unpacked { folder: place, _claim: claim };
            let folder = unpacked.folder.join(Torrent::NAME);
            make_folder(&folder)?;
            check_space(&Contents::new(&resolved.parts)?, &folder)?;
            let contents = file.single.unpack(&resolved.release, &Triple::host(), &folder)?;
            Ok(Fetched {
                folder,
                contents,
                reused_bytes: 0,
                received_bytes: 0,
                verified_early_bytes: 0,
                _unpacked: Some(std::sync::Arc::new(unpacked)),
            })
        })
        .await
    }
}
