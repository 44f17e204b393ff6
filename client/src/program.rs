//! Where the host's program is.

use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use crate::{ClientError, Result};

const NAME: &str = "mumba-host";

/// The host program: beside this one, in `../libexec/mumba`, or on the `PATH`.
pub fn find_host() -> Result<PathBuf> {
    // Links are followed, so that /usr/local/bin/mumba may be one.
    let own = std::env::current_exe().and_then(std::fs::canonicalize).ok();
    find(own.as_deref().and_then(Path::parent), std::env::var_os("PATH").as_deref())
}

fn find(own_folder: Option<&Path>, path: Option<&OsStr>) -> Result<PathBuf> {
    let mut searched = Vec::new();
    if let Some(folder) = own_folder {
        searched.push(folder.to_owned());
        if let Some(prefix) = folder.parent() {
            searched.push(prefix.join("libexec/mumba"));
        }
    }
    // A relative folder in PATH would make the host depend on the working directory.
    let on_path = path.iter().flat_map(std::env::split_paths).filter(|folder| folder.is_absolute());
    let found =
        searched.iter().cloned().chain(on_path).map(|folder| folder.join(NAME)).find(|program| is_program(program));
    found.ok_or(ClientError::ProgramNotFound { searched })
}

pub(crate) fn is_program(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put_program(folder: &Path, mode: u32) -> PathBuf {
        std::fs::create_dir_all(folder).unwrap();
        let program = folder.join(NAME);
        std::fs::write(&program, "").unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(mode)).unwrap();
        program
    }

    #[test]
    fn the_nearest_program_wins() {
        let root = tempfile::tempdir().unwrap();
        let bin = root.path().join("bin");
        let elsewhere = root.path().join("elsewhere");
        let search = || find(Some(&bin), Some(elsewhere.as_os_str()));

        let error = search().unwrap_err();
        assert!(matches!(&error, ClientError::ProgramNotFound { searched } if searched.len() == 2), "{error}");

        let on_path = put_program(&elsewhere, 0o755);
        assert_eq!(search().unwrap(), on_path);
        let in_libexec = put_program(&root.path().join("libexec/mumba"), 0o755);
        assert_eq!(search().unwrap(), in_libexec);
        put_program(&bin, 0o644);
        assert_eq!(search().unwrap(), in_libexec, "a file that cannot be run is no program");
        let beside = put_program(&bin, 0o755);
        assert_eq!(search().unwrap(), beside);
    }
}
