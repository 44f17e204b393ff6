//! What can go wrong with apps, each with the thing it is about and the way out.

use std::io;
use std::path::{Path, PathBuf};

use crate::AppId;
use crate::manifest::ManifestError;

/// Shorthand for results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something could not be done with an app.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The manifest is not valid.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// The folder has no manifest.
    #[error("{}: there is no mumba.toml in this folder; an app's folder has one at its top", folder.display())]
    NoManifest {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder is not there, not a folder, or not given as an absolute path.
    #[error("{}: {what}", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// A file in the package is missing or may not be there.
    #[error("{}: {what}", path.display())]
    Package {
        /// The file, below the package's folder.
        path: PathBuf,
        /// What is wrong and how to put it right.
        what: String,
    },
    /// A name in the package is not UTF-8.
    #[error("{}: the name {name:?} is not valid UTF-8; rename the file", folder.display())]
    BadName {
        /// The folder that holds it.
        folder: PathBuf,
        /// The name, as far as it can be shown.
        name: std::ffi::OsString,
    },
    /// Another app has this name.
    #[error(
        "an app named \"{name}\" is installed already, from {}; uninstall it (mumba uninstall {existing}) or give {} \
         another name in its mumba.toml", existing_source.display(), folder.display()
    )]
    NameTaken {
        /// The name.
        name: String,
        /// The app that has it.
        existing: AppId,
        /// Where that one came from.
        existing_source: PathBuf,
        /// The folder that was to be installed or run.
        folder: PathBuf,
    },
    /// The folder already runs for development.
    #[error("{} runs already; end the other \"mumba run\" first", folder.display())]
    RunsAlready {
        /// The folder.
        folder: PathBuf,
    },
    /// The app is installed, and its release cannot be used.
    #[error("\"{name}\" is installed but cannot be used: {why}; install it again: mumba install {origin}")]
    Unusable {
        /// Name of the app.
        name: String,
        /// What is wrong with its release.
        why: String,
        /// Where it was installed from: a folder or an address.
        origin: String,
    },
    /// The folder with a release's content is not one that can be put into place.
    #[error("{}: {what}", folder.display())]
    BadContent {
        /// The folder.
        folder: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// The app has no release to go back to, or not the one that was named.
    #[error("\"{name}\" cannot go back: {what}")]
    NoRelease {
        /// Name of the app.
        name: String,
        /// What is missing, and what there is.
        what: String,
    },
    /// A copy of an app's data is needed, and cannot be made.
    #[error("{}: the app's data cannot be copied: {what}", path.display())]
    DataNotCopied {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        what: String,
    },
    /// No app matches.
    #[error("no app is named \"{wanted}\"{}", or_else_list(suggestion))]
    NotFound {
        /// What was asked for.
        wanted: String,
        /// A name that looks like it.
        suggestion: Option<String>,
    },
    /// Several apps match.
    #[error("\"{wanted}\" is the beginning of several ids: {}; give more of it, or a name", candidates.join(", "))]
    Ambiguous {
        /// What was asked for.
        wanted: String,
        /// Names and ids that match.
        candidates: Vec<String>,
    },
    /// The text is no app id.
    #[error("\"{text}\" is not an app id: {what}")]
    BadId {
        /// The text.
        text: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// No room is left.
    #[error("{}: the disk is full; free some space and try again (nothing was changed)", path.display())]
    DiskFull {
        /// What was being written.
        path: PathBuf,
    },
    /// The registry could not be read or written.
    #[error(transparent)]
    Registry(#[from] mumba_database::Error),
    /// Another process has the apps open.
    #[error("{}: another Mumba host uses these apps; stop it (mumba host stop) or set MUMBA_HOME", path.display())]
    Locked {
        /// The lock.
        path: PathBuf,
    },
    /// A file or folder could not be read or written.
    #[error("{}: cannot {action}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was tried, such as "copy".
        action: &'static str,
        /// Why it failed.
        #[source]
        source: io::Error,
    },
    /// A folder could not be watched.
    #[error("{}: cannot watch for changes: {source}", path.display())]
    Watch {
        /// The folder.
        path: PathBuf,
        /// Why it failed.
        #[source]
        source: notify::Error,
    },
}

/// The classes of [`Error`], one for each reason that the host's API can give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// `APP_NOT_FOUND`
    NotFound,
    /// `APP_AMBIGUOUS`
    Ambiguous,
    /// `INVALID_PACKAGE`: the package or its manifest is not valid.
    InvalidPackage,
    /// `INVALID_ARGUMENT`: what the caller passed is not valid.
    InvalidArgument,
    /// `ALREADY_EXISTS`
    AlreadyExists,
    /// `DISK_FULL`
    DiskFull,
    /// `INTERNAL`
    Internal,
}

impl Error {
    /// The class of the error.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Error::Manifest(_)
            | Error::NoManifest { .. }
            | Error::Package { .. }
            | Error::BadName { .. }
            | Error::Unusable { .. } => ErrorKind::InvalidPackage,
            Error::Folder { .. } | Error::BadId { .. } | Error::NoRelease { .. } => ErrorKind::InvalidArgument,
            Error::NameTaken { .. } | Error::RunsAlready { .. } => ErrorKind::AlreadyExists,
            Error::NotFound { .. } => ErrorKind::NotFound,
            Error::Ambiguous { .. } => ErrorKind::Ambiguous,
            Error::DiskFull { .. } => ErrorKind::DiskFull,
            Error::Registry(error) if error.is_disk_full() => ErrorKind::DiskFull,
            Error::Registry(_)
            | Error::BadContent { .. }
            | Error::DataNotCopied { .. }
            | Error::Locked { .. }
            | Error::Io { .. }
            | Error::Watch { .. } => ErrorKind::Internal,
        }
    }

    /// An I/O error, told apart by whether room is left.
    pub(crate) fn io(path: &Path, action: &'static str, source: io::Error) -> Error {
        if is_full(&source) {
            Error::DiskFull { path: path.to_owned() }
        } else {
            Error::Io { path: path.to_owned(), action, source }
        }
    }
}

fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind as Kind;
    matches!(error.kind(), Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge)
}

fn or_else_list(suggestion: &Option<String>) -> String {
    match suggestion {
        Some(name) => format!("; did you mean \"{name}\"?"),
        None => "; \"mumba list\" shows those that are installed".to_owned(),
    }
}
