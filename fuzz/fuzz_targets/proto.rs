//! `.proto` files: whatever the bytes are, compiling them ends, with descriptors that can be described and used, or with an error
//! of one line.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mumba_apis::json::{self, Style, Unknown};
use mumba_apis::{compile_alone, describe};

fuzz_target!(|bytes: &[u8]| {
    match compile_alone(bytes) {
        Ok(pool) => {
            for service in pool.services() {
                assert!(describe::service(&service).starts_with(['/', 's']));
            }
            for message in pool.all_messages().take(64) {
                let _ = describe::message(&message);
                if let Ok(encoded) = json::to_message(&message, b"{}", Unknown::Refused) {
                    let _ = json::of_message(&message, &encoded, Style { defaults: true });
                }
            }
        }
        Err(error) => {
            let text = error.to_string();
            assert!(!text.contains('\n') && text.len() < 8192, "{text}");
        }
    }
});
