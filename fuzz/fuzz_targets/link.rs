//! Magnet links to apps, as somebody gives them to a user: refused, or read again as they are written.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| mumba_distribution::fuzzing::link(bytes));
