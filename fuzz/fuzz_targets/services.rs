//! What a peer says of its services: refused, or it has one meaning and one encoding.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| mumba_distribution::fuzzing::services_message(bytes));
