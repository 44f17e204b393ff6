use std::os::unix::fs::PermissionsExt as _;

use super::*;
use crate::Attack;

/// Cheap to try: what is tested is not how long it takes.
const CHEAP: KdfCost = KdfCost { memory_kib: 8, passes: 1, lanes: 1 };
const NOW: Time = Time(1_795_305_600);

fn store() -> (tempfile::TempDir, KeyStore) {
    let folder = tempfile::tempdir().unwrap();
    let keys = KeyStore::open(&folder.path().join("keys"), CHEAP).unwrap();
    (folder, keys)
}

fn name(text: &str) -> KeyName {
    KeyName::parse(text).unwrap()
}

fn always(text: &'static str) -> impl FnMut(Prompt<'_>) -> io::Result<Passphrase> {
    move |_| Ok(Passphrase::new(text.to_owned()))
}

fn roles(release: &[PublicKey], pointer_key: PublicKey) -> Roles {
    Roles {
        release_keys: release.iter().copied().collect(),
        threshold: 1,
        pointer_key,
        first_sequence: None,
        heir: None,
        expires: NOW.plus_days(365),
    }
}

#[test]
fn a_key_opens_with_its_passphrase_only() {
    let (_folder, keys) = store();
    let made = keys.create(&name("notes"), &mut always("correct horse")).unwrap();
    let mut asked = Vec::new();
    let key = keys.unlock(&name("notes"), &mut |prompt| {
        asked.push(format!("{prompt:?}"));
        always("correct horse")(prompt)
    });
    assert_eq!(key.unwrap().public(), made.public);
    assert_eq!(asked, ["Unlock(KeyName(\"notes\"))"]);
    let wrong = keys.unlock(&name("notes"), &mut always("correct house")).unwrap_err();
    assert!(matches!(wrong, Error::WrongPassphrase { .. }), "{wrong}");
    assert!(matches!(keys.unlock(&name("other"), &mut always("x")), Err(Error::NoKey { .. })));
    let short = keys.create(&name("short"), &mut always("1234567")).unwrap_err();
    assert!(short.to_string().contains("8 characters"), "{short}");
    assert_eq!(keys.list().unwrap(), [made]);
}

#[test]
fn a_key_is_never_overwritten_and_files_are_the_owners_alone() {
    let (folder, keys) = store();
    let made = keys.create(&name("notes"), &mut always("correct horse")).unwrap();
    assert!(matches!(keys.create(&name("notes"), &mut always("correct horse")), Err(Error::KeyExists { .. })));
    // Also when two do it at once: the second finds the name taken only when it writes.
    let other = SecretKey::from_seed(&[1; 32]);
    let taken = keys.put(&name("notes"), &other, &Passphrase::new("correct horse".to_owned()));
    assert!(matches!(taken, Err(Error::KeyExists { .. })));
    assert_eq!(keys.find(&name("notes")).unwrap(), made);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder.path().join("keys")), 0o700);
    let files: Vec<_> = fs::read_dir(folder.path().join("keys")).unwrap().map(|entry| entry.unwrap().path()).collect();
    // The key, and when it was made.
    assert_eq!(files.len(), 2, "{files:?}");
    assert!(files.iter().all(|file| mode(file) == 0o600));
}

#[test]
fn no_secret_is_in_a_file_or_in_what_is_printed() {
    let (folder, keys) = store();
    let key = name("notes");
    keys.create(&key, &mut always("correct horse")).unwrap();
    let backup = folder.path().join("backup");
    keys.backup(std::slice::from_ref(&key), &backup, &mut always("correct horse")).unwrap();
    let secret = keys.unlock(&key, &mut always("correct horse")).unwrap();
    let seed = secret.seed();
    for file in [keys.key_file(&key), backup] {
        let bytes = fs::read(file).unwrap();
        assert!(!bytes.windows(32).any(|window| window == seed.as_slice()));
        assert!(!bytes.windows(7).any(|window| window == b"correct"));
    }
    let passphrase = Passphrase::new("correct horse".to_owned());
    let sealed = keys.sealed_key(&key).unwrap();
    let printed = format!("{secret:?} {passphrase:?} {keys:?} {sealed:?}");
    assert!(!printed.contains("correct"), "{printed}");
    let numbers = format!("{:?}", seed.as_slice());
    assert!(!printed.contains(numbers.trim_matches(['[', ']'])), "{printed}");
}

#[test]
fn no_byte_of_a_key_file_can_be_changed() {
    let (_folder, keys) = store();
    let key = name("notes");
    keys.create(&key, &mut always("correct horse")).unwrap();
    let path = keys.key_file(&key);
    let bytes = fs::read(&path).unwrap();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        fs::write(&path, changed).unwrap();
        assert!(keys.unlock(&key, &mut always("correct horse")).is_err(), "byte {at}");
    }
}

#[test]
fn a_file_cannot_ask_for_more_than_a_machine_has() {
    let (_folder, keys) = store();
    let key = name("notes");
    keys.create(&key, &mut always("correct horse")).unwrap();
    let mut sealed = keys.sealed_key(&key).unwrap().encode();
    let from = b"10:memory_kibi8e";
    let at = sealed.windows(from.len()).position(|window| window == from).unwrap();
    sealed.splice(at..at + from.len(), *b"10:memory_kibi4294967295e");
    fs::write(keys.key_file(&key), sealed).unwrap();
    let error = keys.unlock(&key, &mut always("correct horse")).unwrap_err();
    assert_eq!(error.attack(), Some(Attack::EndlessData));
}

#[test]
fn a_backup_brings_everything_back() {
    let (folder, keys) = store();
    let (notes, pointer) = (name("notes"), name("pointer"));
    let made = keys.create(&notes, &mut always("correct horse")).unwrap();
    let other = keys.create(&pointer, &mut always("battery staple")).unwrap();
    let ask = |prompt: Prompt<'_>| {
        let text = match prompt {
            Prompt::Unlock(name) if name.to_string() == "pointer" => "battery staple",
            Prompt::NewBackup | Prompt::UnlockBackup => "of the backup",
            _ => "correct horse",
        };
        Ok(Passphrase::new(text.to_owned()))
    };
    keys.rotate(&notes, &roles(&[made.public], other.public), NOW, &mut { ask }).unwrap();
    let file = folder.path().join("backup");
    keys.backup(&[notes.clone(), pointer.clone()], &file, &mut { ask }).unwrap();
    assert!(keys.backup(std::slice::from_ref(&notes), &file, &mut { ask }).is_err(), "a backup was overwritten");

    let (_other_folder, restored) = store();
    let wrong = restored.restore(&file, &mut always("of the backdoor")).unwrap_err();
    assert!(matches!(wrong, Error::WrongPassphrase { .. }));
    assert_eq!(restored.restore(&file, &mut { ask }).unwrap(), [made.clone(), other]);
    assert_eq!(restored.unlock(&notes, &mut always("of the backup")).unwrap().public(), made.public);
    assert_eq!(restored.root(made.public.address()).unwrap(), keys.root(made.public.address()).unwrap());
    // Once more changes nothing, and a key of another person is not replaced.
    assert_eq!(restored.restore(&file, &mut { ask }).unwrap(), []);
    let (_third_folder, taken) = store();
    let own = taken.create(&pointer, &mut always("battery staple")).unwrap();
    assert!(matches!(taken.restore(&file, &mut { ask }), Err(Error::KeyExists { .. })));
    assert_eq!(taken.list().unwrap(), [own]);
}

#[test]
fn a_backup_has_the_numbers_of_releases_and_an_older_one_does_without() {
    let (folder, keys) = store();
    let notes = name("notes");
    let made = keys.create(&notes, &mut always("correct horse")).unwrap();
    let address = made.public.address();
    let numbers = |sequence| Numbers { release: Some((sequence, Digest([9; 32]))), item_seq: Some(1_000) };
    assert_eq!(keys.numbers(address).unwrap(), Numbers::default());
    keys.count(address, numbers(7)).unwrap();
    keys.count(address, numbers(6)).unwrap();
    assert_eq!(keys.numbers(address).unwrap(), numbers(7));
    let file = folder.path().join("backup");
    keys.backup(std::slice::from_ref(&notes), &file, &mut always("correct horse")).unwrap();
    let (_other_folder, restored) = store();
    restored.restore(&file, &mut always("correct horse")).unwrap();
    assert_eq!(restored.numbers(address).unwrap(), numbers(7));
    // What was published since is not forgotten for an older backup.
    keys.count(address, numbers(8)).unwrap();
    keys.restore(&file, &mut always("correct horse")).unwrap();
    assert_eq!(keys.numbers(address).unwrap(), numbers(8));

    // As Mumba wrote them at first.
    let seed = keys.unlock(&notes, &mut always("correct horse")).unwrap().seed();
    let seeds = Value::dictionary([("notes", Some(Value::bytes(seed.as_slice())))]);
    let content = Value::dictionary([("keys", Some(seeds)), ("records", Some(Value::List(Vec::new())))]).encode();
    let old = folder.path().join("old");
    let sealed = Sealed::seal_as((sealed::BACKUP, 1), [0; 32], &content, b"correct horse", CHEAP).unwrap();
    fs::write(&old, sealed.encode()).unwrap();
    let (_third_folder, restored) = store();
    assert_eq!(restored.restore(&old, &mut always("correct horse")).unwrap(), [made]);
    assert_eq!(restored.numbers(address).unwrap(), Numbers::default());
    // One of a newer Mumba says so.
    let sealed = Sealed::seal_as((sealed::BACKUP, 3), [0; 32], &content, b"correct horse", CHEAP).unwrap();
    fs::write(&old, sealed.encode()).unwrap();
    let error = restored.restore(&old, &mut always("correct horse")).unwrap_err();
    assert!(matches!(error, Error::Newer { format: 3, .. }), "{error}");
}

#[test]
fn an_address_is_new_for_a_day_where_its_key_was_made_and_nothing_is_published() {
    let (folder, keys) = store();
    let before = Time::now();
    let [notes, sketch] = ["notes", "sketch"].map(name);
    let [address, other] = [&notes, &sketch].map(|name| {
        let made = keys.create(name, &mut always("correct horse")).unwrap();
        made.public.address()
    });
    let now = Time::now();
    assert!(keys.is_new(address, now) && keys.is_new(address, Time(before.0 + 86_000)));
    assert!(!keys.is_new(address, now.plus_days(1)) && !keys.is_new(address, Time(before.0 - 1)));
    assert!(!keys.is_new(AppId::from_bytes([1; 32]), now));
    // Somebody who has a backup may have published.
    let file = folder.path().join("backup");
    keys.backup(std::slice::from_ref(&notes), &file, &mut always("correct horse")).unwrap();
    let (_other_folder, restored) = store();
    restored.restore(&file, &mut always("correct horse")).unwrap();
    assert!(!restored.is_new(address, now));
    let numbers = Numbers { release: Some((1, Digest([9; 32]))), item_seq: Some(1) };
    keys.count(address, numbers).unwrap();
    assert!(!keys.is_new(address, now) && keys.is_new(other, now));
    fs::write(keys.record_file(other, MADE), "soon").unwrap();
    assert!(!keys.is_new(other, now));
}

#[test]
fn rotation_makes_a_chain_of_root_records() {
    let (_folder, keys) = store();
    let ask = &mut always("correct horse");
    let [notes, two, three, heir] = ["notes", "two", "three", "heir"].map(name);
    let [address, second, third, heir_key] =
        [&notes, &two, &three, &heir].map(|name| keys.create(name, ask).unwrap().public);
    let one = keys.rotate(&notes, &roles(&[second], third), NOW, ask).unwrap();
    let (_, root) = keys.root(address.address()).unwrap().unwrap();
    assert_eq!((root.version, root.replaces, root.first_sequence), (1, None, 1));
    let named = Roles { heir: Some(heir_key), first_sequence: Some(7), ..roles(&[third], third) };
    keys.rotate(&notes, &named, NOW, ask).unwrap();
    keys.rotate(&notes, &roles(&[third], second), NOW, ask).unwrap();
    let (_, root) = keys.root(address.address()).unwrap().unwrap();
    assert_eq!((root.version, root.first_sequence, root.heir), (3, 7, Some(Digest::of(heir_key.as_ref()))));
    assert_ne!(root.replaces, Some(one.digest()));
    // What installers would refuse is not signed.
    assert!(keys.rotate(&notes, &Roles { heir: Some(second), ..roles(&[third], third) }, NOW, ask).is_err());
    assert!(keys.rotate(&notes, &Roles { threshold: 2, ..roles(&[third], third) }, NOW, ask).is_err());
    assert!(keys.succeed(&notes, &two, NOW, ask).is_err());
    assert_eq!(keys.root(address.address()).unwrap().unwrap().1.version, 3);

    keys.succeed(&notes, &heir, NOW, ask).unwrap();
    assert_eq!(keys.succession(address.address()).unwrap().unwrap().1.successor, heir_key.address());
    assert!(keys.rotate(&notes, &roles(&[third], third), NOW, ask).unwrap_err().to_string().contains("moved"));
    assert!(keys.succeed(&notes, &heir, NOW, ask).is_err());
}

#[test]
fn names_of_keys_are_names_of_files() {
    for bad in ["", "-a", "A", "a/b", "..", "a.b", "a b", "é", &"a".repeat(41)] {
        assert!(KeyName::parse(bad).is_err(), "{bad}");
    }
    for good in ["a", "notes-2026", "my_key", &"a".repeat(40)] {
        KeyName::parse(good).unwrap();
    }
}

#[test]
fn what_the_address_key_signs_is_taken_to_computers_that_lack_it() {
    let (_folder, keys) = store();
    let ask = &mut always("correct horse");
    let [notes, pointer, heir] = ["notes", "pointer", "heir"].map(name);
    let [address, pointer_key, heir_key] = [&notes, &pointer, &heir].map(|name| keys.create(name, ask).unwrap().public);
    let (address, heir_address) = (address.address(), heir_key.address());
    // A lone publisher's address key signs the pointer.
    keys.rotate(&notes, &roles(&[heir_key], address.into()), NOW, ask).unwrap();
    assert_eq!(keys.address_item(address).unwrap(), None);
    assert!(keys.sign_address_item(&notes, None, NOW, ask).is_err());
    keys.rotate(&notes, &roles(&[heir_key], pointer_key), NOW, ask).unwrap();
    let second = keys.address_item(address).unwrap().unwrap();
    assert_eq!(second.seq, i64::try_from(NOW.0).unwrap());

    let (_other_folder, other) = store();
    assert_eq!(other.import(&second.encode()).unwrap(), address);
    assert_eq!(other.root(address).unwrap(), keys.root(address).unwrap());
    assert_eq!(other.address_item(address).unwrap(), Some(second.clone()));
    keys.rotate(&notes, &roles(&[pointer_key], pointer_key), NOW, ask).unwrap();
    let third = keys.address_item(address).unwrap().unwrap();
    assert!(third.seq > second.seq);
    other.import(&third.encode()).unwrap();
    assert_eq!(other.root(address).unwrap().unwrap().1.version, 3);
    // Not back, not by another key, and not what the address key did not sign.
    assert!(other.import(&second.encode()).unwrap_err().to_string().contains("root record 3"));
    let mut forged = third.clone();
    forged.seq += 1;
    assert_eq!(other.import(&forged.encode()).unwrap_err().attack(), Some(Attack::ArbitrarySoftware));
    // The DHT has a newer one: the same is signed once more.
    let again = keys.sign_address_item(&notes, Some(third.seq + 5), NOW, ask).unwrap();
    assert_eq!((again.seq, &again.value), (third.seq + 6, &third.value));

    keys.succeed(&notes, &heir, NOW, ask).unwrap();
    let moved = keys.address_item(address).unwrap().unwrap();
    assert_eq!(keys.predecessors(heir_address).unwrap(), [address]);
    assert_eq!(keys.predecessors(address).unwrap(), []);
    other.import(&moved.encode()).unwrap();
    assert_eq!(other.succession(address).unwrap().unwrap().1.successor, heir_address);
    assert!(other.import(&third.encode()).unwrap_err().to_string().contains("moved"));
}
