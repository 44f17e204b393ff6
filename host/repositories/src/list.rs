//! The list of a repository, as bytes: a release record signs them as it signs every file.

use mumba_apps::AppId;
use mumba_releases::bencode::{FORMAT, Fields, Value, header};

use crate::{Entry, Error, Result};

/// Apps that a list may have.
pub const MAX_APPS: usize = 50_000;
/// Bytes that a list may have.
pub const MAX_LIST_BYTES: usize = 64 << 20;

const KIND: &str = "repository list";

/// The apps of a repository, by address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppList {
    entries: Vec<Entry>,
}

impl AppList {
    /// A list of entries, in any order.
    ///
    /// # Errors
    ///
    /// When an entry is wrong, two are of one app, or there are too many.
    pub fn new(mut entries: Vec<Entry>) -> Result<AppList> {
        entries.iter().try_for_each(Entry::check)?;
        entries.sort_by_key(|entry| entry.address);
        if let Some(pair) = entries.array_windows().find(|[a, b]: &&[Entry; 2]| a.address == b.address) {
            return Err(Error::Entry { address: pair[0].address, what: "it is there twice".to_owned() });
        }
        if entries.len() > MAX_APPS {
            return Err(too_many());
        }
        let list = AppList { entries };
        match list.encode().len() {
            0..=MAX_LIST_BYTES => Ok(list),
            _ => Err(Error::TooMuch { what: "the list of apps".to_owned(), limit: "64 MiB" }),
        }
    }

    /// Its entries, in the order of their addresses.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What it says of an app.
    pub fn get(&self, address: &AppId) -> Option<&Entry> {
        let index = self.entries.binary_search_by_key(address, |entry| entry.address).ok()?;
        self.entries.get(index)
    }

    /// Its bytes.
    ///
    /// Entries stand in it as bytes, each with a limit of its own: so a reader needs memory for one entry at a time, and
    /// knows which of them is wrong.
    pub fn encode(&self) -> Vec<u8> {
        let apps = self.entries.iter().map(|entry| Value::owned(entry.encode()));
        Value::dictionary([
            ("kind", Some(Value::bytes(KIND.as_bytes()))),
            ("format", Some(Value::unsigned(FORMAT))),
            ("apps", Some(Value::List(apps.collect()))),
        ])
        .encode()
    }

    /// Reads its bytes.
    ///
    /// # Errors
    ///
    /// When they are not in the one form of a list, an entry is wrong, or there are too many.
    pub fn decode(bytes: &[u8]) -> Result<AppList> {
        let mut fields = Fields::decode(bytes, MAX_LIST_BYTES, KIND)?;
        header(&mut fields, KIND)?;
        let apps = fields.list("apps")?;
        if apps.len() > MAX_APPS {
            return Err(too_many());
        }
        let mut entries: Vec<Entry> = Vec::with_capacity(apps.len());
        for app in apps {
            let Value::Bytes(bytes) = app else {
                return Err(fields.wrong("one of its entries is not a string").into());
            };
            let entry = Entry::decode(&bytes)?;
            if entries.last().is_some_and(|last| last.address >= entry.address) {
                let what = "it is not in the order of addresses, or is there twice".to_owned();
                return Err(Error::Entry { address: entry.address, what });
            }
            entries.push(entry);
        }
        fields.finish()?;
        Ok(AppList { entries })
    }
}

fn too_many() -> Error {
    Error::TooMuch { what: "the list of apps".to_owned(), limit: "50,000 apps" }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::entry::tests::{entries, entry};

    /// A list of these entries as they are, whether or not it is one that may be.
    fn raw(entries: &[Entry]) -> Vec<u8> {
        AppList { entries: entries.to_vec() }.encode()
    }

    #[test]
    fn the_order_of_entries_does_not_matter_to_the_bytes() {
        let one = AppList::new(vec![entry(2, "b"), entry(1, "a"), entry(9, "a")]).unwrap();
        let other = AppList::new(vec![entry(9, "a"), entry(2, "b"), entry(1, "a")]).unwrap();
        assert_eq!(one.encode(), other.encode());
        assert_eq!(AppList::decode(&one.encode()).unwrap(), one);
        assert_eq!(one.get(&AppId::from_bytes([9; 32])).unwrap().name.as_str(), "a");
        assert!(one.get(&AppId::from_bytes([8; 32])).is_none());
        assert_eq!(AppList::decode(b"d4:appsle6:formati1e4:kind15:repository liste").unwrap(), AppList::default());
    }

    #[test]
    fn lists_in_another_order_or_with_an_app_twice_are_refused() {
        for bad in [[entry(2, "b"), entry(1, "a")], [entry(1, "a"), entry(1, "b")]] {
            let error = AppList::decode(&raw(&bad)).unwrap_err().to_string();
            assert!(error.contains("order") && error.contains(&bad[1].address.to_string()), "{error}");
        }
        let twice = AppList::new(vec![entry(1, "a"), entry(2, "b"), entry(1, "c")]).unwrap_err().to_string();
        assert!(twice.contains("twice"), "{twice}");
    }

    #[test]
    fn lists_of_another_kind_or_format_are_refused() {
        for (bad, what) in [
            ("d4:appsle6:formati2e4:kind15:repository liste", "update Mumba"),
            ("d4:appsle6:formati1e4:kind9:file liste", "kind"),
            ("d4:appsle6:formati1e4:kind15:repository list1:xi1ee", "does not know"),
            ("d4:appsli1ee6:formati1e4:kind15:repository liste", "not a string"),
            ("d4:appsl2:dee6:formati1e4:kind15:repository liste", "lacks"),
            ("d4:appsle6:formati1e4:kind15:repository listee", "follow"),
        ] {
            let error = AppList::decode(bad.as_bytes()).unwrap_err().to_string();
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn too_many_apps_are_refused_before_the_first_is_read() {
        let mut text = b"d4:appsl".to_vec();
        text.extend(b"0:".repeat(MAX_APPS + 1));
        text.extend_from_slice(b"e6:formati1e4:kind15:repository liste");
        assert!(matches!(AppList::decode(&text).unwrap_err(), Error::TooMuch { limit: "50,000 apps", .. }));
        let long = vec![b'0'; MAX_LIST_BYTES + 1];
        assert!(AppList::decode(&long).unwrap_err().to_string().contains("endless data"));
    }

    proptest! {
        #[test]
        fn a_list_is_read_as_it_was_written(entries in proptest::collection::vec(entries(), 0..8)) {
            if let Ok(list) = AppList::new(entries) {
                prop_assert_eq!(AppList::decode(&list.encode()).unwrap(), list);
            }
        }

        #[test]
        fn any_bytes_are_refused_or_written_back(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(list) = AppList::decode(&bytes) {
                prop_assert_eq!(list.encode(), bytes);
            }
        }

        #[test]
        fn a_changed_list_is_refused_or_written_back(
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        ) {
            let mut text = raw(&[entry(1, "a"), entry(2, "b")]);
            for (at, to) in changes {
                let at = at.index(text.len());
                text[at] = to;
            }
            if let Ok(list) = AppList::decode(&text) {
                prop_assert_eq!(list.encode(), text);
            }
        }
    }
}
