//! The signatures of a publisher, each by the key whose role it is. Keys are opened when they are needed, and once.

use std::collections::BTreeMap;

use mumba_apps::AppId;
use mumba_releases::{
    Bundle, ItemName, ItemValue, KeyName, KeyStore, MutableItem, Numbers, Pointer, PublicKey, RecordsTorrent, Release,
    Root, SecretKey, Signed, StoredKey, Time, next_seq,
};

use crate::cli::key::{AddressKey, PassphraseOptions};
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::keyring::Keyring;
use crate::passphrase::Passphrases;

/// What signs for an address.
pub(super) struct Signing<'a> {
    pub(super) address: AppId,
    keys: &'a KeyStore,
    keyring: Keyring,
    passphrase: &'a PassphraseOptions,
    /// The root record, where there is one.
    roles: Option<(Signed<Root>, Root)>,
    open: BTreeMap<PublicKey, SecretKey>,
}

impl<'a> Signing<'a> {
    /// Signs for the address that is given or whose key is, or for that of the only key there is.
    pub(super) fn new(
        keys: &'a KeyStore,
        keyring: Keyring,
        key: Option<&AddressKey>,
        passphrase: &'a PassphraseOptions,
    ) -> Result<Signing<'a>> {
        let address = match key {
            Some(AddressKey::Address(address)) => *address,
            Some(AddressKey::Name(name)) => keys.find(name)?.public.address(),
            None => only(keys)?.public.address(),
        };
        let roles = keys.root(address)?;
        Ok(Signing { address, keys, keyring, passphrase, roles, open: BTreeMap::new() })
    }

    /// Refuses to sign what every installer would refuse.
    pub(super) fn check_roles(&self, now: Time) -> Result<()> {
        let address = self.address;
        if let Some((_, succession)) = self.keys.succession(address)? {
            let message = format!("{address} has moved to {0}: publish there, with --key {0}", succession.successor);
            return Err(Error::new(Exit::Conflict, "ADDRESS_MOVED", message));
        }
        match &self.roles {
            Some((_, root)) if root.expires <= now => {
                let name = self.find(address.into())?.map_or("<address key>".to_owned(), |key| key.name.to_string());
                let message = format!(
                    "root record {} of {address} held until {}: sign the next one with `mumba key rotate {name}`, on the computer that has \
                     the address key",
                    root.version, root.expires
                );
                Err(Error::new(Exit::Conflict, "ROOT_RECORD_EXPIRED", message))
            }
            _ => Ok(()),
        }
    }

    /// The sequence of the release that comes after these.
    pub(super) fn next_sequence(&self, numbers: Numbers) -> u64 {
        let first = self.roles.as_ref().map_or(1, |(_, root)| root.first_sequence);
        numbers.release.map_or(first, |(sequence, _)| first.max(sequence + 1))
    }

    pub(super) fn root(&self) -> Option<&Signed<Root>> {
        self.roles.as_ref().map(|(signed, _)| signed)
    }

    /// Version and hash of the root record.
    fn root_named(&self) -> Option<(u64, mumba_releases::Digest)> {
        self.roles.as_ref().map(|(signed, root)| (root.version, signed.digest()))
    }

    /// Adds as many signatures of keys on this computer as the release lacks.
    pub(super) fn sign(&mut self, release: &mut Signed<Release>) -> Result<()> {
        let (release_keys, threshold) = match &self.roles {
            Some((_, root)) => (root.release_keys.clone(), root.threshold),
            None => ([self.address.into()].into(), 1),
        };
        let signers = release.signers();
        let signed = release_keys.intersection(&signers).count();
        let lacking = threshold.saturating_sub(signed);
        let list = self.keys.list()?;
        let could = |key: &&StoredKey| release_keys.contains(&key.public) && !signers.contains(&key.public);
        let here: Vec<PublicKey> = list.iter().filter(could).map(|key| key.public).take(lacking).collect();
        if here.len() < lacking {
            let message = format!(
                "{threshold} release keys must sign: {signed} did, and {} others are on this computer. --unsigned FILE writes the release \
                 for `mumba key sign` on other computers, and --signed FILE publishes it",
                here.len()
            );
            return Err(Error::new(Exit::NotFound, "KEY_NOT_FOUND", message));
        }
        for key in here {
            release.add_signature(self.key(key, "release key")?);
        }
        Ok(())
    }

    /// Signs the items that lead to a release, in the order in which they are put.
    pub(super) fn items(
        &mut self,
        bundle: &Bundle,
        (sequence, signed): (u64, &Signed<Release>),
        expires: Time,
        published: &Published,
    ) -> Result<Vec<MutableItem>> {
        let pointer = Pointer {
            info_hash: RecordsTorrent::of(bundle)?.info_hash(),
            expires,
            root: self.root_named(),
            sequence,
            release: signed.digest(),
        };
        let of_address = self.address_item(published)?;
        Ok(of_address.into_iter().chain([self.pointer_item(pointer, published)?]).collect())
    }

    /// The pointer that is there, until `expires`.
    pub(super) fn renewed(&mut self, expires: Time, published: &Published) -> Result<Vec<MutableItem>> {
        let name = self.pointer_name();
        let nothing = || {
            let message =
                format!("nobody knows of a release of {} whose pointer could be renewed: publish it", self.address);
            Error::new(Exit::NotFound, "ADDRESS_NOT_FOUND", message)
        };
        let item = published.items.iter().find(|item| item.name == name).ok_or_else(nothing)?;
        let pointer = item.pointer()?.ok_or_else(nothing)?;
        if pointer.root != self.root_named() {
            let message = format!(
                "the newest release of {} goes by other roles than those on this computer: publish it again, or take the newest ones with \
                 `mumba key import`",
                self.address
            );
            return Err(Error::new(Exit::Conflict, "ROLES_CHANGED", message));
        }
        let item = self.pointer_item(Pointer { expires, ..pointer }, published)?;
        let of_address = self.keys.address_item(self.address)?;
        Ok(of_address.into_iter().chain([item]).collect())
    }

    fn pointer_name(&self) -> ItemName {
        let pointer_key = self.roles.as_ref().map_or(self.address.into(), |(_, root)| root.pointer_key);
        ItemName::of_pointer(self.address, pointer_key)
    }

    fn pointer_item(&mut self, pointer: Pointer, published: &Published) -> Result<MutableItem> {
        let name = self.pointer_name();
        let seq = next_seq(published.numbers.item_seq, Time::now());
        let key = self.key(name.key, "pointer key")?;
        Ok(MutableItem::sign(name, seq, &ItemValue::Pointer(pointer), key)?)
    }

    /// The item of the address, where it is for the address key alone to sign. It was signed with its record: the key is needed again only
    /// where the DHT has another one that is as new.
    pub(super) fn address_item(&mut self, published: &Published) -> Result<Option<MutableItem>> {
        let name = ItemName::of_address(self.address);
        if self.keys.succession(self.address)?.is_none() && self.pointer_name() == name {
            return Ok(None);
        }
        let there = published.items.iter().find(|item| item.name == name);
        if let Some(kept) = self.keys.address_item(self.address)? {
            match there {
                Some(there) if there.value == kept.value && there.seq > kept.seq => return Ok(Some(there.clone())),
                Some(there) if there.value != kept.value && there.seq >= kept.seq => {}
                _ => return Ok(Some(kept)),
            }
        }
        let Some(key) = self.find(self.address.into())? else {
            let message = format!(
                "the address key of {} must sign once more, and is not on this computer: sign with `mumba key rotate` where it is, and take \
                 that here with `mumba key export` and `mumba key import`",
                self.address
            );
            return Err(Error::new(Exit::NotFound, "KEY_NOT_FOUND", message));
        };
        let after = published.numbers.item_seq;
        Ok(Some(self.keys.sign_address_item(&key.name, after, Time::now(), &mut self.passphrases().ask())?))
    }

    fn find(&self, public: PublicKey) -> Result<Option<StoredKey>> {
        Ok(self.keys.list()?.into_iter().find(|key| key.public == public))
    }

    fn key(&mut self, public: PublicKey, role: &str) -> Result<&SecretKey> {
        if !self.open.contains_key(&public) {
            let name = self.find(public)?.map(|key| key.name);
            let missing = || {
                let message = format!("the {role} {public} of {} is not on this computer", self.address);
                Error::new(Exit::NotFound, "KEY_NOT_FOUND", message)
            };
            let key = self.unlock(&name.ok_or_else(missing)?)?;
            self.open.insert(public, key);
        }
        // It was put there if it was not.
        Ok(&self.open[&public])
    }

    fn unlock(&self, name: &KeyName) -> Result<SecretKey> {
        Ok(self.keys.unlock(name, &mut self.passphrases().ask())?)
    }

    fn passphrases(&self) -> Passphrases {
        Passphrases::new(self.passphrase).with_keyring(self.keyring.clone())
    }
}

/// What is published at an address, which what is signed comes after.
pub(super) struct Published {
    pub(super) numbers: Numbers,
    /// The newest items.
    pub(super) items: Vec<MutableItem>,
    /// Why something that is there is refused.
    pub(super) problem: String,
}

/// The only key.
fn only(keys: &KeyStore) -> Result<StoredKey> {
    let mut list = keys.list()?;
    match (list.pop(), list.is_empty()) {
        (Some(only), true) => Ok(only),
        (None, _) => Err(Error::new(
            Exit::NotFound,
            "KEY_NOT_FOUND",
            "there is no key to publish with: `mumba key new <name>` makes one, and with it an address",
        )),
        (Some(_), false) => Err(Error::usage(
            "there are several keys: name that of the address, or the address, with --key; `mumba key list` shows them",
        )),
    }
}

#[cfg(test)]
mod tests {
    use mumba_releases::{KdfCost, Passphrase, Prompt, Roles};

    use super::*;

    fn name(text: &str) -> KeyName {
        KeyName::parse(text).unwrap()
    }

    fn ask(_: Prompt<'_>) -> std::io::Result<Passphrase> {
        Ok(Passphrase::new("correct horse".to_owned()))
    }

    fn store(folder: &std::path::Path) -> KeyStore {
        KeyStore::open(folder, KdfCost { memory_kib: 8, passes: 1, lanes: 1 }).unwrap()
    }

    #[test]
    fn an_expired_root_record_and_a_moved_address_say_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let keys = store(folder.path());
        let [notes, heir] = ["notes", "heir"].map(|key| keys.create(&name(key), &mut ask).unwrap().public);
        let now = Time::now();
        let roles = Roles {
            release_keys: [notes].into(),
            threshold: 1,
            pointer_key: heir,
            first_sequence: None,
            heir: None,
            expires: now.plus_days(1),
        };
        keys.rotate(&name("notes"), &roles, now, &mut ask).unwrap();
        let options = PassphraseOptions { passphrase_file: None };
        let key = AddressKey::Name(name("notes"));
        let signing = |keys| Signing::new(keys, Keyring::of(folder.path()), Some(&key), &options).unwrap();
        signing(&keys).check_roles(now).unwrap();
        let expired = signing(&keys).check_roles(now.plus_days(2)).unwrap_err();
        assert!(expired.message.contains("`mumba key rotate notes`"), "{}", expired.message);
        keys.succeed(&name("notes"), &name("heir"), now, &mut ask).unwrap();
        let moved = signing(&keys).check_roles(now).unwrap_err();
        assert!(moved.message.contains(&format!("--key {heir}")), "{}", moved.message);
    }

    #[test]
    fn the_item_of_an_address_is_signed_again_only_where_the_dht_has_another_one() {
        let folder = tempfile::tempdir().unwrap();
        let keys = store(folder.path());
        let [notes, pointer] = ["notes", "pointer"].map(|key| keys.create(&name(key), &mut ask).unwrap().public);
        let now = Time::now();
        let roles = Roles {
            release_keys: [notes].into(),
            threshold: 1,
            pointer_key: pointer,
            first_sequence: None,
            heir: None,
            expires: now.plus_days(1),
        };
        keys.rotate(&name("notes"), &roles, now, &mut ask).unwrap();
        let kept = keys.address_item(notes.address()).unwrap().unwrap();
        // On the computer with the pointer key there is no address key.
        let server = tempfile::tempdir().unwrap();
        let other = store(server.path());
        other.import(&kept.encode()).unwrap();
        let options = PassphraseOptions { passphrase_file: None };
        let key = AddressKey::Address(notes.address());
        let mut signing = Signing::new(&other, Keyring::of(server.path()), Some(&key), &options).unwrap();
        let published = |items: Vec<MutableItem>| Published {
            numbers: Numbers { release: None, item_seq: items.iter().map(|item| item.seq).max() },
            items,
            problem: String::new(),
        };
        assert_eq!(signing.address_item(&published(Vec::new())).unwrap(), Some(kept.clone()));
        let older = MutableItem { seq: kept.seq - 1, value: b"0:".to_vec(), ..kept.clone() };
        assert_eq!(signing.address_item(&published(vec![older])).unwrap(), Some(kept.clone()));
        // The same one, signed once more elsewhere.
        let again = keys.sign_address_item(&name("notes"), Some(kept.seq), now, &mut ask).unwrap();
        assert_eq!(signing.address_item(&published(vec![again.clone()])).unwrap(), Some(again));
        let newer = MutableItem { seq: kept.seq + 9, value: b"0:".to_vec(), ..kept };
        let error = signing.address_item(&published(vec![newer])).unwrap_err();
        assert!(error.message.contains("mumba key export"), "{}", error.message);
    }
}
