//! The store of unpacked Chromiums: each folder in it is complete, for it appears by one rename.
//!
//! It owns the lock, the downloads and the temporary folders. What goes into a folder is the caller's business.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::fetch::FetchError;
use crate::lock;
use crate::workspace::make_folder;

/// Folders that are being filled start with this; under the lock, those that are there were left by somebody who died.
const UNFINISHED: &str = ".unfinished-";

/// The folder in the cache that holds one unpacked CEF per pinned hash.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    root: PathBuf,
}

impl Store {
    pub(crate) fn new(root: PathBuf) -> Self {
        Self { root }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The complete folder of that name, if it is there.
    pub(crate) fn ready(&self, key: &str) -> Option<PathBuf> {
        let folder = self.root.join(key);
        folder.is_dir().then_some(folder)
    }

    /// Fills a new folder and gives it its name. Others that want one wait meanwhile, and then find it there.
    ///
    /// `fill` gets a folder for downloads, which outlives a source that could not deliver, and the folder to fill.
    pub(crate) fn install(
        &self,
        key: &str,
        fill: impl FnOnce(&Path, &Path) -> Result<(), FetchError>,
    ) -> Result<PathBuf, FetchError> {
        let _lock = self.lock().map_err(FetchError::Refused)?;
        if let Some(folder) = self.ready(key) {
            return Ok(folder);
        }
        self.sweep().map_err(FetchError::Refused)?;
        let downloads = self.root.join("downloads");
        let unfinished = self.root.join(format!("{UNFINISHED}{key}"));
        make_folder(&downloads).map_err(FetchError::Refused)?;
        make_folder(&unfinished).map_err(FetchError::Refused)?;
        let folder = self.root.join(key);
        let filled =
            fill(&downloads, &unfinished).and_then(|()| publish(&unfinished, &folder).map_err(FetchError::Refused));
        // A failure to clean up must not hide why filling failed; the next set-up sweeps again.
        let _ = fs::remove_dir_all(&unfinished);
        // What was fetched is used up or useless, unless the source may deliver the rest of it next time.
        if !matches!(filled, Err(FetchError::Unavailable(_))) {
            let _ = fs::remove_dir_all(&downloads);
        }
        filled?;
        Ok(folder)
    }

    fn lock(&self) -> Result<File> {
        make_folder(&self.root)?;
        lock::take(&self.root.join("lock"), "Another set-up")
    }

    fn sweep(&self) -> Result<()> {
        let entries = fs::read_dir(&self.root).with_context(|| format!("cannot read {}", self.root.display()))?;
        for entry in entries.flatten() {
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                let path = entry.path();
                fs::remove_dir_all(&path)
                    .with_context(|| format!("cannot remove {}, left by an interrupted set-up", path.display()))?;
            }
        }
        Ok(())
    }
}

/// Brings what is in the folder to the disk, then gives the folder its name.
fn publish(unfinished: &Path, folder: &Path) -> Result<()> {
    sync(unfinished)?;
    fs::rename(unfinished, folder)
        .with_context(|| format!("cannot rename {} to {}", unfinished.display(), folder.display()))?;
    if let Some(parent) = folder.parent() {
        sync_one(parent)?;
    }
    Ok(())
}

fn sync(folder: &Path) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("cannot read {}", folder.display()))?.path();
        let metadata = fs::symlink_metadata(&path).with_context(|| format!("cannot read {}", path.display()))?;
        if metadata.is_dir() {
            sync(&path)?;
        } else if metadata.is_file() {
            sync_one(&path)?;
        }
    }
    sync_one(folder)
}

fn sync_one(path: &Path) -> Result<()> {
    File::open(path)
        .and_then(|file| file.sync_all())
        .with_context(|| format!("cannot write {} to the disk (is it full?)", path.display()))
}
