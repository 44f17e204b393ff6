//! Dictionaries, enums and callbacks: what cannot be reflected, and stays where something that stays names it.

use std::collections::BTreeSet;

use super::resolve::Resolver;
use super::{Builder, members};
use crate::ast::{self, Literal, MemberKind};
use crate::error::Result;
use crate::expand::{self, Overload, Parameter};
use crate::model::*;
use crate::names::{snake, type_snake};

impl Builder<'_> {
    /// Those that are named by what stays, and dictionaries that nothing names.
    pub(super) fn dictionaries_enums_callbacks(&mut self) -> Result<()> {
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
                    if let Some(value) = values.iter().find(|value| value.chars().any(char::is_control)) {
                        return Err(place.error(format!("the value {value:?} is no text of one line")));
                    }
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
                twin: false,
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
