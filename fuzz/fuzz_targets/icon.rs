//! Icons: whatever the bytes are, they are an icon with a place in the theme, or are refused with one line of text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mumba_desktop::icon::Kind;

fuzz_target!(|bytes: &[u8]| match Kind::of("icon", bytes) {
    Ok(kind) => assert!(Kind::folders().any(|folder| folder == kind.folder())),
    Err(error) => {
        let text = error.to_string();
        assert!(!text.contains('\n') && text.len() < 4096, "{text}");
    }
});
