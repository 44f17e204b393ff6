//! Everything that a release travels in: whatever the bytes are, reading ends; what is accepted is written back as it was;
//! and nothing that nobody signed is believed.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mumba_apps::AppId;
use mumba_releases::{FileList, MutableItem, Release, Root, Signed, SingleFile, Succession, Time, TrustedApp};

const NOW: Time = Time(1_795_305_600);

fuzz_target!(|bytes: &[u8]| {
    // No key belongs to this address: no signature can be right.
    let nobody = TrustedApp::new(AppId::from_bytes([2; 32]));
    if let Ok(item) = MutableItem::decode(bytes) {
        assert_eq!(item.encode(), bytes);
        assert!(nobody.see_item(&item, NOW).is_err());
    }
    if let Ok(record) = Signed::<Root>::decode(bytes) {
        assert_eq!(record.encode(), bytes);
    }
    if let Ok(record) = Signed::<Release>::decode(bytes) {
        assert_eq!(record.encode(), bytes);
    }
    if let Ok(record) = Signed::<Succession>::decode(bytes) {
        assert_eq!(record.encode(), bytes);
    }
    if let Ok(list) = FileList::decode(bytes) {
        assert_eq!(list.encode(), bytes);
    }
    if let Ok(state) = TrustedApp::decode(bytes) {
        assert_eq!(state.encode(), bytes);
    }
    if let Ok(file) = SingleFile::open(bytes) {
        assert!(nobody.see_bundle_without_pointer(file.bundle(), NOW).is_err());
    }
});
