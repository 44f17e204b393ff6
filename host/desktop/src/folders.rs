//! Where the desktop looks: the folders of the XDG base directory specification, or others that a test names.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// The variable that names another desktop folder, or `none`.
pub const VARIABLE: &str = "MUMBA_DESKTOP_DIR";

/// The folders that a desktop reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DesktopFolders {
    data: PathBuf,
    config: PathBuf,
    root: Option<PathBuf>,
}

impl DesktopFolders {
    /// Those that this process's environment asks for; nothing where this Mumba is to leave the desktop alone.
    ///
    /// # Errors
    /// When `MUMBA_DESKTOP_DIR` is relative.
    pub fn from_env() -> Result<Option<DesktopFolders>> {
        DesktopFolders::of(|name| std::env::var_os(name))
    }

    /// Those that an environment asks for. With `MUMBA_HOME` this is a Mumba beside the user's own, and the user's desktop is
    /// not its business.
    ///
    /// # Errors
    /// When `MUMBA_DESKTOP_DIR` is relative.
    pub fn of(variable: impl Fn(&str) -> Option<OsString>) -> Result<Option<DesktopFolders>> {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        if let Some(named) = set(VARIABLE) {
            let path = PathBuf::from(&named);
            return match path.is_absolute() {
                true => Ok(Some(DesktopFolders::below(&path))),
                false if named == "none" => Ok(None),
                false => Err(Error::RelativeFolder(named.to_string_lossy().into_owned())),
            };
        }
        if set("MUMBA_HOME").is_some() {
            return Ok(None);
        }
        // The XDG specification has relative paths ignored.
        let absolute = |name: &str| set(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = absolute("HOME");
        let folder = |name, default| absolute(name).or_else(|| home.as_ref().map(|home| home.join(default)));
        match (folder("XDG_DATA_HOME", ".local/share"), folder("XDG_CONFIG_HOME", ".config")) {
            (Some(data), Some(config)) => Ok(Some(DesktopFolders { data, config, root: None })),
            _ => Ok(None),
        }
    }

    /// Folders `share` and `config` below another one.
    pub fn below(root: &Path) -> DesktopFolders {
        DesktopFolders { data: root.join("share"), config: root.join("config"), root: Some(root.to_owned()) }
    }

    /// What `MUMBA_DESKTOP_DIR` named.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }

    /// What `XDG_DATA_HOME` stands for.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// What `XDG_CONFIG_HOME` stands for.
    pub fn config(&self) -> &Path {
        &self.config
    }

    /// Desktop entries.
    pub fn applications(&self) -> PathBuf {
        self.data.join("applications")
    }

    /// The icon theme that every other one falls back to.
    pub fn icon_theme(&self) -> PathBuf {
        self.data.join("icons/hicolor")
    }

    /// Which program opens what.
    pub fn mimeapps(&self) -> PathBuf {
        self.config.join("mimeapps.list")
    }

    /// What starts with the session.
    pub fn autostart(&self) -> PathBuf {
        self.config.join("autostart")
    }

    /// The user's own units of systemd.
    pub fn systemd_units(&self) -> PathBuf {
        self.config.join("systemd/user")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Result<Option<DesktopFolders>> {
        DesktopFolders::of(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
    }

    #[test]
    fn the_users_folders_are_those_of_xdg() {
        let folders = of(&[("HOME", "/h"), ("XDG_DATA_HOME", "relative")]).unwrap().unwrap();
        assert_eq!(folders.applications(), Path::new("/h/.local/share/applications"));
        assert_eq!(folders.mimeapps(), Path::new("/h/.config/mimeapps.list"));
        let folders = of(&[("HOME", "/h"), ("XDG_DATA_HOME", "/d"), ("XDG_CONFIG_HOME", "/c")]).unwrap().unwrap();
        assert_eq!(folders.icon_theme(), Path::new("/d/icons/hicolor"));
        assert_eq!(folders.autostart(), Path::new("/c/autostart"));
        assert_eq!(of(&[]).unwrap(), None);
    }

    #[test]
    fn with_a_mumba_home_the_desktop_is_left_alone_unless_asked() {
        assert_eq!(of(&[("HOME", "/h"), ("MUMBA_HOME", "/m")]).unwrap(), None);
        assert_eq!(of(&[("HOME", "/h"), ("MUMBA_DESKTOP_DIR", "none")]).unwrap(), None);
        let folders = of(&[("MUMBA_HOME", "/m"), ("MUMBA_DESKTOP_DIR", "/x")]).unwrap().unwrap();
        assert_eq!(folders.applications(), Path::new("/x/share/applications"));
        assert_eq!(folders.root(), Some(Path::new("/x")));
        assert!(of(&[("MUMBA_DESKTOP_DIR", "x")]).unwrap_err().to_string().contains("absolute"));
    }
}
