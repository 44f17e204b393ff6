//! What a publisher must come after: the numbers that were given at an address, also by what has expired meanwhile.

use mumba_apps::AppId;

use crate::bencode::{FORMAT, Fields, Value, header};
use crate::item::{ItemName, ItemValue, MutableItem};
use crate::trust::{MAX_STEP, TOLERANCE};
use crate::{Digest, PublicKey, Result, Time, TrustedApp};

/// Bytes of numbers that were stored.
const MAX_BYTES: usize = 1 << 10;

/// The highest numbers that were given at an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Sequence and record of the newest release; nothing before the first one.
    pub release: Option<(u64, Digest)>,
    /// The sequence number of the newest mutable item.
    pub item_seq: Option<i64>,
}

impl Numbers {
    const KIND: &'static str = "numbers of an address";

    /// The higher ones of both.
    #[must_use]
    pub fn or_higher(self, other: Numbers) -> Numbers {
        let newer = |release: &(u64, Digest)| self.release.is_none_or(|(sequence, _)| release.0 > sequence);
        Numbers { release: other.release.filter(newer).or(self.release), item_seq: self.item_seq.max(other.item_seq) }
    }

    /// Their bytes, to be stored.
    pub(crate) fn encode(&self, address: AppId) -> Vec<u8> {
        Value::dictionary([
            ("kind", Some(Value::bytes(Self::KIND.as_bytes()))),
            ("format", Some(Value::unsigned(FORMAT))),
            ("address", Some(Value::bytes(address.as_bytes()))),
            ("sequence", self.release.map(|(sequence, _)| Value::unsigned(sequence))),
            ("release", self.release.map(|(_, digest)| Value::owned(digest.0))),
            ("item_seq", self.item_seq.map(Value::Integer)),
        ])
        .encode()
    }

    /// Reads what was stored.
    pub(crate) fn decode(bytes: &[u8]) -> Result<(AppId, Numbers)> {
        let mut fields = Fields::decode(bytes, MAX_BYTES, Self::KIND)?;
        header(&mut fields, Self::KIND)?;
        let address = AppId::from_bytes(fields.array("address")?);
        let release = match (fields.optional_unsigned("sequence")?, fields.optional_array("release")?) {
            (None, None) => None,
            (Some(sequence), Some(digest)) => Some((sequence, Digest(digest))),
            _ => return Err(fields.wrong("\"sequence\" and \"release\" do not go together")),
        };
        let item_seq = match fields.optional("item_seq") {
            None => None,
            Some(Value::Integer(seq)) => Some(seq),
            Some(_) => return Err(fields.wrong("\"item_seq\" is not an integer")),
        };
        fields.finish()?;
        Ok((address, Numbers { release, item_seq }))
    }
}

/// What is published at an address, as its items say it. An item that has expired counts as well: its numbers are given.
///
/// This is for publishers. An installer believes [`TrustedApp`] alone.
#[derive(Clone, Debug)]
pub struct Standing {
    address: AppId,
    /// Version of the newest root record that was seen, and the pointer key that it names.
    roles: (u64, PublicKey),
    release: Option<(u64, Digest)>,
    /// The newest one of each name.
    items: Vec<MutableItem>,
}

impl Standing {
    /// Begins with what was seen of the address before.
    pub fn of(trusted: &TrustedApp) -> Standing {
        Standing {
            address: trusted.address(),
            roles: (trusted.root_version(), trusted.current_root().pointer_key),
            release: trusted.newest_named(),
            items: Vec::new(),
        }
    }

    /// The items to look up, the one of the address first: it may name another pointer key.
    pub fn item_names(&self) -> Vec<ItemName> {
        let names = [ItemName::of_address(self.address), ItemName::of_pointer(self.address, self.roles.1)];
        if names[0] == names[1] { names[..1].to_vec() } else { names.to_vec() }
    }

    /// Counts an item in, unless it is that of another name, is not signed by its key, or counts further than any publisher would.
    pub fn count(&mut self, item: &MutableItem, now: Time) {
        let latest = i64::try_from(now.0.saturating_add(TOLERANCE)).unwrap_or(i64::MAX);
        if !self.item_names().contains(&item.name) || !(0..=latest).contains(&item.seq) {
            return;
        }
        let Ok(value) = item.verify() else { return };
        match value {
            ItemValue::Root(signed) if item.name == ItemName::of_address(self.address) => {
                if let Ok(root) = signed.verify(&[self.address.into()].into(), 1)
                    && root.address == self.address
                    && root.version > self.roles.0
                {
                    self.roles = (root.version, root.pointer_key);
                }
            }
            ItemValue::Pointer(pointer) => {
                let newest = self.release.map_or(0, |(sequence, _)| sequence);
                if pointer.sequence > newest && pointer.sequence <= newest + MAX_STEP {
                    self.release = Some((pointer.sequence, pointer.release));
                }
            }
            _ => {}
        }
        match self.items.iter_mut().find(|known| known.name == item.name) {
            Some(known) if item.seq > known.seq => *known = item.clone(),
            Some(_) => {}
            None => self.items.push(item.clone()),
        }
    }

    /// The highest numbers.
    pub fn numbers(&self) -> Numbers {
        Numbers { release: self.release, item_seq: self.items.iter().map(|item| item.seq).max() }
    }

    /// The newest item of each name.
    pub fn items(&self) -> &[MutableItem] {
        &self.items
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_written_and_only_grow() {
        let address = AppId::from_bytes([7; 32]);
        let numbers = |sequence, item_seq| Numbers { release: Some((sequence, Digest([1; 32]))), item_seq };
        for written in [Numbers::default(), numbers(3, None), numbers(3, Some(9))] {
            assert_eq!(Numbers::decode(&written.encode(address)).unwrap(), (address, written));
        }
        assert_eq!(numbers(3, Some(9)).or_higher(numbers(2, Some(10))), numbers(3, Some(10)));
        assert_eq!(Numbers::default().or_higher(numbers(2, None)), numbers(2, None));
        // Of two releases of one number the first that is known stays.
        let other = Numbers { release: Some((3, Digest([2; 32]))), item_seq: None };
        assert_eq!(numbers(3, None).or_higher(other), numbers(3, None));
    }
}
