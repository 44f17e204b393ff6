//! Frames of a page's WebSocket: whatever the bytes are, reading them ends with messages that keep the limits, or with an error.

#![no_main]

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use mumba_host::origin::frames;

fuzz_target!(|bytes: &[u8]| frames::check(Bytes::copy_from_slice(bytes)));
