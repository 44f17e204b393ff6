//! Names that pages suggest for downloads: whatever they are, the file is one visible part of a path.

#![no_main]

use std::path::{Component, Path};

use libfuzzer_sys::fuzz_target;
use mumba_policy::downloads::safe_name;

fuzz_target!(|bytes: &[u8]| {
    let name = safe_name(&String::from_utf8_lossy(bytes));
    assert!(!name.is_empty() && name.len() < 255 && !name.starts_with(['.', '-']));
    let parts: Vec<Component<'_>> = Path::new(&name).components().collect();
    assert!(matches!(parts[..], [Component::Normal(_)]), "{name:?}");
    assert!(!name.chars().any(char::is_control));
    assert_eq!(safe_name(&name), name);
});
