//! The events of each interface.
//!
//! Three sources, in this order: what the snapshot says is fired at an interface; the interfaces that it says an event
//! bubbles to; and the `on…` attributes that the interface has, with the type of event that the snapshot gives for events
//! of that name. What an ancestor's objects get themselves is not told again for its descendants; what only bubbles to an
//! ancestor is, so that a click on an element is an element's event. An event that has an `on…` attribute in WebIDL which this Chromium lacks is left out.

use std::collections::{BTreeMap, BTreeSet};

use super::Definitions;
use crate::ast::MemberKind;
use crate::events::{EventEntry, Target};
use crate::model::*;
use crate::names::snake;

pub(super) fn add(model: &mut Model, entries: &[EventEntry], definitions: &Definitions) {
    let mut found: BTreeMap<String, BTreeMap<String, Event>> = BTreeMap::new();
    // The interface that most entries of a name have, for handlers that no entry is about.
    let mut usual: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for entry in entries {
        let interface = interface_of(model, entry);
        *usual.entry(&entry.name).or_default().entry(interface).or_default() += entry.targets.len().max(1);
        for target in &entry.targets {
            for (name, bubbled) in places(model, target) {
                if !model.interfaces.contains_key(&name) || lacks_handler(model, definitions, &name, &entry.name) {
                    continue;
                }
                let event = Event {
                    name: entry.name.clone(),
                    snake: snake(&entry.name),
                    interface: interface.to_owned(),
                    bubbled,
                };
                let known =
                    found.entry(name.clone()).or_default().entry(entry.name.clone()).or_insert_with(|| event.clone());
                if *known != event {
                    // Different ones of one name: what they have in common.
                    known.bubbled &= bubbled;
                    known.interface = common(model, &known.interface, interface);
                }
            }
        }
    }
    for interface in model.interfaces.values() {
        for function in &interface.functions {
            let (Action::Get(attribute), Some(name)) = (&function.action, function.member.strip_prefix("on")) else {
                continue;
            };
            if !is_handler(&function.result) || name.is_empty() || attribute.chars().any(|c| c.is_ascii_uppercase()) {
                continue;
            }
            let usual = usual
                .get(name)
                .and_then(|all| all.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(**name))));
            let event = Event {
                name: name.to_owned(),
                snake: snake(name),
                interface: usual.map_or("Event", |(name, _)| name).to_owned(),
                bubbled: false,
            };
            found.entry(interface.name.clone()).or_default().entry(name.to_owned()).or_insert(event);
        }
    }
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
        let events = events
            .into_values()
            .filter(|event| !inherited(event) && model.interfaces.contains_key(&event.interface))
            .collect();
        if let Some(interface) = model.interfaces.get_mut(&name) {
            interface.events = unique(events);
        }
    }
}

/// Where an event comes by, and whether it bubbled there. What bubbles through the tree is an event of all elements, and of
/// shadow roots, rather than of all nodes.
fn places(model: &Model, target: &Target) -> Vec<(String, bool)> {
    let mut places = vec![(target.target.clone(), false)];
    for name in &target.bubbling_path {
        if name == "Node" {
            let of_elements = model.inherits(&target.target, "Element");
            places.extend([("Element".to_owned(), !of_elements), ("ShadowRoot".to_owned(), true)]);
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

fn is_handler(ty: &Type) -> bool {
    matches!(ty.not_null(), Type::Callback(name) if name.ends_with("EventHandlerNonNull"))
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
