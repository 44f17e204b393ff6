//! The private folder with the two sockets of an app: made for its owner alone, cleared of what a dead host left.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::os::unix::fs::{DirBuilderExt as _, FileTypeExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::{FileType, Mode, OFlags};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, bind, listen, socket_with};
use tokio::net::{UnixListener, UnixStream};

use crate::{Error, Result};

/// Bytes of path that the address of a unix socket holds, less the closing NUL.
const MAX_PATH_BYTES: usize = 107;

/// Where the two sockets of an app are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sockets {
    folder: PathBuf,
    /// The service listens here.
    pub(crate) service: PathBuf,
    /// The host listens here.
    pub(crate) host: PathBuf,
}

impl Sockets {
    /// Makes the folder and clears the service's socket.
    pub(crate) fn prepare(app: &str, folder: &Path) -> Result<Sockets> {
        let sockets =
            Sockets { folder: folder.to_owned(), service: folder.join("service.sock"), host: folder.join("host.sock") };
        if sockets.service.as_os_str().len() > MAX_PATH_BYTES {
            return Err(Error::SocketPathTooLong { app: app.to_owned(), path: sockets.service });
        }
        own_folder(app, folder)?;
        clear(app, &sockets.service)?;
        Ok(sockets)
    }

    /// The folder of both.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes the socket where the service finds the host. Nobody can connect to it yet.
    pub(crate) fn bind_host(&self, app: &str) -> Result<HostSocket> {
        clear(app, &self.host)?;
        let bound = || -> io::Result<OwnedFd> {
            let socket = socket_with(
                AddressFamily::UNIX,
                SocketType::STREAM,
                SocketFlags::CLOEXEC | SocketFlags::NONBLOCK,
                None,
            )?;
            bind(&socket, &SocketAddrUnix::new(&self.host)?)?;
            fs::set_permissions(&self.host, Permissions::from_mode(0o600))?;
            Ok(socket)
        };
        let socket = bound().map_err(|source| Error::prepare(app, &self.host, source))?;
        Ok(HostSocket { app: app.to_owned(), path: self.host.clone(), socket })
    }

    /// Removes the sockets and their folder, as far as they are there.
    pub(crate) fn remove(&self) {
        for socket in [&self.service, &self.host] {
            let _ = fs::remove_file(socket);
        }
        let _ = fs::remove_dir(&self.folder);
    }
}

/// The host's socket for one app, before anybody can connect to it.
#[derive(Debug)]
pub(crate) struct HostSocket {
    app: String,
    path: PathBuf,
    socket: OwnedFd,
}

impl HostSocket {
    /// Lets processes connect. `only_inside`: the service's namespace holds the socket by now, and its name outside goes away
    /// first, so that nothing but that namespace ever leads to it.
    pub(crate) fn listen(self, only_inside: bool) -> Result<UnixListener> {
        let listening = || -> io::Result<UnixListener> {
            if only_inside {
                fs::remove_file(&self.path)?;
            }
            listen(&self.socket, 128)?;
            UnixListener::from_std(self.socket.into())
        };
        listening().map_err(|source| Error::prepare(&self.app, &self.path, source))
    }
}

/// Connects to the socket that a service made. The service owns its folder: a link there would lead to somebody else's socket, which
/// would then hear the host.
pub(crate) async fn connect(path: &Path) -> io::Result<UnixStream> {
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let found = rustix::fs::open(path, flags, Mode::empty())?;
    if !FileType::from_raw_mode(rustix::fs::fstat(&found)?.st_mode).is_socket() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a socket"));
    }
    UnixStream::connect(format!("/proc/self/fd/{}", found.as_raw_fd())).await
}

fn own_folder(app: &str, folder: &Path) -> Result<()> {
    let failed = |source| Error::prepare(app, folder, source);
    match DirBuilder::new().recursive(true).mode(0o700).create(folder) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(failed(error)),
    }
    let metadata = fs::symlink_metadata(folder).map_err(failed)?;
    let taken = |what| Error::SocketTaken { app: app.to_owned(), path: folder.to_owned(), what };
    if !metadata.is_dir() {
        return Err(taken("is not a folder".to_owned()));
    }
    if let Some(what) = foreign(&metadata) {
        return Err(taken(what));
    }
    if metadata.mode() & 0o077 != 0 {
        fs::set_permissions(folder, Permissions::from_mode(0o700)).map_err(failed)?;
    }
    Ok(())
}

/// Removes a socket that a dead process left.
fn clear(app: &str, path: &Path) -> Result<()> {
    let failed = |source| Error::prepare(app, path, source);
    let metadata = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        result => result.map_err(failed)?,
    };
    let what = foreign(&metadata).or_else(|| (!metadata.file_type().is_socket()).then(|| "is not a socket".to_owned()));
    match what {
        Some(what) => Err(Error::SocketTaken { app: app.to_owned(), path: path.to_owned(), what }),
        None => fs::remove_file(path).map_err(failed),
    }
}

fn foreign(metadata: &fs::Metadata) -> Option<String> {
    let own = rustix::process::geteuid().as_raw();
    (metadata.uid() != own).then(|| format!("belongs to another user (uid {})", metadata.uid()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_dead_host_left_is_cleared() {
        let run = tempfile::tempdir().unwrap();
        let folder = run.path().join("abcdefgh");
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, Permissions::from_mode(0o755)).unwrap();
        drop(std::os::unix::net::UnixListener::bind(folder.join("service.sock")).unwrap());
        let sockets = Sockets::prepare("notes", &folder).unwrap();
        assert!(!sockets.service.exists());
        assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o777, 0o700);
        sockets.remove();
        assert!(!folder.exists());
    }

    #[tokio::test]
    async fn a_link_is_not_followed_to_another_socket() {
        let run = tempfile::tempdir().unwrap();
        let (socket, link) = (run.path().join("socket"), run.path().join("link"));
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        std::os::unix::fs::symlink(&socket, &link).unwrap();
        connect(&socket).await.unwrap();
        assert!(UnixStream::connect(&link).await.is_ok());
        assert_eq!(connect(&link).await.unwrap_err().to_string(), "it is not a socket");
        assert_eq!(connect(&run.path().join("none")).await.unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn nobody_connects_to_the_hosts_socket_before_it_listens_nor_by_its_name_afterwards() {
        let run = tempfile::tempdir().unwrap();
        let sockets = Sockets::prepare("notes", &run.path().join("abc")).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let _in_it = runtime.enter();
        let before = || std::os::unix::net::UnixStream::connect(&sockets.host).unwrap_err().kind();
        let socket = sockets.bind_host("notes").unwrap();
        assert_eq!(before(), io::ErrorKind::ConnectionRefused);
        let _listener = socket.listen(true).unwrap();
        assert_eq!(before(), io::ErrorKind::NotFound);
    }

    #[test]
    fn what_is_no_socket_or_no_folder_is_left_alone() {
        let run = tempfile::tempdir().unwrap();
        let folder = run.path().join("a");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("service.sock"), "precious").unwrap();
        let error = Sockets::prepare("notes", &folder).unwrap_err();
        assert!(error.to_string().contains("service.sock is not a socket"), "{error}");
        assert_eq!(fs::read(folder.join("service.sock")).unwrap(), b"precious");

        let link = run.path().join("b");
        std::os::unix::fs::symlink(&folder, &link).unwrap();
        let error = Sockets::prepare("notes", &link).unwrap_err();
        assert!(error.to_string().contains("is not a folder"), "{error}");
    }

    #[test]
    fn somebody_elses_folder_or_socket_is_refused() {
        if !rustix::process::geteuid().is_root() {
            println!("skipped: only root can make a folder of another user");
            return;
        }
        let other = Some(rustix::process::Uid::from_raw(12345));
        let run = tempfile::tempdir().unwrap();
        let folder = run.path().join("a");
        fs::create_dir(&folder).unwrap();
        let socket = folder.join("service.sock");
        drop(std::os::unix::net::UnixListener::bind(&socket).unwrap());
        rustix::fs::chown(&socket, other, None).unwrap();
        let error = Sockets::prepare("notes", &folder).unwrap_err();
        assert!(error.to_string().contains("uid 12345") && error.to_string().contains("service.sock"), "{error}");
        rustix::fs::chown(&folder, other, None).unwrap();
        assert!(matches!(Sockets::prepare("notes", &folder), Err(Error::SocketTaken { path, .. }) if path == folder));
        assert!(socket.exists());
    }

    #[test]
    fn a_path_without_room_in_a_socket_address_is_refused() {
        let folder = PathBuf::from("/tmp").join("x".repeat(100));
        let error = Sockets::prepare("notes", &folder).unwrap_err();
        assert!(error.to_string().contains("shorter path"), "{error}");
        assert!(!folder.exists());
    }
}
