//! The list of a repository, its entries and icons: whatever the bytes are, reading ends, and what is accepted is written
//! back as it was.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mumba_repositories::{AppList, Entry, Icon};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(list) = AppList::decode(bytes) {
        assert_eq!(list.encode(), bytes);
    }
    if let Ok(entry) = Entry::decode(bytes) {
        assert_eq!(entry.encode(), bytes);
        entry.check().unwrap();
    }
    if let Ok(icon) = Icon::of(bytes.to_vec()) {
        assert_eq!(icon.bytes, bytes);
    }
});
