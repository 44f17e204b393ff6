//! Why a command failed: for people a sentence, for scripts a reason and an exit code.

use std::io;

use mumba_client::{ClientError, Reason};
use tonic::Status;

use crate::exit::Exit;

/// A result of a command.
pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command failed.
#[derive(Debug)]
pub(crate) struct Error {
    pub(crate) exit: Exit,
    /// A stable name, in capitals.
    pub(crate) reason: &'static str,
    /// What happened, to what, and what to do next.
    pub(crate) message: String,
    /// What scripts may want to know besides: null for nothing.
    pub(crate) more: serde_json::Value,
    closed_pipe: bool,
}

impl Error {
    pub(crate) fn new(exit: Exit, reason: &'static str, message: impl Into<String>) -> Error {
        Error { exit, reason, message: message.into(), more: serde_json::Value::Null, closed_pipe: false }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Error {
        Error::new(Exit::Usage, "USAGE", message)
    }

    /// A file or folder cannot be used: `what` says which, and what for.
    pub(crate) fn file(what: impl std::fmt::Display, error: &io::Error) -> Error {
        let (exit, reason) = match error.kind() {
            io::ErrorKind::NotFound => (Exit::NotFound, "FILE_NOT_FOUND"),
            io::ErrorKind::StorageFull => (Exit::DiskFull, Reason::DiskFull.name()),
            _ => (Exit::Failure, "IO"),
        };
        Error::new(exit, reason, format!("{what}: {error}"))
    }

    /// Our own output is no longer read.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        self.closed_pipe
    }
}

/// Only writing to standard output gives this: other files go through [`Error::file`].
impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        let closed_pipe = error.kind() == io::ErrorKind::BrokenPipe;
        Error { closed_pipe, ..Error::file("cannot write the output", &error) }
    }
}

impl From<Status> for Error {
    fn from(status: Status) -> Error {
        ClientError::from(status).into()
    }
}

impl From<mumba_home::HomeError> for Error {
    fn from(error: mumba_home::HomeError) -> Error {
        ClientError::from(error).into()
    }
}

impl From<mumba_releases::Error> for Error {
    fn from(error: mumba_releases::Error) -> Error {
        use mumba_releases::Error as Release;
        let (exit, reason) = match &error {
            Release::NoKey { .. } => (Exit::NotFound, "KEY_NOT_FOUND"),
            Release::KeyExists { .. } => (Exit::Conflict, "KEY_EXISTS"),
            Release::WrongPassphrase { .. } => (Exit::Failure, "WRONG_PASSPHRASE"),
            Release::NoPassphrase(_) => (Exit::Failure, "NO_PASSPHRASE"),
            Release::Invalid(_) => (Exit::Usage, Reason::InvalidArgument.name()),
            Release::Io { source, .. } if source.kind() == io::ErrorKind::StorageFull => {
                (Exit::DiskFull, Reason::DiskFull.name())
            }
            Release::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => {
                (Exit::NotFound, "FILE_NOT_FOUND")
            }
            Release::Io { source, .. } if source.kind() == io::ErrorKind::AlreadyExists => {
                (Exit::Conflict, Reason::AlreadyExists.name())
            }
            Release::Io { .. } => (Exit::Failure, "IO"),
            _ => (Exit::InvalidPackage, Reason::InvalidPackage.name()),
        };
        Error::new(exit, reason, error.to_string())
    }
}

impl From<mumba_repositories::Error> for Error {
    fn from(error: mumba_repositories::Error) -> Error {
        use mumba_repositories::ErrorKind as Kind;
        let (exit, reason) = match error.kind() {
            Kind::NotFound => (Exit::NotFound, Reason::AppNotFound.name()),
            Kind::Ambiguous => (Exit::Conflict, Reason::AppAmbiguous.name()),
            Kind::InvalidRepository => (Exit::InvalidPackage, Reason::InvalidPackage.name()),
            Kind::InvalidArgument => (Exit::Usage, Reason::InvalidArgument.name()),
            Kind::AlreadyExists => (Exit::Conflict, Reason::AlreadyExists.name()),
            Kind::DiskFull => (Exit::DiskFull, Reason::DiskFull.name()),
            _ => match &error {
                mumba_repositories::Error::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => {
                    (Exit::NotFound, "FILE_NOT_FOUND")
                }
                _ => (Exit::Failure, "IO"),
            },
        };
        Error::new(exit, reason, error.to_string())
    }
}

impl From<ClientError> for Error {
    fn from(error: ClientError) -> Error {
        let (exit, reason) = match &error {
            ClientError::Api { reason: Some(reason), .. } => (exit_of(*reason), reason.name()),
            ClientError::Api { reason: None, .. } => (Exit::Failure, "UNKNOWN"),
            ClientError::NotRunning { .. } => (Exit::NotRunning, "HOST_NOT_RUNNING"),
            ClientError::NotReady { .. } => (Exit::Timeout, "HOST_NOT_READY"),
            ClientError::NotEnded { .. } => (Exit::Timeout, "HOST_NOT_ENDED"),
            ClientError::Timeout => (Exit::Timeout, "TIMEOUT"),
            ClientError::ConnectionLost(_) => (Exit::Failure, "HOST_ENDED"),
            ClientError::StartFailed(_) => (Exit::HostFailed, "HOST_START_FAILED"),
            ClientError::ProgramNotFound { .. } => (Exit::HostFailed, "HOST_PROGRAM_NOT_FOUND"),
            ClientError::ForeignSocket { .. } => (Exit::HostFailed, "FOREIGN_SOCKET"),
            ClientError::Home(_) => (Exit::HostFailed, "FOLDERS"),
            _ => (Exit::HostFailed, "HOST_UNREACHABLE"),
        };
        Error::new(exit, reason, error.to_string())
    }
}

fn exit_of(reason: Reason) -> Exit {
    match reason {
        Reason::AppNotFound | Reason::ViewNotFound | Reason::SymbolNotFound | Reason::PromptNotFound => Exit::NotFound,
        Reason::RepositoryNotFound => Exit::NotFound,
        Reason::AppAmbiguous | Reason::ViewAmbiguous | Reason::RepositoryAmbiguous => Exit::Conflict,
        Reason::AlreadyExists => Exit::Conflict,
        Reason::NoService | Reason::NoView | Reason::DisplayConflict | Reason::NotInDevelopment => Exit::Conflict,
        Reason::AddressNotFound => Exit::NotFound,
        Reason::NetworkOff => Exit::Conflict,
        Reason::NoPeers => Exit::Timeout,
        Reason::NobodyAnswered => Exit::NobodyAnswered,
        Reason::InvalidPackage | Reason::ReleaseRefused => Exit::InvalidPackage,
        Reason::InvalidArgument => Exit::Usage,
        Reason::ServiceFailed => Exit::ServiceFailed,
        Reason::DiskFull => Exit::DiskFull,
        Reason::ViewUnresponsive => Exit::Timeout,
        _ => Exit::Failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hosts_reasons_become_exit_codes() {
        let of = |reason: Reason| Error::from(reason.status("why"));
        for (reason, exit) in [
            (Reason::AppNotFound, Exit::NotFound),
            (Reason::InvalidPackage, Exit::InvalidPackage),
            (Reason::ViewUnresponsive, Exit::Timeout),
            (Reason::DisplayConflict, Exit::Conflict),
            (Reason::NobodyAnswered, Exit::NobodyAnswered),
            (Reason::Internal, Exit::Failure),
        ] {
            let error = of(reason);
            assert_eq!((error.exit, error.reason, error.message.as_str()), (exit, reason.name(), "why"));
        }
        let late = Error::from(Status::deadline_exceeded(""));
        assert_eq!((late.exit, late.reason), (Exit::Timeout, "TIMEOUT"));
    }

    #[test]
    fn a_closed_pipe_is_no_error_to_report() {
        assert!(Error::from(io::Error::from(io::ErrorKind::BrokenPipe)).is_closed_pipe());
        assert!(!Error::from(io::Error::from(io::ErrorKind::StorageFull)).is_closed_pipe());
    }
}
