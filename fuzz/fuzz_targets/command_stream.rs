//! Calls of the C ABI: whatever a module calls, the command stream that comes of it is one that the decoder can run.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| mumba_renderer::fuzzing::command_stream(bytes));
