//! What can go wrong, in words for the user.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use mumba_apps::AppId;
use mumba_releases::Time;

use crate::Pace;

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something did not work.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The configuration cannot be used.
    #[error("{}: {why}", path.display())]
    Configuration {
        /// The file.
        path: PathBuf,
        /// What is wrong, and how it should be.
        why: String,
    },
    /// The user switched it off.
    #[error("the network is off: set mode = \"on\" or \"lan\" under [network] in the configuration file")]
    Off,
    /// The DHT knows nothing of the address.
    #[error(
        "nobody knows the address {address} ({nodes} nodes of the DHT are known): is it right, and has its publisher been online \
         in the last hours?"
    )]
    UnknownAddress {
        /// The address.
        address: AppId,
        /// How many nodes answered before.
        nodes: usize,
    },
    /// What is known here may be outdated: nobody else told of it.
    #[error(
        "nobody else could be asked about the address {address}: version {version} is the newest of which this machine knows{}. \
         Is the network there? Try again later",
        holds(*until)
    )]
    NobodyAnswered {
        /// The address.
        address: AppId,
        /// The version of the release that is known.
        version: String,
        /// Until when it may be taken for the newest; nothing where no pointer says so.
        until: Option<Time>,
    },
    /// Nobody has what an item names.
    #[error(
        "nobody who has {what} could be reached within {} s: try again when its publisher or somebody who has it is online; \
         what was fetched is kept",
        limit.as_secs()
    )]
    NoPeers {
        /// What is looked for.
        what: String,
        /// How long.
        limit: Duration,
    },
    /// Peers are connected, and send nothing.
    #[error(
        "{peers} peers are connected for {what}, but none of them sent anything within {} s: try again when another one is online; \
         what was fetched is kept",
        limit.as_secs()
    )]
    Stalled {
        /// What is looked for.
        what: String,
        /// How many peers.
        peers: u32,
        /// How long.
        limit: Duration,
    },
    /// Too little comes of what nobody asked for.
    #[error(
        "the files of {name} come too slowly, less than {} KiB in {} s: it is tried again later, and `mumba update {name}` waits however \
         long it takes; what was fetched is kept",
        pace.bytes >> 10,
        pace.within.as_secs()
    )]
    TooSlow {
        /// The app's name.
        name: String,
        /// What was to come at least.
        pace: Pace,
    },
    /// What lies on the disk after a fetch is not the release.
    #[error(
        "{source}: what is wrong was removed and the rest was kept. Try again; if it happens again, look after the disk and the memory of this \
         machine"
    )]
    Damaged {
        /// What is wrong with it.
        source: mumba_releases::Error,
    },
    /// What lies on the disk after a fetch cannot be read.
    #[error("{source}: what was fetched cannot be compared with the release; it is kept: try again")]
    Unread {
        /// Why it cannot.
        source: mumba_releases::Error,
    },
    /// The publisher continues under another address.
    #[error("{from} is continued at the address {to}: install that one, if you trust the change")]
    Moved {
        /// The address that was looked up.
        from: AppId,
        /// The one that its key named.
        to: AppId,
    },
    /// Somebody published at this address meanwhile.
    #[error(
        "the address has a newer entry in the DHT meanwhile: was the app published from another machine? Try again"
    )]
    Superseded,
    /// A pointer leads to a release of which nothing is known here.
    #[error(
        "release {sequence} of {address} was not verified on this computer: publish from here, or install it, before it is said to be the \
         newest"
    )]
    NotVerified {
        /// The address.
        address: AppId,
        /// The sequence of the release.
        sequence: u64,
    },
    /// The disk has too little room.
    #[error("{}: {needed} bytes are needed, {free} are free: make room and try again", path.display())]
    NoSpace {
        /// Where.
        path: PathBuf,
        /// How much is needed.
        needed: u64,
        /// How much is there.
        free: u64,
    },
    /// A magnet link leads to no app.
    #[error("this magnet link cannot be used: {why}")]
    Link {
        /// What is wrong with it.
        why: String,
    },
    /// No such release is kept here.
    #[error("this machine has no release of {0} to seed: install or publish it first")]
    NotHere(AppId),
    /// What came is refused, or cannot be read.
    #[error(transparent)]
    Release(#[from] mumba_releases::Error),
    /// libtorrent failed or refused it.
    #[error(transparent)]
    Torrent(#[from] mumba_libtorrent::Error),
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
    /// The system gives no random bytes.
    #[error("the system gives no random bytes: {0}")]
    NoRandomBytes(String),
    /// The host is ending.
    #[error("the host is ending")]
    Closed,
}

impl Error {
    pub(crate) fn io(path: &Path, action: &'static str, source: io::Error) -> Error {
        Error::Io { path: path.to_owned(), action, source }
    }
}

/// The end of a sentence about a release.
fn holds(until: Option<Time>) -> String {
    until.map_or_else(String::new, |until| format!(", which its publisher vouched for until {until}"))
}
