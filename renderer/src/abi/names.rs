//! Numbers of names, and what they are to the decoder.
//!
//! Modules know names by the numbers of their document's [`Table`], in all contexts, and well-known ones by those of the ABI. Each decoder
//! knows names by numbers of its own, from 1 on: first those of [`recorder`](super::recorder)'s short forms, then whatever it learns. The
//! document's learns what is interned, so that its numbers are the table's; those of workers and scripts learn a name when it is used first, and
//! so does every decoder with a well-known one.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

use mumba_ffi::{MUMBA_NAME_WELL_KNOWN, mumba_name};

use super::stream::Fault;

/// Of the names, so many are known to Miri, which takes minutes for thousands.
const MOST: usize = if cfg!(miri) { 256 } else { usize::MAX };

/// The well-known names, by their index.
static WELL_KNOWN: LazyLock<Vec<&'static str>> = LazyLock::new(|| mumba_ffi::NAMES.lines().take(MOST).collect());

/// Their indices.
static INDICES: LazyLock<HashMap<&'static str, u32>> =
    LazyLock::new(|| WELL_KNOWN.iter().zip(0..).map(|(name, index)| (*name, index)).collect());

/// The text of the well-known name at an index.
pub(crate) fn well_known(index: u32) -> Option<&'static str> {
    WELL_KNOWN.get(index as usize).copied()
}

/// The well-known name with this text.
pub(crate) fn find(text: &str) -> Option<mumba_name> {
    INDICES.get(text).map(|index| index | MUMBA_NAME_WELL_KNOWN)
}

/// Texts of names, by the numbers of one decoder.
#[derive(Debug, Default)]
pub(crate) struct Table {
    numbers: HashMap<Rc<str>, mumba_name>,
    texts: Vec<Rc<str>>,
}

impl Table {
    /// The number of a text.
    pub(crate) fn number(&self, text: &str) -> Option<mumba_name> {
        self.numbers.get(text).copied()
    }

    /// The text of a number.
    pub(crate) fn text(&self, number: mumba_name) -> Option<Rc<str>> {
        self.texts.get((number as usize).checked_sub(1)?).cloned()
    }

    /// The number that the next text gets.
    pub(crate) fn next(&self) -> mumba_name {
        self.texts.len() as mumba_name + 1
    }

    /// Gives a text the next number.
    pub(crate) fn add(&mut self, text: &str) {
        let text: Rc<str> = Rc::from(text);
        self.numbers.insert(Rc::clone(&text), self.next());
        self.texts.push(text);
    }
}

/// What the decoder of one context knows names by.
#[derive(Debug)]
pub(crate) struct Names {
    /// How many the decoder knows.
    count: u32,
    /// Up to this one its numbers are those of the document's table.
    shared: u32,
    /// Whether it is a worker's or a script's.
    remote: bool,
    /// The decoder's number of each other name of the table; 0 before it was used.
    interned: Vec<mumba_name>,
    /// The decoder's number of each well-known name; 0 before it was used.
    well_known: Vec<mumba_name>,
}

impl Names {
    /// A document whose decoder knows the first `count`.
    pub(crate) fn new(count: u32) -> Self {
        Self { count, shared: count, remote: false, interned: Vec::new(), well_known: Vec::new() }
    }

    /// A worker or script whose decoder knows the first `count`, which its document's knows by the same numbers.
    pub(crate) fn of_remote(count: u32) -> Self {
        Self { remote: true, ..Self::new(count) }
    }

    /// How many the decoder knows.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// The decoder learned one more.
    pub(crate) fn learned(&mut self) {
        self.count += 1;
        if !self.remote {
            self.shared = self.count;
        }
    }

    /// A name that was [`Fault::Unused`] is the decoder's `number`.
    pub(crate) fn used(&mut self, name: mumba_name, number: mumba_name) {
        let index = (name & !MUMBA_NAME_WELL_KNOWN) as usize;
        let (known, size) = match name & MUMBA_NAME_WELL_KNOWN {
            0 => (&mut self.interned, index + 1),
            _ => (&mut self.well_known, WELL_KNOWN.len()),
        };
        if known.len() < size {
            known.resize(size, 0);
        }
        if let Some(place) = known.get_mut(index) {
            *place = number;
        }
    }

    /// The decoder's number of a name.
    ///
    /// # Errors
    /// [`Fault::Unused`] for a name that the decoder has to learn first, [`Fault::Argument`] for a number that names nothing.
    #[inline]
    pub(crate) fn resolve(&self, name: mumba_name) -> Result<mumba_name, Fault> {
        if name & MUMBA_NAME_WELL_KNOWN == 0 {
            return if name != 0 && name <= self.shared { Ok(name) } else { self.interned(name) };
        }
        match self.well_known.get((name & !MUMBA_NAME_WELL_KNOWN) as usize) {
            Some(number) if *number != 0 => Ok(*number),
            _ => Err(first_use(name)),
        }
    }

    /// A name of the document's table, where the decoder has other numbers.
    fn interned(&self, name: mumba_name) -> Result<mumba_name, Fault> {
        match self.interned.get(name as usize) {
            Some(number) if *number != 0 => Ok(*number),
            // Whoever has the table knows whether it is in there.
            _ if self.remote && name != 0 => Err(Fault::Unused(name)),
            _ => Err(unknown()),
        }
    }
}

/// A number that is no name's.
#[cold]
pub(crate) fn unknown() -> Fault {
    Fault::Argument("a name was not made with mumba_intern in this document")
}

#[cold]
fn first_use(name: mumba_name) -> Fault {
    match well_known(name & !MUMBA_NAME_WELL_KNOWN) {
        Some(_) => Fault::Unused(name),
        None => Fault::Argument("a well-known name is unknown to this runtime, which is older than the module"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_each_name_once() {
        assert_eq!(INDICES.len(), WELL_KNOWN.len());
        // The empty one is the value of some enumerations.
        assert!(WELL_KNOWN.iter().all(|name| name.trim() == *name));
        assert!(WELL_KNOWN.len() < 1 << 20);
    }

    #[test]
    fn a_well_known_name_is_the_decoders_once_it_was_used() {
        let mut names = Names::new(2);
        let name = find("textContent").unwrap();
        let index = name & !MUMBA_NAME_WELL_KNOWN;
        assert_eq!(well_known(index), Some("textContent"));
        assert_eq!(names.resolve(name), Err(Fault::Unused(name)));
        names.used(name, 1);
        assert_eq!((names.resolve(name), names.resolve(2)), (Ok(1), Ok(2)));
        for none in [0, 3, u32::MAX] {
            assert!(matches!(names.resolve(none), Err(Fault::Argument(_))), "{none}");
        }
        assert_eq!(find("no such name"), None);
    }

    #[test]
    fn a_workers_decoder_learns_a_name_of_the_document_when_it_is_used() {
        let mut names = Names::of_remote(2);
        assert_eq!((names.resolve(2), names.resolve(7)), (Ok(2), Err(Fault::Unused(7))));
        names.learned();
        names.used(7, 3);
        assert_eq!((names.resolve(7), names.resolve(3)), (Ok(3), Err(Fault::Unused(3))));
        let name = find("textContent").unwrap();
        names.used(name, 1);
        assert_eq!((names.resolve(name), names.count()), (Ok(1), 3));
        assert!(matches!(names.resolve(0), Err(Fault::Argument(_))));
    }

    #[test]
    fn texts_are_numbered_from_one_on() {
        let mut table = Table::default();
        assert_eq!((table.next(), table.text(0), table.text(1)), (1, None, None));
        table.add("a");
        table.add("b");
        assert_eq!((table.number("b"), table.text(2).as_deref(), table.next()), (Some(2), Some("b"), 3));
        assert_eq!(table.number("c"), None);
    }
}
