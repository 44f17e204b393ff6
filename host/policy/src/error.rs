//! Why the record cannot be used.

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the record cannot be used, or takes no such entry.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file could not be read or written.
    #[error("the record of permissions cannot be used: {0}")]
    Record(#[from] mumba_database::Error),
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
