//! What can be wrong with the input.

use std::io;
use std::path::PathBuf;

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file is not WebIDL.
    #[error("{file}:{line}:{column}: {what}")]
    Syntax {
        /// The file.
        file: String,
        /// The line, from 1.
        line: u32,
        /// The column, from 1.
        column: u32,
        /// What is wrong there.
        what: String,
    },
    /// Definitions do not fit together.
    #[error("{file}:{line}: {what}")]
    Definition {
        /// The file.
        file: String,
        /// The line, from 1.
        line: u32,
        /// What is wrong there.
        what: String,
    },
    /// A file of the snapshot, of the reflection or of the name table is not as it should be.
    #[error("{}: {what}", path.display())]
    Input {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// Two things that are generated would have one name.
    #[error(
        "two things have the name `{name}`: {first} and {second}; give one another name in ffi/webidl/src/names.rs"
    )]
    Clash {
        /// The name.
        name: String,
        /// The one.
        first: String,
        /// The other.
        second: String,
    },
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// The crate's results.
pub type Result<T, E = Error> = std::result::Result<T, E>;
