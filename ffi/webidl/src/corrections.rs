//! `third_party/webidl/corrections.json`: where the snapshot does not say what happens in Chromium.
//!
//! Each correction says why. One that nothing is left to correct by is an error, so that none outlives its cause.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::ast::{self, DefinitionKind, File, MemberKind};
use crate::events::{EventEntry, Target};

/// All corrections.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corrections {
    /// Types of attributes and of members of dictionaries.
    pub types: Vec<TypeCorrection>,
    /// Which events objects get.
    pub events: Vec<EventCorrection>,
}

/// Members have another type.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeCorrection {
    /// `Interface.attribute`, `Dictionary.member`.
    pub members: Vec<String>,
    /// The name of the type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Why.
    pub why: String,
}

/// Objects get events of another interface, or of types that the snapshot does not tell of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventCorrection {
    /// The types of the events.
    pub types: Vec<String>,
    /// The interfaces of the objects.
    pub targets: Vec<String>,
    /// Whether they are fired at something else, and bubble.
    #[serde(default)]
    pub bubbled: bool,
    /// The interface of the events.
    pub interface: String,
    /// Why.
    pub why: String,
}

impl Corrections {
    /// Corrects the types that the files have.
    ///
    /// # Errors
    ///
    /// With the name of a member that no file has, or that has the type already.
    pub fn apply(&self, files: &mut [File]) -> Result<(), String> {
        for correction in &self.types {
            let wanted = ast::TypeKind::Named(correction.ty.clone());
            let mut waiting: BTreeSet<&str> = correction.members.iter().map(String::as_str).collect();
            let mut correct = |owner: &str, member: &str, ty: &mut ast::Type| {
                let member = format!("{owner}.{member}");
                if !waiting.remove(member.as_str()) {
                    return Ok(());
                }
                if ty.kind == wanted {
                    return Err(format!("{member} has the type `{}` already", correction.ty));
                }
                ty.kind = wanted.clone();
                Ok(())
            };
            for definition in files.iter_mut().flat_map(|file| &mut file.definitions) {
                match &mut definition.kind {
                    DefinitionKind::Container(container) => {
                        for member in &mut container.members {
                            if let MemberKind::Attribute { name, ty, .. } = &mut member.kind {
                                correct(&container.name, name, ty)?;
                            }
                        }
                    }
                    DefinitionKind::Dictionary { name, members, .. } => {
                        for field in members {
                            correct(name, &field.name, &mut field.ty)?;
                        }
                    }
                    _ => {}
                }
            }
            if let Some(member) = waiting.first() {
                return Err(format!("nothing defines {member}"));
            }
        }
        Ok(())
    }

    /// The corrected events, as entries that decide.
    #[must_use]
    pub fn entries(&self) -> Vec<EventEntry> {
        let target = |name: &String| Target { target: name.clone(), bubbling_path: Vec::new() };
        self.events
            .iter()
            .flat_map(|correction| {
                correction.types.iter().map(|name| EventEntry {
                    name: name.clone(),
                    interface: Some(correction.interface.clone()),
                    targets: correction.targets.iter().map(target).collect(),
                    decides: Some(Decision { bubbled: correction.bubbled }),
                })
            })
            .collect()
    }
}

/// An entry that decides: what others say of the same event and target does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// Whether the event is fired at something else, and bubbles.
    pub bubbled: bool,
}
