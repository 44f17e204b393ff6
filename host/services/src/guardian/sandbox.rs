//! The words for bubblewrap that every sandbox begins with.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::INSIDE;

/// Namespaces of its own for everything but the network; this process's end ends all.
const NAMESPACES: [&str; 6] =
    ["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", "--as-pid-1"];

/// Where bubblewrap is.
pub fn bubblewrap() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let usual = ["/usr/bin", "/usr/local/bin", "/bin"].map(PathBuf::from);
    std::env::split_paths(&path)
        .filter(|folder| folder.is_absolute())
        .chain(usual)
        .map(|folder| folder.join("bwrap"))
        .find(|file| file.is_file())
}

/// Namespaces, with or without one for the network, a process list of its own, the system's programs and libraries, and the guardian.
pub(crate) fn base(guardian: &Path, own_network: bool) -> Vec<OsString> {
    let mut words: Vec<OsString> = NAMESPACES.map(OsString::from).into();
    if own_network {
        words.push("--unshare-net".into());
    }
    for folder in system_folders() {
        let words_of = match std::fs::read_link(&folder) {
            Ok(target) => ["--symlink".into(), target.into_os_string(), folder.into_os_string()],
            Err(_) => ["--ro-bind".into(), folder.clone().into_os_string(), folder.into_os_string()],
        };
        words.extend(words_of);
    }
    words.extend(["--proc", "/proc"].map(OsString::from));
    words.extend(["--ro-bind".into(), guardian.as_os_str().to_owned(), INSIDE.into()]);
    words
}

/// The folders of the system that hold programs and libraries, as far as they are there.
pub(crate) fn system_folders() -> Vec<PathBuf> {
    ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store"]
        .into_iter()
        .map(PathBuf::from)
        .filter(|folder| folder.symlink_metadata().is_ok())
        .collect()
}

/// The words for a sandbox with nothing but the guardian, up to its stage.
pub fn smallest_sandbox(guardian: &Path) -> Vec<OsString> {
    let mut words = base(guardian, true);
    words.extend(["--".into(), INSIDE.into()]);
    words
}
