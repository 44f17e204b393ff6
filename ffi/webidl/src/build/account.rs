//! What Chromium exposes, and why what of it is not in the model.

use std::collections::BTreeMap;

use super::{Builder, ecmascript};
use crate::chromium::Exposure;
use crate::model::*;

/// Why something is left out that only Chromium knows of.
const UNKNOWN: &str = "no specification of the snapshot defines it";

impl Builder<'_> {
    /// Says what Chromium exposes, and why what of it is not in the model.
    pub(super) fn account(&mut self) {
        let chromium = self.chromium;
        let known: BTreeMap<*const Exposure, &str> =
            self.exposures.iter().map(|(name, exposure)| (std::ptr::from_ref(*exposure), *name)).collect();
        for (name, exposure) in chromium.interfaces.iter().chain(&chromium.namespaces) {
            if let Some(reason) = ecmascript::object(name) {
                self.left_out(Side::Chromium, name, None, reason);
                continue;
            }
            let idl = known.get(&std::ptr::from_ref(exposure)).copied();
            let name = idl.unwrap_or(name);
            self.model.exposed.interfaces.insert(name.to_owned());
            if idl.is_none() {
                self.left_out(Side::Chromium, name, None, UNKNOWN);
            }
            for member in exposure.all() {
                if let Some(reason) = ecmascript::member(name, member) {
                    self.left_out(Side::Chromium, name, Some(member), reason);
                    continue;
                }
                if name == "Window" && member == "mumba" {
                    self.left_out(
                        Side::Chromium,
                        name,
                        Some(member),
                        "Mumba's own, for pages: the core ABI has all of it",
                    );
                    continue;
                }
                self.model.exposed.members.insert((name.to_owned(), member.to_owned()));
                if idl.is_none() || (!self.covers(name, member) && !self.explained(name, member)) {
                    self.left_out(Side::Chromium, name, Some(member), UNKNOWN);
                }
            }
        }
    }

    fn explained(&self, interface: &str, member: &str) -> bool {
        let is = |left: &LeftOut| left.interface == interface && left.member.as_deref() == Some(member);
        self.model.left_out.iter().any(is)
    }

    /// Whether the model has a member on an interface or an ancestor.
    fn covers(&self, interface: &str, member: &str) -> bool {
        let own = self.model.interfaces.get(interface);
        own.into_iter().chain(self.model.ancestors(interface)).any(|interface| interface.covers(member))
    }
}

impl Interface {
    /// Whether a member of JavaScript's is reached by something of this interface. Iterators stand for the symbols that
    /// `for` loops use.
    #[must_use]
    pub fn covers(&self, member: &str) -> bool {
        let has = |names: &[&str]| self.functions.iter().any(|function| names.contains(&function.member.as_str()));
        match member {
            "@@iterator" => {
                has(&["values", "entries", "@@getter"]) || self.functions.iter().any(|f| f.action == Action::GetIndex)
            }
            "@@asyncIterator" => has(&["values", "entries"]),
            "toString" => has(&["toString", "@@stringifier"]),
            _ => has(&[member, &camel_cased(member)]) || self.constants.iter().any(|constant| constant.name == member),
        }
    }
}

/// The other name of a property of CSS: `fontSize` of `font-size`, `webkitLineClamp` of `-webkit-line-clamp`.
pub(crate) fn camel_cased(property: &str) -> String {
    let mut words = property.trim_start_matches('-').split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        name + &capital.into_iter().chain(letters).collect::<String>()
    })
}
