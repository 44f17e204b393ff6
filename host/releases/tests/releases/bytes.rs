//! The short version of the fuzz target `release`: whatever bytes come, reading ends, and what is accepted is written back
//! as it was.

use std::sync::LazyLock;

use mumba_releases::{
    Bundle, FileList, MutableItem, Release, Root, Seen, Signed, SingleFile, Succession, TrustedApp, write_single_file,
};
use proptest::prelude::*;

use crate::publisher::{NOW, Publisher, later, secret};

/// One good example of everything that is read.
static GOOD: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let publisher = Publisher { release: vec![2, 3], pointer: 5, heir: Some(8), ..Publisher::rooted(1) };
    let (item, bundle) = publisher.publish(1, NOW);
    let (state, _) = TrustedApp::new(publisher.address()).see_item(&publisher.root_item(NOW), NOW).unwrap();
    let (state, seen) = state.see_item(&item, NOW).unwrap();
    let Seen::Pointer(pointer) = seen else { panic!() };
    let (state, _) = state.see_bundle(&pointer, &bundle, NOW).unwrap();
    let (moved, _) = state.see_item(&publisher.moved_item(8, later(1)), later(1)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    publisher.copy_to(folder.path());
    let mut file = Vec::new();
    write_single_file(&mut file, &bundle, folder.path()).unwrap();
    let mut good = vec![item.encode(), publisher.root_item(NOW).encode(), state.encode(), moved.encode(), file];
    good.push(moved.succession().unwrap().encode());
    good.extend(bundle.files().map(|(_, bytes)| bytes.to_vec()));
    good
});

/// What the fuzz target checks.
fn check(bytes: &[u8]) -> usize {
    let mut accepted = 0;
    let mut same = |written: Option<Vec<u8>>| {
        if let Some(written) = written {
            assert_eq!(written, bytes);
            accepted += 1;
        }
    };
    same(MutableItem::decode(bytes).ok().map(|item| item.encode()));
    same(Signed::<Root>::decode(bytes).ok().map(|record| record.encode()));
    same(Signed::<Release>::decode(bytes).ok().map(|record| record.encode()));
    same(Signed::<Succession>::decode(bytes).ok().map(|record| record.encode()));
    same(FileList::decode(bytes).ok().map(|list| list.encode()));
    same(TrustedApp::decode(bytes).ok().map(|state| state.encode()));
    let address = secret(1).public().address();
    if let Ok(item) = MutableItem::decode(bytes) {
        let _ = TrustedApp::new(address).see_item(&item, NOW);
    }
    if let Ok(file) = SingleFile::open(bytes) {
        let _ = TrustedApp::new(address).see_bundle_without_pointer(file.bundle(), NOW);
        accepted += 1;
    }
    accepted
}

#[test]
fn good_examples_are_accepted() {
    // All but the manifest, which is not for this parser. A signed record is one of three kinds, told apart by `verify`.
    let refused = GOOD.iter().filter(|bytes| check(bytes) == 0).count();
    assert_eq!(refused, 1);
    assert_eq!(Bundle::limit("manifest"), Some(256 << 10));
}

proptest! {
    #[test]
    fn any_bytes_are_refused_or_written_back(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes);
    }

    #[test]
    fn changed_examples_are_refused_or_written_back(
        example: prop::sample::Index,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut: Option<prop::sample::Index>,
    ) {
        let mut bytes = example.get(&GOOD).clone();
        for (at, to) in changes {
            let at = at.index(bytes.len());
            bytes[at] = to;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        check(&bytes);
    }
}
