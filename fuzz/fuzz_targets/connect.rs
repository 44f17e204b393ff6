//! Requests to the proxy of an app: whatever the bytes are, reading them ends with a host name and a port, with the wish for
//! more bytes, or with a refusal.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mumba_proxy::tunnel::parse;

fuzz_target!(|bytes: &[u8]| {
    match parse(bytes) {
        Ok(Some(target)) => {
            assert!(bytes.starts_with(b"CONNECT ") && bytes.ends_with(b"\n"));
            assert!(
                !target.host.contains(['/', ':', '@', ' ', '[']) && target.host == target.host.to_ascii_lowercase()
            );
        }
        // What is not complete may become so with more bytes, and never without.
        Ok(None) => assert!(!bytes.ends_with(b"\r\n\r\n") || bytes.starts_with(b"\r\n") || bytes.starts_with(b"\n")),
        Err(what) => assert!(!what.is_empty()),
    }
});
