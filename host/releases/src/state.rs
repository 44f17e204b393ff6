//! What an installer has seen of an address, and keeps for ever.

use std::collections::{BTreeMap, BTreeSet};

use mumba_apps::AppId;

use crate::bencode::{FORMAT, Fields, Value, header};
use crate::item::ItemName;
use crate::{Digest, Error, PublicKey, Result, Root, Signed, Succession, Time};

/// Releases that are remembered.
pub(crate) const MAX_RELEASES: usize = 32;
/// Bytes of a state.
const MAX_BYTES: usize = 16 << 10;

/// What an installer trusts about an address, and has seen of it.
///
/// A value, without a disk: every function gives the next state or an error, and an error changes nothing. Whoever
/// loses this state trusts as on the first day: keep it beside the app, also after an uninstall that keeps the data.
#[derive(Clone, Debug, PartialEq)]
pub struct TrustedApp {
    pub(crate) address: AppId,
    /// The root record that holds, with its bytes.
    pub(crate) root: Option<(Signed<Root>, Root)>,
    /// The hash of the only key that may succeed the address key, since a root record said so.
    pub(crate) heir: Option<Digest>,
    pub(crate) address_item: Option<SeenItem>,
    /// The one of the pointer key, where that is another one than the address key.
    pub(crate) pointer_item: Option<SeenItem>,
    /// Sequence and release that the newest pointer named, on the word of the pointer key alone.
    pub(crate) pointed: Option<(u64, Digest)>,
    /// Releases whose records were verified.
    pub(crate) releases: BTreeMap<u64, Digest>,
    pub(crate) moved: Option<(Signed<Succession>, Succession)>,
    /// The newest time that something was signed at.
    pub(crate) newest: Time,
}

/// The newest item of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SeenItem {
    pub(crate) seq: i64,
    pub(crate) value: Digest,
}

impl TrustedApp {
    /// What is known of an address by its name alone: that its key signs everything.
    pub fn new(address: AppId) -> TrustedApp {
        TrustedApp {
            address,
            root: None,
            heir: None,
            address_item: None,
            pointer_item: None,
            pointed: None,
            releases: BTreeMap::new(),
            moved: None,
            newest: Time(0),
        }
    }

    /// The address.
    pub fn address(&self) -> AppId {
        self.address
    }

    /// Version of the root record that holds; 0 for a lone publisher's.
    pub fn root_version(&self) -> u64 {
        self.root.as_ref().map_or(0, |(_, root)| root.version)
    }

    /// Sequence and record of the newest release that was verified.
    pub fn newest_release(&self) -> Option<(u64, Digest)> {
        self.releases.last_key_value().map(|(sequence, digest)| (*sequence, *digest))
    }

    /// The same, or what a pointer named that is newer: what the next release comes after.
    pub fn newest_named(&self) -> Option<(u64, Digest)> {
        self.newest_release().max(self.pointed)
    }

    /// The address that continues this one.
    pub fn successor(&self) -> Option<AppId> {
        self.moved.as_ref().map(|(_, succession)| succession.successor)
    }

    /// The record that says so: pass it on to whoever asks for the address, also when its item says otherwise.
    pub fn succession(&self) -> Option<&Signed<Succession>> {
        self.moved.as_ref().map(|(signed, _)| signed)
    }

    /// The mutable items to look up, the one of the address first.
    pub fn item_names(&self) -> Vec<ItemName> {
        let address = ItemName::of_address(self.address);
        let pointer = ItemName::of_pointer(self.address, self.current_root().pointer_key);
        if pointer == address { vec![address] } else { vec![address, pointer] }
    }

    /// The roles that hold.
    pub(crate) fn current_root(&self) -> Root {
        self.root.as_ref().map_or_else(|| Root::implicit(self.address), |(_, root)| root.clone())
    }

    /// Its bytes, to be stored.
    pub fn encode(&self) -> Vec<u8> {
        let pair = |number: i64, digest: &Digest| Value::List(vec![Value::Integer(number), Value::owned(digest.0)]);
        let item = |item: SeenItem| pair(item.seq, &item.value);
        let counted = |(sequence, digest): (&u64, &Digest)| pair(i64::try_from(*sequence).unwrap_or(i64::MAX), digest);
        Value::dictionary([
            ("kind", Some(Value::bytes(Self::KIND.as_bytes()))),
            ("format", Some(Value::unsigned(FORMAT))),
            ("address", Some(Value::bytes(self.address.as_bytes()))),
            ("root", self.root.as_ref().map(|(signed, _)| Value::owned(signed.encode()))),
            ("heir", self.heir.as_ref().map(|heir| Value::bytes(heir.as_ref()))),
            ("address_item", self.address_item.map(item)),
            ("pointer_item", self.pointer_item.map(item)),
            ("pointed", self.pointed.as_ref().map(|(sequence, digest)| counted((sequence, digest)))),
            ("releases", Some(Value::List(self.releases.iter().map(counted).collect()))),
            ("moved", self.moved.as_ref().map(|(signed, _)| Value::owned(signed.encode()))),
            ("newest", Some(Value::unsigned(self.newest.0))),
        ])
        .encode()
    }

    const KIND: &'static str = "trusted app";

    /// Reads what was stored.
    ///
    /// # Errors
    ///
    /// When it is not what [`TrustedApp::encode`] gave.
    pub fn decode(bytes: &[u8]) -> Result<TrustedApp> {
        let mut fields = Fields::decode(bytes, MAX_BYTES, Self::KIND)?;
        header(&mut fields, Self::KIND)?;
        let address = AppId::from_bytes(fields.array("address")?);
        let root = match fields.optional_bytes("root")? {
            None => None,
            Some(bytes) => {
                let signed = Signed::<Root>::decode(&bytes)?;
                let root = signed.verify(&BTreeSet::from([address.into()]), 1)?;
                Some((signed, root))
            }
        };
        let moved = match fields.optional_bytes("moved")? {
            None => None,
            Some(bytes) => {
                let signed = Signed::<Succession>::decode(&bytes)?;
                let succession = verify_succession(&signed, address)?;
                Some((signed, succession))
            }
        };
        let mut item = |key| match fields.optional(key) {
            None => Ok(None),
            Some(value) => pair(value).map(|(seq, value)| Some(SeenItem { seq, value })),
        };
        let (address_item, pointer_item) = (item("address_item")?, item("pointer_item")?);
        let pointed = fields.optional("pointed").map(counted).transpose()?;
        let releases = fields.list("releases")?.into_iter().map(counted).collect::<Result<Vec<_>>>()?;
        if releases.len() > MAX_RELEASES || !releases.is_sorted_by(|(a, _), (b, _)| a < b) {
            return Err(fields.wrong("its releases are too many or not sorted"));
        }
        let trusted = TrustedApp {
            address,
            root,
            heir: fields.optional_array("heir")?.map(Digest),
            address_item,
            pointer_item,
            pointed,
            releases: releases.into_iter().collect(),
            moved,
            newest: Time(fields.unsigned("newest")?),
        };
        fields.finish()?;
        Ok(trusted)
    }
}

/// What a succession record says, when both keys signed it.
pub(crate) fn verify_succession(signed: &Signed<Succession>, address: AppId) -> Result<Succession> {
    let succession = signed.verify(&BTreeSet::from([address.into()]), 1)?;
    signed.verify(&BTreeSet::from([address.into(), PublicKey::from(succession.successor)]), 2)
}

fn pair(value: Value<'_>) -> Result<(i64, Digest)> {
    let wrong =
        || Error::Malformed { what: TrustedApp::KIND, why: "a pair of number and hash has another form".to_owned() };
    let Value::List(pair) = value else { return Err(wrong()) };
    let [Value::Integer(number), Value::Bytes(digest)] = pair.as_slice() else { return Err(wrong()) };
    Ok((*number, Digest(digest.as_ref().try_into().map_err(|_| wrong())?)))
}

fn counted(value: Value<'_>) -> Result<(u64, Digest)> {
    let (number, digest) = pair(value)?;
    let negative = |_| Error::Malformed { what: TrustedApp::KIND, why: "a sequence is negative".to_owned() };
    Ok((u64::try_from(number).map_err(negative)?, digest))
}
