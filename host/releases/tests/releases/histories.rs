//! Whatever an installer is shown, and in which order: it never goes back, and what it stores is what it knows.

use mumba_releases::{Seen, TrustedApp};
use proptest::prelude::*;

use crate::publisher::{NOW, Publisher, later};

/// Something that an installer is shown.
#[derive(Clone, Debug)]
enum Shown {
    /// Pointer and records of a release, published at some time by the holder of the first or the second roles.
    Release { second: bool, sequence: u64, published: u64 },
    /// Only the records.
    Records { second: bool, sequence: u64 },
    /// The roles.
    Roles { second: bool, published: u64 },
}

fn shown() -> impl Strategy<Value = Shown> {
    let (second, sequence, published) = (any::<bool>(), 1..6_u64, 0..50_u64);
    prop_oneof![
        (second, sequence.clone(), published.clone()).prop_map(|(second, sequence, published)| Shown::Release {
            second,
            sequence,
            published
        }),
        (second, sequence).prop_map(|(second, sequence)| Shown::Records { second, sequence }),
        (second, published).prop_map(|(second, published)| Shown::Roles { second, published }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_installer_never_goes_back(history in proptest::collection::vec(shown(), 1..12)) {
        let first = Publisher { release: vec![2], pointer: 5, ..Publisher::rooted(1) };
        let second =
            Publisher { release: vec![2, 3], pointer: 6, root_version: 2, former: Some(first.root_digest()), ..first.clone() };
        let now = later(100);
        let mut state = TrustedApp::new(first.address());
        for shown in history {
            let by = |is_second: bool| if is_second { &second } else { &first };
            let next = match shown {
                Shown::Release { second, sequence, published } => {
                    let (item, bundle) = by(second).publish(sequence, later(published));
                    state.see_item(&item, now).and_then(|(next, seen)| {
                        let Seen::Pointer(pointer) = seen else { panic!("{seen:?}") };
                        next.see_bundle(&pointer, &bundle, now).map(|(next, _)| next)
                    })
                }
                Shown::Records { second, sequence } => {
                    state.see_bundle_without_pointer(&by(second).publish(sequence, NOW).1, now).map(|(next, _)| next)
                }
                Shown::Roles { second, published } => {
                    state.see_item(&by(second).root_item(later(published)), now).map(|(next, _)| next)
                }
            };
            let Ok(next) = next else { continue };
            prop_assert!(next.root_version() >= state.root_version());
            // No release key went, so nothing that was seen is forgotten.
            prop_assert!(next.newest_release() >= state.newest_release());
            prop_assert_eq!(&TrustedApp::decode(&next.encode()).unwrap(), &next);
            state = next;
        }
    }
}
