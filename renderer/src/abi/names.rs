//! Numbers of names, and what they are to the decoder.
//!
//! The decoder knows names by numbers of its own, which a context gives out from 1 on: first those of [`recorder`](super::recorder)'s short forms,
//! then whatever is interned. A well-known name of the ABI becomes one of them when it is used first.

use std::collections::HashMap;
use std::sync::LazyLock;

use mumba_ffi::{MUMBA_NAME_WELL_KNOWN, mumba_name};

use super::stream::Fault;

/// The well-known names, by their index.
static WELL_KNOWN: LazyLock<Vec<&'static str>> = LazyLock::new(|| mumba_ffi::NAMES.lines().collect());

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

/// The names of one context.
#[derive(Debug)]
pub(crate) struct Names {
    /// How many the decoder knows.
    count: u32,
    /// The decoder's number of each well-known name; 0 before it was used.
    used: Vec<mumba_name>,
}

impl Names {
    /// A context whose decoder knows the first `count`.
    pub(crate) fn new(count: u32) -> Self {
        Self { count, used: Vec::new() }
    }

    /// How many the decoder knows.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// The decoder learned one more.
    pub(crate) fn learned(&mut self) {
        self.count += 1;
    }

    /// A well-known name is the decoder's `number`.
    pub(crate) fn used(&mut self, index: u32, number: mumba_name) {
        if self.used.is_empty() {
            self.used = vec![0; WELL_KNOWN.len()];
        }
        if let Some(place) = self.used.get_mut(index as usize) {
            *place = number;
        }
    }

    /// The decoder's number of a name.
    ///
    /// # Errors
    /// [`Fault::Unused`] for a well-known name that is used for the first time, [`Fault::Argument`] for a number that names nothing.
    #[inline]
    pub(crate) fn resolve(&self, name: mumba_name) -> Result<mumba_name, Fault> {
        if name & MUMBA_NAME_WELL_KNOWN == 0 {
            return if name != 0 && name <= self.count { Ok(name) } else { Err(unknown()) };
        }
        let index = name & !MUMBA_NAME_WELL_KNOWN;
        match self.used.get(index as usize) {
            Some(number) if *number != 0 => Ok(*number),
            _ => Err(first_use(index)),
        }
    }
}

#[cold]
fn unknown() -> Fault {
    Fault::Argument("a name was not made with mumba_intern in this context")
}

#[cold]
fn first_use(index: u32) -> Fault {
    match well_known(index) {
        Some(_) => Fault::Unused(index),
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
        assert_eq!(names.resolve(name), Err(Fault::Unused(index)));
        names.used(index, 1);
        assert_eq!((names.resolve(name), names.resolve(2)), (Ok(1), Ok(2)));
        for none in [0, 3, u32::MAX] {
            assert!(matches!(names.resolve(none), Err(Fault::Argument(_))), "{none}");
        }
        assert_eq!(find("no such name"), None);
    }
}
