//! A release from a `.mumba` file, as it came on a stick.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use mumba_apps::manifest::Triple;
use mumba_releases::{Contents, RecordsTorrent, SingleFile, Time, Torrent};

use crate::fetch::Fetched;
use crate::resolve::{Resolved, parts};
use crate::reuse::check_space;
use crate::store::{LocalRelease, make_folder, remove_tree};
use crate::{Distribution, Error, Result, blocking};

impl Distribution {
    /// Verifies a `.mumba` file and unpacks what this machine needs of it. Nobody is asked whether there is a newer
    /// release, but one that is older than what was seen is refused.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or is refused.
    pub async fn unpack(&self, file: &Path) -> Result<(Resolved, Fetched)> {
        let (store, file): (_, PathBuf) = (self.inner.store.clone(), file.to_owned());
        let (single, bundle, address) = blocking(move || {
            let opened = File::open(&file).map_err(|source| Error::io(&file, "open", source))?;
            let single = SingleFile::open(BufReader::with_capacity(1 << 20, opened))?;
            let bundle = single.bundle().clone();
            let address = bundle.address()?;
            Ok((single, bundle, address))
        })
        .await?;
        let _busy = self.busy(address).await;
        let distribution = self.clone();
        blocking(move || {
            let trusted = store.trusted(address)?;
            let (trusted, release) =
                distribution.noting(address, trusted.see_bundle_without_pointer(&bundle, Time::now()))?;
            let parts = parts(&release, &bundle)?;
            let record = release.digest().to_string();
            let folder = store.download(&record).join(Torrent::NAME);
            remove_tree(&folder)?;
            make_folder(&folder)?;
            check_space(&Contents::new(&parts)?, &folder)?;
            let contents = match single.unpack(&release, &Triple::host(), &folder) {
                Ok(contents) => contents,
                Err(error) => {
                    remove_tree(&store.download(&record))?;
                    return Err(error.into());
                }
            };
            store.set_trusted(&trusted)?;
            let local = LocalRelease::of(&release);
            // A file for some platforms only has not all that the torrent of the records has.
            let whole =
                release.record().parts.len() == bundle.files().filter(|(name, _)| name.ends_with(".files")).count();
            let metainfo = if whole { RecordsTorrent::of(&bundle)?.metainfo().to_vec() } else { Vec::new() };
            store.add_release(release.digest(), &local, &bundle, &metainfo)?;
            let fetched = Fetched { folder, contents, reused_bytes: 0, received_bytes: 0 };
            Ok((Resolved { address, release, parts, answered: false }, fetched))
        })
        .await
    }
}
