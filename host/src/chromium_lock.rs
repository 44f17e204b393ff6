//! Clearing of what Chromium's own lock leaves behind.

use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

/// Chromium's own lock of its folder: links in there, and a folder for a socket among the temporary files, which Chromium leaves there
/// however it ends.
#[derive(Debug)]
pub struct ChromiumLock {
    root: PathBuf,
    socket: Option<PathBuf>,
}

impl ChromiumLock {
    const SOCKET: &str = "SingletonSocket";
    const COOKIE: &str = "SingletonCookie";
    /// What the name of its folder among the temporary files begins with.
    const FOLDER: &str = "org.chromium.Chromium.";

    /// The one that is there now.
    pub fn of(chromium_root: &Path) -> ChromiumLock {
        let root = chromium_root.to_owned();
        let socket = std::fs::read_link(root.join(Self::SOCKET)).ok();
        ChromiumLock { root, socket }
    }

    /// Removes it: that of a host that died, or ran under another host name, or of this one. Only with the host's lock held, while no
    /// Chromium of ours uses the folder.
    ///
    /// # Errors
    /// When a link is there and cannot be removed.
    pub fn clear(self) -> std::io::Result<()> {
        if let Some(folder) = self.socket.as_deref().and_then(Path::parent) {
            clear_sockets(folder);
        }
        for name in ["SingletonLock", Self::COOKIE, Self::SOCKET] {
            match std::fs::remove_file(self.root.join(name)) {
                Ok(()) => tracing::info!(name, "removed what Chromium left behind"),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

/// Removes the folder of a Chromium's socket, if it is one: the link to it may say anything.
fn clear_sockets(folder: &Path) {
    let is_named = folder.file_name().is_some_and(|name| name.as_bytes().starts_with(ChromiumLock::FOLDER.as_bytes()));
    let is_own = |found: std::fs::Metadata| found.is_dir() && found.uid() == rustix::process::geteuid().as_raw();
    if !is_named || !folder.symlink_metadata().is_ok_and(is_own) {
        return;
    }
    for name in [ChromiumLock::SOCKET, ChromiumLock::COOKIE] {
        let _ = std::fs::remove_file(folder.join(name));
    }
    // Where it has anything else it stays.
    if let Err(error) = std::fs::remove_dir(folder) {
        tracing::warn!(folder = %folder.display(), %error, "the folder of Chromium's socket cannot be removed");
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A lock as a Chromium makes it whose socket lies in a folder of this name.
    fn locked(root: &Path, folder: &Path) {
        std::fs::create_dir(folder).unwrap();
        std::fs::write(folder.join("SingletonSocket"), "").unwrap();
        symlink("1", folder.join("SingletonCookie")).unwrap();
        symlink("otherhost-123", root.join("SingletonLock")).unwrap();
        symlink("1", root.join("SingletonCookie")).unwrap();
        symlink(folder.join("SingletonSocket"), root.join("SingletonSocket")).unwrap();
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn what_is_left_of_chromiums_lock_is_removed_with_the_folder_of_its_socket() {
        let (root, temporary) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        locked(root.path(), &temporary.path().join("org.chromium.Chromium.a1B2c3"));
        ChromiumLock::of(root.path()).clear().unwrap();
        assert_eq!((names(root.path()), names(temporary.path())), (vec![], vec![]));
        ChromiumLock::of(root.path()).clear().unwrap();
        // Chromium itself removed the links when it ended.
        locked(root.path(), &temporary.path().join("org.chromium.Chromium.d4E5f6"));
        let lock = ChromiumLock::of(root.path());
        for name in names(root.path()) {
            std::fs::remove_file(root.path().join(name)).unwrap();
        }
        lock.clear().unwrap();
        assert_eq!(names(temporary.path()), [""; 0]);
    }

    #[test]
    fn a_folder_that_is_none_of_chromiums_stays() {
        let (root, temporary) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (name, also) in [("documents", None), ("org.chromium.Chromium.a1B2c3", Some("letter"))] {
            let folder = temporary.path().join(name);
            locked(root.path(), &folder);
            also.into_iter().for_each(|also| std::fs::write(folder.join(also), "").unwrap());
            ChromiumLock::of(root.path()).clear().unwrap();
            assert_eq!(names(root.path()), [""; 0]);
            assert!(folder.join(also.unwrap_or("SingletonSocket")).exists());
        }
        let linked = temporary.path().join("org.chromium.Chromium.linked");
        symlink(temporary.path().join("documents"), &linked).unwrap();
        symlink(linked.join("SingletonSocket"), root.path().join("SingletonSocket")).unwrap();
        ChromiumLock::of(root.path()).clear().unwrap();
        assert!(temporary.path().join("documents/SingletonSocket").exists());
    }
}
