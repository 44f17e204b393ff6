//! From overloads, optional arguments and unions to functions with one name and one list of arguments each.
//!
//! The names are made as web-sys makes them: a signature is named by those of its arguments that are not in all signatures
//! with the same type: by the argument's name, or by its type where another signature has an argument of the same name
//! and another type. So `scrollTo(optional ScrollToOptions options)` and `scrollTo(double x, double y)` become `scroll_to`,
//! `scroll_to_with_options` and `scroll_to_with_x_and_y`. Where a string may also be an object of Trusted Types, the string
//! keeps the plain name: `set_inner_html`, `set_inner_html_with_trusted_html`.

use std::collections::BTreeSet;

use crate::model::{Argument, Buffer, Class, Number, Text, Type};
use crate::names::snake;

/// One overload.
#[derive(Debug, Clone, PartialEq)]
pub struct Overload {
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// What it gives.
    pub result: Type,
}

/// A parameter of an overload.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name in snake case.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether it may come any number of times.
    pub variadic: bool,
}

/// A signature: name, arguments, result.
pub type Signature = (String, Vec<Argument>, Type);

/// Expands the overloads of one operation; `base` is its name in snake case.
#[must_use]
pub fn expand(base: &str, overloads: &[Overload]) -> Vec<Signature> {
    let mut signatures: Vec<(Vec<Argument>, &Type)> = Vec::new();
    for overload in overloads {
        let parameters = &overload.parameters;
        let required = parameters.iter().take_while(|p| !p.optional && !p.variadic).count();
        for count in required..=parameters.len() {
            // Variadic ones may be none: a signature without them would be the same again. After optional ones it has a name of
            // its own, and is what most want.
            if count == required && parameters.get(count).is_some_and(|parameter| parameter.variadic) {
                continue;
            }
            for arguments in combinations(&parameters[..count]) {
                let same = |known: &(Vec<Argument>, &Type)| {
                    known.0.len() == arguments.len()
                        && known.0.iter().zip(&arguments).all(|(a, b)| a.ty == b.ty && a.variadic == b.variadic)
                };
                if !signatures.iter().any(same) {
                    signatures.push((arguments, &overload.result));
                }
            }
        }
    }
    let mut taken = BTreeSet::new();
    let mut named = Vec::new();
    for (arguments, result) in &signatures {
        let mut name = name(base, arguments, &signatures, false);
        if taken.contains(&name) {
            name = self::name(base, arguments, &signatures, true);
        }
        let plain = name.clone();
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{plain}_{number}");
            number += 1;
        }
        named.push((name, arguments.clone(), (*result).clone()));
    }
    named
}

/// How many signatures one overload may have with the same number of arguments. Of more, unions stay what they are: any value.
const MOST: usize = 64;

/// All ways to choose one alternative for each parameter.
fn combinations(parameters: &[Parameter]) -> Vec<Vec<Argument>> {
    let count = parameters.iter().map(|parameter| alternatives(&parameter.ty).len());
    let too_many = count.fold(1, usize::saturating_mul) > MOST;
    let mut all = vec![Vec::new()];
    for parameter in parameters {
        let mut choices = if too_many { vec![parameter.ty.clone()] } else { alternatives(&parameter.ty) };
        if parameter.variadic && choices.len() > 1 {
            // They may be mixed.
            choices.push(parameter.ty.clone());
        }
        all = all
            .into_iter()
            .flat_map(|arguments: Vec<Argument>| {
                choices.iter().map(move |ty| {
                    let mut arguments = arguments.clone();
                    let name = parameter.name.clone();
                    arguments.push(Argument { name, ty: ty.clone(), variadic: parameter.variadic });
                    arguments
                })
            })
            .collect();
    }
    all
}

/// The types that a parameter of this type is given as: several for a union whose members travel in different ways or are
/// different kinds of things; objects of several interfaces are one. Of several numbers the widest stands for all, of
/// several strings the string.
#[must_use]
pub fn alternatives(ty: &Type) -> Vec<Type> {
    let Type::Union(members) = ty.not_null() else { return vec![ty.clone()] };
    let null = matches!(ty, Type::Nullable(_));
    let mut objects = Vec::new();
    let mut callbacks = Vec::new();
    let mut alone = Vec::new();
    let mut text: Option<Type> = None;
    let mut number: Option<Number> = None;
    for member in members {
        match member {
            Type::Callback(_) | Type::CallbackInterface(_) => callbacks.push(member.clone()),
            Type::Dictionary(_) | Type::Record(..) => alone.push(member.clone()),
            _ => match member.class() {
                Class::String => text = Some(Type::String(Text::Dom)),
                Class::Name if text.is_none() => text = Some(member.clone()),
                Class::Name => text = Some(Type::String(Text::Dom)),
                Class::Number(kind) => number = Some(number.map_or(kind, |known| wider(known, kind))),
                Class::Handle if !is_list(member) => objects.push(member.clone()),
                _ => alone.push(member.clone()),
            },
        }
    }
    let mut all = Vec::new();
    for mut group in [objects, callbacks] {
        match group.len() {
            0 => {}
            1 => all.append(&mut group),
            _ => all.push(Type::Union(group)),
        }
    }
    all.append(&mut alone);
    all.extend(number.map(Type::Number));
    all.extend(text);
    if null {
        // One that may be null is enough.
        let at = all.iter().position(|ty| ty.class() == Class::Handle && !is_list(ty)).unwrap_or(0);
        let chosen = all[at].clone();
        all[at] = chosen.nullable();
    }
    all
}

/// Whether it is given as items and their number.
#[must_use]
pub fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::Sequence(_) | Type::FrozenArray(_) | Type::ObservableArray(_))
}

fn wider(a: Number, b: Number) -> Number {
    if a == b { a } else { Number::F64 }
}

/// Whether it is made for Trusted Types: such unions are a string to everybody else.
fn is_trusted(ty: &Type) -> bool {
    match ty.not_null() {
        Type::Interface(name) => name.starts_with("Trusted"),
        Type::Union(members) => members.iter().all(is_trusted),
        _ => false,
    }
}

fn name(base: &str, arguments: &[Argument], all: &[(Vec<Argument>, &Type)], by_type: bool) -> String {
    let mut name = base.to_owned();
    let mut joint = "_with_";
    for (index, argument) in arguments.iter().enumerate() {
        let others = || all.iter().filter(|(other, _)| !std::ptr::eq(other.as_slice(), arguments));
        // The string has the plain name where only Trusted Types stand beside it.
        let text = matches!(argument.ty.not_null(), Type::String(_));
        let differs = |other: &Argument| other.ty != argument.ty && !(text && is_trusted(&other.ty));
        let different_type = others().any(|(other, _)| other.get(index).is_some_and(differs));
        let missing = others().any(|(other, _)| other.len() <= index);
        if !different_type && !missing {
            continue;
        }
        let same_name = others().any(|(other, _)| other.get(index).is_some_and(|other| other.name == argument.name));
        name.push_str(joint);
        joint = "_and_";
        if (same_name && different_type) || by_type {
            name.push_str(&type_name(&argument.ty));
        } else {
            name.push_str(&argument.name);
        }
    }
    name
}

/// What a type is called in the name of a function.
#[must_use]
pub fn type_name(ty: &Type) -> String {
    match ty {
        Type::Undefined => "undefined".into(),
        Type::Any => "any".into(),
        Type::Object => "object".into(),
        Type::Symbol => "symbol".into(),
        Type::Boolean => "bool".into(),
        Type::BigInt => "bigint".into(),
        Type::String(_) => "str".into(),
        Type::Number(number) => number_name(*number).into(),
        Type::Callback(name) if name == "Function" => "callback".into(),
        Type::Interface(name)
        | Type::Dictionary(name)
        | Type::Enum(name)
        | Type::Callback(name)
        | Type::CallbackInterface(name) => snake(name),
        Type::Buffer(buffer) => buffer_name(*buffer),
        Type::Sequence(inner) | Type::FrozenArray(inner) | Type::ObservableArray(inner) => {
            format!("{}_sequence", type_name(inner))
        }
        Type::AsyncSequence(inner) => format!("{}_async_sequence", type_name(inner)),
        Type::Record(_, value) => format!("{}_record", type_name(value)),
        Type::Promise(_) => "promise".into(),
        Type::Iterator(_) => "iterator".into(),
        Type::AsyncIterator(_) => "async_iterator".into(),
        Type::Pair(..) => "pair".into(),
        Type::Nullable(inner) => type_name(inner),
        Type::Union(members) if members.iter().all(|member| matches!(member, Type::Buffer(_))) => {
            "buffer_source".into()
        }
        Type::Union(members)
            if members.iter().all(|member| matches!(member, Type::Callback(_) | Type::CallbackInterface(_))) =>
        {
            "callback".into()
        }
        Type::Union(_) if is_trusted(ty) => "trusted".into(),
        Type::Union(_) if ty.class() == Class::Handle => "object".into(),
        Type::Union(_) => "any".into(),
    }
}

/// `f64`, `u32` and so on.
#[must_use]
pub fn number_name(number: Number) -> &'static str {
    match number {
        Number::I8 => "i8",
        Number::U8 => "u8",
        Number::I16 => "i16",
        Number::U16 => "u16",
        Number::I32 => "i32",
        Number::U32 => "u32",
        Number::I64 => "i64",
        Number::U64 => "u64",
        Number::F32 => "f32",
        Number::F64 => "f64",
    }
}

/// `array_buffer`, `uint8_array` and so on.
#[must_use]
pub fn buffer_name(buffer: Buffer) -> String {
    snake(&format!("{buffer:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameter(name: &str, ty: Type, optional: bool) -> Parameter {
        Parameter { name: name.into(), ty, optional, variadic: false }
    }

    fn names(base: &str, overloads: &[Vec<Parameter>]) -> Vec<String> {
        let overloads: Vec<Overload> = overloads
            .iter()
            .map(|parameters| Overload { parameters: parameters.clone(), result: Type::Undefined })
            .collect();
        expand(base, &overloads).into_iter().map(|(name, ..)| name).collect()
    }

    fn text() -> Type {
        Type::String(Text::Dom)
    }

    fn interface(name: &str) -> Type {
        Type::Interface(name.into())
    }

    #[test]
    fn optional_arguments_become_functions_of_their_own() {
        let parameters = vec![
            parameter("kind", text(), false),
            parameter("bubbles", Type::Boolean, true),
            parameter("x", text(), true),
        ];
        assert_eq!(
            names("init_event", &[parameters]),
            ["init_event", "init_event_with_bubbles", "init_event_with_bubbles_and_x"]
        );
    }

    #[test]
    fn overloads_are_named_by_what_tells_them_apart() {
        let options = vec![parameter("options", Type::Dictionary("ScrollToOptions".into()), true)];
        let double = || Type::Number(Number::F64);
        let place = vec![parameter("x", double(), false), parameter("y", double(), false)];
        assert_eq!(
            names("scroll_to", &[options, place]),
            ["scroll_to", "scroll_to_with_options", "scroll_to_with_x_and_y"]
        );
    }

    #[test]
    fn unions_become_functions_and_interfaces_share_one() {
        let union = Type::Union(vec![interface("Request"), interface("Response"), text()]);
        let init = parameter("init", Type::Dictionary("RequestInit".into()), true);
        assert_eq!(
            names("fetch", &[vec![parameter("input", union, false), init]]),
            ["fetch_with_object", "fetch_with_str", "fetch_with_object_and_init", "fetch_with_str_and_init"]
        );
    }

    #[test]
    fn a_string_keeps_the_plain_name_beside_trusted_types() {
        let union = Type::Union(vec![interface("TrustedHTML"), text()]);
        let value = parameter("value", union, false);
        assert_eq!(names("set_inner_html", &[vec![value]]), ["set_inner_html_with_trusted_html", "set_inner_html"]);
    }

    #[test]
    fn variadic_unions_can_be_mixed() {
        let union = Type::Union(vec![interface("Node"), text()]);
        let nodes = Parameter { name: "nodes".into(), ty: union, optional: false, variadic: true };
        assert_eq!(names("append", &[vec![nodes]]), ["append_with_node", "append_with_str", "append_with_any"]);
    }

    #[test]
    fn variadic_arguments_after_optional_ones_can_be_left_out() {
        let arguments = Parameter { name: "arguments".into(), ty: Type::Any, optional: false, variadic: true };
        let parameters = vec![parameter("timeout", Type::Number(Number::I32), true), arguments];
        assert_eq!(names("start", &[parameters]), ["start", "start_with_timeout", "start_with_timeout_and_arguments"]);
    }

    #[test]
    fn one_alternative_of_a_nullable_union_takes_null() {
        let union = Type::Union(vec![text(), interface("Blob")]);
        assert_eq!(alternatives(&union.nullable()), [interface("Blob").nullable(), text()]);
        let primitive = Type::Union(vec![Type::Boolean, text()]).nullable();
        assert_eq!(alternatives(&primitive), [Type::Boolean.nullable(), text()]);
    }
}
