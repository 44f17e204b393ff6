//! The C headers: inline functions over `mumba.h`, one header for each specification and one for all.
//!
//! A header needs `mumba.h` and `support.h` only: every type is a handle or a name, so each header says itself what the
//! types that it mentions are (C11 and C++ allow the same `typedef` again), and specifications that name each other are no
//! matter. `support.h` is written by hand, in this folder; only the well-known names in it are filled in.

mod function;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::coverage::Emitted;
use crate::error::{Error, Result};
use crate::expand::buffer_name;
use crate::model::*;
use crate::names::{Names, snake};

/// What was emitted.
#[derive(Debug, Default)]
pub struct Output {
    /// Files below `sdk-c/include/mumba`, such as `web/dom.h`.
    pub files: BTreeMap<String, String>,
    /// What something was emitted for.
    pub emitted: Emitted,
    /// How many functions.
    pub functions: usize,
}

/// Emits everything. `core` is the text of `mumba.h`, whose names nothing else may have.
///
/// # Errors
///
/// [`Error::Clash`] when two things would have the same name in C.
pub fn emit(model: &Model, names: &Names, core: &str) -> Result<Output> {
    let mut emitter = Emitter { model, names, output: Output::default(), taken: BTreeMap::new() };
    let support = support::text(names);
    for (text, what) in [(core, "`mumba.h`"), (&support, "`support.h`")] {
        let words = text.split(|character: char| !character.is_ascii_alphanumeric() && character != '_');
        for word in words.filter(|word| word.to_ascii_lowercase().starts_with("mumba_")) {
            emitter.taken.insert(word.to_owned(), format!("something of {what}"));
        }
    }
    emitter.claim_types()?;
    for spec in model.specs.values() {
        let header = emitter.header(spec)?;
        emitter.output.files.insert(format!("web/{}.h", spec.name), header);
    }
    emitter.output.files.insert("web/support.h".into(), support);
    let mut all = String::from(
        "/**\n * @file web.h\n * The whole web platform, as the Chromium of this Mumba has it: every header of `mumba/web`.\n *\n \
         * A source file that includes the headers it needs compiles faster.\n *\n \
         * SPDX-License-Identifier: MIT OR Apache-2.0\n */\n\n#ifndef MUMBA_WEB_H\n#define MUMBA_WEB_H\n\n\
         /* Made by `cargo xtask generate`: change ffi/webidl, not this file. */\n\n",
    );
    for name in emitter.output.files.keys() {
        let _ = writeln!(all, "#include <mumba/{name}>");
    }
    all.push_str("\n#endif /* MUMBA_WEB_H */\n");
    emitter.output.files.insert("web.h".into(), all);
    Ok(emitter.output)
}

struct Emitter<'a> {
    model: &'a Model,
    names: &'a Names,
    output: Output,
    /// What each name of C stands for.
    taken: BTreeMap<String, String>,
}

impl Emitter<'_> {
    fn claim(&mut self, name: &str, what: &str) -> Result<()> {
        match self.taken.insert(name.to_owned(), what.to_owned()) {
            Some(first) => Err(Error::Clash { name: name.to_owned(), first, second: what.to_owned() }),
            None => Ok(()),
        }
    }

    /// Types come first: a function that would have the name of a type gets another.
    fn claim_types(&mut self) -> Result<()> {
        let model = self.model;
        let namespaces = |one: &&Interface| one.kind != InterfaceKind::Namespace;
        let types = (model.interfaces.values().filter(namespaces).map(|one| (&one.snake, &one.name)))
            .chain(model.dictionaries.values().map(|one| (&one.snake, &one.name)))
            .chain(model.enums.values().map(|one| (&one.snake, &one.name)))
            .chain(model.callbacks.values().map(|one| (&one.snake, &one.name)));
        for (snake, name) in types {
            self.claim(&format!("mumba_{snake}"), &format!("the type `{name}`"))?;
        }
        Ok(())
    }

    /// Takes a function's name, with `_call` where a type has it.
    fn claim_function(&mut self, name: String, what: &str) -> Result<String> {
        let is_type = self.taken.get(&name).is_some_and(|taken| taken.starts_with("the type"));
        let name = if is_type { format!("{name}_call") } else { name };
        self.claim(&name, what)?;
        Ok(name)
    }

    /// The number of a well-known name, as C writes it.
    fn name(&self, text: &str) -> String {
        // Every identifier of the model is in the table.
        format!("0x{:08x}u", self.names.number(text).unwrap_or(0))
    }

    fn header(&mut self, spec: &Spec) -> Result<String> {
        let mut body = String::new();
        let mut types = Types::default();
        self.enums(spec, &mut body)?;
        self.callbacks(spec, &mut body, &mut types)?;
        for interface in self.model.interfaces.values() {
            self.interface(spec, interface, &mut body, &mut types)?;
        }
        for dictionary in self.model.dictionaries.values() {
            self.dictionary(spec, dictionary, &mut body, &mut types)?;
        }
        let guard =
            format!("MUMBA_WEB_{}_H", spec.name.replace(|c: char| !c.is_ascii_alphanumeric(), "_").to_uppercase());
        let mut header = format!(
            "/**\n * @file {name}.h\n * {title}: <{address}>\n *\n * Functions are named after interface and member; MDN's page about one is named \
             `Interface.member`.\n * `mumba/web/support.h` says what all of them have in common.\n *\n \
             * SPDX-License-Identifier: MIT OR Apache-2.0\n */\n\n#ifndef {guard}\n#define {guard}\n\n\
             /* Made by `cargo xtask generate`: change ffi/webidl, not this file. */\n\n#include <mumba/web/support.h>\n\n",
            name = spec.name,
            title = comment_text(&spec.title),
            address = spec.address,
        );
        types.write(self.model, &mut header);
        header.push_str(&body);
        let _ = writeln!(header, "#endif /* {guard} */");
        Ok(header)
    }

    fn enums(&mut self, spec: &Spec, body: &mut String) -> Result<()> {
        for one in self.model.enums.values().filter(|one| one.spec == spec.name) {
            let _ = writeln!(
                body,
                "/** `{}`. Reading a value that is none of these gives another name, or 0. */",
                one.name
            );
            let _ = writeln!(body, "typedef mumba_name mumba_{};\n", one.snake);
            for (value, name) in &one.values {
                let macro_name = format!("MUMBA_{}_{}", one.snake, name).to_uppercase();
                self.claim(&macro_name, &format!("`{}.{value}`", one.name))?;
                let number = self.name(value);
                let _ = writeln!(body, "/** \"{}\" */", comment_text(value));
                let value = format!("((mumba_{}){number})", one.snake);
                let joint = if macro_name.len() + value.len() > 110 { " \\\n    " } else { " " };
                let _ = writeln!(body, "#define {macro_name}{joint}{value}");
            }
            body.push('\n');
        }
        Ok(())
    }

    fn callbacks(&mut self, spec: &Spec, body: &mut String, types: &mut Types) -> Result<()> {
        for callback in self.model.callbacks.values().filter(|callback| callback.spec == spec.name) {
            types.defined.insert(callback.snake.clone());
            let _ = writeln!(
                body,
                "{}typedef mumba_handle mumba_{};\n",
                comment(&format!(
                    "`{}`: a function made with `mumba_callback_create`. It is called with {} and returns {}.",
                    callback.name,
                    arguments_text(&callback.arguments),
                    type_text(&callback.result)
                )),
                callback.snake
            );
        }
        Ok(())
    }

    fn interface(&mut self, spec: &Spec, interface: &Interface, body: &mut String, types: &mut Types) -> Result<()> {
        let own = interface.spec == spec.name;
        let functions: Vec<&Function> = interface.functions.iter().filter(|f| f.spec == spec.name).collect();
        let constants: Vec<&Constant> = interface.constants.iter().filter(|c| c.spec == spec.name).collect();
        if own {
            self.output.emitted.interfaces.insert(interface.name.clone());
            self.interface_type(interface, body, types);
        } else if functions.is_empty() && constants.is_empty() {
            return Ok(());
        }
        for constant in &constants {
            let name = format!("MUMBA_{}_{}", interface.snake, constant.name).to_uppercase();
            self.claim(&name, &format!("`{}.{}`", interface.name, constant.name))?;
            let _ = writeln!(body, "/** `{}.{}` */", interface.name, constant.name);
            let _ = writeln!(body, "#define {name} {}", constant_text(constant));
            self.output.emitted.members.insert((interface.name.clone(), constant.name.clone()));
        }
        if !constants.is_empty() {
            body.push('\n');
        }
        if own && interface.kind == InterfaceKind::Interface && !interface.path.is_empty() {
            self.cast(interface, body)?;
        }
        for function in functions {
            let name = format!("mumba_{}_{}", interface.snake, function.name);
            let name = self.claim_function(name, &format!("`{}.{}`", interface.name, function.member))?;
            let title = match function.member.as_str() {
                "constructor" => format!("`new {}`", constructed(interface, function)),
                "@@getter" | "@@setter" | "@@deleter" => format!("`{}`, by index or name", interface.name),
                "@@stringifier" => format!("`{}`, as a string", interface.name),
                member => format!("`{}.{member}`", interface.name),
            };
            let mut notes = self.notes(function);
            let globals = if function.globals.is_empty() { &interface.globals } else { &function.globals };
            notes.push_str(&globals_text(globals));
            let receiver = function::Receiver { ty: format!("mumba_{}", interface.snake), path: &interface.path };
            types.note(&Type::Interface(interface.name.clone()));
            function.visit_types(&mut |ty| types.note(ty));
            body.push_str(&comment(&format!("{title}.{notes}")));
            body.push_str(&function::text(self, &name, function, &receiver));
            body.push('\n');
            self.output.functions += 1;
            self.output.emitted.members.insert((interface.name.clone(), function.member.clone()));
        }
        if own {
            self.events(interface, body, types)?;
        }
        Ok(())
    }

    fn interface_type(&mut self, interface: &Interface, body: &mut String, types: &mut Types) {
        types.defined.insert(interface.snake.clone());
        let mut text = match interface.kind {
            InterfaceKind::Interface => format!("`{}`.", interface.name),
            InterfaceKind::Namespace => {
                // Nobody has a handle to it.
                let _ = writeln!(body, "/* `{}`.{} */\n", interface.name, globals_text(&interface.globals));
                return;
            }
            InterfaceKind::CallbackInterface => match &interface.callback {
                Some(callback) => format!(
                    "`{}`: a function made with `mumba_callback_create` serves. It is called with {} and returns {}.",
                    interface.name,
                    arguments_text(&callback.arguments),
                    type_text(&callback.result)
                ),
                None => format!("`{}`.", interface.name),
            },
        };
        if let Some(parent) = interface.parent.as_ref().and_then(|parent| self.model.interfaces.get(parent)) {
            let _ = write!(text, " It is a `mumba_{}` too.", parent.snake);
        }
        text.push_str(&globals_text(&interface.globals));
        let _ = writeln!(body, "{}typedef mumba_handle mumba_{};\n", comment(&text), interface.snake);
    }

    fn cast(&mut self, interface: &Interface, body: &mut String) -> Result<()> {
        let name = format!("mumba_as_{}", interface.snake);
        self.claim(&name, &format!("the cast to `{}`", interface.name))?;
        body.push_str(&comment(&format!(
            "Gives `object` itself when it is of `{}`, else MUMBA_ERR_TYPE. Reads.",
            interface.name
        )));
        let ty = format!("mumba_{}", interface.snake);
        let parameters = ["mumba_context *ctx".to_owned(), "mumba_handle object".into(), format!("{ty} *result")];
        body.push_str(&signature(&name, &parameters));
        let (first, second) = self.path_names(&interface.path);
        let _ = write!(body, " {{\n    return mumba_web_cast(ctx, object, {first}, {second}, result);\n}}\n\n");
        Ok(())
    }

    /// The names on the way to an interface object: the last, and what it is in, or 0.
    fn path_names(&self, path: &[String]) -> (String, String) {
        match path {
            [namespace, name] => (self.name(namespace), self.name(name)),
            [name] => (self.name(name), "0".into()),
            _ => ("0".into(), "0".into()),
        }
    }

    fn events(&mut self, interface: &Interface, body: &mut String, types: &mut Types) -> Result<()> {
        for event in &interface.events {
            let name = format!("mumba_{}_on_{}", interface.snake, event.snake);
            self.claim(&name, &format!("the event `{}` of `{}`", event.name, interface.name))?;
            types.note(&Type::Interface(event.interface.clone()));
            let event_type = snake(&event.interface);
            types.listeners.insert(event_type.clone());
            let mut text = format!("The event `{}` of `{}`, a `{}`.", event.name, interface.name, event.interface);
            if event.bubbled {
                text.push_str(" It bubbles here.");
            }
            body.push_str(&comment(&text));
            let mut parameters = vec![
                "mumba_context *ctx".to_owned(),
                format!("mumba_{} self", interface.snake),
                format!("mumba_{event_type}_listener listener"),
                "void *user".into(),
                "mumba_drop_fn drop".into(),
                "mumba_handle *subscription".into(),
            ];
            let number = self.name(&event.name);
            let call = |options: &str| {
                format!(
                    " {{\n    return mumba_web_listen(ctx, self, {number}, {options}, listener, user, drop, subscription);\n}}\n\n"
                )
            };
            body.push_str(&signature(&name, &parameters));
            body.push_str(&call("NULL"));
            let with_options = format!("{name}_with_options");
            self.claim(&with_options, &format!("the event `{}` of `{}`, with options", event.name, interface.name))?;
            parameters.insert(2, "const mumba_listener_options *options".into());
            body.push_str(&comment(&format!("As `{name}`, in the way that `options` says.")));
            body.push_str(&signature(&with_options, &parameters));
            body.push_str(&call("options"));
            self.output.functions += 2;
        }
        Ok(())
    }

    fn dictionary(&mut self, spec: &Spec, dictionary: &Dictionary, body: &mut String, types: &mut Types) -> Result<()> {
        let own = dictionary.spec == spec.name;
        if own {
            types.defined.insert(dictionary.snake.clone());
            let mut text = format!("`{}`: an object with members.", dictionary.name);
            if let Some(parent) = dictionary.parent.as_ref().and_then(|parent| self.model.dictionaries.get(parent)) {
                let _ = write!(text, " Those of `mumba_{}` are for it too.", parent.snake);
            }
            let required: Vec<String> = dictionary
                .fields
                .iter()
                .filter(|field| field.required)
                .map(|field| format!("`{}`", field.name))
                .collect();
            if !required.is_empty() {
                let _ = write!(text, " It needs {}.", required.join(", "));
            }
            let _ = writeln!(body, "{}typedef mumba_handle mumba_{};\n", comment(&text), dictionary.snake);
            let name = format!("mumba_{}_create", dictionary.snake);
            self.claim(&name, &format!("making a `{}`", dictionary.name))?;
            body.push_str(&comment(&format!("Makes a `{}` without members. Deferred.", dictionary.name)));
            let parameters = ["mumba_context *ctx".to_owned(), format!("mumba_{} *result", dictionary.snake)];
            body.push_str(&signature(&name, &parameters));
            body.push_str(" {\n    return mumba_object_create(ctx, result);\n}\n\n");
            self.output.functions += 1;
        }
        for field in dictionary.fields.iter().filter(|field| field.spec == spec.name) {
            types.note(&Type::Dictionary(dictionary.name.clone()));
            for function in field.setters.iter().chain([&field.getter]) {
                let name = format!("mumba_{}_{}", dictionary.snake, function.name);
                let name = self.claim_function(name, &format!("`{}.{}`", dictionary.name, field.name))?;
                function.visit_types(&mut |ty| types.note(ty));
                let mut text = format!("`{}.{}`.", dictionary.name, field.name);
                if let (Some(default), Action::Set(_)) = (&field.default, &function.action) {
                    let _ = write!(text, " Without it: {default}.");
                }
                text.push_str(&self.notes(function));
                body.push_str(&comment(&text));
                let receiver = function::Receiver { ty: format!("mumba_{}", dictionary.snake), path: &[] };
                body.push_str(&function::text(self, &name, function, &receiver));
                body.push('\n');
                self.output.functions += 1;
            }
        }
        Ok(())
    }

    /// What there is to say about arguments and result beyond their types.
    fn notes(&self, function: &Function) -> String {
        let mut notes = String::new();
        for argument in &function.arguments {
            let ty = &argument.ty;
            let told = match ty.not_null() {
                Type::Union(_) | Type::Promise(_) | Type::Record(..) | Type::AsyncSequence(_) => true,
                Type::Sequence(inner) | Type::FrozenArray(inner) | Type::ObservableArray(inner) => {
                    inner.class() == Class::Value || matches!(**inner, Type::Union(_) | Type::Sequence(_))
                }
                _ => ty.class() == Class::Value && *ty != Type::Any,
            };
            if told {
                let _ = write!(notes, " `{}`: {}.", argument.name, type_text(ty));
            } else if matches!(ty, Type::Nullable(_)) {
                let _ = write!(notes, " `{}` may be none.", argument.name);
            }
        }
        match &function.result {
            Type::Undefined => {}
            Type::Interface(_)
            | Type::String(_)
            | Type::Boolean
            | Type::Number(_)
            | Type::Dictionary(_)
            | Type::Enum(_)
            | Type::Any => {}
            other => {
                let _ = write!(notes, " Gives {}.", type_text(other));
            }
        }
        notes.push_str(match (function.twin, function.deferred()) {
            (true, _) => " Deferred: what the handle holds may turn out to be null.",
            (false, true) => " Deferred.",
            (false, false) => " Reads.",
        });
        notes
    }
}

/// What is made by a constructor.
fn constructed<'a>(interface: &'a Interface, function: &'a Function) -> &'a str {
    if let Action::ConstructNamed(name) = &function.action { name } else { &interface.name }
}

/// The types that a header mentions.
#[derive(Default)]
struct Types {
    mentioned: BTreeSet<Type>,
    /// Those that it defines, with a comment, before their first use in a function.
    defined: BTreeSet<String>,
    /// Interfaces of events that listeners get, in snake case.
    listeners: BTreeSet<String>,
}

impl Types {
    fn note(&mut self, ty: &Type) {
        if matches!(
            ty,
            Type::Interface(_) | Type::Dictionary(_) | Type::Callback(_) | Type::CallbackInterface(_) | Type::Enum(_)
        ) {
            self.mentioned.insert(ty.clone());
        }
    }

    fn write(&self, model: &Model, header: &mut String) {
        let mut lines = BTreeSet::new();
        for ty in &self.mentioned {
            let (snake, base) = match ty {
                Type::Enum(name) => (&model.enums[name].snake, "mumba_name"),
                Type::Dictionary(name) => (&model.dictionaries[name].snake, "mumba_handle"),
                Type::Callback(name) => (&model.callbacks[name].snake, "mumba_handle"),
                Type::Interface(name) | Type::CallbackInterface(name) => {
                    (&model.interfaces[name].snake, "mumba_handle")
                }
                _ => continue,
            };
            lines.insert(format!("typedef {base} mumba_{snake};\n"));
        }
        if !lines.is_empty() {
            header.push_str("/* Types that are used below. */\n");
            lines.iter().for_each(|line| header.push_str(line));
            header.push('\n');
        }
        for listener in &self.listeners {
            let _ = writeln!(header, "/** Gets a `mumba_{listener}`, which lives until it returns. */");
            let _ = writeln!(
                header,
                "typedef mumba_status (*mumba_{listener}_listener)(mumba_context *ctx, void *user, mumba_{listener} event);\n"
            );
        }
    }
}

/// The type of an argument or a result.
pub(crate) fn c_type(model: &Model, ty: &Type) -> String {
    match ty {
        Type::Boolean => "bool".into(),
        Type::Number(number) => number_type(*number).into(),
        Type::String(_) => "mumba_string".into(),
        Type::Enum(name) => format!("mumba_{}", model.enums[name].snake),
        Type::Interface(name) | Type::CallbackInterface(name) => format!("mumba_{}", model.interfaces[name].snake),
        Type::Dictionary(name) => format!("mumba_{}", model.dictionaries[name].snake),
        Type::Callback(name) => format!("mumba_{}", model.callbacks[name].snake),
        Type::Buffer(buffer) => format!("mumba_{}", buffer_name(*buffer)),
        Type::Symbol => "mumba_symbol".into(),
        Type::BigInt => "mumba_bigint".into(),
        Type::Sequence(_) | Type::FrozenArray(_) | Type::ObservableArray(_) | Type::Pair(..) => "mumba_array".into(),
        Type::Promise(_) => "mumba_promise".into(),
        Type::Iterator(_) => "mumba_iterator".into(),
        Type::AsyncIterator(_) => "mumba_async_iterator".into(),
        Type::Record(..) => "mumba_record".into(),
        Type::Nullable(inner) if inner.class() == Class::Handle => c_type(model, inner),
        _ if is_nullable_string(ty) => "mumba_string".into(),
        _ => match ty.class() {
            Class::String => "mumba_string".into(),
            Class::Handle | Class::NullableHandle => "mumba_object".into(),
            _ => "mumba_value".into(),
        },
    }
}

/// A string, or null: in C one whose pointer is null.
pub(crate) fn is_nullable_string(ty: &Type) -> bool {
    matches!(ty, Type::Nullable(inner) if inner.class() == Class::String)
}

fn number_type(number: Number) -> &'static str {
    match number {
        Number::I8 => "int8_t",
        Number::U8 => "uint8_t",
        Number::I16 => "int16_t",
        Number::U16 => "uint16_t",
        Number::I32 => "int32_t",
        Number::U32 => "uint32_t",
        Number::I64 => "int64_t",
        Number::U64 => "uint64_t",
        Number::F32 => "float",
        Number::F64 => "double",
    }
}

/// A type in words that a reader of specifications knows.
fn type_text(ty: &Type) -> String {
    let list = |name: &str, inner: &Type| format!("{name}<{}>", type_text(inner));
    match ty {
        Type::Undefined => "nothing".into(),
        Type::Any => "any value".into(),
        Type::Object => "an object".into(),
        Type::Symbol => "a symbol".into(),
        Type::Boolean => "a boolean".into(),
        Type::Number(_) => "a number".into(),
        Type::BigInt => "a bigint".into(),
        Type::String(_) => "a string".into(),
        Type::Interface(name)
        | Type::Dictionary(name)
        | Type::Enum(name)
        | Type::Callback(name)
        | Type::CallbackInterface(name) => format!("`{name}`"),
        Type::Buffer(buffer) => format!("`{buffer:?}`"),
        Type::Sequence(inner) => list("sequence", inner),
        Type::FrozenArray(inner) => list("frozen array", inner),
        Type::ObservableArray(inner) => list("observable array", inner),
        Type::AsyncSequence(inner) => list("async sequence", inner),
        Type::Promise(inner) => list("promise", inner),
        Type::Iterator(inner) => list("iterator", inner),
        Type::AsyncIterator(inner) => list("async iterator", inner),
        Type::Record(key, value) => format!("record<{}, {}>", type_text(key), type_text(value)),
        Type::Pair(key, value) => format!("[{}, {}]", type_text(key), type_text(value)),
        Type::Nullable(inner) => format!("{} or none", type_text(inner)),
        Type::Union(members) => members.iter().map(type_text).collect::<Vec<_>>().join(" or "),
    }
}

fn arguments_text(arguments: &[Argument]) -> String {
    if arguments.is_empty() {
        return "nothing".into();
    }
    let one = |argument: &Argument| {
        let dots = if argument.variadic { "…" } else { "" };
        format!("{}{dots} ({})", argument.name, type_text(&argument.ty))
    };
    arguments.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Where it is, if not everywhere: most headers are for windows.
fn globals_text(globals: &BTreeSet<String>) -> String {
    if globals.is_empty() || globals.contains("Window") {
        return String::new();
    }
    let names: Vec<&str> = globals.iter().map(|name| name.trim_end_matches("GlobalScope")).collect();
    format!(" Not in windows: {}.", names.join(", "))
}

fn constant_text(constant: &Constant) -> String {
    let ty = if let Type::Number(number) = &constant.ty { number_type(*number) } else { "double" };
    match constant.value {
        ConstantValue::Boolean(value) => value.to_string(),
        ConstantValue::Integer(value) if ty == "uint64_t" => format!("((uint64_t)0x{value:x}ull)"),
        ConstantValue::Integer(value) if value > i128::from(i32::MAX) => format!("(({ty})0x{value:x}u)"),
        ConstantValue::Integer(value) => format!("(({ty}){value})"),
        ConstantValue::Number(value) => format!("(({ty}){value:?})"),
    }
}

/// Text that ends no comment.
fn comment_text(text: &str) -> String {
    text.replace("*/", "* /").replace("/*", "/ *").replace(['\n', '\r'], " ")
}

/// A Doxygen comment, in lines of at most 120 characters.
fn comment(text: &str) -> String {
    let text = comment_text(text);
    if text.chars().count() <= 113 {
        return format!("/** {text} */\n");
    }
    let mut comment = String::from("/**\n *");
    let mut length = 2;
    for word in text.split(' ') {
        let more = word.chars().count() + 1;
        if length + more > 118 {
            comment.push_str("\n *");
            length = 2;
        }
        comment.push(' ');
        comment.push_str(word);
        length += more;
    }
    comment.push_str("\n */\n");
    comment
}

/// `static inline mumba_status name(…)`, in lines of at most 120 characters.
fn signature(name: &str, parameters: &[String]) -> String {
    list(&format!("static inline mumba_status {name}("), parameters, 0)
}

/// A list in parentheses, the first of which `start` ends with, in as many lines as it takes.
fn list(start: &str, items: &[String], indentation: usize) -> String {
    let line = format!("{start}{})", items.join(", "));
    if indentation + line.len() <= 118 {
        return line;
    }
    let indentation = indentation + 4;
    let break_line = |text: &mut String| {
        text.push('\n');
        text.push_str(&" ".repeat(indentation));
    };
    let mut text = start.to_owned();
    break_line(&mut text);
    let mut length = indentation;
    for (index, item) in items.iter().enumerate() {
        let end = if index + 1 == items.len() { ")" } else { "," };
        if length + item.len() + 2 > 118 {
            break_line(&mut text);
            length = indentation;
        } else if index > 0 {
            text.push(' ');
            length += 1;
        }
        text.push_str(item);
        text.push_str(end);
        length += item.len() + 1;
    }
    text
}
