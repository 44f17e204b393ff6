//! What the pinned Chromium exposes: `third_party/webidl/chromium.json`, and how it is made of what the reflecting app found.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::ast::{ContainerKind, DefinitionKind, File};
use crate::build::member_name;

/// What is exposed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chromium {
    /// The version of Chromium.
    pub chromium: String,
    /// The kinds of global objects that were looked at.
    pub globals: Vec<String>,
    /// Other names of interface objects, such as `Image`, and what `prototype.constructor` says they make.
    pub aliases: BTreeMap<String, String>,
    /// Namespaces, such as `console`.
    pub namespaces: BTreeMap<String, Exposure>,
    /// Interfaces; those inside a namespace as `WebAssembly.Module`.
    pub interfaces: BTreeMap<String, Exposure>,
}

/// An interface or namespace that is exposed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exposure {
    /// The global objects that have it.
    pub globals: BTreeSet<String>,
    /// What its prototype inherits from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub parent: String,
    /// Whether it has no interface object, and was found by an object of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// Whether scripts can make objects of it: the constructors of the others only throw.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub constructs: bool,
    /// The name of its interface object, where that is another than its own: `webkitSpeechRecognition`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub called: String,
    /// Its members by kind of member: `attribute`, `readonly`, `operation`, `constant`, `value`. Symbols are `@@iterator`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub members: BTreeMap<String, BTreeSet<String>>,
    /// What the interface object has, in the same way. Constants are on both.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub statics: BTreeMap<String, BTreeSet<String>>,
    /// Members that only some of `globals` have.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub only: BTreeMap<String, BTreeSet<String>>,
}

impl Exposure {
    /// Whether it has a member of this name, static or not.
    #[must_use]
    pub fn has(&self, member: &str) -> bool {
        self.members.values().chain(self.statics.values()).any(|names| names.contains(member))
    }

    /// All members, static ones included, without constants being told twice.
    #[must_use]
    pub fn all(&self) -> BTreeSet<&str> {
        self.members.values().chain(self.statics.values()).flatten().map(String::as_str).collect()
    }

    /// Whether a static member of this name is there.
    #[must_use]
    pub fn has_static(&self, member: &str) -> bool {
        self.statics.values().any(|names| names.contains(member))
    }

    fn expose(&mut self, names: &[(&str, bool)]) {
        for (name, is_static) in names {
            let members = if *is_static { &mut self.statics } else { &mut self.members };
            members.entry("operation".to_owned()).or_default().insert((*name).to_owned());
        }
    }

    fn add(&mut self, global: &str, found: FoundInterface, seen: &mut BTreeMap<String, BTreeSet<String>>) {
        self.globals.insert(global.to_owned());
        self.hidden |= found.hidden;
        self.constructs |= found.constructs;
        self.called = found.called;
        if self.parent.is_empty() {
            self.parent = found.parent;
        }
        for (to, from) in [(&mut self.members, found.members), (&mut self.statics, found.statics)] {
            for (name, kind) in from {
                seen.entry(name.clone()).or_default().insert(global.to_owned());
                to.entry(kind).or_default().insert(name);
            }
        }
    }
}

/// What the reflecting app says.
#[derive(Debug, Deserialize)]
pub struct Gathered {
    /// The major version of Chromium.
    pub agent: String,
    /// What each global object has.
    pub found: Vec<Found>,
}

/// What one global object has.
#[derive(Debug, Deserialize)]
pub struct Found {
    /// The interface of the global object.
    pub global: String,
    interfaces: BTreeMap<String, FoundInterface>,
    aliases: BTreeMap<String, String>,
    namespaces: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Default, Deserialize)]
struct FoundInterface {
    parent: String,
    members: BTreeMap<String, String>,
    statics: BTreeMap<String, String>,
    #[serde(default)]
    hidden: bool,
    #[serde(default)]
    constructs: bool,
    #[serde(default)]
    called: String,
}

impl Chromium {
    /// Puts together what the global objects of one Chromium have.
    #[must_use]
    pub fn of(version: &str, found: Vec<Found>) -> Self {
        let mut chromium = Self { chromium: version.to_owned(), ..Self::default() };
        let mut seen: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for Found { global, interfaces, aliases, namespaces } in found {
            for (name, interface) in interfaces {
                let seen = seen.entry(name.clone()).or_default();
                chromium.interfaces.entry(name).or_default().add(&global, interface, seen);
            }
            for (name, members) in namespaces {
                let seen = seen.entry(name.clone()).or_default();
                let found = FoundInterface { members, ..FoundInterface::default() };
                chromium.namespaces.entry(name).or_default().add(&global, found, seen);
            }
            chromium.aliases.extend(aliases);
            chromium.globals.push(global);
        }
        for (name, exposure) in chromium.interfaces.iter_mut().chain(chromium.namespaces.iter_mut()) {
            for (member, globals) in seen.remove(name).unwrap_or_default() {
                if globals != exposure.globals {
                    exposure.only.insert(member, globals);
                }
            }
        }
        chromium.globals.sort();
        chromium
    }

    /// One that exposes in windows all that the files define: for tests and fuzzing.
    #[must_use]
    pub fn everything(files: &[File]) -> Self {
        let mut chromium = Self { globals: vec!["Window".to_owned()], ..Self::default() };
        let mut mixins: BTreeMap<&str, Vec<(&str, bool)>> = BTreeMap::new();
        let definitions = || files.iter().flat_map(|file| &file.definitions);
        for definition in definitions() {
            let DefinitionKind::Container(container) = &definition.kind else { continue };
            let names: Vec<(&str, bool)> = container.members.iter().filter_map(member_name).collect();
            if container.kind == ContainerKind::Mixin {
                mixins.entry(&container.name).or_default().extend(names);
                continue;
            }
            let all = match container.kind {
                ContainerKind::Namespace => &mut chromium.namespaces,
                _ => &mut chromium.interfaces,
            };
            let exposure = all.entry(container.name.clone()).or_default();
            exposure.globals.insert("Window".to_owned());
            exposure.constructs = true;
            exposure.hidden |= definition.attributes.has("LegacyNoInterfaceObject");
            if let Some(parent) = &container.parent {
                exposure.parent.clone_from(parent);
            }
            exposure.expose(&names);
        }
        for definition in definitions() {
            if let DefinitionKind::Includes { target, mixin } = &definition.kind
                && let Some(exposure) = chromium.interfaces.get_mut(target)
            {
                exposure.expose(mixins.get(mixin.as_str()).map_or(&[], Vec::as_slice));
            }
        }
        chromium
    }

    /// What the paint worklet wrote to the app's log: lines with `reflect PART COUNT TEXT`. `None` when a part is missing.
    #[must_use]
    pub fn found_in_log(log: &str) -> Option<Found> {
        let mut parts: BTreeMap<usize, &str> = BTreeMap::new();
        let mut count = 0;
        for line in log.lines() {
            let Some((_, rest)) = line.split_once(" reflect ") else { continue };
            let mut words = rest.splitn(3, ' ');
            let (Some(part), Some(of), Some(text)) = (words.next(), words.next(), words.next()) else { continue };
            let (Ok(part), Ok(of)) = (part.parse(), of.parse()) else { continue };
            count = of;
            parts.insert(part, text);
        }
        if count == 0 || parts.len() != count {
            return None;
        }
        // The log says after a line where it comes from; each part but the last has 1,000 characters.
        let mut text = String::new();
        for (part, piece) in &parts {
            let piece = if part + 1 == count {
                &piece[..=piece.rfind('}')?]
            } else {
                piece.get(..piece.char_indices().nth(1000).map_or(piece.len(), |(at, _)| at))?
            };
            text.push_str(piece);
        }
        serde_json::from_str(&text).ok()
    }

    /// The file: sorted, with one interface a line, so that differences can be read.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!(
            "{{\n\"chromium\": {},\n\"globals\": {},\n\"aliases\": {},\n",
            json(&self.chromium),
            json(&self.globals),
            json(&self.aliases)
        );
        for (title, map, end) in [("namespaces", &self.namespaces, "},\n"), ("interfaces", &self.interfaces, "}\n}\n")]
        {
            text.push_str(&format!("\"{title}\": {{\n"));
            let lines: Vec<String> =
                map.iter().map(|(name, exposure)| format!("{}: {}", json(name), json(exposure))).collect();
            text.push_str(&lines.join(",\n"));
            text.push('\n');
            text.push_str(end);
        }
        text
    }
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("maps with text as keys, sets and text are JSON")
}
