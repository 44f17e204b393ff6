//! .torrent files and metadata from peers: whatever the bytes are, they are refused or have one meaning.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| mumba_libtorrent::fuzzing::metainfo(bytes));
