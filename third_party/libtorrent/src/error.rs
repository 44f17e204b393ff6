//! Why something did not work.

use std::path::PathBuf;
use std::time::Duration;

use crate::bridge::ffi;
use crate::metainfo::Refusal;

/// The result of what can fail here.
pub type Result<T> = std::result::Result<T, Error>;

/// What libtorrent, the system or Boost reported: the category of the code, the code in it, and its text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text} ({category} {code})")]
pub struct Fault {
    /// Whose code it is: `libtorrent`, `system`, `bdecode`, `mumba` (this crate) …
    pub category: String,
    /// The number in that category.
    pub code: i32,
    /// What it means, in English.
    pub text: String,
}

impl Fault {
    /// The system's `ENOTEMPTY`.
    pub(crate) fn is_folder_not_empty(&self) -> bool {
        matches!(self.category.as_str(), "system" | "generic") && self.code == 39
    }
}

impl From<ffi::Fault> for Fault {
    fn from(fault: ffi::Fault) -> Fault {
        Fault { category: fault.category, code: fault.code, text: fault.text }
    }
}

/// Why something did not work.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// libtorrent refused it or failed at it.
    #[error("{what}: {fault}")]
    Failed {
        /// What was being done, and to what.
        what: String,
        /// What libtorrent said.
        fault: Fault,
    },
    /// The session is closed.
    #[error("the BitTorrent session is closed")]
    Closed,
    /// The torrent was removed from the session.
    #[error("the torrent was removed from the session")]
    Removed,
    /// The other side took longer than it may.
    #[error("{what}: no answer within {} s", limit.as_secs())]
    TimedOut {
        /// What was being waited for.
        what: String,
        /// How long.
        limit: Duration,
    },
    /// The metainfo is one that nobody should follow.
    #[error("the torrent is refused: {0}")]
    Refused(#[from] Refusal),
    /// A path that libtorrent cannot be given.
    #[error("'{}': {reason}", path.display())]
    Path {
        /// The path.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A value that the protocol has no room for.
    #[error("{0}")]
    Invalid(String),
    /// The DHT is off.
    #[error("the DHT is switched off in this session's settings")]
    NoDht,
    /// Nobody in the DHT took the item.
    #[error("no node of the DHT took {what}: {hint}")]
    NotStored {
        /// The item.
        what: String,
        /// What to look at.
        hint: &'static str,
    },
    /// The DHT has a newer item, or another one of the same sequence number.
    #[error(
        "the DHT has sequence number {found} of this item already, not older than {ours}: look it up and sign a higher one"
    )]
    Superseded {
        /// What was to be put.
        ours: i64,
        /// What is there.
        found: i64,
    },
    /// It was given up from this side.
    #[error("{0} was cancelled")]
    Cancelled(&'static str),
    /// The peer is gone, or broke the protocol.
    #[error("the peer {0} is not connected any more")]
    PeerGone(std::net::SocketAddr),
}

impl Error {
    pub(crate) fn failed(what: impl Into<String>, fault: Fault) -> Error {
        if fault.category == "mumba" && fault.code == 2 {
            return Error::Closed;
        }
        // libtorrent's "invalid torrent handle used": the torrent went away.
        if fault.category == "libtorrent" && fault.code == 20 {
            return Error::Removed;
        }
        Error::Failed { what: what.into(), fault }
    }

    /// What libtorrent reported, if it was libtorrent that refused.
    #[must_use]
    pub fn fault(&self) -> Option<&Fault> {
        match self {
            Error::Failed { fault, .. } => Some(fault),
            _ => None,
        }
    }
}

/// Waits, but not for ever.
pub(crate) async fn within<T>(limit: Duration, what: &str, future: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::time::timeout(limit, future).await.unwrap_or_else(|_| Err(Error::TimedOut { what: what.to_owned(), limit }))
}
