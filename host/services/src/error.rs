//! What can go wrong with services.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::LayerState;

/// Shorthand for results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a service could not be had. Every caller who waited for the same start gets the same error.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The app has no service, or was removed.
    #[error("{app} has no service")]
    NoService {
        /// Id of the app.
        app: String,
    },
    /// Two apps would share a folder for their sockets.
    #[error("{app} and {other} cannot run side by side: both would use {}; uninstall one of them", run_dir.display())]
    SameRunFolder {
        /// Name of the app.
        app: String,
        /// Name of the app that has the folder.
        other: String,
        /// The folder.
        run_dir: PathBuf,
    },
    /// A socket, or the folder for it, belongs to somebody else or is something else.
    #[error("{app}: its service cannot start because {} {what}; remove it and try again", path.display())]
    SocketTaken {
        /// Name of the app.
        app: String,
        /// The socket or folder.
        path: PathBuf,
        /// Whose or what it is.
        what: String,
    },
    /// The address of a unix socket has no room for the path.
    #[error(
        "{app}: its service cannot start because the path of its socket, {}, has more than 107 bytes; set MUMBA_HOME or \
         XDG_RUNTIME_DIR to a shorter path", path.display()
    )]
    SocketPathTooLong {
        /// Name of the app.
        app: String,
        /// The path.
        path: PathBuf,
    },
    /// A layer of the confinement is missing on this machine, and the user did not accept that.
    #[error(
        "{app}: its service does not start because it could not be confined: {} is missing ({}); to get it: {} ('mumba doctor' \
         shows all layers, 'mumba permissions {app} grant unconfined' lets it start with less)", missing.layer, missing.detail, missing.remedy
    )]
    NotConfined {
        /// Name of the app.
        app: String,
        /// The layer.
        missing: LayerState,
    },
    /// A file or folder was granted that no service can have, or the package lies where it cannot be shown.
    #[error("{app}: its service cannot start because {} {why}", path.display())]
    NotShown {
        /// Name of the app.
        app: String,
        /// The path.
        path: PathBuf,
        /// What is wrong with it.
        why: &'static str,
    },
    /// A socket, its folder or the program could not be prepared.
    #[error("{app}: its service cannot start: {}: {source}", path.display())]
    Prepare {
        /// Name of the app.
        app: String,
        /// What it is about.
        path: PathBuf,
        /// Why it failed.
        #[source]
        source: Arc<io::Error>,
    },
    /// The service runs but did not become ready in time, and was ended.
    #[error(
        "{app}: its service did not become ready within {} s: {what}{}; raise ready_timeout_s in its mumba.toml if it needs \
         longer (mumba logs {app} shows more)", timeout.as_secs_f32(), last_lines(output)
    )]
    NotReady {
        /// Name of the app.
        app: String,
        /// How long it had.
        timeout: Duration,
        /// What kept it.
        what: String,
        /// The last lines of its output.
        output: Vec<String>,
    },
    /// The service ended before it was ready, or while somebody waited for it.
    #[error("{app}: its service {how}{} (mumba logs {app} shows more)", last_lines(output))]
    Ended {
        /// Name of the app.
        app: String,
        /// How it ended.
        how: String,
        /// The last lines of its output.
        output: Vec<String>,
    },
    /// The host could not prepare a migration, or not note its end.
    #[error("{app}: its data cannot be migrated, so its service does not start: {why}")]
    NoMigration {
        /// Name of the app.
        app: String,
        /// Why.
        why: String,
    },
    /// The service did not migrate the app's data.
    #[error(
        "{app}: its service did not migrate the data of version {from}: it {how}{} (mumba logs {app} shows more)",
        last_lines(output)
    )]
    NotMigrated {
        /// Name of the app.
        app: String,
        /// The version that the data are of.
        from: String,
        /// How it ended.
        how: String,
        /// The last lines of its output.
        output: Vec<String>,
    },
    /// The service ended too often and is not tried again.
    #[error(
        "{app}: its service was given up after {ends} unexpected ends, the last one: {last}; try again with: mumba restart {app}"
    )]
    GivenUp {
        /// Name of the app.
        app: String,
        /// How often it ended.
        ends: u32,
        /// The last end.
        last: String,
    },
    /// The service was stopped, or its app removed, while somebody waited for it.
    #[error("{app}: its service was stopped")]
    Stopped {
        /// Name of the app.
        app: String,
    },
    /// The host is ending.
    #[error("{app}: its service does not start because the host is ending")]
    ShuttingDown {
        /// Name of the app.
        app: String,
    },
}

/// The classes of [`Error`], one for each reason that the host's API can give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// `NO_SERVICE`
    NoService,
    /// `SERVICE_FAILED`
    ServiceFailed,
    /// `SHUTTING_DOWN`
    ShuttingDown,
}

impl Error {
    /// The class of the error.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Error::NoService { .. } => ErrorKind::NoService,
            Error::ShuttingDown { .. } => ErrorKind::ShuttingDown,
            _ => ErrorKind::ServiceFailed,
        }
    }

    pub(crate) fn prepare(app: &str, path: impl Into<PathBuf>, source: io::Error) -> Error {
        Error::Prepare { app: app.to_owned(), path: path.into(), source: Arc::new(source) }
    }
}

fn last_lines(lines: &[String]) -> String {
    if lines.is_empty() {
        return "; it printed nothing".to_owned();
    }
    format!("; its last output was: {}", lines.join(" | "))
}
