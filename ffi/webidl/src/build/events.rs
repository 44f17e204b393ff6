//! The events of each interface.
//!
//! Three sources, in this order: what the snapshot says is fired at an interface; the interfaces that it says an event
//! bubbles to; and the `on…` attributes that the interface has, in WebIDL or in Chromium alone, with the type of event that the
//! snapshot gives for events of that name. Corrections ([`crate::corrections`]) take the place of all three. What an ancestor's
//! objects get themselves is not told again for its descendants; what only bubbles to an ancestor is, so that a form's `submit`
//! is the form's event. An event that has an `on…` attribute in WebIDL which this Chromium lacks is left out.

use std::collections::{BTreeMap, BTreeSet};

use super::Definitions;
use crate::ast::MemberKind;
use crate::chromium::Exposure;
use crate::events::{EventEntry, Target};
use crate::model::*;
use crate::names::snake;

/// All events that were found, by interface and type.
type Found = BTreeMap<String, BTreeMap<String, Event>>;

pub(super) fn add(
    model: &mut Model,
    entries: &[EventEntry],
    definitions: &Definitions,
    exposures: &BTreeMap<&str, &Exposure>,
) {
    let (decisions, entries): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.decides.is_some());
    let mut found = Found::new();
    fired(model, &entries, definitions, &mut found);
    handled(model, &entries, exposures, &mut found);
    let decided = decide(model, &decisions, &mut found);
    // What an ancestor has with the same type of event need not be told again.
    let all = found.clone();
    for (name, events) in found {
        let ancestors: Vec<String> = model.ancestors(&name).map(|interface| interface.name.clone()).collect();
        let inherited = |event: &Event| {
            ancestors.iter().any(|ancestor| {
                all.get(ancestor)
                    .and_then(|events| events.get(&event.name))
                    .is_some_and(|known| known.interface == event.interface && (event.bubbled || !known.bubbled))
            })
        };
        let told = |event: &Event| decided.contains(&(name.clone(), event.name.clone())) || !inherited(event);
        let events = events
            .into_values()
            .filter(|event| told(event) && model.interfaces.contains_key(&event.interface))
            .collect();
        if let Some(interface) = model.interfaces.get_mut(&name) {
            interface.events = unique(events);
        }
    }
}

/// What the snapshot says is fired at something, or bubbles to it.
fn fired(model: &Model, entries: &[&EventEntry], definitions: &Definitions, found: &mut Found) {
    for entry in entries {
        let interface = interface_of(model, entry);
        for target in &entry.targets {
            for (name, bubbled) in places(&target.target, &target.bubbling_path) {
                if !model.interfaces.contains_key(&name) || lacks_handler(model, definitions, &name, &entry.name) {
                    continue;
                }
                let event = event(&entry.name, interface, bubbled);
                let known = found.entry(name).or_default().entry(entry.name.clone()).or_insert_with(|| event.clone());
                if *known != event {
                    // Different ones of one name: what they have in common.
                    known.bubbled &= bubbled;
                    known.interface = common(model, &known.interface, interface);
                }
            }
        }
    }
}

/// What no entry is about, and there is a handler of: in WebIDL, or in Chromium alone.
fn handled(model: &Model, entries: &[&EventEntry], exposures: &BTreeMap<&str, &Exposure>, found: &mut Found) {
    // The interface that most entries of a name have.
    let mut usual: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for entry in entries {
        let count = usual.entry(&entry.name).or_default().entry(interface_of(model, entry)).or_default();
        *count += entry.targets.len().max(1);
    }
    for interface in model.interfaces.values() {
        let written = interface.functions.iter().filter(|function| function.result.is_event_handler());
        let written = written.map(|function| function.member.as_str());
        let exposed = exposures.get(interface.name.as_str()).and_then(|exposure| exposure.members.get("attribute"));
        let unwritten = exposed.into_iter().flatten().map(String::as_str).filter(|name| !interface.covers(name));
        for name in written.chain(unwritten).filter_map(handled_event) {
            let usual = usual
                .get(name)
                .and_then(|all| all.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(**name))));
            let event = event(name, usual.map_or("Event", |(name, _)| name), false);
            let mut ancestors = model.ancestors(&interface.name);
            if !ancestors.any(|ancestor| found.get(&ancestor.name).is_some_and(|events| events.contains_key(name))) {
                found.entry(interface.name.clone()).or_default().entry(name.to_owned()).or_insert(event);
            }
        }
    }
}

/// Puts in what corrections say, and tells of what and where.
fn decide(model: &Model, decisions: &[&EventEntry], found: &mut Found) -> BTreeSet<(String, String)> {
    let mut decided = BTreeSet::new();
    for entry in decisions {
        let bubbled = entry.decides.is_some_and(|decision| decision.bubbled);
        let event = event(&entry.name, interface_of(model, entry), bubbled);
        for Target { target, .. } in &entry.targets {
            found.entry(target.clone()).or_default().insert(entry.name.clone(), event.clone());
            decided.insert((target.clone(), entry.name.clone()));
        }
    }
    decided
}

fn event(name: &str, interface: &str, bubbled: bool) -> Event {
    Event { name: name.to_owned(), snake: snake(name), interface: interface.to_owned(), bubbled }
}

/// The event that an attribute handles: `click` of `onclick`.
pub(crate) fn handled_event(attribute: &str) -> Option<&str> {
    attribute.strip_prefix("on").filter(|name| !name.is_empty() && !name.chars().any(|c| c.is_ascii_uppercase()))
}

/// Where an event comes by, and whether it bubbled there. What bubbles through the tree is an event of all elements, and of
/// shadow roots, rather than of all nodes.
fn places(target: &str, path: &[String]) -> Vec<(String, bool)> {
    let mut places = vec![(target.to_owned(), false)];
    for name in path {
        if name == "Node" {
            places.extend([("Element".to_owned(), true), ("ShadowRoot".to_owned(), true)]);
        } else {
            places.push((name.clone(), true));
        }
    }
    places
}

/// Names that differ in capitals or hyphens alone, such as `DOMContentLoaded`, stay apart.
fn unique(mut events: Vec<Event>) -> Vec<Event> {
    let mut taken = BTreeSet::new();
    for event in &mut events {
        let plain = event.snake.clone();
        let mut number = 2;
        while !taken.insert(event.snake.clone()) {
            event.snake = format!("{plain}_{number}");
            number += 1;
        }
    }
    events
}

fn interface_of<'a>(model: &Model, entry: &'a EventEntry) -> &'a str {
    match entry.interface.as_deref() {
        Some(name) if model.inherits(name, "Event") => name,
        _ => "Event",
    }
}

/// The nearest interface that both are.
fn common(model: &Model, a: &str, b: &str) -> String {
    if model.inherits(b, a) {
        return a.to_owned();
    }
    let up = model.ancestors(a).find(|ancestor| model.inherits(b, &ancestor.name));
    up.map_or_else(|| "Event".to_owned(), |ancestor| ancestor.name.clone())
}

/// Whether WebIDL has an attribute for the event that the model does not have.
fn lacks_handler(model: &Model, definitions: &Definitions, interface: &str, event: &str) -> bool {
    let handler = format!("on{event}");
    let written = std::iter::once(interface).chain(definitions.ancestors(interface)).any(|name| {
        let is = |kind: &MemberKind| matches!(kind, MemberKind::Attribute { name, .. } if *name == handler);
        definitions.interfaces.get(name).is_some_and(|raw| raw.members.iter().any(|(_, member)| is(&member.kind)))
    });
    let own = model.interfaces.get(interface);
    let has = own
        .into_iter()
        .chain(model.ancestors(interface))
        .any(|interface| interface.functions.iter().any(|function| function.member == handler));
    written && !has
}
