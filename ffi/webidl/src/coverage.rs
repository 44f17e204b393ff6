//! How much of what Chromium exposes each language reaches, counted from what was really emitted.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use crate::model::{Action, Model, Side};

/// What an emitter made something for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Emitted {
    /// Interfaces and namespaces.
    pub interfaces: BTreeSet<String>,
    /// Members, as (interface, [`crate::model::Function::member`] or the name of a constant).
    pub members: BTreeSet<(String, String)>,
}

/// The figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Interfaces and namespaces.
    pub interfaces: BTreeMap<&'static str, usize>,
    /// Members of them: attributes, operations, constants, iterators; constructors are not counted.
    pub members: BTreeMap<&'static str, usize>,
}

impl Coverage {
    /// Counts. A member that an ancestor has counts for each interface of Chromium's that shows it again.
    #[must_use]
    pub fn of(model: &Model, languages: &[(&'static str, &Emitted)]) -> Self {
        let mut coverage = Self::default();
        coverage.interfaces.insert("chromium", model.exposed.interfaces.len());
        coverage.members.insert("chromium", model.exposed.members.len());
        for (language, emitted) in languages {
            let interfaces = model.exposed.interfaces.iter().filter(|name| emitted.interfaces.contains(*name)).count();
            let members = model
                .exposed
                .members
                .iter()
                .filter(|(interface, member)| reaches(model, emitted, interface, member))
                .count();
            coverage.interfaces.insert(language, interfaces);
            coverage.members.insert(language, members);
        }
        coverage
    }
}

/// Whether something was emitted that reaches a member, on the interface or on an ancestor.
fn reaches(model: &Model, emitted: &Emitted, interface: &str, member: &str) -> bool {
    let own = model.interfaces.get(interface);
    own.into_iter().chain(model.ancestors(interface)).any(|interface| {
        let has = |member: &str| emitted.members.contains(&(interface.name.clone(), member.to_owned()));
        let indexed =
            || interface.functions.iter().any(|function| function.action == Action::GetIndex) && has("@@getter");
        match member {
            "@@iterator" => has("values") || has("entries") || indexed(),
            "@@asyncIterator" => has("values") || has("entries"),
            "toString" => has("toString") || has("@@stringifier"),
            _ => has(member),
        }
    })
}

/// What is missing, for people: what Chromium exposes and no language reaches, with the reason; then how much of WebIDL
/// this Chromium does not have.
#[must_use]
pub fn report(model: &Model, coverage: &Coverage) -> String {
    let mut text = String::new();
    for (what, figures) in [("interfaces", &coverage.interfaces), ("members", &coverage.members)] {
        let figures: Vec<String> = figures.iter().map(|(name, count)| format!("{name} {count}")).collect();
        let _ = writeln!(text, "{what}: {}", figures.join(", "));
    }
    let mut reasons: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for left in model.left_out.iter().filter(|left| left.side == Side::Chromium) {
        let members = reasons.entry(&left.reason).or_default().entry(&left.interface).or_default();
        members.extend(left.member.as_deref());
    }
    text.push_str("\nChromium exposes, and nothing is generated for:\n");
    for (reason, interfaces) in reasons {
        let _ = writeln!(text, "\n  {reason}:");
        for (interface, members) in interfaces {
            if members.is_empty() {
                let _ = writeln!(text, "    {interface}");
            } else {
                let _ = writeln!(text, "    {interface}: {}", members.join(" "));
            }
        }
    }
    let absent = model.left_out.iter().filter(|left| left.side == Side::WebIdl);
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for left in absent {
        let (whole, members) = counts.entry(&left.reason).or_default();
        if left.member.is_some() { *members += 1 } else { *whole += 1 }
    }
    text.push_str("\nWebIDL defines, and nothing is generated for:\n");
    for (reason, (whole, members)) in counts {
        let _ = writeln!(text, "  {whole} definitions and {members} members: {reason}");
    }
    text
}
