//! Mumba's own folders, the disk below them, and the host in them.

use std::io;
use std::path::Path;
use std::time::Duration;

use mumba_client::{Client, ClientError};
use mumba_home::{Home, HomeError};
use rustix::fs::{Access, statvfs};

use super::Check;
use crate::units;

/// Below this a host can write neither profile nor registry.
const DISK_FAILURE_BYTES: u64 = 100 * 1000 * 1000;

/// Below this the first bigger app fills the disk.
const DISK_WARNING_BYTES: u64 = 1000 * 1000 * 1000;

/// How long a running host may take to answer.
const HOST_TIMEOUT: Duration = Duration::from_secs(5);

/// Whether the folders are ours, or can be made.
pub(super) fn folders(home: &Result<Home, HomeError>) -> Check {
    let (name, title) = ("folders", "Folders");
    let home = match home {
        Ok(home) => home,
        Err(error) => {
            return Check::failure(name, title, error.to_string(), "set HOME, or MUMBA_HOME to a folder of your own");
        }
    };
    for folder in [home.state(), home.cache(), home.config(), home.run()] {
        if let Err(why) = usable(folder, home.uid()) {
            return Check::failure(
                name,
                title,
                why,
                "set MUMBA_HOME to a folder of your own, or have that one given to you",
            );
        }
    }
    Check::ok(name, title, format!("state in '{}', sockets in '{}'", home.state().display(), home.run().display()))
}

/// Whether `folder` is ours and can be written, or can be made.
fn usable(folder: &Path, uid: u32) -> Result<(), String> {
    let shown = folder.display();
    match std::fs::metadata(folder) {
        Ok(metadata) if !metadata.is_dir() => Err(format!("'{shown}' is not a folder")),
        Ok(_) if !mumba_home::is_own_folder(folder, uid) => Err(format!("'{shown}' belongs to another user")),
        Ok(_) => writable(folder),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            writable(existing(folder)).map_err(|why| format!("'{shown}' cannot be made: {why}"))
        }
        Err(error) => Err(format!("'{shown}' cannot be read: {error}")),
    }
}

fn writable(folder: &Path) -> Result<(), String> {
    rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK)
        .map_err(|error| format!("'{}' cannot be written: {}", folder.display(), io::Error::from(error)))
}

/// The nearest folder above that is there.
fn existing(folder: &Path) -> &Path {
    folder.ancestors().find(|folder| folder.exists()).unwrap_or(Path::new("/"))
}

/// How much room is left for us where `folder` is, or will be.
pub(super) fn available_bytes(folder: &Path) -> io::Result<u64> {
    let numbers = statvfs(existing(folder))?;
    Ok(numbers.f_bavail.saturating_mul(numbers.f_frsize))
}

/// Room for state and cache.
pub(super) fn disk(home: &Home) -> Check {
    let (name, title) = ("disk", "Disk");
    let least = [home.state(), home.cache()].into_iter().map(|folder| (folder, available_bytes(folder)));
    let mut smallest: Option<(&Path, u64)> = None;
    for (folder, bytes) in least {
        match bytes {
            Ok(bytes) if smallest.is_none_or(|(_, least)| bytes < least) => smallest = Some((folder, bytes)),
            Ok(_) => {}
            Err(error) => {
                let detail = format!("the disk of '{}' cannot be looked at: {error}", folder.display());
                return Check::warning(name, title, detail, "see `df`");
            }
        }
    }
    let (folder, bytes) = smallest.unwrap_or((home.state(), 0));
    let detail = format!("{} free for '{}'", units::bytes(bytes), folder.display());
    let remedy = "free some space, or set MUMBA_HOME to a folder on another disk";
    match bytes {
        ..DISK_FAILURE_BYTES => Check::failure(name, title, detail, remedy),
        DISK_FAILURE_BYTES..DISK_WARNING_BYTES => Check::warning(name, title, detail, remedy),
        _ => Check::ok(name, title, detail),
    }
}

/// Whether a host runs, and answers.
pub(super) async fn host(home: &Home) -> Check {
    let (name, title) = ("host", "Host");
    let asking = async { Client::connect(home).await?.identity().await };
    match tokio::time::timeout(HOST_TIMEOUT, asking).await {
        Ok(Ok(host)) => {
            let sandbox = if host.sandbox { "on" } else { "off" };
            Check::ok(name, title, format!("runs: {}, process {}, sandbox {sandbox}", host.version, host.pid))
        }
        Ok(Err(ClientError::NotRunning { .. })) => Check::ok(name, title, "not running; it starts when it is needed"),
        Ok(Err(error)) => Check::failure(name, title, error.to_string(), "`mumba logs --host` may say more"),
        Err(_) => Check::failure(
            name,
            title,
            "runs, and does not answer",
            "`mumba logs --host` may say why; end it with kill",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_ours_or_can_be_made() {
        let folder = tempfile::tempdir().unwrap();
        let uid = rustix::process::geteuid().as_raw();
        assert_eq!(usable(folder.path(), uid), Ok(()));
        assert_eq!(usable(&folder.path().join("a/b/c"), uid), Ok(()));
        assert!(usable(folder.path(), uid + 1).unwrap_err().contains("another user"));
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        assert!(usable(&file, uid).unwrap_err().contains("not a folder"));
        assert!(usable(&file.join("below"), uid).is_err());
    }

    #[test]
    fn room_is_looked_at_where_the_folder_will_be() {
        let folder = tempfile::tempdir().unwrap();
        let here = available_bytes(folder.path()).unwrap();
        let below = available_bytes(&folder.path().join("not/yet")).unwrap();
        assert!(here > 0 && below > 0);
    }

    #[tokio::test]
    async fn no_host_is_no_failure() {
        let folder = tempfile::tempdir().unwrap();
        let check = host(&Home::at(folder.path()).unwrap()).await;
        assert_eq!(check.status, super::super::Status::Ok);
    }
}
