//! What can go wrong with files on the desktop.

use std::io;
use std::path::{Path, PathBuf};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something is not on the desktop.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder cannot be used.
    #[error("cannot {what} '{}': {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// What for.
        what: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// Somebody else's file has the name.
    #[error("'{}' is not this Mumba's, so it stays as it is; move it away to have it made anew", .0.display())]
    NotOurs(PathBuf),
    /// A path cannot stand in a desktop entry.
    #[error("the path '{}' cannot stand in a desktop entry: it is not plain UTF-8; move Mumba's folders", .0.display())]
    Path(PathBuf),
    /// A picture is no icon.
    #[error("the icon '{name}' is not used: {why}")]
    Icon {
        /// Its name in the package.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// `MUMBA_DESKTOP_DIR` is relative.
    #[error("MUMBA_DESKTOP_DIR is '{0}': give an absolute path, or \"none\" to leave the desktop alone")]
    RelativeFolder(String),
    /// Where the runtime is cannot be written down.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// No such thing belongs to the app.
    #[error("'{0}' is not an app's id")]
    BadId(String),
}

/// As [`mumba_launcher::RecordError`].
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct RecordError(pub(crate) mumba_launcher::RecordError);

impl Error {
    pub(crate) fn io(path: &Path, what: &'static str, source: io::Error) -> Error {
        Error::Io { path: path.to_owned(), what, source }
    }
}
