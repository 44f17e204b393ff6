//! Names of types become types.

use std::cell::Cell;

use super::{Definitions, Place};
use crate::ast::{self, ContainerKind, TypeKind};
use crate::error::Result;
use crate::model::{Buffer, Number, Text, Type};

/// How many typedefs may lead to one another.
const LONGEST: u32 = 40;

/// Of how many types one may be made, when all typedefs are written out: real ones go to some dozens.
const LARGEST: u32 = 4096;

pub(crate) struct Resolver<'a> {
    definitions: &'a Definitions,
    /// How many types the one at hand was made of by now.
    size: Cell<u32>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(definitions: &'a Definitions) -> Self {
        Self { definitions, size: Cell::new(0) }
    }

    pub(crate) fn resolve(&self, place: &Place, ty: &ast::Type) -> Result<Type> {
        self.size.set(0);
        self.resolve_within(place, ty, 0)
    }

    fn resolve_within(&self, place: &Place, ty: &ast::Type, depth: u32) -> Result<Type> {
        self.size.set(self.size.get() + 1);
        if self.size.get() > LARGEST {
            return Err(place.error("this type is made of too many others".to_owned()));
        }
        if depth == LONGEST {
            return Err(place.error("the typedefs of this type lead to one another without end".to_owned()));
        }
        let resolved = match &ty.kind {
            TypeKind::Named(name) => self.named(place, name, depth)?,
            TypeKind::Generic(name, parameters) => {
                let mut inner = Vec::new();
                for parameter in parameters {
                    inner.push(self.resolve_within(place, parameter, depth + 1)?);
                }
                generic(name, inner).ok_or_else(|| place.error(format!("`{name}` is no generic type")))?
            }
            TypeKind::Union(members) => {
                let mut flat = Vec::new();
                let mut null = false;
                for member in members {
                    flatten(self.resolve_within(place, member, depth + 1)?, &mut flat, &mut null);
                }
                let union = match flat.len() {
                    0 => Type::Undefined,
                    1 => flat.remove(0),
                    _ if flat.contains(&Type::Any) => Type::Any,
                    _ => Type::Union(flat),
                };
                if null { union.nullable() } else { union }
            }
        };
        Ok(if ty.nullable { resolved.nullable() } else { resolved })
    }

    fn named(&self, place: &Place, name: &str, depth: u32) -> Result<Type> {
        if let Some(ty) = built_in(name) {
            return Ok(ty);
        }
        let definitions = self.definitions;
        if let Some(raw) = definitions.interfaces.get(name) {
            return match raw.kind {
                ContainerKind::Interface => Ok(Type::Interface(name.to_owned())),
                ContainerKind::CallbackInterface => Ok(Type::CallbackInterface(name.to_owned())),
                ContainerKind::Mixin | ContainerKind::Namespace => {
                    Err(place.error(format!("`{name}` is a mixin or a namespace, and no type")))
                }
            };
        }
        let owned = || name.to_owned();
        if definitions.dictionaries.contains_key(name) {
            Ok(Type::Dictionary(owned()))
        } else if definitions.enums.contains_key(name) {
            Ok(Type::Enum(owned()))
        } else if definitions.callbacks.contains_key(name) {
            Ok(Type::Callback(owned()))
        } else if let Some((place, ty)) = definitions.typedefs.get(name) {
            self.resolve_within(place, ty, depth + 1)
        } else if let Some(interface) = definitions.alias(name) {
            Ok(Type::Interface(interface.to_owned()))
        } else {
            Err(place.error(format!("nothing defines the type `{name}`")))
        }
    }
}

/// Members of unions within unions become members, and nothing (`null`, `undefined`) is remembered aside.
fn flatten(ty: Type, flat: &mut Vec<Type>, null: &mut bool) {
    match ty {
        Type::Undefined => *null = true,
        Type::Nullable(inner) => {
            *null = true;
            flatten(*inner, flat, null);
        }
        Type::Union(members) => members.into_iter().for_each(|member| flatten(member, flat, null)),
        other => {
            if !flat.contains(&other) {
                flat.push(other);
            }
        }
    }
}

fn generic(name: &str, mut inner: Vec<Type>) -> Option<Type> {
    let last = Box::new(inner.pop()?);
    Some(match (name, inner.pop()) {
        ("sequence", None) => Type::Sequence(last),
        ("FrozenArray", None) => Type::FrozenArray(last),
        ("ObservableArray", None) => Type::ObservableArray(last),
        ("async_sequence", None) => Type::AsyncSequence(last),
        ("Promise", None) => Type::Promise(last),
        ("record", Some(key)) => Type::Record(Box::new(key), last),
        _ => return None,
    })
}

fn built_in(name: &str) -> Option<Type> {
    Some(match name {
        "undefined" => Type::Undefined,
        "any" => Type::Any,
        "object" => Type::Object,
        "symbol" => Type::Symbol,
        "boolean" => Type::Boolean,
        "byte" => Type::Number(Number::I8),
        "octet" => Type::Number(Number::U8),
        "short" => Type::Number(Number::I16),
        "unsigned short" => Type::Number(Number::U16),
        "long" => Type::Number(Number::I32),
        "unsigned long" => Type::Number(Number::U32),
        "long long" => Type::Number(Number::I64),
        "unsigned long long" => Type::Number(Number::U64),
        "float" | "unrestricted float" => Type::Number(Number::F32),
        "double" | "unrestricted double" => Type::Number(Number::F64),
        "bigint" => Type::BigInt,
        // CSSOM defines its own name for strings in prose: https://drafts.csswg.org/cssom/#cssomstring-type
        "DOMString" | "CSSOMString" => Type::String(Text::Dom),
        // HTML defines it in prose; to who uses it, it is a window.
        "WindowProxy" => Type::Interface("Window".to_owned()),
        "USVString" => Type::String(Text::Usv),
        "ByteString" => Type::String(Text::Byte),
        _ => Type::Buffer(*super::ALL_BUFFERS.iter().find(|buffer: &&Buffer| format!("{buffer:?}") == name)?),
    })
}
