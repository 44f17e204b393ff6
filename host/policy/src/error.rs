//! Why the record cannot be used.

use std::path::{Path, PathBuf};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the record cannot be used, or takes no such entry.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// SQLite refused.
    #[error("the record of permissions '{}' cannot be used: {source}", path.display())]
    Record {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// A later version of Mumba wrote the file.
    #[error(
        "the record of permissions '{}' has schema {found}, and this version of Mumba knows {known}: install the newer \
         version again",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The last that is known here.
        known: u32,
    },
    /// A text that names no permission.
    #[error("'{text}' is not the name of a permission: {what}")]
    BadKey {
        /// As it was given.
        text: String,
        /// What is wrong.
        what: String,
    },
    /// The manifest does not ask for it.
    #[error(
        "'{app}' does not ask for '{key}', so it cannot be granted; 'mumba permissions {app}' lists what it asks for"
    )]
    NotAsked {
        /// Name of the app.
        app: String,
        /// The permission.
        key: String,
    },
    /// A call goes to an app that is not there.
    #[error("'{key}' of '{app}' is for an app that is not installed; install it first")]
    NoTarget {
        /// Name of the app.
        app: String,
        /// The permission.
        key: String,
    },
    /// The app does not provide the API.
    #[error("'{app}' does not provide '{api}'{}", candidates_text(candidates))]
    NotAProvider {
        /// Name of the app.
        app: String,
        /// The API.
        api: String,
        /// Names of those that do.
        candidates: Vec<String>,
    },
}

fn candidates_text(candidates: &[String]) -> String {
    match candidates {
        [] => "; no installed app does".to_owned(),
        some => format!("; these do: {}", some.join(", ")),
    }
}

impl Error {
    pub(crate) fn record(path: &Path, source: rusqlite::Error) -> Error {
        Error::Record { path: path.to_owned(), source }
    }
}
