//! The web platform for Rust: `sdk-rust/src/web.rs`, a module for each specification in `sdk-rust/src/web/`, and the features
//! in `sdk-rust/Cargo.toml`.
//!
//! A specification is a feature. What inherits from another specification's brings that feature along; a function that names
//! another's type is there when that feature is. What is generated calls `sdk-rust/src/glue.rs`, which is written by hand.

mod spelling;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::coverage::Emitted;
use crate::emit::plain::{Operand, Plain};
use crate::error::{Error, Result};
use crate::model::*;
use crate::names::{Names, type_camel};
use spelling::{identifier, module, variant};
use types::{argument_type, conversion, result_type, specs_of};

/// Where the features are in `Cargo.toml`: between these lines.
const FEATURES: [&str; 2] = ["# Generated: one for each specification.", "# End of what is generated."];

struct Emitter<'a> {
    model: &'a Model,
    names: &'a Names,
    /// The specifications whose features a specification brings along, itself included.
    brings: BTreeMap<&'a str, BTreeSet<&'a str>>,
    output: Output,
}

/// What was emitted.
#[derive(Debug, Default)]
pub struct Output {
    /// Files below `sdk-rust`, such as `src/web/dom.rs`.
    pub files: BTreeMap<String, String>,
    /// What something was emitted for.
    pub emitted: Emitted,
    /// How many functions.
    pub functions: usize,
}

/// Emits everything. `manifest` is the text of `sdk-rust/Cargo.toml`, in which the features are replaced. What comes out is
/// to be formatted: see [`format()`].
///
/// # Errors
///
/// When a name is not in the table of well-known names, or the manifest lacks the lines between which features are.
pub fn emit(model: &Model, names: &Names, manifest: &str) -> Result<Output> {
    let mut emitter = Emitter { model, names, brings: brings(model), output: Output::default() };
    let mut modules = String::new();
    for spec in model.specs.values() {
        let Some(text) = emitter.spec(spec)? else { continue };
        let module = module(&spec.name);
        emitter.output.files.insert(format!("src/web/{module}.rs"), text);
        let _ = writeln!(modules, "#[cfg(feature = \"{}\")]\nmod {module};", spec.name);
        // Others have members for types of others only.
        if has_types(model, &spec.name) {
            let _ = writeln!(modules, "#[cfg(feature = \"{}\")]\npub use {module}::*;", spec.name);
        }
    }
    let mut output = emitter.output;
    output.files.insert("src/web.rs".to_owned(), format!("{HEAD}\n{modules}"));
    output.files.insert("Cargo.toml".to_owned(), cargo_toml(model, manifest)?);
    Ok(output)
}

/// Formats files of Rust as the toolchain's rustfmt does with the settings of the repository at `root`.
///
/// # Errors
///
/// When rustfmt cannot be started or refuses a file.
pub fn format(root: &Path, files: &mut BTreeMap<String, String>) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("mumba-webidl-{}", std::process::id()));
    let formatted = format_in(root, &folder, files);
    let _ = fs::remove_dir_all(&folder);
    formatted
}

fn format_in(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> Result<()> {
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::Io { path, source }
    };
    let modules = folder.join("src/web");
    fs::create_dir_all(&modules).map_err(io(&modules))?;
    for (name, text) in files.iter() {
        let path = folder.join(name);
        fs::write(&path, text).map_err(io(&path))?;
    }
    // It follows the modules.
    let status = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root.join(".rustfmt.toml"))
        .arg(folder.join("src/web.rs"))
        .status()
        .map_err(io(Path::new("rustfmt")))?;
    if !status.success() {
        return Err(Error::Input { path: "sdk-rust/src/web".into(), what: format!("rustfmt ended with {status}") });
    }
    for (name, text) in files.iter_mut() {
        let path = folder.join(name);
        *text = fs::read_to_string(&path).map_err(io(&path))?;
    }
    Ok(())
}

/// `Cargo.toml` with the features of the model.
fn cargo_toml(model: &Model, text: &str) -> Result<String> {
    let wrong = || Error::Input {
        path: "sdk-rust/Cargo.toml".into(),
        what: format!("it lacks the lines `{}` and `{}`", FEATURES[0], FEATURES[1]),
    };
    let (before, rest) = text.split_once(FEATURES[0]).ok_or_else(wrong)?;
    let (_, after) = rest.split_once(FEATURES[1]).ok_or_else(wrong)?;
    let brings = brings(model);
    let specs = used_specs(model);
    let quoted = |names: &[&str]| names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let all: Vec<_> = specs.iter().copied().collect();
    let mut features = String::from("web = [\n");
    for name in &all {
        let _ = writeln!(features, "    \"{name}\",");
    }
    features.push_str("]\n");
    for name in all {
        let with: Vec<_> = brings[name].iter().copied().filter(|other| *other != name).collect();
        let _ = writeln!(features, "{name} = [{}]", quoted(&[&["web-core"], with.as_slice()].concat()));
    }
    Ok(format!("{before}{}\n{features}{}{after}", FEATURES[0], FEATURES[1]))
}

const HEAD: &str = "\
//! The web platform, generated from WebIDL: every interface, dictionary and enum that this Chromium has.
//!
//! A specification is a feature of this crate (`dom`, `html`, `cssom-view` …), and `web` is all of them. A function whose types
//! are of another specification is there when that feature is too. Names are those of JavaScript in Rust's spelling, and
//! overloads, optional arguments and unions have functions of their own, as in `web-sys`: `scroll_to`,
//! `scroll_to_with_options`, `scroll_to_with_x_and_y`.
//!
//! What returns nothing, or an object that is always there, is deferred; all else reads, and gives a `Result`.
// Generated by `mumba-webidl`: do not edit.
#![allow(
    clippy::allow_attributes,
    clippy::len_without_is_empty,
    clippy::new_without_default,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::wrong_self_convention,
    non_upper_case_globals,
    unused_imports,
    reason = \"the shape is that of the specifications\"
)]

use crate::glue;

/// The window of the module's frame.
#[cfg(feature = \"html\")]
pub fn window() -> Window {
    crate::Cast::unchecked_into(crate::window())
}

/// The document of the module's frame.
#[cfg(feature = \"dom\")]
pub fn document() -> Document {
    crate::Cast::unchecked_into(crate::document())
}
";

/// Whether a specification defines types.
fn has_types(model: &Model, spec: &str) -> bool {
    model.interfaces.values().any(|interface| interface.spec == spec)
        || model.dictionaries.values().any(|dictionary| dictionary.spec == spec)
        || model.enums.values().any(|own| own.spec == spec)
        || model.callbacks.values().any(|callback| callback.spec == spec)
}

/// The specifications from which something is emitted.
fn used_specs(model: &Model) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    for interface in model.interfaces.values() {
        used.insert(interface.spec.as_str());
        used.extend(interface.functions.iter().map(|function| function.spec.as_str()));
        used.extend(interface.constants.iter().map(|constant| constant.spec.as_str()));
    }
    used.extend(model.dictionaries.values().map(|dictionary| dictionary.spec.as_str()));
    used.extend(model.enums.values().map(|own| own.spec.as_str()));
    used.extend(model.callbacks.values().map(|callback| callback.spec.as_str()));
    used
}

/// Which features each feature brings along: those of what its interfaces and dictionaries inherit from.
fn brings(model: &Model) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut direct: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for spec in used_specs(model) {
        direct.entry(spec).or_default().insert(spec);
    }
    for interface in model.interfaces.values() {
        let ancestors = model.ancestors(&interface.name).map(|ancestor| ancestor.spec.as_str());
        direct.entry(&interface.spec).or_default().extend(ancestors);
    }
    for dictionary in model.dictionaries.values() {
        let ancestors = dictionary_ancestors(model, dictionary).into_iter().map(|ancestor| ancestor.spec.as_str());
        direct.entry(&dictionary.spec).or_default().extend(ancestors);
    }
    // Until nothing is added.
    loop {
        let before: usize = direct.values().map(BTreeSet::len).sum();
        for name in direct.keys().copied().collect::<Vec<_>>() {
            let more: Vec<_> = direct[name].iter().filter_map(|other| direct.get(other)).flatten().copied().collect();
            direct.entry(name).or_default().extend(more);
        }
        if direct.values().map(BTreeSet::len).sum::<usize>() == before {
            return direct;
        }
    }
}

/// The dictionaries that one inherits from, the nearest first.
fn dictionary_ancestors<'a>(model: &'a Model, dictionary: &'a Dictionary) -> Vec<&'a Dictionary> {
    let parent = |dictionary: &Dictionary| dictionary.parent.as_ref().and_then(|name| model.dictionaries.get(name));
    std::iter::successors(parent(dictionary), |dictionary| parent(dictionary)).collect()
}

/// The page of MDN about something.
fn mdn(path: &str) -> String {
    format!("[MDN](https://developer.mozilla.org/docs/Web/API/{})", path.replace('.', "/"))
}

impl Emitter<'_> {
    /// The index of a name in the table.
    fn name(&self, text: &str) -> Result<String> {
        let number = self.names.number(text).ok_or_else(|| Error::Input {
            path: "ffi/names.txt".into(),
            what: format!("it lacks {text:?}: generate the names first"),
        })?;
        Ok((number & 0x7fff_ffff).to_string())
    }

    /// `#[cfg(…)]` for what needs these specifications in the module of `spec`, with the features of `given`.
    fn cfg(&self, spec: &str, given: &[&str], needs: &BTreeSet<&str>) -> String {
        let has = |need: &&&str| {
            std::iter::once(&spec).chain(given).any(|own| self.brings.get(own).is_some_and(|all| all.contains(**need)))
        };
        let lacking: Vec<_> =
            needs.iter().filter(|need| !has(need)).map(|need| format!("feature = \"{need}\"")).collect();
        match lacking.as_slice() {
            [] => String::new(),
            [one] => format!("#[cfg({one})]\n"),
            many => format!("#[cfg(all({}))]\n", many.join(", ")),
        }
    }

    /// The module of a specification; nothing when it has nothing.
    fn spec(&mut self, spec: &Spec) -> Result<Option<String>> {
        let mut items = String::new();
        let model = self.model;
        for interface in model.interfaces.values() {
            if interface.spec == spec.name {
                self.output.emitted.interfaces.insert(interface.name.clone());
                self.interface(interface, spec, &mut items)?;
            }
            self.members(interface, spec, &mut items)?;
        }
        for dictionary in model.dictionaries.values().filter(|dictionary| dictionary.spec == spec.name) {
            self.dictionary(dictionary, spec, &mut items)?;
        }
        for own in model.enums.values().filter(|own| own.spec == spec.name) {
            self.enumeration(own, &mut items)?;
        }
        for callback in model.callbacks.values().filter(|callback| callback.spec == spec.name) {
            self.callback(callback, spec, &mut items);
        }
        if items.is_empty() {
            return Ok(None);
        }
        let title = spec.title.replace(['[', ']'], "");
        Ok(Some(format!(
            "//! {title}: <{}>.\n// Generated by `mumba-webidl`: do not edit.\n\nuse super::*;\n\n{items}",
            spec.address
        )))
    }

    /// How the interface object is reached.
    fn class(&self, interface: &Interface) -> Result<String> {
        let names: Result<Vec<_>> = interface.path.iter().map(|name| self.name(name)).collect();
        Ok(format!("glue::class(&[{}])", names?.join(", ")))
    }

    fn interface(&self, interface: &Interface, spec: &Spec, out: &mut String) -> Result<()> {
        let name = type_camel(&interface.name);
        let about = format!(
            "`{}` of the [{}]({}). {}",
            interface.name,
            spec.title.replace(['[', ']'], ""),
            spec.address,
            mdn(&interface.name)
        );
        match interface.kind {
            InterfaceKind::Interface => {
                let ancestors: Vec<_> =
                    self.model.ancestors(&interface.name).map(|ancestor| type_camel(&ancestor.name)).collect();
                let parents = if ancestors.is_empty() { String::new() } else { format!(": {}", ancestors.join(", ")) };
                let class = self.class(interface)?;
                let _ = writeln!(
                    out,
                    "crate::interface! {{\n    /// {about}\n    pub struct {name}({class}){parents};\n}}\n"
                );
            }
            InterfaceKind::Namespace => {
                let _ = writeln!(out, "/// The namespace {about}\n#[derive(Debug)]\npub enum {name} {{}}\n");
            }
            InterfaceKind::CallbackInterface => {
                let _ = writeln!(out, "/// The callback interface {about}\n#[derive(Debug)]\npub enum {name} {{}}\n");
                if let Some(callback) = &interface.callback {
                    self.closure(&name, callback, spec, out);
                }
            }
        }
        Ok(())
    }

    /// The constants, functions and events of an interface that are a specification's.
    fn members(&mut self, interface: &Interface, spec: &Spec, out: &mut String) -> Result<()> {
        let mut body = String::new();
        let given = [interface.spec.as_str()];
        for constant in interface.constants.iter().filter(|constant| constant.spec == spec.name) {
            self.output.emitted.members.insert((interface.name.clone(), constant.name.clone()));
            let _ = writeln!(body, "/// `{}.{}`", interface.name, constant.name);
            let (ty, value) = constant_value(constant);
            let _ = writeln!(body, "pub const {}: {ty} = {value};", constant.name);
        }
        let taken = rust_names(&interface.functions);
        for (function, name) in interface.functions.iter().zip(&taken) {
            if function.spec == spec.name {
                self.output.functions += 1;
                self.output.emitted.members.insert((interface.name.clone(), function.member.clone()));
                self.function(interface, function, name, spec, &mut body)?;
            }
        }
        if interface.spec == spec.name {
            for event in &interface.events {
                self.event(event, interface, &taken, &mut body)?;
            }
        }
        if !body.is_empty() {
            let needs = BTreeSet::from(given);
            let _ = writeln!(
                out,
                "{}impl {} {{\n{body}}}\n",
                self.cfg(&spec.name, &[], &needs),
                type_camel(&interface.name)
            );
        }
        Ok(())
    }

    fn function(
        &self,
        interface: &Interface,
        function: &Function,
        name: &str,
        spec: &Spec,
        out: &mut String,
    ) -> Result<()> {
        let mut needs = BTreeSet::new();
        function.arguments.iter().for_each(|argument| specs_of(self.model, &argument.ty, &mut needs));
        specs_of(self.model, &function.result, &mut needs);
        let cfg = self.cfg(&spec.name, &[&interface.spec], &needs);
        let manner = match (function.twin, function.deferred()) {
            (true, _) => "Deferred: it may turn out to be `null`.",
            (false, true) => "Deferred.",
            (false, false) => "Reads.",
        };
        let what = match &function.action {
            Action::Get(_) | Action::Set(_) | Action::GetStatic(_) | Action::SetStatic(_) => {
                format!("`{}.{}`", interface.name, function.member)
            }
            Action::Construct => format!("`new {}(…)`", interface.path.join(".")),
            Action::ConstructNamed(name) => format!("`new {name}(…)`"),
            Action::GetIndex | Action::SetIndex => format!("`{}[index]`", interface.name),
            Action::GetNamed | Action::SetNamed => format!("`{}[name]`", interface.name),
            Action::DeleteNamed => format!("`delete {}[name]`", interface.name),
            Action::ToString => format!("`String({})`", interface.name),
            Action::Call(_) | Action::CallStatic(_) => format!("`{}.{}()`", interface.name, function.member),
        };
        let _ = writeln!(out, "/// {what}. {manner} {}", mdn(&interface.mdn(function)));
        let object = function.takes_object() && interface.kind == InterfaceKind::Interface;
        let mut parameters: Vec<String> = if object { vec!["&self".to_owned()] } else { Vec::new() };
        let arguments = Arguments::of(&function.arguments);
        parameters.extend(arguments.parameters.iter().cloned());
        let result = result_type(&function.result);
        let returns = match (function.deferred(), function.result == Type::Undefined) {
            (true, true) => String::new(),
            (true, false) => format!(" -> {result}"),
            (false, _) => format!(" -> crate::Result<{result}>"),
        };
        let _ = writeln!(out, "{cfg}#[inline]\npub fn {name}({}){returns} {{", parameters.join(", "));
        out.push_str(&arguments.lines);
        let _ = writeln!(out, "{}\n}}\n", self.body(interface, function, &arguments, object)?);
        Ok(())
    }

    fn body(&self, interface: &Interface, function: &Function, arguments: &Arguments, object: bool) -> Result<String> {
        let class = self.class(interface)?;
        let this = if object { "self".to_owned() } else { format!("&{class}") };
        let list = &arguments.list;
        let first = arguments.values.first().cloned().unwrap_or_default();
        let second = arguments.values.get(1).cloned().unwrap_or_default();
        let wrap = |made: String| conversion(&function.result, made);
        Ok(match &function.action {
            Action::Get(member) | Action::GetStatic(member) => {
                let name = self.name(member)?;
                if function.deferred() && function.result != Type::Undefined {
                    wrap(format!("glue::get_object({this}, {name})"))
                } else {
                    format!("glue::get({this}, {name})")
                }
            }
            Action::Set(member) | Action::SetStatic(member) => {
                format!("glue::set({this}, {}, {first});", self.name(member)?)
            }
            Action::Call(member) | Action::CallStatic(member) => {
                let name = self.name(member)?;
                if !function.deferred() {
                    format!("glue::read({this}, {name}, {list})")
                } else if let Some(plain) = Plain::of(function) {
                    let each =
                        |sort| plain.each(sort, |place| arguments.values[place].clone()).collect::<Vec<_>>().join(", ");
                    let (objects, numbers) = (each(Operand::is_object as fn(_) -> _), each(Operand::is_number));
                    format!("glue::invoke_plain({this}, {name}, {:#o}, [{objects}], [{numbers}]);", plain.kinds())
                } else if function.result == Type::Undefined {
                    format!("glue::invoke({this}, {name}, {list});")
                } else {
                    wrap(format!("glue::call({this}, {name}, {list})"))
                }
            }
            Action::Construct => wrap(format!("{class}.construct({list})")),
            Action::ConstructNamed(name) => wrap(format!("glue::class(&[{}]).construct({list})", self.name(name)?)),
            Action::GetIndex if function.deferred() => {
                wrap(format!("glue::get_index_object(self, {})", function.arguments[0].name))
            }
            Action::GetIndex => format!("glue::get_index(self, {})", identifier(&function.arguments[0].name)),
            Action::SetIndex => {
                format!("glue::set_index(self, {}, {second});", identifier(&function.arguments[0].name))
            }
            Action::GetNamed if function.deferred() => wrap(format!("glue::get_named_object(self, {first})")),
            Action::GetNamed => format!("glue::get_named(self, {first})"),
            Action::SetNamed => format!("glue::set_named(self, {first}, {second});"),
            Action::DeleteNamed => format!("glue::delete_named(self, {first});"),
            Action::ToString => "glue::to_text(self)".to_owned(),
        })
    }

    fn event(&self, event: &Event, interface: &Interface, taken: &[String], out: &mut String) -> Result<()> {
        let Some(object) = self.model.interfaces.get(&event.interface) else { return Ok(()) };
        let (kind, index) = (type_camel(&event.interface), self.name(&event.name)?);
        let cfg = self.cfg(&interface.spec, &[], &BTreeSet::from([object.spec.as_str()]));
        let page = mdn(&format!("{}.{}_event", interface.name, event.name));
        let (on, stream) = (format!("on_{}", event.snake), format!("{}_events", event.snake));
        let on_with = format!("{on}_with_options");
        let free = |name: String| if taken.contains(&name) { format!("{name}_2") } else { name };
        let _ = writeln!(
            out,
            "/// Listens to `{}`. {page}\n{cfg}#[inline]\npub fn {}(&self, listener: impl FnMut({kind}) + 'static) -> crate::Result<crate::Subscription> {{\nglue::listen(self, {index}, listener)\n}}\n",
            event.name,
            free(on)
        );
        let _ = writeln!(
            out,
            "/// Listens to `{}`, in the way that the options say. {page}\n{cfg}#[inline]\npub fn {}(&self, options: &crate::ListenerOptions, listener: impl FnMut({kind}) + 'static) -> crate::Result<crate::Subscription> {{\nglue::listen_with(self, {index}, options, listener)\n}}\n",
            event.name,
            free(on_with)
        );
        let _ = writeln!(
            out,
            "/// `{}` as a stream. {page}\n{cfg}#[inline]\npub fn {}(&self) -> crate::Result<crate::EventStream<{kind}>> {{\nglue::events(self, {index})\n}}\n",
            event.name,
            free(identifier_of_stream(&stream))
        );
        Ok(())
    }

    fn dictionary(&self, dictionary: &Dictionary, spec: &Spec, out: &mut String) -> Result<()> {
        let name = type_camel(&dictionary.name);
        let ancestors = dictionary_ancestors(self.model, dictionary);
        let parents: Vec<_> = ancestors.iter().map(|ancestor| type_camel(&ancestor.name)).collect();
        let parents = if parents.is_empty() { String::new() } else { format!(": {}", parents.join(", ")) };
        let _ = writeln!(
            out,
            "glue::dictionary! {{\n    /// The dictionary `{}` of the [{}]({}).\n    pub struct {name}{parents};\n}}\n",
            dictionary.name,
            spec.title.replace(['[', ']'], ""),
            spec.address
        );
        let mut body = String::new();
        let all: Vec<(&Dictionary, &Field)> = ancestors
            .iter()
            .rev()
            .copied()
            .chain(std::iter::once(dictionary))
            .flat_map(|owner| owner.fields.iter().map(move |field| (owner, field)))
            .collect();
        self.new_dictionary(&all, spec, &mut body)?;
        let mut taken: BTreeSet<String> = BTreeSet::from(["new".to_owned()]);
        for (owner, field) in all {
            for setter in &field.setters {
                let plain = setter.name.strip_prefix("set_").unwrap_or(&setter.name);
                let name = free_of_digits(plain, "with_");
                if taken.insert(name.clone()) {
                    self.builder(owner, field, setter, &identifier(&name), spec, &mut body)?;
                }
            }
        }
        for field in &dictionary.fields {
            let mut name = field.getter.name.clone();
            // A member may be named as the getter of another.
            while !taken.insert(name.clone()) {
                name.push_str("_2");
            }
            self.dictionary_getter(dictionary, field, &name, spec, &mut body)?;
        }
        let _ = writeln!(out, "impl {name} {{\n{body}}}\n");
        Ok(())
    }

    /// `new`, with what must be there.
    fn new_dictionary(&self, fields: &[(&Dictionary, &Field)], spec: &Spec, out: &mut String) -> Result<()> {
        let required: Vec<_> = fields.iter().filter(|(_, field)| field.required).collect();
        let mut needs = BTreeSet::new();
        let mut list = Vec::new();
        for (_, field) in &required {
            let ty = match field.setters.as_slice() {
                [one] => one.arguments[0].ty.clone(),
                _ => Type::Any,
            };
            specs_of(self.model, &ty, &mut needs);
            list.push(Argument { name: field.snake.clone(), ty, variadic: false });
        }
        let arguments = Arguments::of(&list);
        let cfg = self.cfg(&spec.name, &[], &needs);
        let _ = writeln!(
            out,
            "/// Makes one{}. Deferred.",
            if required.is_empty() { "" } else { " with what must be there" }
        );
        let _ = writeln!(out, "{cfg}#[inline]\npub fn new({}) -> Self {{", arguments.parameters.join(", "));
        out.push_str(&arguments.lines);
        if required.is_empty() {
            out.push_str("Self::from_object(crate::Object::new())\n}\n\n");
            return Ok(());
        }
        out.push_str("let made = Self::from_object(crate::Object::new());\n");
        for ((_, field), value) in required.iter().zip(&arguments.values) {
            let _ = writeln!(out, "glue::set(&made, {}, {value});", self.name(&field.name)?);
        }
        out.push_str("made\n}\n\n");
        Ok(())
    }

    fn builder(
        &self,
        owner: &Dictionary,
        field: &Field,
        setter: &Function,
        name: &str,
        spec: &Spec,
        out: &mut String,
    ) -> Result<()> {
        let mut needs = BTreeSet::new();
        specs_of(self.model, &setter.arguments[0].ty, &mut needs);
        let value = Argument { name: "value".to_owned(), ..setter.arguments[0].clone() };
        let arguments = Arguments::of(&[value]);
        let default = field.default.as_ref().map(|value| format!(" When left out: `{value}`.")).unwrap_or_default();
        let cfg = self.cfg(&spec.name, &[&owner.spec], &needs);
        let _ = writeln!(out, "/// Sets `{}`.{default} Deferred.", field.name);
        let _ = writeln!(
            out,
            "{cfg}#[inline]\n#[must_use]\npub fn {name}(self, {}) -> Self {{",
            arguments.parameters.join(", ")
        );
        out.push_str(&arguments.lines);
        let _ = writeln!(out, "glue::set(&self, {}, {});\nself\n}}\n", self.name(&field.name)?, arguments.values[0]);
        Ok(())
    }

    fn dictionary_getter(
        &self,
        dictionary: &Dictionary,
        field: &Field,
        name: &str,
        spec: &Spec,
        out: &mut String,
    ) -> Result<()> {
        let mut needs = BTreeSet::new();
        // What is not there is nothing.
        let ty = field.ty.clone().nullable();
        specs_of(self.model, &ty, &mut needs);
        let cfg = self.cfg(&spec.name, &[], &needs);
        let result = result_type(&ty);
        let _ = writeln!(out, "/// `{}.{}`. Reads.", dictionary.name, field.name);
        let name = identifier(name);
        let index = self.name(&field.name)?;
        let _ = writeln!(
            out,
            "{cfg}#[inline]\npub fn {name}(&self) -> crate::Result<{result}> {{\nglue::get(self, {index})\n}}\n"
        );
        Ok(())
    }

    fn enumeration(&self, own: &Enum, out: &mut String) -> Result<()> {
        let mut variants = String::new();
        for (text, snake) in &own.values {
            let _ = writeln!(variants, "    {}({}, {text:?}),", variant(snake), self.name(text)?);
        }
        let _ = writeln!(
            out,
            "glue::string_enum! {{\n    /// The enum `{}`.\n    pub enum {} {{\n{variants}    }}\n}}\n",
            own.name,
            type_camel(&own.name)
        );
        Ok(())
    }

    fn callback(&self, callback: &Callback, spec: &Spec, out: &mut String) {
        let name = type_camel(&callback.name);
        let _ =
            writeln!(out, "/// The callback function `{}`.\n#[derive(Debug)]\npub enum {name} {{}}\n", callback.name);
        self.closure(&name, callback, spec, out);
    }

    /// The closure that serves as a callback.
    fn closure(&self, name: &str, callback: &Callback, spec: &Spec, out: &mut String) {
        let mut needs = BTreeSet::new();
        callback.arguments.iter().for_each(|argument| specs_of(self.model, &argument.ty, &mut needs));
        specs_of(self.model, &callback.result, &mut needs);
        let cfg = self.cfg(&spec.name, &[], &needs);
        let (mut types, mut values) = (Vec::new(), Vec::new());
        for (index, argument) in callback.arguments.iter().enumerate() {
            let ty = result_type(&argument.ty);
            if argument.variadic {
                types.push(format!("Vec<{ty}>"));
                values.push(format!("glue::rest(&args, {index})?"));
            } else {
                types.push(ty);
                values.push(format!("args.get({index}).to()?"));
            }
        }
        let result = match callback.result {
            Type::Undefined => "()".to_owned(),
            _ => result_type(&callback.result),
        };
        let (returns, give) = match result.as_str() {
            "()" => (String::new(), format!("run({});\nOk(())", values.join(", "))),
            // Whatever else is given as any value.
            _ => (" -> R".to_owned(), format!("Ok::<R, _>(run({}))", values.join(", "))),
        };
        let generic = if returns.is_empty() { "" } else { "<R: Into<crate::Value>>" };
        let says = match result.as_str() {
            "()" => String::new(),
            other => format!(" It gives `{other}`."),
        };
        let unused = if values.is_empty() { "_" } else { "args" };
        let _ = writeln!(
            out,
            "{cfg}impl {name} {{\n/// Makes a function of JavaScript of a closure.{says}\n///\n/// # Errors\n/// [`Code::Context`](crate::Code::Context) when the document is gone.\n#[inline]\npub fn closure{generic}(mut run: impl FnMut({}){returns} + 'static) -> crate::Result<crate::Closure> {{\ncrate::Closure::with_args(move |{unused}| {{\n{give}\n}})\n}}\n}}\n",
            types.join(", ")
        );
    }
}

/// Streams of events that begin with a digit do not exist, but keywords do not end with `_events` either.
fn identifier_of_stream(name: &str) -> String {
    identifier(name)
}

fn free_of_digits(name: &str, before: &str) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("{before}{name}") } else { name.to_owned() }
}

/// The names of functions in Rust: getters have no `get_`, unless that would be another's name.
fn rust_names(functions: &[Function]) -> Vec<String> {
    let all: BTreeSet<&str> = functions.iter().map(|function| function.name.as_str()).collect();
    functions
        .iter()
        .map(|function| {
            let plain = match (&function.action, function.name.strip_prefix("get_")) {
                (Action::Get(_) | Action::GetStatic(_), Some(plain))
                    if !all.contains(plain) && !plain.starts_with(|first: char| first.is_ascii_digit()) =>
                {
                    plain
                }
                _ => &function.name,
            };
            identifier(plain)
        })
        .collect()
}

/// A constant's type and value.
fn constant_value(constant: &Constant) -> (String, String) {
    match constant.value {
        ConstantValue::Boolean(value) => ("bool".to_owned(), value.to_string()),
        ConstantValue::Integer(value) => {
            let ty = match &constant.ty {
                Type::Number(number) => crate::expand::number_name(*number),
                _ => "i64",
            };
            let value = if ty.starts_with('f') { format!("{value}.0") } else { value.to_string() };
            (ty.to_owned(), value)
        }
        ConstantValue::Number(value) if value.is_nan() => ("f64".to_owned(), "f64::NAN".to_owned()),
        ConstantValue::Number(value) if value.is_infinite() => {
            ("f64".to_owned(), if value > 0.0 { "f64::INFINITY" } else { "f64::NEG_INFINITY" }.to_owned())
        }
        ConstantValue::Number(value) => ("f64".to_owned(), format!("{value:?}")),
    }
}

/// The arguments of a function, as Rust has them.
struct Arguments {
    /// `name: type`
    parameters: Vec<String>,
    /// What is to be done first: arrays are made of lists.
    lines: String,
    /// Each as an `Arg`.
    values: Vec<String>,
    /// All as a slice of `Arg`s.
    list: String,
}

impl Arguments {
    fn of(arguments: &[Argument]) -> Self {
        let (mut parameters, mut lines, mut values) = (Vec::new(), String::new(), Vec::new());
        let mut rest = None;
        for argument in arguments {
            let name = identifier(&argument.name);
            let ty = argument_type(&argument.ty);
            if argument.variadic {
                let item = types::item_type(&argument.ty);
                parameters.push(format!("{name}: &[{item}]"));
                rest = Some(name);
                continue;
            }
            parameters.push(format!("{name}: {ty}"));
            if crate::expand::is_list(argument.ty.not_null()) {
                let made = if matches!(argument.ty, Type::Nullable(_)) {
                    format!("{name}.map(glue::list)")
                } else {
                    format!("glue::list({name})")
                };
                let _ = writeln!(lines, "let {name} = {made};");
            }
            values.push(format!("crate::ToArg::to_arg(&{name})"));
        }
        let list = match rest {
            Some(rest) => format!("&glue::with_rest(&[{}], {rest})", values.join(", ")),
            None => format!("&[{}]", values.join(", ")),
        };
        Self { parameters, lines, values, list }
    }
}

#[cfg(test)]
mod tests;
