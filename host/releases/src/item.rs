//! Mutable items of the DHT (BEP 44) and what is in those of Mumba: at most 1,000 bytes.

use mumba_apps::AppId;

use crate::bencode::{FORMAT, Fields, Value, header};
use crate::{Attack, Digest, Error, PublicKey, Result, Root, SecretKey, Signed, Succession, Time};

/// Bytes that the value of an item may have.
const MAX_VALUE_BYTES: usize = 1_000;
/// Bytes that a salt may have.
const MAX_SALT_BYTES: usize = 64;

/// What an item is looked up by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ItemName {
    /// The key that signs it.
    pub key: PublicKey,
    /// The salt; empty for none.
    pub salt: Vec<u8>,
}

impl ItemName {
    /// The item of an address, signed by its key.
    pub fn of_address(address: AppId) -> ItemName {
        ItemName { key: address.into(), salt: Vec::new() }
    }

    /// The item of an address that a pointer key signs. The salt is the address, so that one key can serve many.
    pub fn of_pointer(address: AppId, pointer_key: PublicKey) -> ItemName {
        if pointer_key == address.into() {
            return ItemName::of_address(address);
        }
        ItemName { key: pointer_key, salt: address.as_bytes().to_vec() }
    }
}

/// A mutable item as it comes from the DHT. Nothing about it is trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MutableItem {
    /// What it is looked up by.
    pub name: ItemName,
    /// Its sequence number.
    pub seq: i64,
    /// Its value, bencoded.
    pub value: Vec<u8>,
    /// The signature.
    pub signature: [u8; 64],
}

impl MutableItem {
    /// Signs a value.
    ///
    /// # Errors
    ///
    /// When it does not fit into an item, or the key is not the one of the name.
    pub fn sign(name: ItemName, seq: i64, value: &ItemValue, key: &SecretKey) -> Result<MutableItem> {
        let value = value.encode();
        if value.len() > MAX_VALUE_BYTES {
            return Err(Error::TooLarge { what: "value of a mutable item".to_owned(), limit: MAX_VALUE_BYTES as u64 });
        }
        if key.public() != name.key {
            return Err(Error::Invalid("the item has another key than the one that is to sign it".to_owned()));
        }
        let mut item = MutableItem { name, seq, value, signature: [0; 64] };
        item.signature = key.sign(&item.signed_bytes());
        Ok(item)
    }

    /// What BEP 44 has signed.
    fn signed_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if !self.name.salt.is_empty() {
            bytes.extend_from_slice(format!("4:salt{}:", self.name.salt.len()).as_bytes());
            bytes.extend_from_slice(&self.name.salt);
        }
        bytes.extend_from_slice(format!("3:seqi{}e1:v", self.seq).as_bytes());
        bytes.extend_from_slice(&self.value);
        bytes
    }

    /// Reads the value, when the item is small enough and its key signed it.
    pub(crate) fn verify(&self) -> Result<ItemValue> {
        if self.value.len() > MAX_VALUE_BYTES || self.name.salt.len() > MAX_SALT_BYTES {
            return Err(Error::TooLarge { what: "mutable item".to_owned(), limit: MAX_VALUE_BYTES as u64 });
        }
        if !self.name.key.has_signed(&self.signed_bytes(), &self.signature) {
            return Err(Error::refused(Attack::ArbitrarySoftware, "the mutable item is not signed by its key"));
        }
        ItemValue::decode(&self.value)
    }

    /// The pointer in it, where it is one.
    ///
    /// # Errors
    ///
    /// When its key did not sign it, or its value has not the one form.
    pub fn pointer(&self) -> Result<Option<Pointer>> {
        match self.verify()? {
            ItemValue::Pointer(pointer) => Ok(Some(pointer)),
            _ => Ok(None),
        }
    }

    /// Its bytes, for a bundle or a store.
    pub fn encode(&self) -> Vec<u8> {
        Value::dictionary([
            ("k", Some(Value::bytes(self.name.key.as_ref()))),
            ("salt", Some(Value::bytes(&self.name.salt))),
            ("seq", Some(Value::Integer(self.seq))),
            ("sig", Some(Value::bytes(&self.signature))),
            ("v", Some(Value::bytes(&self.value))),
        ])
        .encode()
    }

    /// Reads its bytes, and trusts none of them.
    ///
    /// # Errors
    ///
    /// When they are not in the one form of an item.
    pub fn decode(bytes: &[u8]) -> Result<MutableItem> {
        let mut fields = Fields::decode(bytes, 2 * MAX_VALUE_BYTES, "mutable item")?;
        let item = MutableItem {
            name: ItemName { key: PublicKey(fields.array("k")?), salt: fields.bytes("salt")?.into_owned() },
            seq: fields.integer("seq")?,
            signature: fields.array("sig")?,
            value: fields.bytes("v")?.into_owned(),
        };
        fields.finish()?;
        Ok(item)
    }
}

/// The sequence number of the next item: the time, or one more than the former number where that is later.
///
/// Installers refuse numbers of the future, so that whoever has a stolen key cannot end the counting.
pub fn next_seq(former: Option<i64>, now: Time) -> i64 {
    let now = i64::try_from(now.0).unwrap_or(i64::MAX);
    former.map_or(now, |former| now.max(former.saturating_add(1)))
}

/// What is in an item of Mumba.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemValue {
    /// Where the newest release is.
    Pointer(Pointer),
    /// Which keys have which role: the pointer is in another item.
    Root(Signed<Root>),
    /// The address is continued at another one.
    Moved(Signed<Succession>),
}

/// Where the newest release is, and until when that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// The v1 info-hash of the hybrid torrent with the records: `ih` of BEP 46.
    pub info_hash: [u8; 20],
    /// Until when this is known to be the newest release.
    pub expires: Time,
    /// Version and hash of the root record that holds; none for a lone publisher.
    pub root: Option<(u64, Digest)>,
    /// The sequence of the release.
    pub sequence: u64,
    /// The hash of its record.
    pub release: Digest,
}

impl ItemValue {
    const POINTER: &'static str = "pointer";
    const ROOT: &'static str = "root";
    const MOVED: &'static str = "moved";

    fn encode(&self) -> Vec<u8> {
        let (kind, fields) = match self {
            ItemValue::Pointer(pointer) => (
                Self::POINTER,
                vec![
                    ("ih", Some(Value::bytes(&pointer.info_hash))),
                    ("expires", Some(Value::unsigned(pointer.expires.0))),
                    ("root", pointer.root.as_ref().map(|(_, digest)| Value::bytes(digest.as_ref()))),
                    ("root_version", pointer.root.as_ref().map(|(version, _)| Value::unsigned(*version))),
                    ("sequence", Some(Value::unsigned(pointer.sequence))),
                    ("release", Some(Value::bytes(pointer.release.as_ref()))),
                ],
            ),
            ItemValue::Root(root) => (Self::ROOT, vec![("record", Some(Value::owned(root.encode())))]),
            ItemValue::Moved(succession) => (Self::MOVED, vec![("record", Some(Value::owned(succession.encode())))]),
        };
        let header = [("kind", Some(Value::bytes(kind.as_bytes()))), ("format", Some(Value::unsigned(FORMAT)))];
        Value::dictionary(header.into_iter().chain(fields)).encode()
    }

    fn decode(bytes: &[u8]) -> Result<ItemValue> {
        const WHAT: &str = "value of a mutable item";
        let kind = Fields::decode(bytes, MAX_VALUE_BYTES, WHAT)?.text("kind")?;
        let mut fields = Fields::decode(bytes, MAX_VALUE_BYTES, WHAT)?;
        let value = match kind.as_str() {
            Self::POINTER => {
                header(&mut fields, Self::POINTER)?;
                let root = match (fields.optional_unsigned("root_version")?, fields.optional_array("root")?) {
                    (None, None) => None,
                    (Some(version), Some(digest)) if version > 0 => Some((version, Digest(digest))),
                    _ => return Err(fields.wrong("\"root\" and \"root_version\" do not go together")),
                };
                ItemValue::Pointer(Pointer {
                    info_hash: fields.array("ih")?,
                    expires: Time(fields.unsigned("expires")?),
                    root,
                    sequence: fields.unsigned("sequence")?,
                    release: Digest(fields.array("release")?),
                })
            }
            Self::ROOT => {
                header(&mut fields, Self::ROOT)?;
                ItemValue::Root(Signed::decode(&fields.bytes("record")?)?)
            }
            Self::MOVED => {
                header(&mut fields, Self::MOVED)?;
                ItemValue::Moved(Signed::decode(&fields.bytes("record")?)?)
            }
            _ => return Err(fields.wrong("it is of no kind that this version of Mumba knows")),
        };
        fields.finish_extensible()?;
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record as _;
    use crate::records::MAX_RELEASE_KEYS;
    use crate::records::tests::{public, root};

    fn secret(seed: u8) -> SecretKey {
        SecretKey::from_seed(&[seed; 32])
    }

    fn pointer() -> ItemValue {
        ItemValue::Pointer(Pointer {
            info_hash: [9; 20],
            expires: Time(1_800_000_000),
            root: Some((3, Digest([1; 32]))),
            sequence: 12,
            release: Digest([2; 32]),
        })
    }

    #[test]
    fn an_item_is_read_as_it_was_written() {
        let name = ItemName::of_pointer(public(1).address(), public(5));
        let item = MutableItem::sign(name, 77, &pointer(), &secret(5)).unwrap();
        assert_eq!(MutableItem::decode(&item.encode()).unwrap(), item);
        assert_eq!(item.verify().unwrap(), pointer());
        assert!(item.value.starts_with(b"d7:expires") && item.value.windows(6).any(|at| at == b"2:ih20"));
    }

    #[test]
    fn the_signature_covers_salt_sequence_and_value() {
        let name = ItemName::of_pointer(public(1).address(), public(5));
        let item = MutableItem::sign(name, 77, &pointer(), &secret(5)).unwrap();
        let mut changed = [item.clone(), item.clone(), item.clone(), item.clone()];
        changed[0].name.salt[0] ^= 1;
        changed[1].seq += 1;
        changed[2].value[20] ^= 1;
        changed[3].signature[0] ^= 1;
        for item in changed {
            assert_eq!(item.verify().unwrap_err().attack(), Some(Attack::ArbitrarySoftware));
        }
        assert!(MutableItem::sign(item.name, 77, &pointer(), &secret(6)).is_err());
    }

    #[test]
    fn the_signed_text_is_that_of_bep_44() {
        // The second test vector of BEP 44: a salt, and the value "12:Hello World!".
        let hex = |text: &str| -> Vec<u8> {
            (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
        };
        let key = hex("77ff84905a91936367c01360803104f92432fcd904a43511876df5cdf3e7e548");
        let signature = hex(
            "6834284b6b24c3204eb2fea824d82f88883a3d95e8b4a21b8c0ded553d17d17ddf9a8a7104b1258f30bed3787e6cb896fca78c58f8e03b5f18f14951a87d9a08",
        );
        let item = MutableItem {
            name: ItemName { key: PublicKey(key.try_into().unwrap()), salt: b"foobar".to_vec() },
            seq: 1,
            value: b"12:Hello World!".to_vec(),
            signature: signature.try_into().unwrap(),
        };
        assert!(item.name.key.has_signed(&item.signed_bytes(), &item.signature));
    }

    #[test]
    fn the_largest_root_and_succession_fit_into_an_item() {
        let far = (1 << 53) - 1;
        let largest = Root {
            version: far,
            time: Time(far),
            expires: Time(far),
            release_keys: (10..10 + MAX_RELEASE_KEYS as u8).map(public).collect(),
            threshold: MAX_RELEASE_KEYS,
            first_sequence: far,
            ..root()
        };
        let signed = Signed::sign(&largest, &[&secret(1)]).unwrap();
        let item = MutableItem::sign(
            ItemName::of_address(largest.address),
            i64::MAX,
            &ItemValue::Root(signed.clone()),
            &secret(1),
        );
        assert_eq!(item.unwrap().verify().unwrap(), ItemValue::Root(signed));
        let succession = Succession { address: public(1).address(), successor: public(2).address(), time: Time(far) };
        let signed = Signed::sign(&succession, &[&secret(1), &secret(2)]).unwrap();
        assert!(signed.encode().len() <= Succession::MAX_BYTES);
        let name = ItemName::of_address(succession.address);
        MutableItem::sign(name, 1, &ItemValue::Moved(signed), &secret(1)).unwrap().verify().unwrap();
    }

    #[test]
    fn sequence_numbers_are_times_and_always_grow() {
        assert_eq!(next_seq(None, Time(100)), 100);
        assert_eq!(next_seq(Some(40), Time(100)), 100);
        assert_eq!(next_seq(Some(100), Time(100)), 101);
        assert_eq!(next_seq(Some(500), Time(100)), 501);
    }
}
