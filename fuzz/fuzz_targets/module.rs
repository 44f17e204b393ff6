//! Native modules: whatever the bytes are, checking them ends with what they need or with one line of text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mumba_renderer::module::check::check_module;

fuzz_target!(|bytes: &[u8]| {
    match check_module(bytes) {
        Ok(linkage) => assert!(linkage.undefined.iter().all(|symbol| !symbol.name.is_empty())),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
