//! From parsed files to the model: merge, resolve, cut, expand.
//!
//! - *Merge* ([`Definitions`]): partials and mixins become one list of members for each interface, each member with the
//!   specification that it comes from.
//! - *Resolve* ([`Resolver`]): names of types become [`Type`]s. A name that nothing defines is an error with its place.
//! - *Cut*: what the reflection does not show is left out, with its reason; types that this Chromium does not have become
//!   `object`, and disappear from unions. Dictionaries, enums and callbacks cannot be reflected: they stay where something
//!   that stays names them, or where nothing names them and their specification is there (such as the parameters of
//!   WebCrypto's algorithms).
//! - *Expand*: members become functions ([`crate::expand`]).

use std::collections::{BTreeMap, BTreeSet};

use crate::ast::{self, ContainerKind, DefinitionKind, File, Literal, MemberKind, Special};
use crate::chromium::{Chromium, Exposure};
use crate::error::{Error, Result};
use crate::events::EventEntry;
use crate::expand::{self, Overload, Parameter};
use crate::model::*;
use crate::names::{snake, type_snake};

mod ecmascript;
mod events;
mod members;
mod resolve;

use self::members::MemberBuilder;
use self::resolve::Resolver;

/// A definition's place.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) spec: String,
    pub(crate) line: u32,
}

impl Place {
    pub(crate) fn error(&self, what: String) -> Error {
        Error::Definition { file: self.file.clone(), line: self.line, what }
    }
}

/// An interface, mixin, namespace or callback interface with all its parts.
#[derive(Debug, Clone)]
pub(crate) struct RawInterface {
    pub(crate) place: Place,
    pub(crate) kind: ContainerKind,
    pub(crate) attributes: ast::Attributes,
    pub(crate) parent: Option<String>,
    pub(crate) members: Vec<(Place, ast::Member)>,
}

#[derive(Debug, Clone)]
pub(crate) struct RawDictionary {
    pub(crate) place: Place,
    pub(crate) parent: Option<String>,
    pub(crate) fields: Vec<(Place, ast::Field)>,
}

/// All definitions by name, with partials and mixins merged.
#[derive(Debug, Default)]
pub(crate) struct Definitions {
    pub(crate) interfaces: BTreeMap<String, RawInterface>,
    pub(crate) dictionaries: BTreeMap<String, RawDictionary>,
    pub(crate) enums: BTreeMap<String, (Place, Vec<String>)>,
    pub(crate) callbacks: BTreeMap<String, (Place, ast::Type, Vec<ast::Argument>)>,
    pub(crate) typedefs: BTreeMap<String, (Place, ast::Type)>,
}

impl Definitions {
    pub(crate) fn collect(files: &[File]) -> Result<Self> {
        let mut all = Self::default();
        let mut parts = Vec::new();
        let mut dictionary_parts = Vec::new();
        let mut includes = Vec::new();
        let mut places: BTreeMap<String, Place> = BTreeMap::new();
        for (file, definition) in files.iter().flat_map(|file| file.definitions.iter().map(move |d| (file, d))) {
            let place = Place { file: format!("{}.idl", file.spec), spec: file.spec.clone(), line: definition.line };
            let mut define = |name: &String| match places.insert(name.clone(), place.clone()) {
                Some(first) => Err(place
                    .error(format!("`{name}` is defined a second time; {}:{} has the first", first.file, first.line))),
                None => Ok(()),
            };
            match &definition.kind {
                DefinitionKind::Container(container) if container.partial => parts.push((place, container)),
                DefinitionKind::Container(container) => {
                    define(&container.name)?;
                    let raw = RawInterface {
                        place: place.clone(),
                        kind: container.kind,
                        attributes: definition.attributes.clone(),
                        parent: container.parent.clone(),
                        members: members_of(&place, container),
                    };
                    all.interfaces.insert(container.name.clone(), raw);
                }
                DefinitionKind::Dictionary { name, members, partial: true, .. } => {
                    dictionary_parts.push((place, name, members));
                }
                DefinitionKind::Dictionary { name, parent, members, .. } => {
                    define(name)?;
                    let fields = fields_of(&place, members);
                    let raw = RawDictionary { place: place.clone(), parent: parent.clone(), fields };
                    all.dictionaries.insert(name.clone(), raw);
                }
                DefinitionKind::Enum { name, values } => {
                    define(name)?;
                    all.enums.insert(name.clone(), (place, values.clone()));
                }
                DefinitionKind::Callback { name, result, arguments, .. } => {
                    define(name)?;
                    all.callbacks.insert(name.clone(), (place, result.clone(), arguments.clone()));
                }
                DefinitionKind::Typedef { name, ty } => {
                    define(name)?;
                    all.typedefs.insert(name.clone(), (place, ty.clone()));
                }
                DefinitionKind::Includes { target, mixin } => includes.push((place, target, mixin)),
            }
        }
        for (place, part) in parts {
            match all.interfaces.get_mut(&part.name) {
                Some(whole) if whole.kind == part.kind => whole.members.extend(members_of(&place, part)),
                Some(_) => return Err(place.error(format!("`{}` is another kind of definition", part.name))),
                None => return Err(place.error(format!("nothing defines `{}`, of which this is a part", part.name))),
            }
        }
        for (place, name, fields) in dictionary_parts {
            let Some(whole) = all.dictionaries.get_mut(name) else {
                return Err(place.error(format!("nothing defines `{name}`, of which this is a part")));
            };
            whole.fields.extend(fields_of(&place, fields));
        }
        for (place, target, mixin) in includes {
            let members = match all.interfaces.get(mixin) {
                Some(raw) if raw.kind == ContainerKind::Mixin => raw.members.clone(),
                _ => return Err(place.error(format!("`{mixin}` is no mixin"))),
            };
            match all.interfaces.get_mut(target) {
                Some(raw) if raw.kind == ContainerKind::Interface => raw.members.extend(members),
                _ => return Err(place.error(format!("`{target}` is no interface"))),
            }
        }
        all.check_inheritance()?;
        Ok(all)
    }

    fn check_inheritance(&self) -> Result<()> {
        let interface = |name: &str| self.interfaces.get(name).map(|raw| (&raw.place, raw.parent.as_deref()));
        let dictionary = |name: &str| self.dictionaries.get(name).map(|raw| (&raw.place, raw.parent.as_deref()));
        for name in self.interfaces.keys() {
            check_chain(name, interface)?;
        }
        for name in self.dictionaries.keys() {
            check_chain(name, dictionary)?;
        }
        Ok(())
    }

    /// The interface that has another name by `[LegacyWindowAlias]`.
    pub(crate) fn alias(&self, name: &str) -> Option<&str> {
        let has = |raw: &RawInterface| {
            let alias = raw.attributes.get("LegacyWindowAlias");
            alias.is_some_and(|alias| alias.values.iter().any(|value| value == name))
        };
        self.interfaces.iter().find(|(_, raw)| has(raw)).map(|(name, _)| name.as_str())
    }

    /// The interfaces that one inherits from, the nearest first.
    pub(crate) fn ancestors<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let parent = |name: &str| self.interfaces.get(name).and_then(|raw| raw.parent.as_deref());
        std::iter::successors(parent(name), move |name| parent(name))
    }
}

fn check_chain<'a>(name: &str, find: impl Fn(&str) -> Option<(&'a Place, Option<&'a str>)>) -> Result<()> {
    let Some((place, mut next)) = find(name) else { return Ok(()) };
    let mut seen = BTreeSet::from([name]);
    while let Some(parent) = next {
        let Some((_, further)) = find(parent) else {
            return Err(place.error(format!("`{name}` inherits from `{parent}`, which nothing defines")));
        };
        if !seen.insert(parent) {
            return Err(place.error(format!("`{name}` inherits from itself")));
        }
        next = further;
    }
    Ok(())
}

fn members_of(place: &Place, container: &ast::Container) -> Vec<(Place, ast::Member)> {
    let at = |member: &ast::Member| Place { line: member.line, ..place.clone() };
    container.members.iter().map(|member| (at(member), member.clone())).collect()
}

fn fields_of(place: &Place, fields: &[ast::Field]) -> Vec<(Place, ast::Field)> {
    fields.iter().map(|field| (Place { line: field.line, ..place.clone() }, field.clone())).collect()
}

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
        events::add(&mut self.model, events, self.definitions);
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
                    let Some((member_name, is_static)) = exposed_name(member) else { return true };
                    let kept = self.has_member(name, member_name, is_static);
                    if !kept {
                        self.left_out(Side::WebIdl, name, Some(member_name), "this Chromium does not have it");
                    }
                    kept
                })
                .collect();
            let builder = MemberBuilder::new(&self, name, raw, exposure);
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
                parent: definitions
                    .ancestors(name)
                    .find(|parent| self.exposures.contains_key(parent))
                    .map(str::to_owned),
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

    /// Members that WebIDL has on an ancestor where Chromium does not have them, but has them here.
    fn relocated(&self, name: &str, raw: &RawInterface, exposure: &Exposure) -> Vec<(Place, ast::Member)> {
        let own: BTreeSet<&str> =
            raw.members.iter().filter_map(|(_, member)| exposed_name(member)).map(|(name, _)| name).collect();
        let mut found = Vec::new();
        for member in exposure.all().into_iter().filter(|member| !own.contains(member)) {
            for ancestor in self.definitions.ancestors(name) {
                let is = |candidate: &ast::Member| {
                    exposed_name(candidate).is_some_and(|(candidate, is_static)| {
                        candidate == member && !self.has_member(ancestor, member, is_static)
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

    /// Those that are named by what stays, and dictionaries that nothing names.
    fn dictionaries_enums_callbacks(&mut self) -> Result<()> {
        let active: BTreeSet<String> = self
            .model
            .interfaces
            .values()
            .flat_map(|interface| {
                let functions = interface.functions.iter().map(|function| function.spec.clone());
                functions.chain([interface.spec.clone()])
            })
            .collect();
        let mut named: BTreeSet<Type> = BTreeSet::new();
        for interface in self.model.interfaces.values() {
            interface.functions.iter().for_each(|function| function.visit_types(&mut |ty| note(&mut named, ty)));
            if let Some(callback) = &interface.callback {
                visit_callback(callback, &mut |ty| note(&mut named, ty));
            }
        }
        let referenced = self.referenced_dictionaries();
        for (name, raw) in &self.definitions.dictionaries {
            if !referenced.contains(name) && active.contains(&raw.place.spec) {
                named.insert(Type::Dictionary(name.clone()));
            }
        }
        let mut waiting: Vec<Type> = named.iter().cloned().collect();
        while let Some(ty) = waiting.pop() {
            let mut more = BTreeSet::new();
            match &ty {
                Type::Dictionary(name) if !self.model.dictionaries.contains_key(name) => {
                    let dictionary = self.dictionary(name)?;
                    for field in &dictionary.fields {
                        field.ty.visit(&mut |ty| note(&mut more, ty));
                        field.setters.iter().for_each(|setter| setter.visit_types(&mut |ty| note(&mut more, ty)));
                    }
                    more.extend(dictionary.parent.clone().map(Type::Dictionary));
                    // What inherits from it may be given for it.
                    let children = self.definitions.dictionaries.iter();
                    more.extend(
                        children
                            .filter(|(_, raw)| {
                                raw.parent.as_ref() == Some(name)
                                    && !referenced.contains(name)
                                    && active.contains(&raw.place.spec)
                            })
                            .map(|(child, _)| Type::Dictionary(child.clone())),
                    );
                    self.model.dictionaries.insert(name.clone(), dictionary);
                }
                Type::Enum(name) if !self.model.enums.contains_key(name) => {
                    let (place, values) = &self.definitions.enums[name];
                    let value = |value: &String| {
                        let name = if value.is_empty() { "empty".to_owned() } else { enum_value(value) };
                        (value.clone(), name)
                    };
                    let values = values.iter().map(value).collect();
                    let (name, spec) = (name.clone(), place.spec.clone());
                    self.model.enums.insert(name.clone(), Enum { snake: type_snake(&name), name, spec, values });
                }
                Type::Callback(name) if !self.model.callbacks.contains_key(name) => {
                    let (place, result, arguments) = &self.definitions.callbacks[name];
                    let callback = members::callback(self, place, name, result, arguments)?;
                    visit_callback(&callback, &mut |ty| note(&mut more, ty));
                    self.model.callbacks.insert(name.clone(), callback);
                }
                _ => {}
            }
            for ty in more {
                if named.insert(ty.clone()) {
                    waiting.push(ty);
                }
            }
        }
        let definitions = self.definitions;
        for name in definitions
            .dictionaries
            .keys()
            .filter(|name| !self.model.dictionaries.contains_key(*name))
            .collect::<Vec<_>>()
        {
            self.left_out(Side::WebIdl, name, None, "nothing that this Chromium has takes or gives it");
        }
        Ok(())
    }

    /// The dictionaries that anything in WebIDL names.
    fn referenced_dictionaries(&self) -> BTreeSet<String> {
        let mut named = BTreeSet::new();
        let definitions = self.definitions;
        let mut note = |ty: &ast::Type| {
            visit_written(ty, &mut |name| {
                if definitions.dictionaries.contains_key(name) {
                    named.insert(name.to_owned());
                }
            });
        };
        for (_, member) in definitions.interfaces.values().flat_map(|raw| &raw.members) {
            visit_member(member, &mut note);
        }
        for (name, raw) in &definitions.dictionaries {
            let _ = name;
            raw.fields.iter().for_each(|(_, field)| note(&field.ty));
        }
        for (_, result, arguments) in definitions.callbacks.values() {
            note(result);
            arguments.iter().for_each(|argument| note(&argument.ty));
        }
        definitions.typedefs.values().for_each(|(_, ty)| note(ty));
        named
    }

    fn dictionary(&mut self, name: &str) -> Result<Dictionary> {
        let definitions = self.definitions;
        let raw = &definitions.dictionaries[name];
        let mut fields = Vec::new();
        for (place, field) in &raw.fields {
            let whole = Resolver::new(self.definitions).resolve(place, &field.ty)?;
            let Some(ty) = self.cut(&whole) else {
                self.left_out(Side::WebIdl, name, Some(&field.name), "this Chromium does not have its type");
                continue;
            };
            let snake = snake(&field.name);
            let parameter = Parameter { name: "value".into(), ty: ty.clone(), optional: false, variadic: false };
            let overload = Overload { parameters: vec![parameter], result: Type::Undefined };
            let function = |name: String, action, arguments, result| Function {
                name,
                member: field.name.clone(),
                spec: place.spec.clone(),
                action,
                arguments,
                result,
                globals: BTreeSet::new(),
            };
            let setters = expand::expand(&format!("set_{snake}"), &[overload])
                .into_iter()
                .map(|(name, arguments, result)| function(name, Action::Set(field.name.clone()), arguments, result))
                .collect();
            // Objects may be missing; so may primitives, but these are told by an error.
            let read = if ty.class() == Class::Handle && !field.required { ty.clone().nullable() } else { ty.clone() };
            let getter = function(format!("get_{snake}"), Action::Get(field.name.clone()), Vec::new(), read);
            fields.push(Field {
                name: field.name.clone(),
                snake,
                spec: place.spec.clone(),
                ty,
                required: field.required,
                default: field.default.as_ref().map(literal_text),
                setters,
                getter,
            });
        }
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Dictionary {
            name: name.to_owned(),
            snake: type_snake(name),
            spec: raw.place.spec.clone(),
            parent: raw.parent.clone(),
            fields,
        })
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

    /// Says what Chromium exposes, and why what of it is not in the model.
    fn account(&mut self) {
        let chromium = self.chromium;
        let known: BTreeMap<*const Exposure, &str> =
            self.exposures.iter().map(|(name, exposure)| (std::ptr::from_ref(*exposure), *name)).collect();
        for (name, exposure) in chromium.interfaces.iter().chain(&chromium.namespaces) {
            if ecmascript::has(name) {
                self.left_out(Side::Chromium, name, None, ecmascript::REASON);
                continue;
            }
            let idl = known.get(&std::ptr::from_ref(exposure)).copied();
            let name = idl.unwrap_or(name);
            self.model.exposed.interfaces.insert(name.to_owned());
            if idl.is_none() {
                self.left_out(Side::Chromium, name, None, "no specification of the snapshot defines it");
            }
            for member in exposure.all() {
                if let Some(reason) = ecmascript::member(member) {
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
                if idl.is_some() && !self.covers(name, member) && !self.explained(name, member) {
                    self.left_out(Side::Chromium, name, Some(member), "no specification of the snapshot defines it");
                } else if idl.is_none() {
                    self.left_out(Side::Chromium, name, Some(member), "no specification of the snapshot defines it");
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

    pub(crate) fn left_out(&mut self, side: Side, interface: &str, member: Option<&str>, reason: &str) {
        self.model.left_out.push(LeftOut {
            side,
            interface: interface.to_owned(),
            member: member.map(str::to_owned),
            reason: reason.to_owned(),
        });
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
            _ => has(&[member]) || self.constants.iter().any(|constant| constant.name == member),
        }
    }
}

/// Every identifier that generated code may need as a well-known name.
#[must_use]
pub fn identifiers(model: &Model) -> BTreeSet<String> {
    // What helpers of the emitters use.
    let fixed = [
        "Reflect",
        "apply",
        "asyncIterator",
        "deleteProperty",
        "done",
        "get",
        "has",
        "iterator",
        "length",
        "name",
        "next",
        "set",
        "then",
        "toString",
        "value",
        "addEventListener",
        "removeEventListener",
        "Array",
        "Object",
        "from",
        "push",
        "Symbol",
        "BigInt",
        "DOMException",
        "message",
        "return",
        "byteLength",
        "byteOffset",
        "buffer",
        "detail",
    ];
    let mut all: BTreeSet<String> = fixed.into_iter().map(str::to_owned).collect();
    let add_action = |all: &mut BTreeSet<String>, action: &Action| {
        if let Action::Get(name)
        | Action::Set(name)
        | Action::Call(name)
        | Action::GetStatic(name)
        | Action::SetStatic(name)
        | Action::CallStatic(name)
        | Action::ConstructNamed(name) = action
        {
            all.insert(name.clone());
        }
    };
    for interface in model.interfaces.values() {
        all.insert(interface.name.clone());
        all.extend(interface.path.iter().cloned());
        all.extend(interface.events.iter().map(|event| event.name.clone()));
        interface.functions.iter().for_each(|function| add_action(&mut all, &function.action));
        all.extend(interface.callback.iter().map(|callback| callback.name.clone()));
    }
    for dictionary in model.dictionaries.values() {
        all.extend(dictionary.fields.iter().map(|field| field.name.clone()));
    }
    for one in model.enums.values() {
        all.extend(one.values.iter().map(|(value, _)| value.clone()));
    }
    for buffer in ALL_BUFFERS {
        all.insert(format!("{buffer:?}"));
    }
    all
}

/// All kinds of buffers.
pub const ALL_BUFFERS: [Buffer; 15] = [
    Buffer::ArrayBuffer,
    Buffer::SharedArrayBuffer,
    Buffer::DataView,
    Buffer::Int8Array,
    Buffer::Int16Array,
    Buffer::Int32Array,
    Buffer::Uint8Array,
    Buffer::Uint16Array,
    Buffer::Uint32Array,
    Buffer::Uint8ClampedArray,
    Buffer::BigInt64Array,
    Buffer::BigUint64Array,
    Buffer::Float16Array,
    Buffer::Float32Array,
    Buffer::Float64Array,
];

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
fn exposed_name(member: &ast::Member) -> Option<(&str, bool)> {
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

/// An enum's value as part of a name.
fn enum_value(value: &str) -> String {
    let name: String =
        value.chars().map(|character| if character.is_ascii_alphanumeric() { character } else { '_' }).collect();
    match value {
        "+" => "plus".into(),
        "-" => "minus".into(),
        _ => {
            let snake = snake(&name);
            if snake.is_empty() { "other".into() } else { snake }
        }
    }
}

fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::Boolean(value) => value.to_string(),
        Literal::Integer(text) | Literal::Decimal(text) => text.clone(),
        Literal::String(text) => format!("\"{text}\""),
        Literal::Null => "null".into(),
        Literal::Undefined => "undefined".into(),
        Literal::EmptySequence => "[]".into(),
        Literal::EmptyDictionary => "{}".into(),
    }
}

fn note(named: &mut BTreeSet<Type>, ty: &Type) {
    if matches!(ty, Type::Dictionary(_) | Type::Enum(_) | Type::Callback(_)) {
        named.insert(ty.clone());
    }
}

fn visit_callback(callback: &Callback, visit: &mut impl FnMut(&Type)) {
    callback.arguments.iter().for_each(|argument| argument.ty.visit(visit));
    callback.result.visit(visit);
}

fn visit_written(ty: &ast::Type, visit: &mut impl FnMut(&str)) {
    match &ty.kind {
        ast::TypeKind::Named(name) => visit(name),
        ast::TypeKind::Generic(_, types) | ast::TypeKind::Union(types) => {
            types.iter().for_each(|ty| visit_written(ty, visit));
        }
    }
}

fn visit_member(member: &ast::Member, visit: &mut impl FnMut(&ast::Type)) {
    let arguments = |arguments: &[ast::Argument], visit: &mut dyn FnMut(&ast::Type)| {
        arguments.iter().for_each(|argument| visit(&argument.ty));
    };
    match &member.kind {
        MemberKind::Constant { .. } | MemberKind::Stringifier => {}
        MemberKind::Attribute { ty, .. } => visit(ty),
        MemberKind::Operation { result, arguments: all, .. } => {
            visit(result);
            arguments(all, visit);
        }
        MemberKind::Constructor(all) => arguments(all, visit),
        MemberKind::Iterable { key, value, arguments: all, .. } => {
            key.iter().for_each(&mut *visit);
            visit(value);
            arguments(all, visit);
        }
        MemberKind::Maplike { key, value, .. } => {
            visit(key);
            visit(value);
        }
        MemberKind::Setlike { value, .. } => visit(value),
    }
}

/// Whether a special operation is what its name says.
pub(crate) fn is_special(member: &ast::Member, wanted: Special) -> bool {
    matches!(&member.kind, MemberKind::Operation { special: Some(special), .. } if *special == wanted)
}
