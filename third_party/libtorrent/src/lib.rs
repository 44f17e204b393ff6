//! libtorrent-rasterbar as safe, asynchronous Rust: sessions, torrents, the DHT's items, messages between the peers of a
//! torrent.
//!
//! This crate wraps and checks; what to seed, whom to trust and when to publish is decided above it. libtorrent runs on one
//! network thread of its own. Queries wait for that thread, so they are `async` and run on tokio's blocking pool; what
//! libtorrent does in the background it reports as [`Alert`]s, which one thread here copies into owned values.
//!
//! | module | subject |
//! |---|---|
//! | [`session`], [`settings`] | open, configure, filter addresses, save the DHT's state, close |
//! | [`alerts`] | what happened, as a typed [`Stream`](futures::Stream) |
//! | [`metainfo`] | .torrent files, `info` dictionaries and magnet links, checked before libtorrent sees them |
//! | [`create`] | the metainfo of files on the disk, v1, v2 or hybrid, the same bytes on every machine |
//! | [`torrent`] | progress, files, pieces, peers, moving, rechecking, resuming |
//! | [`dht`] | immutable and mutable items (BEP 44), peers of an info-hash, nodes |
//! | [`extension`] | messages between the peers of a torrent (BEP 10), with credit in both directions |
//! | [`peers`] | addresses that no connection goes to or comes from |
//!
//! # Rules
//!
//! - **Threads.** [`Session`], [`Torrent`] and everything made of them are `Send` and `Sync`: libtorrent takes each call to its own thread, and a
//!   lock keeps calls and the end of the session apart. Only one thread pops alerts, and it is joined with the session's end.
//! - **Cancelling** is dropping: of a future or stream, what was asked is forgotten; of [`create::create`]'s future, hashing ends at
//!   the next piece; of a [`Torrent`], nothing (it stays in the session: [`Torrent::remove`] ends it); of a [`Session`], everything.
//! - **Errors** carry libtorrent's category and code. No exception crosses into Rust, no panic into C++.
//! - **Content is not verified here** beyond BitTorrent's own hashes. Look at what lies on the disk with a hash of your own before you
//!   use it: see the decision record.

#![deny(unsafe_code)]

mod bencode;
#[expect(unsafe_code, unreachable_pub, reason = "the border to C++; cxx makes what it generates public")]
mod bridge;
mod error;
mod pump;
mod wire;

pub mod alerts;
pub mod create;
pub mod dht;
pub mod extension;
pub mod metainfo;
pub mod peers;
pub mod session;
pub mod settings;
pub mod torrent;

pub use alerts::{Alert, TorrentId};
pub use error::{Error, Fault, Result};
pub use metainfo::{InfoHashes, Magnet, Metainfo};
pub use session::{MetadataFetch, Session};
pub use settings::Settings;
pub use torrent::{AddTorrent, Torrent};

/// What this crate parses of bytes that nobody vouches for, for the fuzzer.
pub mod fuzzing {
    /// A .torrent file.
    pub fn metainfo(bytes: &[u8]) {
        if let Ok(checked) = crate::metainfo::check(bytes, &crate::metainfo::Bounds::default()) {
            // What passes is canonical: one meaning, one encoding.
            assert_eq!(checked.encoded, bytes, "another encoding of what was accepted");
        }
    }

    /// A message of the extension, as a peer sent it.
    pub fn exchange_frame(bytes: &[u8]) {
        if let Ok(frame) = crate::wire::Frame::parse(bytes) {
            assert_eq!(frame.encode(), bytes, "another encoding of what was accepted");
        }
    }
}
