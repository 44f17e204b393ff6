//! Messages between the peers of a torrent: whatever a peer sends is refused or has one meaning.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| mumba_libtorrent::fuzzing::exchange_frame(bytes));
