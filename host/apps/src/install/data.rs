//! The data of an app, which belong to one version of it: their copy before a migration, and the way back.
//!
//! The copy counts from the moment at which the registry knows of it. A migration that is stopped anywhere begins again from it.

use std::path::PathBuf;

use super::{Step, Store, copy, files};
use crate::registry::ReleaseRow;
use crate::{AppId, Result};

impl Store {
    pub(super) fn data_copy_dir(&self, id: &AppId) -> PathBuf {
        self.app_dir(id).join("data.former")
    }

    /// Before a service migrates the app's data to this release: keeps a copy of them. The version that they are of; nothing when it
    /// is the release's own.
    pub(crate) fn begin_migration(&mut self, id: &AppId, release: &ReleaseRow) -> Result<Option<String>> {
        let Some(data) = self.registry.data(id)? else { return Ok(None) };
        if data.version == release.version {
            return Ok(None);
        }
        if data.copy_version.is_some() {
            // A migration before this one did not come to its end.
            self.restore_data(id)?;
        }
        let copied = self.copy_data(id);
        if copied.is_err()
            && let Err(error) = files::empty_dir(&self.staging_dir())
        {
            tracing::warn!(app = %id, %error, "an unfinished copy could not be removed; the next start tries again");
        }
        copied?;
        Ok(self.registry.data(id)?.map(|data| data.version).filter(|version| *version != release.version))
    }

    /// The data have the form of this release now.
    pub(crate) fn migrated(&mut self, id: &AppId, release: &ReleaseRow) -> Result<()> {
        self.registry.set_data_version(id, &release.version)
    }

    /// The service of the release in use was ready: the copy of the data is not needed any more.
    pub(crate) fn prove(&mut self, id: &AppId, release: &ReleaseRow) -> Result<()> {
        self.registry.set_proved(id, release)?;
        files::remove_tree(&self.data_copy_dir(id), &self.staging_dir())
    }

    fn copy_data(&mut self, id: &AppId) -> Result<()> {
        let copying = self.staging_dir().join(format!("{id}.data"));
        let copy = self.data_copy_dir(id);
        files::remove(&copying)?;
        copy::copy_tree(&Self::data_dir(&self.state, id), &copying)?;
        files::make_private(&copying)?;
        self.step(Step::DataCopied)?;
        files::remove_tree(&copy, &self.staging_dir())?;
        files::rename(&copying, &copy)?;
        files::sync_dir(&self.app_dir(id))?;
        self.step(Step::CopyMoved)?;
        self.registry.set_data_copied(id, true)?;
        self.step(Step::CopyRecorded)
    }

    /// Puts the copy of an app's data in their place. Safe to repeat after a stop anywhere in it.
    pub(super) fn restore_data(&mut self, id: &AppId) -> Result<()> {
        let (data, copy) = (Self::data_dir(&self.state, id), self.data_copy_dir(id));
        if copy.is_dir() {
            files::remove_tree(&data, &self.staging_dir())?;
            files::rename(&copy, &data)?;
            files::sync_dir(&self.app_dir(id))?;
        }
        self.registry.set_data_restored(id)
    }

    /// Makes data, their copy and what the registry says of them agree.
    pub(super) fn recover_data(&mut self, id: &AppId) -> Result<()> {
        let copy = self.data_copy_dir(id);
        let recorded = self.registry.data(id)?.is_some_and(|data| data.copy_version.is_some());
        let data = Self::data_dir(&self.state, id);
        match (copy.is_dir(), recorded) {
            (true, true) if data.is_dir() => Ok(()),
            (_, true) => self.restore_data(id),
            (true, false) => files::remove_tree(&copy, &self.staging_dir()),
            (false, false) => Ok(()),
        }
    }

    /// The app goes, its data stay, and no copy of them: the data themselves, unless they were left in the midst of a migration.
    pub(super) fn keep_data_only(&mut self, id: &AppId) -> Result<()> {
        self.recover_data(id)?;
        let Some(data) = self.registry.data(id)? else { return Ok(()) };
        match data.copy_version {
            Some(copy) if copy == data.version => self.restore_data(id),
            Some(_) => {
                self.registry.set_data_copied(id, false)?;
                files::remove_tree(&self.data_copy_dir(id), &self.staging_dir())
            }
            None => Ok(()),
        }
    }
}
