//! Types in Rust's spelling.

use std::collections::BTreeSet;

use crate::expand::{is_list, number_name};
use crate::model::*;
use crate::names::type_camel;

/// Whether a type is in the model and has a name in Rust. Callbacks are given as functions.
fn named(ty: &Type) -> Option<&str> {
    match ty {
        Type::Interface(name) | Type::Dictionary(name) => Some(name),
        _ => None,
    }
}

/// What an argument of this type is.
pub(super) fn argument_type(ty: &Type) -> String {
    match ty {
        Type::Undefined => "()".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Number(number) => number_name(*number).to_owned(),
        Type::String(_) => "&str".to_owned(),
        Type::Enum(name) => type_camel(name),
        Type::Promise(inner) => format!("&crate::Promise<{}>", result_type(inner)),
        Type::Nullable(inner) if argument_type(inner) == "impl crate::ToArg" => "impl crate::ToArg".to_owned(),
        Type::Nullable(inner) => format!("Option<{}>", argument_type(inner)),
        list if is_list(list) => format!("&[{}]", item_type(inner_of(list))),
        _ if named(ty).is_some() => format!("&{}", type_camel(named(ty).unwrap_or_default())),
        _ => match ty.class() {
            Class::String => "&str".to_owned(),
            Class::Handle => "&crate::Object".to_owned(),
            _ => "impl crate::ToArg".to_owned(),
        },
    }
}

fn inner_of(ty: &Type) -> &Type {
    match ty {
        Type::Sequence(inner) | Type::FrozenArray(inner) | Type::ObservableArray(inner) => inner,
        other => other,
    }
}

/// What an item of a list that is an argument is.
pub(super) fn item_type(ty: &Type) -> String {
    match argument_type(ty) {
        // Lists of lists are given as arrays, and anything as any value.
        plain if plain.starts_with("impl ") || is_list(ty.not_null()) => "crate::Value".to_owned(),
        plain => plain,
    }
}

/// What a result of this type is, without the `Result` of reads.
pub(super) fn result_type(ty: &Type) -> String {
    match ty {
        Type::Undefined => "()".to_owned(),
        Type::Any => "crate::Value".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Number(number) => number_name(*number).to_owned(),
        Type::String(_) => "String".to_owned(),
        Type::Interface(name) | Type::Dictionary(name) | Type::Enum(name) => type_camel(name),
        Type::Buffer(buffer) => buffer_type(*buffer).to_owned(),
        Type::Sequence(inner) | Type::FrozenArray(inner) | Type::ObservableArray(inner) => {
            format!("crate::List<{}>", result_type(inner))
        }
        Type::Promise(inner) => format!("crate::Promise<{}>", result_type(inner)),
        Type::Iterator(inner) => format!("crate::Iter<{}>", result_type(inner)),
        Type::AsyncIterator(inner) => format!("crate::AsyncIter<{}>", result_type(inner)),
        Type::Pair(first, second) => format!("({}, {})", result_type(first), result_type(second)),
        Type::Nullable(inner) => match result_type(inner) {
            any if any == "crate::Value" => any,
            other => format!("Option<{other}>"),
        },
        _ => match ty.class() {
            Class::String => "String".to_owned(),
            Class::Handle => "crate::Object".to_owned(),
            _ => "crate::Value".to_owned(),
        },
    }
}

/// The type of a buffer or of a view of one.
fn buffer_type(buffer: Buffer) -> &'static str {
    match buffer {
        Buffer::ArrayBuffer | Buffer::SharedArrayBuffer | Buffer::DataView => "crate::ArrayBuffer",
        Buffer::Int8Array => "crate::Int8Array",
        Buffer::Int16Array => "crate::Int16Array",
        Buffer::Int32Array => "crate::Int32Array",
        Buffer::Uint8Array => "crate::Uint8Array",
        Buffer::Uint16Array => "crate::Uint16Array",
        Buffer::Uint32Array => "crate::Uint32Array",
        Buffer::Uint8ClampedArray => "crate::Uint8ClampedArray",
        Buffer::BigInt64Array => "crate::BigInt64Array",
        Buffer::BigUint64Array => "crate::BigUint64Array",
        Buffer::Float16Array => "crate::Float16Array",
        Buffer::Float32Array => "crate::Float32Array",
        Buffer::Float64Array => "crate::Float64Array",
    }
}

/// An expression of type `Object` as a result of this type, which travels as a handle.
pub(super) fn conversion(ty: &Type, made: String) -> String {
    match ty {
        Type::Interface(name) => format!("<{} as crate::Interface>::from_object({made})", type_camel(name)),
        Type::Dictionary(name) => format!("{}::from_object({made})", type_camel(name)),
        Type::Buffer(buffer) => format!("{}::from_object({made})", buffer_type(*buffer)),
        _ => match result_type(ty).split_once('<') {
            Some((generic, _)) => format!("{generic}::from_object({made})"),
            // A pair is read.
            None => made,
        },
    }
}

/// The specifications of the types that a type names in Rust.
pub(super) fn specs_of<'a>(model: &'a Model, ty: &Type, specs: &mut BTreeSet<&'a str>) {
    match ty {
        Type::Interface(name) => specs.extend(model.interfaces.get(name).map(|found| found.spec.as_str())),
        Type::Dictionary(name) => specs.extend(model.dictionaries.get(name).map(|found| found.spec.as_str())),
        Type::Enum(name) => specs.extend(model.enums.get(name).map(|found| found.spec.as_str())),
        Type::Sequence(inner)
        | Type::FrozenArray(inner)
        | Type::ObservableArray(inner)
        | Type::Promise(inner)
        | Type::Iterator(inner)
        | Type::AsyncIterator(inner)
        | Type::Nullable(inner) => specs_of(model, inner, specs),
        Type::Pair(first, second) => {
            specs_of(model, first, specs);
            specs_of(model, second, specs);
        }
        // Unions, records and callbacks have no names.
        _ => {}
    }
}
