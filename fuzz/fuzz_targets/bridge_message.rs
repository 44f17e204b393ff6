//! Messages of renderers: whatever the bytes are, decoding them ends with a message that keeps the limits, or with none.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mumba_host::bridge::message::{FromFrame, MAX_TEXT_BYTES, ModuleReport, decode};

fuzz_target!(|bytes: &[u8]| {
    // A mark of three bytes is put where a text was cut.
    let short = |text: &str| assert!(text.len() <= MAX_TEXT_BYTES + 3);
    match decode(bytes) {
        Ok(FromFrame::Call(call)) => {
            assert!(call.method.len() <= bytes.len() && call.request.len() <= bytes.len());
            let (service, method) = call.method.split_once('/').expect("a method has a service");
            assert!(!service.is_empty() && !method.is_empty() && !method.contains('/'));
        }
        Ok(FromFrame::Module(ModuleReport::Failed(text)) | FromFrame::Log { text, .. }) => short(&text),
        Ok(FromFrame::Refused { reason, .. }) => assert!(!reason.is_empty()),
        Ok(_) | Err(_) => {}
    }
});
