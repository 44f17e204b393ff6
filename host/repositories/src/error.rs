//! What can go wrong with repositories, each with the thing it is about and the way out.

use std::io;
use std::path::{Path, PathBuf};

use mumba_apps::AppId;

/// Shorthand for results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something could not be done with a repository.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder or its manifest is not valid.
    #[error(transparent)]
    Package(#[from] mumba_apps::Error),
    /// Bytes are not in the form of a list or an entry.
    #[error(transparent)]
    Format(#[from] mumba_releases::Error),
    /// What the list says of an app is wrong.
    #[error("the entry of the app {address}: {what}")]
    Entry {
        /// The app.
        address: AppId,
        /// What is wrong.
        what: String,
    },
    /// A file of the repository is missing or wrong.
    #[error("{}: {what}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it and what to do.
        what: String,
    },
    /// The folder is an app's.
    #[error(
        "{}: this is the app \"{name}\" and no repository of apps; a repository has a [repository] in its mumba.toml, \
         and an app is installed with `mumba install`", folder.display()
    )]
    NotARepository {
        /// The folder.
        folder: PathBuf,
        /// Name of the app.
        name: String,
    },
    /// The folder is a repository, where an app is needed.
    #[error("{}: this is the repository \"{name}\"; a repository lists apps, and no other repositories", folder.display())]
    NotAnApp {
        /// The folder.
        folder: PathBuf,
        /// Name of the repository.
        name: String,
    },
    /// The manifest names another address.
    #[error("the repository at {address} says that its address is {found}; it is not used")]
    OtherAddress {
        /// Where it was found.
        address: AppId,
        /// What its manifest says.
        found: AppId,
    },
    /// Something more recent is known.
    #[error("the repository {address} is known at sequence {known}; sequence {sequence} is older and is not used")]
    Older {
        /// The repository.
        address: AppId,
        /// What came.
        sequence: u64,
        /// What is known.
        known: u64,
    },
    /// There is more than there may be.
    #[error("{what} has more than {limit}")]
    TooMuch {
        /// What it is about.
        what: String,
        /// What there may be, such as "50,000 apps".
        limit: &'static str,
    },
    /// A curator has not said enough.
    #[error("nothing says what the {field} of the app {address} is; give --{field}, or name the app's folder")]
    Missing {
        /// The app.
        address: AppId,
        /// What is missing, which is the name of an option too.
        field: &'static str,
    },
    /// A folder that was to be made is there.
    #[error("{}: this is there and not empty; name another folder", folder.display())]
    FolderExists {
        /// The folder.
        folder: PathBuf,
    },
    /// The repository has no such app.
    #[error("the repository has no app \"{wanted}\"; `mumba repo show {}` lists those that it has", folder.display())]
    NotListed {
        /// What was asked for.
        wanted: String,
        /// The repository's folder.
        folder: PathBuf,
    },
    /// The user added no such repository.
    #[error("no repository \"{wanted}\" was added; `mumba repo list` shows those that were")]
    NotFound {
        /// What was asked for.
        wanted: String,
    },
    /// Several have this name.
    #[error("several have the name \"{wanted}\"; give the address of one of them: {}", addresses.join(", "))]
    Ambiguous {
        /// What was asked for.
        wanted: String,
        /// Those that have it.
        addresses: Vec<String>,
    },
    /// No room is left.
    #[error("{}: the disk is full; free some space and try again (nothing was changed)", path.display())]
    DiskFull {
        /// What was being written.
        path: PathBuf,
    },
    /// The catalogue could not be read or written.
    #[error(transparent)]
    Catalogue(#[from] mumba_database::Error),
    /// A file or folder could not be read or written.
    #[error("{}: cannot {action}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was tried, such as "read".
        action: &'static str,
        /// Why it failed.
        #[source]
        source: io::Error,
    },
}

/// The classes of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// What was asked for is not there.
    NotFound,
    /// A name fits several.
    Ambiguous,
    /// The repository is not valid, or is none.
    InvalidRepository,
    /// What the caller gave is not valid.
    InvalidArgument,
    /// Something is there already.
    AlreadyExists,
    /// No room is left.
    DiskFull,
    /// Anything else.
    Internal,
}

impl Error {
    /// The class of the error.
    pub fn kind(&self) -> ErrorKind {
        use mumba_apps::ErrorKind as Apps;
        match self {
            Error::Package(error) => match error.kind() {
                Apps::InvalidArgument => ErrorKind::InvalidArgument,
                Apps::DiskFull => ErrorKind::DiskFull,
                Apps::InvalidPackage => ErrorKind::InvalidRepository,
                _ => ErrorKind::Internal,
            },
            Error::Format(mumba_releases::Error::Io { .. }) => ErrorKind::Internal,
            Error::Format(_)
            | Error::Entry { .. }
            | Error::File { .. }
            | Error::NotARepository { .. }
            | Error::NotAnApp { .. }
            | Error::OtherAddress { .. }
            | Error::Older { .. }
            | Error::TooMuch { .. } => ErrorKind::InvalidRepository,
            Error::Missing { .. } => ErrorKind::InvalidArgument,
            Error::FolderExists { .. } => ErrorKind::AlreadyExists,
            Error::NotListed { .. } | Error::NotFound { .. } => ErrorKind::NotFound,
            Error::Ambiguous { .. } => ErrorKind::Ambiguous,
            Error::DiskFull { .. } => ErrorKind::DiskFull,
            Error::Catalogue(error) if error.is_disk_full() => ErrorKind::DiskFull,
            Error::Catalogue(_) | Error::Io { .. } => ErrorKind::Internal,
        }
    }

    pub(crate) fn file(path: impl Into<PathBuf>, what: impl Into<String>) -> Error {
        Error::File { path: path.into(), what: what.into() }
    }

    /// An I/O error, told apart by whether room is left.
    pub(crate) fn io(path: &Path, action: &'static str, source: io::Error) -> Error {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull { path: path.to_owned() },
            _ => Error::Io { path: path.to_owned(), action, source },
        }
    }
}
