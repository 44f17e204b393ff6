//! Which Chromium profile belongs to which app.
//!
//! A profile is a direct child of Chromium's root folder (elsewhere Chromium silently keeps it in memory). Its name is
//! remembered in a file beside it, so that an app that is removed and installed again gets a fresh one even while
//! Chromium still holds the old; profiles that no app has any more are removed when the host starts.

use std::collections::HashSet;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use mumba_apps::AppId;

/// Names of profile folders begin with this.
const PREFIX: &str = "profile-";
/// The file that names an app's profile.
const SUFFIX: &str = ".profile";

/// The profiles below one Chromium root folder.
#[derive(Clone, Debug)]
pub struct Profiles {
    root: PathBuf,
}

impl Profiles {
    /// Of this root folder, which must exist.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    fn name_file(&self, app: &AppId) -> PathBuf {
        self.root.join(format!("{app}{SUFFIX}"))
    }

    /// The profile folder of an app; it gets one if it has none.
    ///
    /// # Errors
    /// When its name cannot be read or written.
    pub fn folder(&self, app: &AppId) -> io::Result<PathBuf> {
        let name_file = self.name_file(app);
        match std::fs::read_to_string(&name_file) {
            Ok(name) if is_profile_name(name.trim()) => return Ok(self.root.join(name.trim())),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        let name = (0_u32..)
            .map(|number| format!("{PREFIX}{}-{number}", app.short()))
            .find(|name| !self.root.join(name).exists())
            .expect("a folder cannot hold 2^32 entries of one name");
        // The folder first: it is what makes the name taken.
        std::fs::create_dir(self.root.join(&name))?;
        let new = self.root.join(format!("{app}{SUFFIX}.new"));
        std::fs::write(&new, &name)?;
        std::fs::rename(new, name_file)?;
        Ok(self.root.join(name))
    }

    /// The app keeps nothing: a later one of the same id gets a fresh profile. The old folder is removed by the next
    /// [`Profiles::sweep`], when no Chromium holds it.
    ///
    /// # Errors
    /// When the name cannot be removed.
    pub fn forget(&self, app: &AppId) -> io::Result<()> {
        match std::fs::remove_file(self.name_file(app)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Removes the profiles that no app has. Only before Chromium starts.
    ///
    /// # Errors
    /// When the root folder cannot be read.
    pub fn sweep(&self) -> io::Result<()> {
        let entries: Vec<OsString> =
            std::fs::read_dir(&self.root)?.filter_map(Result::ok).map(|entry| entry.file_name()).collect();
        let used: HashSet<String> = entries
            .iter()
            .filter(|name| Path::new(name).to_string_lossy().ends_with(SUFFIX))
            .filter_map(|name| std::fs::read_to_string(self.root.join(name)).ok())
            .map(|name| name.trim().to_owned())
            .collect();
        for name in entries.iter().filter_map(|name| name.to_str()) {
            if is_profile_name(name)
                && !used.contains(name)
                && let Err(error) = std::fs::remove_dir_all(self.root.join(name))
            {
                tracing::warn!(name, %error, "a profile of a removed app cannot be deleted");
            }
        }
        Ok(())
    }
}

fn is_profile_name(name: &str) -> bool {
    name.strip_prefix(PREFIX)
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_keeps_its_profile_until_it_is_forgotten() {
        let root = tempfile::tempdir().unwrap();
        let profiles = Profiles::new(root.path());
        let app = AppId::from_bytes([7; 32]);
        let first = profiles.folder(&app).unwrap();
        assert_eq!(first.parent(), Some(root.path()));
        assert_eq!(profiles.folder(&app).unwrap(), first);
        profiles.sweep().unwrap();
        assert!(first.exists());
        profiles.forget(&app).unwrap();
        let second = profiles.folder(&app).unwrap();
        assert_ne!(first, second);
        profiles.sweep().unwrap();
        assert!(!first.exists());
        assert!(second.exists());
        assert_eq!(Profiles::new(root.path()).folder(&app).unwrap(), second);
    }

    #[test]
    fn a_name_that_points_elsewhere_is_not_followed() {
        let root = tempfile::tempdir().unwrap();
        let profiles = Profiles::new(root.path());
        let app = AppId::from_bytes([8; 32]);
        std::fs::write(profiles.name_file(&app), "../../home").unwrap();
        assert!(profiles.folder(&app).unwrap().starts_with(root.path()));
    }
}
