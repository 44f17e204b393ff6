//! The host's socket, where systemd (or somebody like it) made it and started the host for it: `sd_listen_fds(3)`, `sd_notify(3)`.

use std::io;
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use listenfd::ListenFd;
use rustix::io::FdFlags;
use sd_notify::NotifyState;

/// The descriptor of the first socket that is passed.
const FIRST: i32 = 3;

/// The socket that was passed is none for this host.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ActivationError {
    /// It is no listening unix socket.
    #[error("the socket that was passed in LISTEN_FDS is of no use: {0}; give the host one listening unix socket")]
    Kind(io::Error),
    /// There are several.
    #[error("{0} sockets were passed in LISTEN_FDS: give the host one")]
    Several(usize),
    /// It has another path.
    #[error(
        "the socket that was passed in LISTEN_FDS is '{}', and clients look for '{}': correct ListenStream= in mumba.socket \
         ('mumba host unit --print' shows it)",
        given.display(), expected.display()
    )]
    Path {
        /// Its path.
        given: PathBuf,
        /// Where clients look.
        expected: PathBuf,
    },
}

/// A socket that somebody else made and keeps: the host neither makes, removes nor renames its file.
#[derive(Debug)]
pub struct GivenSocket {
    listener: UnixListener,
}

impl GivenSocket {
    /// The socket that was passed to this process, if one was. Call before there are threads: it clears the variables.
    ///
    /// # Errors
    /// When what was passed is not the socket of this host.
    pub fn take(expected: &Path) -> Result<Option<GivenSocket>, ActivationError> {
        let mut passed = ListenFd::from_env();
        match passed.len() {
            0 => return Ok(None),
            1 => {}
            count => return Err(ActivationError::Several(count)),
        }
        let Some(listener) = passed.take_unix_listener(0).map_err(ActivationError::Kind)? else { return Ok(None) };
        let checked = GivenSocket { listener };
        checked.check(expected)?;
        Ok(Some(checked))
    }

    fn check(&self, expected: &Path) -> Result<(), ActivationError> {
        let listens = rustix::net::sockopt::socket_acceptconn(&self.listener).map_err(io::Error::from);
        if !listens.map_err(ActivationError::Kind)? {
            let error = io::Error::new(io::ErrorKind::InvalidInput, "it does not listen");
            return Err(ActivationError::Kind(error));
        }
        let address = self.listener.local_addr().map_err(ActivationError::Kind)?;
        let given = address.as_pathname().unwrap_or(Path::new("(no path)")).to_owned();
        let same =
            |a: &Path, b: &Path| a == b || a.canonicalize().is_ok_and(|a| b.canonicalize().is_ok_and(|b| a == b));
        if same(&given, expected) {
            Ok(())
        } else {
            Err(ActivationError::Path { given, expected: expected.to_owned() })
        }
    }

    /// A listener on the socket. The socket itself stays with this value.
    ///
    /// # Errors
    /// When the process may have no more descriptors.
    pub fn listener(&self) -> io::Result<UnixListener> {
        self.listener.set_nonblocking(true)?;
        self.listener.try_clone()
    }

    /// Has a program that replaces this process get the socket as this one did.
    pub fn pass_on(&self, command: &mut Command) {
        if self.listener.as_raw_fd() != FIRST {
            // It came as the first, and stays where it is.
            return;
        }
        if let Err(error) = rustix::io::fcntl_setfd(self.listener.as_fd(), FdFlags::empty()) {
            tracing::error!(%error, "the socket cannot be passed on");
            return;
        }
        command.env("LISTEN_FDS", "1").env("LISTEN_PID", std::process::id().to_string());
    }
}

/// Tells whoever started the host that it serves.
pub fn ready() {
    notify(&[NotifyState::Ready, NotifyState::Status("Serving")]);
}

/// Tells whoever started the host that it is ending.
pub fn stopping() {
    notify(&[NotifyState::Stopping]);
}

/// Does nothing where nobody asked (`NOTIFY_SOCKET`).
fn notify(states: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(states) {
        tracing::warn!(%error, "who started the host cannot be told how it fares");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hosts_own_listening_socket_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.sock");
        let given = GivenSocket { listener: UnixListener::bind(&path).unwrap() };
        given.check(&path).unwrap();
        given.check(&folder.path().join("./host.sock")).unwrap();
        let error = given.check(&folder.path().join("other.sock")).unwrap_err().to_string();
        assert!(error.contains("other.sock") && error.contains("ListenStream"), "{error}");

        let stream = std::os::unix::net::UnixDatagram::bind(folder.path().join("datagram")).unwrap();
        let given = GivenSocket { listener: UnixListener::from(std::os::fd::OwnedFd::from(stream)) };
        assert!(matches!(given.check(&folder.path().join("datagram")), Err(ActivationError::Kind(_))));
    }

    #[test]
    fn without_the_variables_no_socket_is_taken() {
        assert!(GivenSocket::take(Path::new("/x")).unwrap().is_none());
    }
}
