//! All definitions by name, with what is written in parts put together.

use std::collections::{BTreeMap, BTreeSet};

use crate::ast::{self, ContainerKind, DefinitionKind, File};
use crate::error::{Error, Result};

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
