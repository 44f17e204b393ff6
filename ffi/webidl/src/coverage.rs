//! How much of what Chromium exposes each language reaches, counted from what was really emitted.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use crate::build::{camel_cased, handled_event};
use crate::model::{Action, Event, Model, Side};

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
    /// Event handlers, attributes such as `onclick`: all of Chromium's, those with a typed listener, and how many of these
    /// get the general `Event`.
    pub handlers: BTreeMap<&'static str, usize>,
}

impl Coverage {
    /// Counts. A member that an ancestor has counts for each interface of Chromium's that shows it again.
    #[must_use]
    pub fn of(model: &Model, languages: &[(&'static str, &Emitted)]) -> Self {
        let mut coverage = Self::default();
        coverage.interfaces.insert("chromium", model.exposed.interfaces.len());
        coverage.members.insert("chromium", model.exposed.members.len());
        let handled: Vec<Option<&Event>> =
            handlers(model).map(|(interface, event)| listener(model, interface, event)).collect();
        coverage.handlers.insert("chromium", handled.len());
        coverage.handlers.insert("typed", handled.iter().flatten().count());
        let general = handled.iter().flatten().filter(|event| event.interface == "Event");
        coverage.handlers.insert("of them Event", general.count());
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

/// The event handlers that Chromium exposes, as interface and type of event.
pub fn handlers(model: &Model) -> impl Iterator<Item = (&str, &str)> {
    let operation = |interface: &str, member: &str| {
        let functions = model.interfaces.get(interface).into_iter().flat_map(|interface| &interface.functions);
        let mut of_member = functions.filter(|function| function.member == member);
        of_member.any(|function| matches!(function.action, Action::Call(_) | Action::CallStatic(_)))
    };
    // `IDBKeyRange.only` handles nothing.
    let exposed = model.exposed.members.iter().filter(move |(interface, member)| !operation(interface, member));
    exposed.filter_map(|(interface, member)| handled_event(member).map(|event| (interface.as_str(), event)))
}

/// The event of this type that an interface or an ancestor tells of.
#[must_use]
pub fn listener<'a>(model: &'a Model, interface: &str, event: &str) -> Option<&'a Event> {
    let own = model.interfaces.get(interface);
    let mut chain = own.into_iter().chain(model.ancestors(interface));
    chain.find_map(|interface| interface.events.iter().find(|known| known.name == event))
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
            _ => has(member) || has(&camel_cased(member)),
        }
    })
}

/// What is missing, for people: what Chromium exposes and no language reaches, with the reason; then how much of WebIDL
/// this Chromium does not have.
#[must_use]
pub fn report(model: &Model, coverage: &Coverage) -> String {
    let mut text = String::new();
    let all =
        [("interfaces", &coverage.interfaces), ("members", &coverage.members), ("event handlers", &coverage.handlers)];
    for (what, figures) in all {
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
