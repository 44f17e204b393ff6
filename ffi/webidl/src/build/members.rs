//! Members of an interface become constants and functions.

use std::collections::{BTreeMap, BTreeSet};

use super::{Builder, Place, RawInterface, is_special};
use crate::ast::{self, ContainerKind, Literal, MemberKind, Special};
use crate::build::resolve::Resolver;
use crate::chromium::Exposure;
use crate::error::Result;
use crate::expand::{self, Overload, Parameter};
use crate::model::*;
use crate::names::{snake, type_snake};

pub(super) struct MemberBuilder<'a, 'b> {
    builder: &'b Builder<'a>,
    resolver: Resolver<'a>,
    name: &'b str,
    raw: &'b RawInterface,
    exposure: &'b Exposure,
    constants: Vec<Constant>,
    functions: Vec<Function>,
    left_out: Vec<LeftOut>,
}

impl<'a, 'b> MemberBuilder<'a, 'b> {
    pub(super) fn new(builder: &'b Builder<'a>, name: &'b str, raw: &'b RawInterface, exposure: &'b Exposure) -> Self {
        let resolver = Resolver::new(builder.definitions);
        let (constants, functions, left_out) = (Vec::new(), Vec::new(), Vec::new());
        Self { builder, resolver, name, raw, exposure, constants, functions, left_out }
    }

    pub(super) fn build(
        mut self,
        members: &mut [(Place, ast::Member)],
    ) -> Result<(Vec<Constant>, Vec<Function>, Vec<LeftOut>)> {
        // All overloads of an operation, wherever they are written, are expanded together, where the first is.
        let mut operations: BTreeMap<(String, bool), Vec<(Place, ast::Member)>> = BTreeMap::new();
        let mut constructors = Vec::new();
        for (place, member) in members.iter() {
            match &member.kind {
                MemberKind::Operation { name, is_static, .. } if !name.is_empty() => {
                    operations.entry((name.clone(), *is_static)).or_default().push((place.clone(), member.clone()));
                }
                MemberKind::Constructor(_) => constructors.push((place.clone(), member.clone())),
                _ => {}
            }
        }
        self.constructors(&constructors)?;
        for (place, member) in members.iter() {
            match &member.kind {
                MemberKind::Constant { name, ty, value } => self.constant(place, name, ty, value)?,
                MemberKind::Attribute { .. } => self.attribute(place, member)?,
                MemberKind::Operation { name, is_static, .. } => {
                    if let Some(overloads) = operations.remove(&(name.clone(), *is_static)) {
                        self.operation(name, *is_static, &overloads)?;
                    }
                    self.special(place, member)?;
                }
                MemberKind::Constructor(_) => {}
                MemberKind::Stringifier => self.stringifier(place),
                MemberKind::Iterable { .. } => self.iterable(place, member)?,
                MemberKind::Maplike { key, value, readonly } => self.maplike(place, key, value, *readonly)?,
                MemberKind::Setlike { value, readonly } => self.setlike(place, value, *readonly)?,
            }
        }
        self.factories()?;
        self.css_properties();
        self.twins();
        self.unique_names();
        Ok((self.constants, self.functions, self.left_out))
    }

    /// The one operation of a callback interface.
    pub(super) fn callback(&self, name: &str, members: &[(Place, ast::Member)]) -> Result<Option<Callback>> {
        for (place, member) in members {
            if let MemberKind::Operation { name: operation, result, arguments, .. } = &member.kind {
                let mut callback = callback(self.builder, place, name, result, arguments)?;
                callback.name.clone_from(operation);
                return Ok(Some(callback));
            }
        }
        Ok(None)
    }

    fn resolve(&self, place: &Place, ty: &ast::Type) -> Result<Type> {
        Ok(or_object(self.builder, &self.resolver.resolve(place, ty)?))
    }

    fn push(
        &mut self,
        place: &Place,
        member: &str,
        name: String,
        action: Action,
        arguments: Vec<Argument>,
        result: Type,
    ) {
        let globals = self.exposure.only.get(member).cloned().unwrap_or_default();
        let (member, spec) = (member.to_owned(), place.spec.clone());
        self.functions.push(Function { name, member, spec, action, arguments, result, twin: false, globals });
    }

    fn is_namespace(&self) -> bool {
        self.raw.kind == ContainerKind::Namespace
    }

    fn constant(&mut self, place: &Place, name: &str, ty: &ast::Type, value: &Literal) -> Result<()> {
        let ty = self.resolve(place, ty)?;
        let wrong = |text: &str| place.error(format!("the constant `{name}` cannot have the value `{text}`"));
        let value = match value {
            Literal::Boolean(value) => ConstantValue::Boolean(*value),
            Literal::Integer(text) => ConstantValue::Integer(integer(text).ok_or_else(|| wrong(text))?),
            Literal::Decimal(text) => ConstantValue::Number(decimal(text).ok_or_else(|| wrong(text))?),
            _ => return Err(wrong("?")),
        };
        self.constants.push(Constant { name: name.to_owned(), spec: place.spec.clone(), ty, value });
        Ok(())
    }

    fn attribute(&mut self, place: &Place, member: &ast::Member) -> Result<()> {
        let MemberKind::Attribute { name, ty, readonly, is_static, stringifier, .. } = &member.kind else {
            return Ok(());
        };
        let ty = self.resolve(place, ty)?;
        let of_interface = *is_static || self.is_namespace();
        let get = if of_interface { Action::GetStatic(name.clone()) } else { Action::Get(name.clone()) };
        let snake = snake(name);
        self.push(place, name, format!("get_{snake}"), get, Vec::new(), ty.clone());
        let set_type = if !*readonly {
            Some(ty)
        } else if let Some(forwards) = member.attributes.get("PutForwards") {
            self.forwarded(place, &ty, forwards.values.first().map_or("", String::as_str))?
        } else {
            None
        };
        if let Some(ty) = set_type {
            let parameter = Parameter { name: "value".into(), ty, optional: false, variadic: false };
            let overload = Overload { parameters: vec![parameter], result: Type::Undefined };
            for (function, arguments, result) in expand::expand(&format!("set_{snake}"), &[overload]) {
                let set = if of_interface { Action::SetStatic(name.clone()) } else { Action::Set(name.clone()) };
                self.push(place, name, function, set, arguments, result);
            }
        }
        if *stringifier {
            self.stringifier(place);
        }
        Ok(())
    }

    /// The type of the attribute that setting this one sets.
    fn forwarded(&self, place: &Place, ty: &Type, attribute: &str) -> Result<Option<Type>> {
        let Type::Interface(name) = ty.not_null() else { return Ok(None) };
        let definitions = self.builder.definitions;
        let chain = std::iter::once(name.as_str()).chain(definitions.ancestors(name));
        for raw in chain.filter_map(|name| definitions.interfaces.get(name)) {
            for (place, member) in &raw.members {
                if let MemberKind::Attribute { name, ty, .. } = &member.kind
                    && name == attribute
                {
                    return self.resolve(place, ty).map(Some);
                }
            }
        }
        Err(place.error(format!("`{name}` has no attribute `{attribute}` to forward to")))
    }

    /// The overloads whose types this Chromium has; if none, all of them with `object` for what it lacks.
    fn overloads(
        &self,
        all: &[(Place, ast::Member)],
        result: impl Fn(&Place, &ast::Member) -> Result<Type>,
    ) -> Result<Vec<Overload>> {
        let mut kept = Vec::new();
        let mut mended = Vec::new();
        for (place, member) in all {
            let (MemberKind::Operation { arguments, .. } | MemberKind::Constructor(arguments)) = &member.kind else {
                continue;
            };
            let result = result(place, member)?;
            mended.push(Overload {
                parameters: parameters(self.builder, place, arguments, false)?.0,
                result: result.clone(),
            });
            let (parameters, whole) = parameters(self.builder, place, arguments, true)?;
            if whole {
                kept.push(Overload { parameters, result });
            }
        }
        Ok(if kept.is_empty() { mended } else { kept })
    }

    fn operation(&mut self, name: &str, is_static: bool, all: &[(Place, ast::Member)]) -> Result<()> {
        let overloads = self.overloads(all, |place, member| match &member.kind {
            MemberKind::Operation { result, .. } => self.resolve(place, result),
            _ => Ok(Type::Undefined),
        })?;
        let place = &all[0].0;
        let action = if is_static || self.is_namespace() {
            Action::CallStatic(name.to_owned())
        } else {
            Action::Call(name.to_owned())
        };
        for (function, arguments, result) in expand::expand(&snake(name), &overloads) {
            self.push(place, name, function, action.clone(), arguments, result);
        }
        Ok(())
    }

    fn constructors(&mut self, all: &[(Place, ast::Member)]) -> Result<()> {
        let Some((place, first)) = all.first() else { return Ok(()) };
        let reason = if first.attributes.has("HTMLConstructor") {
            Some("only the class of a custom element can call it; document.createElement makes such elements")
        } else if !self.exposure.constructs {
            Some("this Chromium refuses to construct it")
        } else {
            None
        };
        if let Some(reason) = reason {
            self.left_out.push(LeftOut {
                side: Side::WebIdl,
                interface: self.name.to_owned(),
                member: Some("constructor".to_owned()),
                reason: reason.to_owned(),
            });
            return Ok(());
        }
        let object = Type::Interface(self.name.to_owned());
        let overloads = self.overloads(all, |_, _| Ok(object.clone()))?;
        for (function, arguments, result) in expand::expand("new", &overloads) {
            self.push(place, "constructor", function, Action::Construct, arguments, result);
        }
        Ok(())
    }

    /// `[LegacyFactoryFunction=Image(…)]`
    fn factories(&mut self) -> Result<()> {
        for attribute in self.raw.attributes.0.iter().filter(|attribute| attribute.name == "LegacyFactoryFunction") {
            let Some(factory) = attribute.values.first() else { continue };
            let place = self.raw.place.clone();
            let arguments = attribute.arguments.clone().unwrap_or_default();
            let result = Type::Interface(self.name.to_owned());
            let parameters = parameters(self.builder, &place, &arguments, false)?.0;
            let constructs = self.functions.iter().any(|function| function.action == Action::Construct);
            let base = if constructs { format!("new_{}", snake(factory)) } else { "new".to_owned() };
            for (function, arguments, result) in expand::expand(&base, &[Overload { parameters, result }]) {
                self.push(&place, "constructor", function, Action::ConstructNamed(factory.clone()), arguments, result);
            }
        }
        Ok(())
    }

    /// Indexed and named getters, setters and deleters, with or without a name of their own.
    fn special(&mut self, place: &Place, member: &ast::Member) -> Result<()> {
        let MemberKind::Operation { result, arguments, .. } = &member.kind else { return Ok(()) };
        if is_special(member, Special::Stringifier) {
            self.stringifier(place);
            return Ok(());
        }
        let Some(key) = arguments.first() else { return Ok(()) };
        let indexed = matches!(self.resolve(place, &key.ty)?, Type::Number(_));
        let key = Argument {
            name: if indexed { "index".into() } else { "name".into() },
            ty: if indexed { Type::Number(Number::U32) } else { Type::String(Text::Dom) },
            variadic: false,
        };
        if is_special(member, Special::Getter) {
            // What is not there is undefined.
            let result = self.resolve(place, result)?.nullable();
            let (name, action) = if indexed { ("get_at", Action::GetIndex) } else { ("get_named", Action::GetNamed) };
            self.push(place, "@@getter", name.into(), action, vec![key], result);
        } else if is_special(member, Special::Setter) {
            let Some(value) = arguments.get(1) else { return Ok(()) };
            let ty = self.resolve(place, &value.ty)?;
            let (base, action) = if indexed { ("set_at", Action::SetIndex) } else { ("set_named", Action::SetNamed) };
            let of = |name: &str, ty: Type| Parameter { name: name.into(), ty, optional: false, variadic: false };
            let parameters = vec![of(&key.name, key.ty.clone()), of("value", ty)];
            for (name, arguments, result) in expand::expand(base, &[Overload { parameters, result: Type::Undefined }]) {
                self.push(place, "@@setter", name, action.clone(), arguments, result);
            }
        } else if is_special(member, Special::Deleter) {
            self.push(place, "@@deleter", "delete_named".into(), Action::DeleteNamed, vec![key], Type::Undefined);
        }
        Ok(())
    }

    fn stringifier(&mut self, place: &Place) {
        if !self.functions.iter().any(|function| function.name == "to_string") {
            let text = Type::String(Text::Dom);
            self.push(place, "@@stringifier", "to_string".into(), Action::ToString, Vec::new(), text);
        }
    }

    fn method(&mut self, place: &Place, name: &str, parameters: Vec<Parameter>, result: Type) {
        // A collection may write some of these itself, with other types.
        let own = |raw: &RawInterface| {
            raw.members
                .iter()
                .any(|(_, member)| matches!(&member.kind, MemberKind::Operation { name: own, .. } if own == name))
        };
        if own(self.raw) {
            return;
        }
        for (function, arguments, result) in expand::expand(&snake(name), &[Overload { parameters, result }]) {
            self.push(place, name, function, Action::Call(name.to_owned()), arguments, result);
        }
    }

    fn each(&mut self, place: &Place, key: &Type, value: &Type) {
        let iterator = |ty: Type| Type::Iterator(Box::new(ty));
        let pair = Type::Pair(Box::new(key.clone()), Box::new(value.clone()));
        self.method(place, "entries", Vec::new(), iterator(pair));
        self.method(place, "keys", Vec::new(), iterator(key.clone()));
        self.method(place, "values", Vec::new(), iterator(value.clone()));
        let function = if self.builder.definitions.callbacks.contains_key("Function") {
            Type::Callback("Function".into())
        } else {
            Type::Object
        };
        let parameters = vec![
            Parameter { name: "callback".into(), ty: function, optional: false, variadic: false },
            Parameter { name: "this_arg".into(), ty: Type::Any, optional: true, variadic: false },
        ];
        self.method(place, "forEach", parameters, Type::Undefined);
    }

    fn iterable(&mut self, place: &Place, member: &ast::Member) -> Result<()> {
        let MemberKind::Iterable { key, value, is_async, arguments } = &member.kind else { return Ok(()) };
        let key = key.as_ref().map(|key| self.resolve(place, key)).transpose()?;
        let value = self.resolve(place, value)?;
        if !*is_async {
            self.each(place, &key.unwrap_or(Type::Number(Number::U32)), &value);
            return Ok(());
        }
        let parameters = parameters(self.builder, place, arguments, false)?.0;
        let iterator = |ty: Type| Type::AsyncIterator(Box::new(ty));
        if let Some(key) = key {
            let pair = Type::Pair(Box::new(key.clone()), Box::new(value.clone()));
            self.method(place, "entries", parameters.clone(), iterator(pair));
            self.method(place, "keys", parameters.clone(), iterator(key));
        }
        self.method(place, "values", parameters, iterator(value));
        Ok(())
    }

    fn size(&mut self, place: &Place) {
        let number = Type::Number(Number::U32);
        self.push(place, "size", "get_size".into(), Action::Get("size".into()), Vec::new(), number);
    }

    fn maplike(&mut self, place: &Place, key: &ast::Type, value: &ast::Type, readonly: bool) -> Result<()> {
        let (key, value) = (self.resolve(place, key)?, self.resolve(place, value)?);
        let of =
            |name: &str, ty: &Type| Parameter { name: name.into(), ty: ty.clone(), optional: false, variadic: false };
        self.size(place);
        self.each(place, &key, &value);
        self.method(place, "get", vec![of("key", &key)], value.clone().nullable());
        self.method(place, "has", vec![of("key", &key)], Type::Boolean);
        if !readonly {
            self.method(place, "set", vec![of("key", &key), of("value", &value)], Type::Undefined);
            self.method(place, "delete", vec![of("key", &key)], Type::Boolean);
            self.method(place, "clear", Vec::new(), Type::Undefined);
        }
        Ok(())
    }

    fn setlike(&mut self, place: &Place, value: &ast::Type, readonly: bool) -> Result<()> {
        let value = self.resolve(place, value)?;
        let parameter =
            || vec![Parameter { name: "value".into(), ty: value.clone(), optional: false, variadic: false }];
        self.size(place);
        self.each(place, &value, &value);
        self.method(place, "has", parameter(), Type::Boolean);
        if !readonly {
            self.method(place, "add", parameter(), Type::Undefined);
            self.method(place, "delete", parameter(), Type::Boolean);
            self.method(place, "clear", Vec::new(), Type::Undefined);
        }
        Ok(())
    }

    /// The properties of CSS that a declaration has as attributes (`fontSize`). WebIDL has them in prose:
    /// <https://drafts.csswg.org/cssom/#dom-cssstyleproperties-camel-cased-attribute>.
    fn css_properties(&mut self) {
        if self.name != "CSSStyleDeclaration" {
            return;
        }
        let known: BTreeSet<String> = self.functions.iter().map(|function| function.member.clone()).collect();
        let attributes = self.exposure.members.get("attribute").into_iter().flatten();
        for name in attributes.filter(|name| !name.contains('-') && !known.contains(*name)) {
            let place = self.raw.place.clone();
            let (text, snake) = (Type::String(Text::Dom), snake(name));
            let value = Argument { name: "value".into(), ty: text.clone(), variadic: false };
            self.push(&place, name, format!("get_{snake}"), Action::Get(name.clone()), Vec::new(), text);
            self.push(&place, name, format!("set_{snake}"), Action::Set(name.clone()), vec![value], Type::Undefined);
        }
    }

    /// Puts its deferred twin after each function that has one.
    fn twins(&mut self) {
        let functions = std::mem::take(&mut self.functions);
        self.functions = functions
            .into_iter()
            .flat_map(|function| {
                let twin = function.deferred_twin();
                std::iter::once(function).chain(twin)
            })
            .collect();
    }

    /// An operation `getX` keeps its name where an attribute `x` has the same; the attribute's function becomes `get_x_attribute`.
    fn unique_names(&mut self) {
        let is_attribute = |action: &Action| {
            matches!(action, Action::Get(_) | Action::Set(_) | Action::GetStatic(_) | Action::SetStatic(_))
        };
        let mut taken: BTreeSet<String> =
            self.functions.iter().filter(|f| !is_attribute(&f.action)).map(|f| f.name.clone()).collect();
        let mut seen = BTreeSet::new();
        for function in &mut self.functions {
            let mut name = function.name.clone();
            if is_attribute(&function.action) {
                if taken.contains(&name) {
                    name.push_str("_attribute");
                }
                taken.insert(name.clone());
            }
            // A static member beside one of the same name, or names that differ in capitals alone.
            let plain = name.clone();
            let mut number = 2;
            while !seen.insert(name.clone()) {
                name = format!("{plain}_{number}");
                number += 1;
            }
            function.name = name;
        }
    }
}

/// The parameters, and whether all that are required have types that this Chromium has. Without `cut`, `object` stands for
/// such types.
fn parameters(
    builder: &Builder<'_>,
    place: &Place,
    arguments: &[ast::Argument],
    cut: bool,
) -> Result<(Vec<Parameter>, bool)> {
    let resolver = Resolver::new(builder.definitions);
    let mut parameters = Vec::new();
    for argument in arguments {
        let whole = resolver.resolve(place, &argument.ty)?;
        let ty = match builder.cut(&whole) {
            Some(ty) => ty,
            None if !cut => or_object(builder, &whole),
            // What follows an optional argument that cannot be given cannot be given either.
            None => return Ok((parameters, argument.optional || argument.variadic)),
        };
        parameters.push(Parameter {
            name: snake(&argument.name),
            ty,
            optional: argument.optional,
            variadic: argument.variadic,
        });
    }
    Ok((parameters, true))
}

/// The type, with what they inherit from, or else `object`, for interfaces that this Chromium does not have.
fn or_object(builder: &Builder<'_>, ty: &Type) -> Type {
    builder.cut(ty).unwrap_or_else(|| match ty {
        Type::Interface(name) => builder
            .definitions
            .ancestors(name)
            .find(|ancestor| builder.has_interface(ancestor))
            .map_or(Type::Object, |ancestor| Type::Interface(ancestor.to_owned())),
        Type::Promise(inner) => Type::Promise(Box::new(or_object(builder, inner))),
        Type::Sequence(inner) => Type::Sequence(Box::new(or_object(builder, inner))),
        Type::FrozenArray(inner) => Type::FrozenArray(Box::new(or_object(builder, inner))),
        Type::ObservableArray(inner) => Type::ObservableArray(Box::new(or_object(builder, inner))),
        Type::Nullable(inner) => or_object(builder, inner).nullable(),
        _ => Type::Object,
    })
}

/// A callback function.
pub(super) fn callback(
    builder: &Builder<'_>,
    place: &Place,
    name: &str,
    result: &ast::Type,
    arguments: &[ast::Argument],
) -> Result<Callback> {
    let arguments = parameters(builder, place, arguments, false)?
        .0
        .into_iter()
        .map(|parameter| Argument {
            name: parameter.name,
            ty: if parameter.optional { parameter.ty.nullable() } else { parameter.ty },
            variadic: parameter.variadic,
        })
        .collect();
    Ok(Callback {
        name: name.to_owned(),
        snake: type_snake(name),
        spec: place.spec.clone(),
        arguments,
        result: or_object(builder, &Resolver::new(builder.definitions).resolve(place, result)?),
    })
}

fn integer(text: &str) -> Option<i128> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let value = if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        i128::from(u64::from_str_radix(hex, 16).ok()?)
    } else if digits.len() > 1 && digits.starts_with('0') {
        i128::from(u64::from_str_radix(digits, 8).ok()?)
    } else {
        i128::from(digits.parse::<u64>().ok()?)
    };
    Some(sign * value)
}

fn decimal(text: &str) -> Option<f64> {
    match text {
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ => text.parse().ok(),
    }
}
