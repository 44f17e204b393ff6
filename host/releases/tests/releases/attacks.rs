//! The attacks on software updates that The Update Framework names, one test each: an attacker does it, and the installer
//! does not fall for it. Each begins with the honest way, which must work.

use crate::publisher::{NOW, Publisher, later, secret};
use mumba_releases::{
    Attack, Bundle, Error, FileEntry, FileList, ItemName, ItemValue, MutableItem, Platform, Pointer, PublicKey,
    Release, Result, Seen, Signed, Time, Tree, TrustedApp,
};

/// Takes an item and, where it is a pointer, the records.
fn install(state: &TrustedApp, item: &MutableItem, bundle: &Bundle, now: Time) -> Result<TrustedApp> {
    let (state, seen) = state.see_item(item, now)?;
    let Seen::Pointer(pointer) = seen else { panic!("{seen:?}") };
    let (state, release) = state.see_bundle(&pointer, bundle, now)?;
    assert_eq!(state.newest_release(), Some((release.record().sequence, release.digest())));
    Ok(stored(&state))
}

/// What comes back from the disk.
fn stored(state: &TrustedApp) -> TrustedApp {
    let read = TrustedApp::decode(&state.encode()).unwrap();
    assert_eq!(&read, state);
    read
}

#[track_caller]
fn assert_refused<T>(result: Result<T>, attack: Attack) {
    match result {
        Ok(_) => panic!("{attack} succeeded"),
        Err(error) => assert_eq!(error.attack(), Some(attack), "{error}"),
    }
}

/// Refused, because two hold the address key or the release keys: that is noted for good.
#[track_caller]
fn assert_two_holders<T>(result: Result<T>) {
    match result {
        Ok(_) => panic!("it was taken"),
        Err(error) => assert!(matches!(error, Error::TwoHolders { .. }), "{error}"),
    }
}

/// Refused, and nothing is said of the publisher's keys.
#[track_caller]
fn assert_not_noted<T>(result: Result<T>, attack: Attack) {
    match result {
        Ok(_) => panic!("{attack} succeeded"),
        Err(error) => {
            assert_eq!(error.attack(), Some(attack), "{error}");
            assert!(!matches!(error, Error::TwoHolders { .. }), "{error}");
        }
    }
}

#[test]
fn arbitrary_software_is_refused() {
    let honest = Publisher::lone(1);
    let (item, bundle) = honest.publish(1, NOW);
    let new = TrustedApp::new(honest.address());
    install(&new, &item, &bundle, NOW).unwrap();

    // Somebody without the key signs with his own, and calls the result an item of the address.
    let thief = Publisher { address: honest.address(), ..Publisher::lone(66) };
    let release = thief.release(1, NOW);
    let own = thief.bundle(&Signed::sign(&release, &[&secret(66)]).unwrap());
    let pointer = thief.pointer(&release, NOW);
    let mut forged =
        MutableItem::sign(ItemName::of_address(secret(66).public().address()), 99, &pointer, &secret(66)).unwrap();
    assert_refused(new.see_item(&forged, NOW), Attack::WrongSoftware);
    forged.name = item.name.clone();
    assert_refused(new.see_item(&forged, NOW), Attack::ArbitrarySoftware);

    // A true pointer, and a release record that is not signed by the right key.
    let honest_pointer = honest.pointer(&release, NOW);
    let item = MutableItem::sign(item.name, 99, &honest_pointer, &secret(1)).unwrap();
    assert_refused(install(&new, &item, &own, NOW), Attack::ArbitrarySoftware);

    // Too few of several release keys.
    let many = Publisher { release: vec![2, 3, 4], threshold: 2, pointer: 5, ..Publisher::rooted(1) };
    let (state, _) = TrustedApp::new(many.address()).see_item(&many.root_item(NOW), NOW).unwrap();
    let release = many.release(1, NOW);
    let item = many.item(&release, NOW);
    let signed_by = |seeds: &[u8]| {
        let keys: Vec<_> = seeds.iter().map(|seed| secret(*seed)).collect();
        many.bundle(&Signed::sign(&release, &keys.iter().collect::<Vec<_>>()).unwrap())
    };
    assert_refused(install(&state, &item, &signed_by(&[2]), NOW), Attack::ArbitrarySoftware);
    assert_refused(install(&state, &item, &signed_by(&[1, 2, 5, 66]), NOW), Attack::ArbitrarySoftware);
    install(&state, &item, &signed_by(&[2, 4]), NOW).unwrap();
}

#[test]
fn endless_data_is_refused() {
    let honest = Publisher::lone(1);
    let (item, bundle) = honest.publish(1, NOW);
    let new = TrustedApp::new(honest.address());
    let (state, release) = verified(&new, &item, &bundle, NOW);
    let list = bundle.get("any.files").unwrap();
    release.part(&Platform::Any, list).unwrap();

    let mut large = item.clone();
    large.value = vec![b'a'; 1001];
    assert_refused(new.see_item(&large, NOW), Attack::EndlessData);
    let mut salted = item.clone();
    salted.name.salt = vec![0; 65];
    assert!(new.see_item(&salted, NOW).is_err());
    for name in ["release", "root", "manifest", "any.files"] {
        let limit = Bundle::limit(name).unwrap();
        assert!(limit <= 16 << 20);
        assert_refused(Bundle::default().insert(name, vec![0; limit + 1]), Attack::EndlessData);
    }
    // The release says how long each list is: not a byte more is looked at.
    assert_refused(release.part(&Platform::Any, &[list, b"x".as_slice()].concat()), Attack::EndlessData);
    // Even the right keys cannot announce more than a package may have.
    let mut endless = honest.release(2, NOW);
    endless.parts.get_mut(&Platform::Any).unwrap().size_bytes = 1 << 50;
    assert!(Signed::sign(&endless, &[&secret(1)]).is_err());
    drop(state);
}

#[test]
fn extraneous_dependencies_are_refused() {
    let honest = Publisher::lone(1);
    let (item, bundle) = honest.publish(1, NOW);
    let new = TrustedApp::new(honest.address());
    let (_, release) = verified(&new, &item, &bundle, NOW);

    // Files that the records do not have, beside them or as a part more.
    assert_refused(bundle.clone().insert("dependency", Vec::new()), Attack::ExtraneousDependencies);
    let mut more = bundle.clone();
    more.insert("x86_64-unknown-linux-gnu.files", bundle.get("any.files").unwrap().to_vec()).unwrap();
    assert_refused(install(&new, &item, &more, NOW), Attack::ExtraneousDependencies);
    let part = Platform::parse("x86_64-unknown-linux-gnu").unwrap();
    assert_refused(release.part(&part, bundle.get("any.files").unwrap()), Attack::ExtraneousDependencies);

    // A part for a platform of which the app's manifest knows nothing.
    let mut stray = honest.release(2, NOW);
    stray.parts.insert(part, stray.parts[&Platform::Any].clone());
    let signed = Signed::sign(&stray, &[&secret(1)]).unwrap();
    let result = install(&new, &honest.item(&stray, NOW), &honest.bundle(&signed), NOW);
    assert_refused(result, Attack::ExtraneousDependencies);

    // A file more in the folder.
    let contents =
        mumba_releases::Contents::new(&[release.part(&Platform::Any, bundle.get("any.files").unwrap()).unwrap()])
            .unwrap();
    let folder = tempfile::tempdir().unwrap();
    honest.copy_to(folder.path());
    contents.verify_folder(folder.path()).unwrap();
    std::fs::write(folder.path().join("dependency"), "").unwrap();
    assert_refused(contents.verify_folder(folder.path()), Attack::ExtraneousDependencies);
}

#[test]
fn fast_forward_is_refused_and_ends_with_the_stolen_keys() {
    let honest = Publisher { release: vec![2], pointer: 5, ..Publisher::rooted(1) };
    let (state, _) = TrustedApp::new(honest.address()).see_item(&honest.root_item(NOW), NOW).unwrap();
    let (item, bundle) = honest.publish(7, NOW);
    let state = install(&state, &item, &bundle, NOW).unwrap();

    // Whoever has pointer and release keys cannot count to the end.
    let far = honest.release((1 << 53) - 1, later(1));
    assert_refused(state.see_item(&honest.item(&far, later(1)), later(1)), Attack::FastForward);
    let next = honest.item(&honest.release(8, NOW), NOW);
    let value = honest.pointer(&honest.release(8, NOW), NOW);
    let last = MutableItem::sign(next.name, i64::MAX, &value, &secret(5)).unwrap();
    assert_refused(state.see_item(&last, NOW), Attack::FastForward);

    // As far as they can count, new roles take back.
    let (item, bundle) = honest.publish(1_000_000, later(1));
    let state = install(&state, &item, &bundle, later(1)).unwrap();
    assert_refused(install_next(&state, &honest, 8, later(2)), Attack::Rollback);
    let rotated = Publisher {
        release: vec![3],
        pointer: 6,
        root_version: 2,
        first_sequence: 8,
        former: Some(honest.root_digest()),
        ..honest.clone()
    };
    let (state, _) = state.see_item(&rotated.root_item(later(2)), later(2)).unwrap();
    let state = install_next(&state, &rotated, 8, later(3)).unwrap();
    assert_eq!(state.newest_release().unwrap().0, 8);
}

#[test]
fn an_indefinite_freeze_is_noticed() {
    let honest = Publisher::lone(1);
    let (item, bundle) = honest.publish(1, NOW);
    let new = TrustedApp::new(honest.address());
    let state = install(&new, &item, &bundle, NOW).unwrap();

    // The same true item, for ever: after its time nobody takes it for news, neither old users nor new ones.
    let late = Time(NOW.0 + crate::publisher::POINTER_SECONDS);
    state.see_item(&item, Time(late.0 - 1)).unwrap();
    assert_refused(state.see_item(&item, late), Attack::IndefiniteFreeze);
    assert_refused(new.see_item(&item, late), Attack::IndefiniteFreeze);
    // Nor while the records are fetched slowly.
    let Seen::Pointer(pointer) = new.see_item(&item, NOW).unwrap().1 else { panic!() };
    assert_refused(new.see_bundle(&pointer, &bundle, late), Attack::IndefiniteFreeze);

    // Roles that are never renewed.
    let rooted = Publisher { pointer: 5, ..Publisher::rooted(1) };
    let expired = Time(NOW.0 + crate::publisher::ROOT_SECONDS);
    assert_refused(
        TrustedApp::new(rooted.address()).see_item(&rooted.root_item(NOW), expired),
        Attack::IndefiniteFreeze,
    );
    let (state, _) = TrustedApp::new(rooted.address()).see_item(&rooted.root_item(NOW), NOW).unwrap();
    assert_refused(install_next(&state, &rooted, 1, expired), Attack::IndefiniteFreeze);

    // A release that its publisher let expire.
    let short = Release { expires: Some(later(5)), ..honest.release(2, NOW) };
    let bundle = honest.bundle(&Signed::sign(&short, &[&secret(1)]).unwrap());
    let item = honest.item(&short, NOW);
    install(&new, &item, &bundle, later(4)).unwrap();
    assert_refused(install(&new, &item, &bundle, later(5)), Attack::IndefiniteFreeze);

    // A clock that is set back cannot make old news new.
    let (state, _) = new.see_item(&honest.publish(1, late).0, late).unwrap();
    assert!(matches!(state.see_item(&honest.publish(1, NOW).0, NOW), Err(Error::Clock { .. })));
}

#[test]
fn malicious_mirrors_do_not_keep_a_good_answer_from_being_used() {
    let honest = Publisher::lone(1);
    let (old, _) = honest.publish(1, NOW);
    let (good, bundle) = honest.publish(2, later(1));
    let new = TrustedApp::new(honest.address());
    let mut rubbish = good.clone();
    rubbish.value = b"rubbish".to_vec();
    let mut unsigned = good.clone();
    unsigned.seq += 1;
    let answers = [rubbish, unsigned, old, good.clone(), Publisher::lone(9).publish(5, NOW).0];
    let best = new.see_best_item(&answers, later(1)).unwrap();
    assert_eq!((best.item, best.refused.len()), (&good, 3));
    let (state, Seen::Pointer(pointer)) = (best.next, best.seen) else { panic!() };
    assert_eq!(pointer.sequence(), 2);
    // A source of bad records changes nothing: the next source has the good ones.
    let mut bad = bundle.clone();
    bad.insert("manifest", b"name = \"evil\"".to_vec()).unwrap();
    for bad in [bad, Bundle::default(), honest.publish(1, NOW).1] {
        state.see_bundle(&pointer, &bad, later(1)).unwrap_err();
    }
    state.see_bundle(&pointer, &bundle, later(1)).unwrap();
    // Only rubbish, or nothing at all, is an error and no state.
    assert!(new.see_best_item(&answers[..2], later(1)).is_err());
    assert_refused(new.see_best_item(&[], later(1)), Attack::MaliciousMirrors);
}

#[test]
fn mix_and_match_is_refused() {
    let honest = Publisher { pointer: 5, ..Publisher::rooted(1) };
    let (state, _) = TrustedApp::new(honest.address()).see_item(&honest.root_item(NOW), NOW).unwrap();
    let (_, old) = honest.publish(1, NOW);
    let (item, bundle) = honest.publish(2, later(1));
    install(&state, &item, &bundle, later(1)).unwrap();

    // True records of different releases.
    for name in ["release", "manifest", "any.files"] {
        let mut mixed = bundle.clone();
        mixed.insert(name, old.get(name).unwrap().to_vec()).unwrap();
        let result = install(&state, &item, &mixed, later(1)).and_then(|state| {
            // Lists are looked at one by one.
            let (_, release) = verified(&state, &item, &bundle, later(1));
            release.part(&Platform::Any, mixed.get("any.files").unwrap())
        });
        assert_refused(result, Attack::MixAndMatch);
    }
    // Another release of the same number, signed too, and a file list that differs in nothing but a hash.
    let release = honest.release(2, later(1));
    let other = Release { replaces: Some(crate::publisher::digest(9)), ..release.clone() };
    let twin = honest.bundle(&Signed::sign(&other, &[&secret(1)]).unwrap());
    assert_refused(install(&state, &item, &twin, later(1)), Attack::MixAndMatch);
    let (_, release) = verified(&state, &item, &bundle, later(1));
    let list = bundle.get("any.files").unwrap();
    let files = release.part(&Platform::Any, list).unwrap().files().files().to_vec();
    let changed = files.into_iter().map(|file| match file.path.as_str() {
        "index.html" => FileEntry { tree: Tree { root: Some(crate::publisher::digest(9)), ..file.tree }, ..file },
        _ => file,
    });
    let changed = FileList::new(changed.collect()).unwrap().encode();
    assert_eq!(changed.len(), list.len());
    assert_refused(release.part(&Platform::Any, &changed), Attack::MixAndMatch);
    // A torrent that is not the one of the file list.
    let mut release = honest.release(2, later(1));
    release.parts.get_mut(&Platform::Any).unwrap().info_hash = crate::publisher::digest(9);
    let signed = honest.sign(&release);
    let item = honest.item(&release, later(1));
    let (_, release) = verified(&state, &item, &honest.bundle(&signed), later(1));
    assert_refused(release.part(&Platform::Any, list), Attack::MixAndMatch);
    // The records without the roles that the pointer goes by.
    let next = Publisher { root_version: 2, former: Some(honest.root_digest()), ..honest.clone() };
    let (item, bundle) = next.publish(3, later(2));
    let mut old_root = bundle.clone();
    old_root.insert("root", honest.signed_root(NOW).encode()).unwrap();
    assert_refused(install(&state, &item, &old_root, later(2)), Attack::MixAndMatch);
    assert_eq!(install(&state, &item, &bundle, later(2)).unwrap().root_version(), 2);
    // A pointer and a release whose numbers differ.
    let release = honest.release(4, later(2));
    let ItemValue::Pointer(mut pointer) = honest.pointer(&release, later(2)) else { panic!() };
    pointer.sequence = 5;
    let item = honest.sign_item(&ItemValue::Pointer(pointer), later(2));
    let bundle = honest.bundle(&Signed::sign(&release, &[&secret(1)]).unwrap());
    assert_refused(install(&state, &item, &bundle, later(2)), Attack::MixAndMatch);
}

#[test]
fn rollback_is_refused() {
    let honest = Publisher::lone(1);
    let (old_item, old_bundle) = honest.publish(1, NOW);
    let new = TrustedApp::new(honest.address());
    let state = install(&new, &old_item, &old_bundle, NOW).unwrap();
    let (item, bundle) = honest.publish(2, later(1));
    let state = install(&state, &item, &bundle, later(1)).unwrap();

    assert_refused(install(&state, &old_item, &old_bundle, later(1)), Attack::Rollback);
    // A new item of the publisher's, say by mistake, or of whoever has the pointer key only.
    assert_refused(install_next(&state, &honest, 1, later(2)), Attack::Rollback);
    // From a stick too.
    assert_refused(state.see_bundle_without_pointer(&old_bundle, later(2)), Attack::Rollback);
    state.see_bundle_without_pointer(&bundle, later(2)).unwrap();
    // A pointer that was seen binds, even when its records never came.
    let (ahead, _) = state.see_item(&honest.publish(9, later(3)).0, later(3)).unwrap();
    assert_refused(install_next(&ahead, &honest, 8, later(4)), Attack::Rollback);

    // Roles.
    let rooted = Publisher { pointer: 5, ..Publisher::rooted(1) };
    let second = Publisher { root_version: 2, pointer: 6, former: Some(rooted.root_digest()), ..rooted.clone() };
    let (state, _) = TrustedApp::new(rooted.address()).see_item(&second.root_item(later(1)), later(1)).unwrap();
    assert_refused(state.see_item(&rooted.root_item(later(2)), later(2)), Attack::Rollback);
    assert_refused(state.see_item(&honest.publish(5, later(3)).0, later(3)), Attack::Rollback);
}

#[test]
fn a_compromised_key_loses_its_role_by_rotation() {
    let first = Publisher { release: vec![2], pointer: 5, ..Publisher::rooted(1) };
    let (state, _) = TrustedApp::new(first.address()).see_item(&first.root_item(NOW), NOW).unwrap();
    let state = install_next(&state, &first, 1, NOW).unwrap();
    let second =
        Publisher { release: vec![3], pointer: 6, root_version: 2, former: Some(first.root_digest()), ..first.clone() };
    let (rotated, seen) = state.see_item(&second.root_item(later(1)), later(1)).unwrap();
    assert!(matches!(seen, Seen::Root));
    assert_eq!(rotated.item_names()[1].key, secret(6).public());

    // The old pointer key points at nothing any more, and the old release key signs none.
    assert_not_noted(install_next(&rotated, &first, 2, later(2)), Attack::KeyCompromise);
    let release = second.release(2, later(2));
    let stolen = second.bundle(&Signed::sign(&release, &[&secret(2)]).unwrap());
    assert_refused(install(&rotated, &second.item(&release, later(2)), &stolen, later(2)), Attack::ArbitrarySoftware);
    install_next(&rotated, &second, 2, later(2)).unwrap();
    // Nor for those who do not know the new roles yet: these come with the records.
    let unaware = Publisher { pointer: 5, ..second.clone() };
    let ItemValue::Pointer(pointer) = second.pointer(&second.release(2, later(2)), later(2)) else { panic!() };
    let stolen = unaware.sign_item(&ItemValue::Pointer(pointer), later(2));
    let (_, records) = second.publish(2, later(2));
    state.see_item(&stolen, later(2)).unwrap();
    assert_not_noted(install(&state, &stolen, &records, later(2)), Attack::KeyCompromise);
    // A stick from before: what the keys of today signed counts, what a key signed that was taken back does not.
    let (_, from_a_stick) = first.publish(2, NOW);
    assert_refused(rotated.see_bundle_without_pointer(&from_a_stick, later(2)), Attack::ArbitrarySoftware);
    let renewed = Publisher { root_version: 2, former: Some(first.root_digest()), ..first.clone() };
    let (renewed, _) = state.see_item(&renewed.root_item(later(1)), later(1)).unwrap();
    let (renewed, _) = renewed.see_bundle_without_pointer(&from_a_stick, later(2)).unwrap();
    assert_eq!((renewed.root_version(), renewed.newest_release().unwrap().0), (2, 2));
    // The pointer key cannot give roles.
    let own =
        MutableItem::sign(second.item(&release, NOW).name, 3, &ItemValue::Root(second.signed_root(NOW)), &secret(6));
    let own = MutableItem { seq: NOW.0 as i64, ..own.unwrap() };
    assert!(rotated.see_item(&own, later(2)).is_err());

    // The address key in two hands: whatever came first stays, and the user is told.
    let other = Publisher { release: vec![66], ..second.clone() };
    assert_two_holders(rotated.see_item(&other.root_item(later(3)), later(3)));
    let fork = Publisher { root_version: 3, former: Some(other.root_digest()), ..other };
    assert_two_holders(rotated.see_item(&fork.root_item(later(3)), later(3)));
    let lone = Publisher::lone(7);
    let (state, _) = TrustedApp::new(lone.address()).see_item(&lone.publish(1, NOW).0, NOW).unwrap();
    let twin = lone.sign_item(
        &lone.pointer(&Release { replaces: Some(crate::publisher::digest(9)), ..lone.release(1, NOW) }, NOW),
        NOW,
    );
    assert_two_holders(state.see_item(&twin, NOW));
    let ItemValue::Pointer(mut pointer) = lone.pointer(&lone.release(1, NOW), NOW) else { panic!() };
    pointer.expires = later(crate::publisher::POINTER_SECONDS + 1);
    let twin = lone.sign_item(&ItemValue::Pointer(pointer), NOW);
    assert_two_holders(state.see_item(&twin, NOW));
}

#[test]
fn a_stolen_address_key_cannot_take_an_address_whose_heir_is_named() {
    let honest = Publisher { pointer: 5, heir: Some(8), ..Publisher::rooted(1) };
    let (state, _) = TrustedApp::new(honest.address()).see_item(&honest.root_item(NOW), NOW).unwrap();
    // The thief counts highest of all, names his own key as successor, or another heir.
    let item = |successor, at: Time| honest.moved_item(successor, at);
    assert_two_holders(state.see_item(&item(66, later(1)), later(1)));
    let other = Publisher { heir: Some(66), root_version: 2, former: Some(honest.root_digest()), ..honest.clone() };
    assert_two_holders(state.see_item(&other.root_item(later(1)), later(1)));
    let none = Publisher { heir: None, ..other };
    assert_two_holders(state.see_item(&none.root_item(later(1)), later(1)));

    let (moved, seen) = state.see_item(&item(8, later(2)), later(2)).unwrap();
    let successor = secret(8).public().address();
    assert!(matches!(seen, Seen::Moved(to) if to == successor));
    let moved = stored(&moved);
    assert_eq!(moved.successor(), Some(successor));
    // From now on nothing that the old key signs counts, however high.
    assert_two_holders(moved.see_item(&honest.root_item(later(3)), later(3)));
    // The pointer key may not know of it.
    assert_not_noted(install_next(&moved, &honest, 5, later(3)), Attack::Rollback);
    assert!(matches!(moved.see_item(&item(8, later(4)), later(4)).unwrap().1, Seen::Moved(_)));

    // Without an heir the first succession that is seen stays.
    let lone = Publisher::lone(1);
    let (moved, _) = TrustedApp::new(lone.address()).see_item(&lone.moved_item(8, NOW), NOW).unwrap();
    assert_two_holders(moved.see_item(&lone.moved_item(66, later(1)), later(1)));
    assert_two_holders(install_next(&moved, &lone, 1, later(1)));
    // Nobody is made the successor without his key.
    let forged = lone.moved_item_signed_by(8, &[1], NOW);
    assert_refused(TrustedApp::new(lone.address()).see_item(&forged, NOW), Attack::ArbitrarySoftware);
}

#[test]
fn what_the_pointer_key_alone_contradicts_says_nothing_of_the_publisher() {
    let honest = Publisher { release: vec![2], pointer: 5, ..Publisher::rooted(1) };
    let (state, _) = TrustedApp::new(honest.address()).see_item(&honest.root_item(NOW), NOW).unwrap();
    let state = install_next(&state, &honest, 1, NOW).unwrap();
    let ItemValue::Pointer(pointer) = honest.pointer(&honest.release(1, NOW), NOW) else { panic!() };
    let by_pointer_key = |changed: Pointer, at| honest.sign_item(&ItemValue::Pointer(changed), at);
    // Another release of the number, another root record of the version, another item of the sequence number.
    let release = Pointer { release: crate::publisher::digest(9), ..pointer.clone() };
    let root = Pointer { root: Some((1, crate::publisher::digest(9))), ..pointer.clone() };
    let expires = Pointer { expires: later(9), ..pointer };
    for twin in [by_pointer_key(release, later(1)), by_pointer_key(root, later(1)), by_pointer_key(expires, NOW)] {
        assert_not_noted(state.see_item(&twin, later(1)), Attack::KeyCompromise);
    }
    // One that names a release that never comes keeps the next one out, until the address key names another pointer key.
    let ItemValue::Pointer(pointer) = honest.pointer(&honest.release(2, later(1)), later(1)) else { panic!() };
    let made_up = by_pointer_key(Pointer { release: crate::publisher::digest(9), ..pointer }, later(1));
    let (held, _) = state.see_item(&made_up, later(1)).unwrap();
    assert_not_noted(install_next(&held, &honest, 2, later(2)), Attack::KeyCompromise);
    let rotated = Publisher { pointer: 6, root_version: 2, former: Some(honest.root_digest()), ..honest };
    let (held, _) = held.see_item(&rotated.root_item(later(3)), later(3)).unwrap();
    install_next(&held, &rotated, 2, later(3)).unwrap();

    // Two releases of a number that the release keys signed are another matter.
    let first = rotated.release(2, later(3));
    let twin = Release { replaces: Some(crate::publisher::digest(9)), ..first };
    let held = install_next(&held, &rotated, 2, later(3)).unwrap();
    assert_two_holders(held.see_bundle_without_pointer(&rotated.bundle(&rotated.sign(&twin)), later(4)));
}

#[test]
fn what_was_signed_before_a_move_is_old_and_no_sign_of_a_thief() {
    const DAY: u64 = 86_400;
    for honest in [Publisher::lone(1), Publisher { release: vec![2], pointer: 5, ..Publisher::rooted(1) }] {
        let (_, from_a_stick) = honest.publish(3, NOW);
        let new = TrustedApp::new(honest.address());
        let (moved, _) = new.see_item(&honest.moved_item(8, later(1)), later(1)).unwrap();
        assert_not_noted(moved.see_bundle_without_pointer(&from_a_stick, later(2)), Attack::Rollback);
        // Clocks may be a day apart.
        let (_, soon) = honest.publish(4, later(DAY));
        assert_not_noted(moved.see_bundle_without_pointer(&soon, later(DAY)), Attack::Rollback);
        if honest.root_version == 0 {
            let (_, late) = honest.publish(5, later(2 * DAY));
            assert_two_holders(moved.see_bundle_without_pointer(&late, later(2 * DAY)));
        }
    }
}

#[test]
fn wrong_software_is_refused() {
    let honest = Publisher::lone(1);
    let (item, bundle) = honest.publish(1, NOW);
    let new = TrustedApp::new(honest.address());
    let (_, release) = verified(&new, &item, &bundle, NOW);

    // A true item and true records of another address.
    let other = Publisher::lone(2);
    assert_refused(new.see_item(&other.publish(1, NOW).0, NOW), Attack::WrongSoftware);
    assert!(new.see_bundle_without_pointer(&other.publish(1, NOW).1, NOW).is_err());
    // Two apps with the same release and pointer keys.
    let one = Publisher { release: vec![2], pointer: 5, ..Publisher::rooted(1) };
    let two = Publisher { release: vec![2], pointer: 5, ..Publisher::rooted(3) };
    let (state, _) = TrustedApp::new(one.address()).see_item(&one.root_item(NOW), NOW).unwrap();
    let (two_item, two_bundle) = two.publish(1, NOW);
    assert_refused(state.see_item(&two_item, NOW), Attack::WrongSoftware);
    let release_of_two = two.release(1, NOW);
    let mut swapped = two_bundle;
    swapped.insert("root", one.signed_root(NOW).encode()).unwrap();
    assert_refused(install(&state, &one.item(&release_of_two, NOW), &swapped, NOW), Attack::WrongSoftware);
    // A root record of another address, in an item of this one.
    let item =
        MutableItem::sign(ItemName::of_address(one.address()), 5, &ItemValue::Root(two.signed_root(NOW)), &secret(1));
    assert!(TrustedApp::new(one.address()).see_item(&item.unwrap(), NOW).is_err());

    // For machines of another kind.
    use mumba_apps::manifest::Triple;
    assert_eq!(release.parts_for(&Triple::host()).unwrap(), [Platform::Any]);
    let foreign = Publisher { platform: Some("riscv64gc-unknown-linux-gnu"), ..Publisher::lone(1) };
    let (item, bundle) = foreign.publish(1, NOW);
    let (_, release) = verified(&new, &item, &bundle, NOW);
    assert_refused(release.parts_for(&Triple::host()), Attack::WrongSoftware);
    assert_eq!(release.parts_for(&Triple::parse("riscv64gc-unknown-linux-gnu").unwrap()).unwrap().len(), 1);

    // Another app's name, or the manifest of an app with another address.
    let mut named = honest.release(1, NOW);
    named.name = mumba_apps::manifest::AppName::parse("bank").unwrap();
    let signed = Signed::sign(&named, &[&secret(1)]).unwrap();
    assert_refused(install(&new, &honest.item(&named, NOW), &honest.bundle(&signed), NOW), Attack::MixAndMatch);
    let foreign = Publisher { manifest_address: Some(PublicKey::from(other.address())), ..honest };
    let (item, bundle) = foreign.publish(1, NOW);
    assert_refused(install(&new, &item, &bundle, NOW), Attack::WrongSoftware);
}

#[test]
fn a_lone_publisher_can_divide_the_roles_later() {
    let lone = Publisher::lone(1);
    let (item, bundle) = lone.publish(1, NOW);
    let state = install(&TrustedApp::new(lone.address()), &item, &bundle, NOW).unwrap();
    assert_eq!(state.item_names().len(), 1);
    // First with a root record that leaves the pointer where it was: it comes with the records.
    let rooted = Publisher { release: vec![1, 2], threshold: 2, ..Publisher::rooted(1) };
    let state = install_next(&state, &rooted, 2, later(1)).unwrap();
    assert_eq!(state.root_version(), 1);
    // Then the pointer goes to a key of its own.
    let apart = Publisher { pointer: 5, root_version: 2, former: Some(rooted.root_digest()), ..rooted };
    let (state, _) = state.see_item(&apart.root_item(later(2)), later(2)).unwrap();
    assert_eq!(state.item_names().len(), 2);
    install_next(&state, &apart, 3, later(3)).unwrap();
}

#[test]
fn a_release_for_a_newer_mumba_says_so_and_changes_nothing() {
    let honest = Publisher::lone(1);
    let new = TrustedApp::new(honest.address());
    let newer = Release { mumba: Some("99.0.0".parse().unwrap()), ..honest.release(1, NOW) };
    let (item, bundle) = (honest.item(&newer, NOW), honest.bundle(&honest.sign(&newer)));
    let error = install(&new, &item, &bundle, NOW).unwrap_err();
    assert!(matches!(error, Error::OldMumba { sequence: 1, .. }), "{error}");
    assert!(error.to_string().contains("needs Mumba 99.0.0"), "{error}");
    // The manifest must say the same.
    let other = Release { mumba: Some("0.0.1".parse().unwrap()), ..honest.release(1, NOW) };
    let bundle = honest.bundle(&honest.sign(&other));
    assert_refused(install(&new, &honest.item(&other, NOW), &bundle, NOW), Attack::MixAndMatch);
}

fn verified(
    state: &TrustedApp,
    item: &MutableItem,
    bundle: &Bundle,
    now: Time,
) -> (TrustedApp, mumba_releases::VerifiedRelease) {
    let (state, seen) = state.see_item(item, now).unwrap();
    let Seen::Pointer(pointer) = seen else { panic!() };
    state.see_bundle(&pointer, bundle, now).unwrap()
}

fn install_next(state: &TrustedApp, publisher: &Publisher, sequence: u64, now: Time) -> Result<TrustedApp> {
    let (item, bundle) = publisher.publish(sequence, now);
    install(state, &item, &bundle, now)
}
