//! What can go wrong with releases, each with the thing it is about.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::Time;

/// Shorthand for results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The attacks on software updates, in the words of The Update Framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Attack {
    /// Something that no trusted key signed is passed off as a release.
    ArbitrarySoftware,
    /// Data without end, to fill memory or disk.
    EndlessData,
    /// Files that the release does not have come with it.
    ExtraneousDependencies,
    /// Numbers so high that nothing of the publisher's could ever follow.
    FastForward,
    /// Old news is passed off as the newest, so that an update never comes.
    IndefiniteFreeze,
    /// A source gives rubbish, to keep others' good answers from being used.
    MaliciousMirrors,
    /// Records that were never valid together are put together.
    MixAndMatch,
    /// A release older than one that was seen.
    Rollback,
    /// A key is used that was taken back, or two things are signed of which only one can be right.
    KeyCompromise,
    /// A true release, of something else than was asked for.
    WrongSoftware,
}

impl fmt::Display for Attack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Attack::ArbitrarySoftware => "arbitrary software",
            Attack::EndlessData => "endless data",
            Attack::ExtraneousDependencies => "extraneous dependencies",
            Attack::FastForward => "fast-forward",
            Attack::IndefiniteFreeze => "indefinite freeze",
            Attack::MaliciousMirrors => "malicious mirrors",
            Attack::MixAndMatch => "mix-and-match",
            Attack::Rollback => "rollback",
            Attack::KeyCompromise => "key compromise",
            Attack::WrongSoftware => "wrong software",
        })
    }
}

/// Why something could not be done with a release.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// What came is refused, because taking it is how an attack would go.
    #[error("refused ({attack}): {why}")]
    Refused {
        /// The attack.
        attack: Attack,
        /// What is wrong.
        why: String,
    },
    /// Two things are signed of which only one can be right, by the address key or by as many release keys as must sign: somebody
    /// else has these, too. The word of a pointer key alone is never enough for this.
    #[error("refused ({}): {why}", Attack::KeyCompromise)]
    TwoHolders {
        /// What contradicts what.
        why: String,
    },
    /// Bytes are not in the one form that they may have.
    #[error("the {what} cannot be read: {why}")]
    Malformed {
        /// What the bytes should be.
        what: &'static str,
        /// What is wrong with them.
        why: String,
    },
    /// Something has more bytes than it may have.
    #[error("refused (endless data): the {what} has more than {limit} bytes")]
    TooLarge {
        /// What it is.
        what: String,
        /// What it may have.
        limit: u64,
    },
    /// Something was made for a newer Mumba.
    #[error("the {what} has format {format}; this version of Mumba does not know it: update Mumba")]
    Newer {
        /// What it is.
        what: &'static str,
        /// Its format.
        format: u64,
    },
    /// A release is for a newer Mumba.
    #[error("release {sequence} needs Mumba {needed} or newer, and this is {own}: update Mumba")]
    OldMumba {
        /// The sequence of the release.
        sequence: u64,
        /// The oldest version that can run it.
        needed: semver::Version,
        /// The version of this one.
        own: semver::Version,
    },
    /// The clock of this machine shows a time before what was signed long ago.
    #[error(
        "the clock of this machine says {now}, which is before {signed}, when something that it has seen was signed: set the clock"
    )]
    Clock {
        /// What the clock says.
        now: Time,
        /// The newest signed time that was seen.
        signed: Time,
    },
    /// A value that a publisher gave makes no record.
    #[error("{0}")]
    Invalid(String),
    /// A file or folder cannot be in a release, or is not as the release says.
    #[error("{}: {what}", path.display())]
    Path {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong with it and what to do.
        what: String,
    },
    /// The manifest, or the folder that it is in, is not valid.
    #[error(transparent)]
    Package(#[from] mumba_apps::Error),
    /// No passphrase could be asked for.
    #[error("no passphrase was given: {0}")]
    NoPassphrase(#[source] io::Error),
    /// The passphrase is wrong, or the file was changed.
    #[error("{}: the passphrase is wrong, or the file is damaged", path.display())]
    WrongPassphrase {
        /// The file of the key.
        path: PathBuf,
    },
    /// There is no such key.
    #[error("there is no key named \"{name}\"; `mumba key list` shows those that are there")]
    NoKey {
        /// The name.
        name: String,
    },
    /// A key of this name is there already.
    #[error("a key named \"{name}\" is there already; choose another name")]
    KeyExists {
        /// The name.
        name: String,
    },
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

impl Error {
    /// The attack that taking it would have let happen.
    pub fn attack(&self) -> Option<Attack> {
        match self {
            Error::Refused { attack, .. } => Some(*attack),
            Error::TwoHolders { .. } => Some(Attack::KeyCompromise),
            Error::TooLarge { .. } => Some(Attack::EndlessData),
            _ => None,
        }
    }

    pub(crate) fn refused(attack: Attack, why: impl Into<String>) -> Error {
        Error::Refused { attack, why: why.into() }
    }

    pub(crate) fn two_holders(why: impl Into<String>) -> Error {
        Error::TwoHolders { why: why.into() }
    }

    pub(crate) fn path(path: impl Into<PathBuf>, what: impl Into<String>) -> Error {
        Error::Path { path: path.into(), what: what.into() }
    }

    pub(crate) fn io(path: &Path, action: &'static str, source: io::Error) -> Error {
        Error::Io { path: path.to_owned(), action, source }
    }
}
