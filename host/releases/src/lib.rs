//! What a release of an app is: signed records, what an installer trusts, packing, the single file, keys.
//!
//! This crate turns bytes into verified values and back. It opens no socket: a caller moves items and torrents (BEP 44,
//! 46 and 52) and hands their bytes in. Everything here blocks. The formats are described
//! in `docs/reference/releases.md`, and why they are so in `docs/decisions/020-trust-in-releases.md`.
//!
//! # Installing
//!
//! The order is fixed by the types: nothing names content before the record that it comes from is verified.
//!
//! 1. [`TrustedApp::new`], or [`TrustedApp::decode`] of what was stored. [`TrustedApp::item_names`] says which mutable
//!    items to get from the DHT.
//! 2. [`TrustedApp::see_item`] for each item. It gives the next state, which the caller stores before it goes on, and
//!    what the item is: a new root (look the items up again), a move to another address (ask the user), or a
//!    [`VerifiedPointer`].
//! 3. Fetch the hybrid torrent that [`VerifiedPointer::info_hash`] names: at first `release`, `root` and `manifest`, no
//!    file larger than [`Bundle::limit`] says. [`TrustedApp::see_bundle`] makes a [`VerifiedRelease`] of it.
//! 4. Fetch the file lists of [`VerifiedRelease::parts_for`] this machine; [`VerifiedRelease::part`] verifies each. Only
//!    now there is a torrent of content ([`Torrent::of`]), and every name, size and hash in it is known.
//! 5. [`Contents::verify_folder`] when all is there, before the switch. The torrent's own word is not enough. A
//!    [`Verification`] does a part of it while files still come.
//!
//! A caller must store each state durably before it acts on it, try other sources after an error (a refusal never
//! changes the state), take the wall clock for `now`, and tell the user of [`Error::TwoHolders`].
//!
//! # Publishing
//!
//! [`Standing`] counts what is published already: the next release and the next item come after it.
//! [`pack()`] makes the file lists, [`Contents::copy`] a copy that is exactly what they say. [`Packed::release`] is the
//! record, [`Signed::sign`] signs it. A [`Bundle`] holds the
//! records; [`RecordsTorrent`] is their hybrid torrent, and [`MutableItem::sign`] signs the [`Pointer`] to it. The
//! sequence number of an item is [`next_seq`]: libtorrent takes an equal one with another value for success and changes
//! nothing.

#![forbid(unsafe_code)]

pub mod bencode;
mod bundle;
mod contents;
mod crypto;
mod error;
mod files;
mod item;
mod keys;
mod pack;
mod records;
mod single_file;
mod standing;
mod state;
mod torrent;
mod tree;
mod trust;
mod verification;

pub use bundle::Bundle;
pub use contents::Contents;
pub use crypto::{Digest, PublicKey, Record, SecretKey, Signed, Time};
pub use error::{Attack, Error, Result};
pub use files::{FileEntry, FileList};
pub use item::{ItemName, ItemValue, MutableItem, Pointer, next_seq};
pub use keys::{KdfCost, KeyName, KeyStore, Passphrase, Prompt, Roles, StoredKey};
pub use pack::{IGNORE_FILE, Packed, PackedPart, pack};
pub use records::{Part, Platform, Release, Root, Succession};
pub use single_file::{SingleFile, write_single_file};
pub use standing::{Numbers, Standing};
pub use state::TrustedApp;
pub use torrent::{RecordsTorrent, Torrent};
pub use tree::{PIECE_BYTES, Tree};
pub use trust::{BestItem, Seen, VerifiedPart, VerifiedPointer, VerifiedRelease};
pub use verification::Verification;
