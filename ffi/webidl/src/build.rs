//! From parsed files to the model: merge, resolve, cut, expand.
//!
//! - *Merge* (`definitions.rs`): partials and mixins become one list of members for each interface, each member with the
//!   specification that it comes from.
//! - *Resolve* (`resolve.rs`): names of types become [`Type`]s. A name that nothing defines is an error with its place.
//! - *Cut*: what the reflection does not show is left out, with its reason; types that this Chromium does not have become
//!   `object`, and disappear from unions. Dictionaries, enums and callbacks cannot be reflected: they stay where something
//!   that stays names them, or where nothing names them and their specification is there (such as the parameters of
//!   WebCrypto's algorithms).
//! - *Expand*: members become functions ([`crate::expand`]).

use std::collections::{BTreeMap, BTreeSet};

use crate::ast::{self, ContainerKind, File, MemberKind, Special};
use crate::chromium::{Chromium, Exposure};
use crate::error::{Error, Result};
use crate::events::EventEntry;
use crate::model::*;
use crate::names::type_snake;

mod account;
mod definitions;
mod ecmascript;
mod events;
mod identifiers;
mod members;
mod resolve;
mod values;

pub(crate) use self::account::camel_cased;
pub(crate) use self::definitions::{Definitions, Place, RawInterface};
pub(crate) use self::events::handled_event;
pub use self::identifiers::{ALL_BUFFERS, identifiers};
use self::members::MemberBuilder;

/// Interfaces whose prototypes have an object without a name between them and what they inherit from.
const GLOBALS: [&str; 1] = ["Window"];

/// Makes the model.
///
/// # Errors
///
/// When definitions do not fit together, or two things would have one name.
pub fn build(files: &[File], events: &[EventEntry], chromium: &Chromium) -> Result<Model> {
    let definitions = Definitions::collect(files)?;
    Builder::new(&definitions, chromium).build(files, events)
}

pub(crate) struct Builder<'a> {
    pub(crate) definitions: &'a Definitions,
    chromium: &'a Chromium,
    /// What each interface of WebIDL is in the reflection.
    exposures: BTreeMap<&'a str, &'a Exposure>,
    model: Model,
}

impl<'a> Builder<'a> {
    fn new(definitions: &'a Definitions, chromium: &'a Chromium) -> Self {
        let hidden: BTreeMap<String, &Exposure> = chromium
            .interfaces
            .iter()
            .filter(|(_, exposure)| exposure.hidden)
            .map(|(name, exposure)| (squashed(name), exposure))
            .collect();
        let exposures = definitions
            .interfaces
            .iter()
            .filter_map(|(name, raw)| {
                let exposure = match raw.kind {
                    ContainerKind::Namespace => chromium.namespaces.get(name),
                    _ if raw.attributes.has("LegacyNoInterfaceObject") => {
                        hidden.get(&squashed(name)).copied().or_else(|| chromium.interfaces.get(name))
                    }
                    _ => chromium.interfaces.get(&path(name, raw).join(".")),
                };
                exposure.map(|exposure| (name.as_str(), exposure))
            })
            .collect();
        Self { definitions, chromium, exposures, model: Model::default() }
    }

    fn build(mut self, files: &[File], events: &[EventEntry]) -> Result<Model> {
        self.interfaces()?;
        self.callback_interfaces()?;
        self.dictionaries_enums_callbacks()?;
        events::add(&mut self.model, events, self.definitions, &self.exposures);
        self.specs(files);
        self.snake_names()?;
        self.account();
        self.model.left_out.sort();
        self.model.left_out.dedup();
        Ok(self.model)
    }

    /// Whether Chromium has the interface: as something exposed, or as a callback interface, which is not.
    pub(crate) fn has_interface(&self, name: &str) -> bool {
        self.exposures.contains_key(name)
            || self.definitions.interfaces.get(name).is_some_and(|raw| raw.kind == ContainerKind::CallbackInterface)
    }

    /// Whether Chromium has a member on an interface or on one that it inherits from, there or in WebIDL.
    fn has_member(&self, interface: &str, member: &str, is_static: bool) -> bool {
        let has = |exposure: &Exposure| if is_static { exposure.has_static(member) } else { exposure.has(member) };
        let mut seen = BTreeSet::new();
        let mut next: Vec<&str> = vec![interface];
        while let Some(name) = next.pop() {
            if !seen.insert(name.to_owned()) {
                continue;
            }
            let exposure = self.exposures.get(name).copied().or_else(|| self.chromium.interfaces.get(name));
            if exposure.is_some_and(has) {
                return true;
            }
            next.extend(exposure.map(|exposure| exposure.parent.as_str()).filter(|parent| !parent.is_empty()));
            next.extend(self.definitions.interfaces.get(name).and_then(|raw| raw.parent.as_deref()));
        }
        false
    }

    /// The interfaces that one inherits from in WebIDL and in Chromium, the nearest first. Where Chromium's prototypes are not
    /// known, WebIDL's word counts.
    fn parents(&self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut real: BTreeSet<&str> = BTreeSet::new();
        let mut next = self.exposures.get(name).copied();
        let known = next.is_some_and(|exposure| !exposure.hidden && !GLOBALS.contains(&name));
        while let Some(exposure) = next.filter(|exposure| !exposure.parent.is_empty()) {
            if !real.insert(&exposure.parent) {
                break;
            }
            next = self.chromium.interfaces.get(&exposure.parent);
        }
        let exposures: BTreeSet<&'a str> = self.exposures.keys().copied().collect();
        let real: BTreeSet<String> = real.into_iter().map(str::to_owned).collect();
        self.definitions
            .ancestors(name)
            .filter(move |parent| exposures.contains(parent) && (!known || real.contains(*parent)))
    }

    fn interfaces(&mut self) -> Result<()> {
        let definitions = self.definitions;
        for (name, raw) in &definitions.interfaces {
            if matches!(raw.kind, ContainerKind::Mixin | ContainerKind::CallbackInterface) {
                continue;
            }
            let Some(exposure) = self.exposures.get(name.as_str()).copied() else {
                self.left_out(Side::WebIdl, name, None, "this Chromium does not have it");
                continue;
            };
            let mut members = raw.members.clone();
            members.extend(self.relocated(name, raw, exposure));
            let mut members: Vec<_> = members
                .into_iter()
                .filter(|(_, member)| {
                    let Some((own_name, is_static)) = member_name(member) else { return true };
                    let kept = self.has_member(name, own_name, is_static);
                    if !kept {
                        self.left_out(Side::WebIdl, name, Some(own_name), "this Chromium does not have it");
                    }
                    kept
                })
                .collect();
            let builder = MemberBuilder::new(self, name, raw, exposure);
            let (constants, functions, left_out) = builder.build(&mut members)?;
            self.model.left_out.extend(left_out);
            let interface = Interface {
                name: name.clone(),
                snake: type_snake(name),
                spec: raw.place.spec.clone(),
                kind: match raw.kind {
                    ContainerKind::Namespace => InterfaceKind::Namespace,
                    _ => InterfaceKind::Interface,
                },
                parent: self.parents(name).next().map(str::to_owned),
                path: match exposure {
                    Exposure { hidden: true, .. } => Vec::new(),
                    Exposure { called, .. } if !called.is_empty() => vec![called.clone()],
                    _ => path(name, raw),
                },
                globals: exposure.globals.clone(),
                constants,
                functions,
                events: Vec::new(),
                callback: None,
            };
            self.model.interfaces.insert(name.clone(), interface);
        }
        Ok(())
    }

    /// Members that WebIDL has on an ancestor where Chromium does not have them, or which Chromium does not inherit from,
    /// but has them here.
    fn relocated(&self, name: &str, raw: &RawInterface, exposure: &Exposure) -> Vec<(Place, ast::Member)> {
        let own: BTreeSet<&str> =
            raw.members.iter().filter_map(|(_, member)| member_name(member)).map(|(name, _)| name).collect();
        let mut found = Vec::new();
        for member in exposure.all().into_iter().filter(|member| !own.contains(member)) {
            for ancestor in self.definitions.ancestors(name) {
                let inherited = self.parents(name).any(|parent| parent == ancestor);
                let is = |candidate: &ast::Member| {
                    member_name(candidate).is_some_and(|(candidate, is_static)| {
                        candidate == member && !(inherited && self.has_member(ancestor, member, is_static))
                    })
                };
                let raw = &self.definitions.interfaces[ancestor];
                found.extend(raw.members.iter().filter(|(_, candidate)| is(candidate)).cloned());
            }
        }
        found
    }

    fn callback_interfaces(&mut self) -> Result<()> {
        let definitions = self.definitions;
        let mut named = BTreeSet::new();
        for interface in self.model.interfaces.values() {
            for function in &interface.functions {
                function.visit_types(&mut |ty| {
                    if let Type::CallbackInterface(name) = ty {
                        named.insert(name.clone());
                    }
                });
            }
        }
        for (name, raw) in &definitions.interfaces {
            if raw.kind != ContainerKind::CallbackInterface {
                continue;
            }
            let exposure = self.exposures.get(name.as_str()).copied();
            if exposure.is_none() && !named.contains(name) {
                self.left_out(Side::WebIdl, name, None, "nothing that this Chromium has takes it");
                continue;
            }
            let empty = Exposure::default();
            let mut members: Vec<_> = raw
                .members
                .iter()
                .filter(|(_, member)| {
                    !matches!(&member.kind, MemberKind::Constant { name, .. } if !exposure.is_some_and(|e| e.has(name)))
                })
                .cloned()
                .collect();
            let builder = MemberBuilder::new(self, name, raw, exposure.unwrap_or(&empty));
            let callback = builder.callback(name, &members)?;
            members.retain(|(_, member)| matches!(member.kind, MemberKind::Constant { .. }));
            let (constants, ..) = builder.build(&mut members)?;
            let interface = Interface {
                name: name.clone(),
                snake: type_snake(name),
                spec: raw.place.spec.clone(),
                kind: InterfaceKind::CallbackInterface,
                parent: None,
                path: exposure.map(|_| vec![name.clone()]).unwrap_or_default(),
                globals: exposure.map(|exposure| exposure.globals.clone()).unwrap_or_default(),
                constants,
                functions: Vec::new(),
                events: Vec::new(),
                callback,
            };
            self.model.interfaces.insert(name.clone(), interface);
        }
        Ok(())
    }

    /// The type without interfaces that this Chromium does not have; `None` when nothing is left.
    pub(crate) fn cut(&self, ty: &Type) -> Option<Type> {
        let inner = |inner: &Type| self.cut(inner).map(Box::new);
        Some(match ty {
            Type::Interface(name) if !self.has_interface(name) => return None,
            Type::Union(members) => {
                let mut left: Vec<Type> = members.iter().filter_map(|member| self.cut(member)).collect();
                left.dedup();
                match left.len() {
                    0 => return None,
                    1 => left.remove(0),
                    _ => Type::Union(left),
                }
            }
            Type::Nullable(ty) => self.cut(ty)?.nullable(),
            Type::Sequence(ty) => Type::Sequence(inner(ty)?),
            Type::FrozenArray(ty) => Type::FrozenArray(inner(ty)?),
            Type::ObservableArray(ty) => Type::ObservableArray(inner(ty)?),
            Type::AsyncSequence(ty) => Type::AsyncSequence(inner(ty)?),
            Type::Promise(ty) => Type::Promise(inner(ty)?),
            Type::Record(key, value) => Type::Record(inner(key)?, inner(value)?),
            other => other.clone(),
        })
    }

    fn specs(&mut self, files: &[File]) {
        let mut used: BTreeSet<&str> = BTreeSet::new();
        let model = &self.model;
        for interface in model.interfaces.values() {
            used.insert(&interface.spec);
            used.extend(interface.functions.iter().map(|function| function.spec.as_str()));
            used.extend(interface.constants.iter().map(|constant| constant.spec.as_str()));
        }
        used.extend(model.dictionaries.values().map(|dictionary| dictionary.spec.as_str()));
        used.extend(model.dictionaries.values().flat_map(|d| d.fields.iter().map(|field| field.spec.as_str())));
        used.extend(model.enums.values().map(|one| one.spec.as_str()));
        used.extend(model.callbacks.values().map(|callback| callback.spec.as_str()));
        let specs = files
            .iter()
            .filter(|file| used.contains(file.spec.as_str()))
            .map(|file| {
                let (title, address) = file.source.clone().unwrap_or_else(|| (file.spec.clone(), String::new()));
                (file.spec.clone(), Spec { name: file.spec.clone(), title, address })
            })
            .collect();
        self.model.specs = specs;
    }

    /// Names of types are unique in snake case.
    fn snake_names(&self) -> Result<()> {
        let model = &self.model;
        let mut taken: BTreeMap<&str, String> = BTreeMap::new();
        let all = (model.interfaces.values().map(|one| (&one.snake, &one.name)))
            .chain(model.dictionaries.values().map(|one| (&one.snake, &one.name)))
            .chain(model.enums.values().map(|one| (&one.snake, &one.name)))
            .chain(model.callbacks.values().map(|one| (&one.snake, &one.name)));
        for (snake, name) in all {
            if let Some(first) = taken.insert(snake, format!("`{name}`")) {
                return Err(Error::Clash { name: snake.clone(), first, second: format!("`{name}`") });
            }
        }
        Ok(())
    }

    pub(crate) fn left_out(&mut self, side: Side, interface: &str, member: Option<&str>, reason: &str) {
        self.model.left_out.push(LeftOut {
            side,
            interface: interface.to_owned(),
            member: member.map(str::to_owned),
            reason: reason.to_owned(),
        });
    }
}

/// `ANGLEInstancedArrays` and `ANGLE_instanced_arrays` are one.
fn squashed(name: &str) -> String {
    name.chars().filter(|character| *character != '_').flat_map(char::to_lowercase).collect()
}

/// How an interface object is reached.
fn path(name: &str, raw: &RawInterface) -> Vec<String> {
    let namespace = raw.attributes.get("LegacyNamespace").and_then(|attribute| attribute.values.first().cloned());
    namespace.into_iter().chain([name.to_owned()]).collect()
}

/// The name that reflection knows a member by, and whether it is static; `None` for what has no name of its own.
pub(crate) fn member_name(member: &ast::Member) -> Option<(&str, bool)> {
    match &member.kind {
        MemberKind::Constant { name, .. } => Some((name, false)),
        MemberKind::Attribute { name, is_static, .. } => Some((name, *is_static)),
        MemberKind::Operation { name, is_static, .. } if !name.is_empty() => Some((name, *is_static)),
        MemberKind::Iterable { key: None, is_async: false, .. } => Some(("values", false)),
        MemberKind::Iterable { is_async: false, .. } | MemberKind::Maplike { .. } | MemberKind::Setlike { .. } => {
            Some(("entries", false))
        }
        MemberKind::Iterable { is_async: true, .. } => Some(("@@asyncIterator", false)),
        MemberKind::Operation { .. } | MemberKind::Constructor(_) | MemberKind::Stringifier => None,
    }
}

/// Whether a special operation is what its name says.
pub(crate) fn is_special(member: &ast::Member, wanted: Special) -> bool {
    matches!(&member.kind, MemberKind::Operation { special: Some(special), .. } if *special == wanted)
}
