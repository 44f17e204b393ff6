//! What the differential tests run: for every attribute of every interface whose objects can be made, the same reads and
//! writes as C over the generated functions and as JavaScript.
//!
//! Both are tables for a runtime written by hand (`tests/apps/modules/attributes.c` and `.js`), in the same order with the
//! same values: what the one gives, the other must give. Nothing of it is checked in but the list of what is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;

use super::c::{c_type, is_nullable_string};
use crate::expand::is_list;
use crate::model::*;

/// What is told by hand about how objects are made.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The text for arguments that are strings, by interface: `URL`, `https://example/`.
    pub texts: BTreeMap<String, String>,
    /// Which constructor is called, where it is not the first one: `new_with_x`.
    pub constructors: BTreeMap<String, String>,
    /// Values of arguments and members that are numbers, by name: `sample_rate`.
    pub numbers: BTreeMap<String, u32>,
    /// What is made where an interface is wanted of which nothing can be made itself, by interface: `Node`, `Text`.
    pub stand_ins: BTreeMap<String, String>,
    /// Tags of the elements that documents make, by interface.
    pub html: BTreeMap<String, String>,
    /// Tags of SVG elements, by interface.
    pub svg: BTreeMap<String, String>,
    /// What must not be made, and why.
    pub left_out: BTreeMap<String, String>,
    /// Attributes whose values are not the same twice, as `Event.timeStamp`, and why: only their types are compared.
    pub varying: BTreeMap<String, String>,
}

/// The two tables.
#[derive(Debug, Clone, Default)]
pub struct Output {
    /// For `attributes.c`.
    pub c: String,
    /// For `attributes.js`.
    pub js: String,
    /// The interfaces whose objects are made, in order.
    pub made: Vec<String>,
    /// How many attributes are read.
    pub attributes: usize,
    /// What is not tried, with the reason: interfaces as `X`, attributes that cannot be set as `X.y`.
    pub left_out: BTreeMap<String, String>,
}

/// Makes the tables.
#[must_use]
pub fn emit(model: &Model, given: &Given) -> Output {
    let mut emitter = Emitter { model, given, number: 0, output: Output::default() };
    let mut needed = BTreeSet::new();
    let mut table = String::from("static const struct made MADE[] = {\n");
    let (mut c, mut js) = (String::new(), String::new());
    for interface in model.interfaces.values().filter(|one| one.kind == InterfaceKind::Interface) {
        let made = match emitter.make(interface) {
            Ok(Some(made)) => made,
            Ok(None) => continue,
            Err(reason) => {
                emitter.output.left_out.insert(interface.name.clone(), reason);
                continue;
            }
        };
        let snake = &interface.snake;
        let chain: Vec<&Interface> = std::iter::once(interface).chain(model.ancestors(&interface.name)).collect();
        let _ = writeln!(
            c,
            "static mumba_handle make_{snake}(mumba_context *ctx) {{\n{}    return {};\n}}\n",
            made.before, made.c
        );
        let _ = writeln!(c, "static void all_of_{snake}(mumba_context *ctx, mumba_handle object) {{");
        let _ = writeln!(js, "made[{:?}] = [() => {}, object => {{", interface.name, made.js);
        for one in chain {
            needed.insert(one.name.clone());
            let _ = writeln!(c, "    of_{}(ctx, object);", one.snake);
            let _ = writeln!(js, "  of_{}(object);", one.snake);
        }
        c.push_str("}\n\n");
        js.push_str("}];\n");
        let _ = writeln!(table, "    {{\"{}\", make_{snake}, all_of_{snake}}},", interface.name);
        emitter.output.made.push(interface.name.clone());
    }
    table.push_str("};\n");
    let (mut attributes_c, mut attributes_js) = (String::new(), String::new());
    for name in needed {
        emitter.attributes(&model.interfaces[&name], &mut attributes_c, &mut attributes_js);
    }
    emitter.output.c = format!("{attributes_c}{c}{table}");
    emitter.output.js = format!("{attributes_js}{js}");
    emitter.output
}

/// A value in both languages.
#[derive(Debug, Clone)]
struct Sample {
    /// Statements of C that make it.
    before: String,
    /// The expression in C; for a list, its items and their number.
    c: String,
    /// The expression in JavaScript.
    js: String,
}

impl Sample {
    fn plain(c: impl Into<String>, js: impl Into<String>) -> Option<Self> {
        Some(Self { before: String::new(), c: c.into(), js: js.into() })
    }

    fn text(text: &str) -> Option<Self> {
        // Samples have no characters that the two languages escape differently.
        Self::plain(format!("mumba_text({text:?})"), format!("{text:?}"))
    }
}

struct Emitter<'a> {
    model: &'a Model,
    given: &'a Given,
    number: usize,
    output: Output,
}

/// How deep arguments of constructors may be made of objects that have constructors.
const DEPTH: usize = 3;

impl Emitter<'_> {
    /// How an object of the interface is made: none when JavaScript cannot make one either.
    fn make(&mut self, interface: &Interface) -> Result<Option<Sample>, String> {
        if !interface.globals.is_empty() && !interface.globals.contains("Window") {
            return Ok(None);
        }
        let constructors = interface.functions.iter().any(|function| function.action == Action::Construct);
        let element = self.given.html.contains_key(&interface.name) || self.given.svg.contains_key(&interface.name);
        if !element && (!constructors || interface.path.is_empty()) {
            return Ok(None);
        }
        if let Some(reason) = self.given.left_out.get(&interface.name) {
            return Err(reason.clone());
        }
        self.object(&interface.name, DEPTH).map(Some).ok_or_else(|| {
            let wanted = interface.functions.iter().find(|function| function.action == Action::Construct);
            let types: Vec<String> = wanted.iter().flat_map(|f| &f.arguments).map(|a| format!("{:?}", a.ty)).collect();
            format!("nothing is known to make its arguments of: {}", types.join(", "))
        })
    }

    fn variable(&mut self) -> String {
        self.number += 1;
        format!("v{}", self.number)
    }

    /// An object of an interface.
    fn object(&mut self, name: &str, depth: usize) -> Option<Sample> {
        let given = self.given;
        let name = given.stand_ins.get(name).map_or(name, String::as_str);
        let variable = self.variable();
        if let Some(tag) = self.given.html.get(name) {
            let before = format!(
                "    mumba_handle {variable} = MUMBA_NONE;\n    made(ctx, mumba_document_create_element(ctx, MUMBA_DOCUMENT, mumba_text({tag:?}), &{variable}));\n"
            );
            return Some(Sample { before, c: variable, js: format!("document.createElement({tag:?})") });
        }
        if let Some(tag) = self.given.svg.get(name) {
            let space = "http://www.w3.org/2000/svg";
            let before = format!(
                "    mumba_handle {variable} = MUMBA_NONE;\n    made(ctx, mumba_document_create_element_ns(ctx, MUMBA_DOCUMENT, mumba_text({space:?}), mumba_text({tag:?}), &{variable}));\n"
            );
            return Some(Sample { before, c: variable, js: format!("document.createElementNS({space:?}, {tag:?})") });
        }
        if depth == 0 || self.given.left_out.contains_key(name) {
            return None;
        }
        let interface = self.model.interfaces.get(name)?;
        if interface.path.is_empty() {
            return None;
        }
        let text = self.given.texts.get(name).cloned();
        let wanted = given.constructors.get(name);
        let constructors = interface.functions.iter().filter(|function| function.action == Action::Construct);
        for constructor in constructors.filter(|constructor| wanted.is_none_or(|wanted| *wanted == constructor.name)) {
            let arguments: Option<Vec<Sample>> = (constructor.arguments.iter())
                .map(|argument| match (&text, &argument.ty) {
                    (Some(text), Type::String(_)) => Sample::text(text),
                    (Some(text), Type::Enum(name)) => self.value(name, text),
                    _ if argument.variadic => Sample::plain("NULL, 0", ""),
                    _ => self.named(&argument.name, &argument.ty, depth - 1),
                })
                .collect();
            let Some(arguments) = arguments else { continue };
            let mut before: String = arguments.iter().map(|argument| argument.before.as_str()).collect();
            let values: String = arguments.iter().fold(String::new(), |all, argument| all + ", " + &argument.c);
            let js: Vec<&str> =
                arguments.iter().map(|argument| argument.js.as_str()).filter(|argument| !argument.is_empty()).collect();
            let _ = write!(
                before,
                "    mumba_handle {variable} = MUMBA_NONE;\n    made(ctx, mumba_{}_{}(ctx{values}, &{variable}));\n",
                interface.snake, constructor.name
            );
            let js = format!("new {}({})", interface.path.join("."), js.join(", "));
            return Some(Sample { before, c: variable, js });
        }
        None
    }

    /// A value of an enum.
    fn value(&self, name: &str, wanted: &str) -> Option<Sample> {
        let one = &self.model.enums[name];
        let (value, snake) = one.values.iter().find(|(value, _)| value == wanted)?;
        Sample::plain(format!("MUMBA_{}_{snake}", one.snake).to_uppercase(), format!("{value:?}"))
    }

    /// A value for an argument or a member.
    fn named(&mut self, name: &str, ty: &Type, depth: usize) -> Option<Sample> {
        match (ty, self.given.numbers.get(name)) {
            (Type::Number(_), Some(number)) => Sample::plain(number.to_string(), number.to_string()),
            _ => self.sample(ty, depth),
        }
    }

    /// A value of a type.
    fn sample(&mut self, ty: &Type, depth: usize) -> Option<Sample> {
        match ty {
            Type::Boolean => Sample::plain("true", "true"),
            Type::Number(_) => Sample::plain("1", "1"),
            Type::String(_) => Sample::text("x"),
            Type::Enum(name) => {
                let (first, _) = self.model.enums[name].values.first()?;
                self.value(name, first)
            }
            Type::Any => Sample::plain("mumba_of_text(\"x\")", "\"x\""),
            Type::Nullable(inner) if is_list(inner) => Sample::plain("NULL, 0", "null"),
            Type::Nullable(_) if is_nullable_string(ty) => Sample::plain("mumba_string_of(NULL, 0)", "null"),
            Type::Nullable(_) if ty.class() == Class::Value => Sample::plain("mumba_null()", "null"),
            Type::Nullable(_) => Sample::plain("MUMBA_NONE", "null"),
            Type::Sequence(_) | Type::FrozenArray(_) | Type::ObservableArray(_) => Sample::plain("NULL, 0", "[]"),
            Type::Interface(name) => self.object(name, depth),
            Type::Dictionary(name) => self.dictionary(name, depth),
            Type::Callback(_) | Type::CallbackInterface(_) => {
                self.held("mumba_callback_create(ctx, do_nothing, NULL, NULL, &{})", "doNothing")
            }
            Type::Promise(_) => self.held("mumba_promise_create(ctx, &{}, NULL)", "new Promise(() => {})"),
            Type::Object | Type::Record(..) => self.held("mumba_object_create(ctx, &{})", "{}"),
            Type::Buffer(Buffer::ArrayBuffer) => self.held("make_buffer(ctx, &{})", "makeBuffer()"),
            Type::Union(members) if ty.class() == Class::Handle => {
                let handles = members.iter().filter(|member| !is_list(member));
                for member in handles {
                    if let Some(sample) = self.sample(member, depth) {
                        return Some(sample);
                    }
                }
                None
            }
            Type::Union(members) if ty.class() == Class::String => {
                let text = members.iter().any(|member| matches!(member, Type::String(_)));
                if text { Sample::text("x") } else { None }
            }
            Type::Union(members) if members.iter().any(|member| matches!(member, Type::String(_))) => {
                Sample::plain("mumba_of_text(\"x\")", "\"x\"")
            }
            Type::Union(members) if members.iter().any(|member| matches!(member, Type::Number(_))) => {
                Sample::plain("mumba_of_number(1)", "1")
            }
            _ => None,
        }
    }

    /// Something that a function of the ABI makes into a variable, which `{}` stands for.
    fn held(&mut self, call: &str, js: &str) -> Option<Sample> {
        let variable = self.variable();
        let call = call.replace("{}", &variable);
        let before = format!("    mumba_handle {variable} = MUMBA_NONE;\n    made(ctx, {call});\n");
        Some(Sample { before, c: variable, js: js.into() })
    }

    /// A dictionary with what it must have.
    fn dictionary(&mut self, name: &str, depth: usize) -> Option<Sample> {
        let mut sample = self.held(&format!("mumba_{}_create(ctx, &{{}})", self.model.dictionaries[name].snake), "")?;
        let mut members = Vec::new();
        let mut current = Some(name);
        while let Some(dictionary) = current.and_then(|name| self.model.dictionaries.get(name)) {
            for field in dictionary.fields.iter().filter(|field| field.required) {
                let (setter, value) = field.setters.iter().find_map(|setter| {
                    let value = self.named(&field.snake, &setter.arguments.first()?.ty, depth)?;
                    Some((setter, value))
                })?;
                sample.before.push_str(&value.before);
                let _ = writeln!(
                    sample.before,
                    "    made(ctx, mumba_{}_{}(ctx, {}, {}));",
                    dictionary.snake, setter.name, sample.c, value.c
                );
                members.push(format!("{:?}: {}", field.name, value.js));
            }
            current = dictionary.parent.as_deref();
        }
        sample.js = format!("{{{}}}", members.join(", "));
        Some(sample)
    }

    /// What an attribute is set to, one after the other.
    fn samples(&mut self, ty: &Type) -> Vec<Sample> {
        let more = match ty {
            Type::Boolean => vec![Sample::plain("false", "false")],
            Type::Number(Number::F32 | Number::F64) => {
                vec![Sample::plain("-0.5", "-0.5"), Sample::plain("4096", "4096")]
            }
            Type::Number(Number::I8 | Number::I16 | Number::I32 | Number::I64) => {
                vec![Sample::plain("-7", "-7"), Sample::plain("0", "0")]
            }
            Type::Number(_) => vec![Sample::plain("7", "7"), Sample::plain("0", "0")],
            Type::String(_) => vec![Sample::text(""), Sample::text("ä 2 <b>&amp;</b>")],
            Type::Enum(name) => {
                self.model.enums[name].values.iter().skip(1).map(|(value, _)| self.value(name, value)).collect()
            }
            Type::Nullable(inner) if !is_list(inner) => match inner.as_ref() {
                Type::String(_) => vec![Sample::text("x")],
                // Null comes last: handlers of the body are the window's, and must not stay.
                _ if ty.class() == Class::NullableHandle => {
                    return self.sample(inner, DEPTH).into_iter().chain(self.sample(ty, DEPTH)).collect();
                }
                Type::Number(_) => vec![Sample::plain("mumba_of_number(2)", "2")],
                Type::Boolean => vec![Sample::plain("mumba_of_bool(true)", "true")],
                _ => Vec::new(),
            },
            Type::Any => {
                vec![Sample::plain("mumba_of_number(0.5)", "0.5"), Sample::plain("mumba_undefined()", "undefined")]
            }
            _ => Vec::new(),
        };
        self.sample(ty, DEPTH).into_iter().chain(more.into_iter().flatten()).collect()
    }

    fn attributes(&mut self, interface: &Interface, c: &mut String, js: &mut String) {
        let _ = writeln!(c, "static void of_{}(mumba_context *ctx, mumba_handle object) {{", interface.snake);
        c.push_str("    (void)ctx;\n    (void)object;\n");
        let _ = writeln!(js, "function of_{}(object) {{", interface.snake);
        for getter in &interface.functions {
            let (Action::Get(name) | Action::GetStatic(name)) = &getter.action else { continue };
            if getter.twin || (!getter.globals.is_empty() && !getter.globals.contains("Window")) {
                continue;
            }
            self.output.attributes += 1;
            let label = format!("{}.{name}", interface.name);
            let (read_c, read_js) = self.read(interface, getter, name, &label);
            c.push_str(&read_c);
            js.push_str(&read_js);
            let setters = interface
                .functions
                .iter()
                .filter(|setter| matches!(&setter.action, Action::Set(set) | Action::SetStatic(set) if set == name));
            for setter in setters {
                let samples = self.samples(&setter.arguments[0].ty);
                if samples.is_empty() {
                    let reason = format!("nothing is known to set it to: {:?}", setter.arguments[0].ty);
                    self.output.left_out.insert(format!("{} {}", label, setter.name), reason);
                }
                let object = if setter.takes_object() { ", object" } else { "" };
                for sample in samples {
                    let _ = write!(
                        c,
                        "    {{\n{}    SET(\"{label}\", mumba_{}_{}(ctx{object}, {}));\n    }}\n",
                        sample.before, interface.snake, setter.name, sample.c
                    );
                    let target = if setter.takes_object() { "object".into() } else { interface.path.join(".") };
                    let _ = writeln!(js, "  set({label:?}, () => {{ {target}[{name:?}] = {}; }});", sample.js);
                    c.push_str(&read_c);
                    js.push_str(&read_js);
                }
            }
        }
        c.push_str("}\n\n");
        js.push_str("}\n");
    }

    /// Reading an attribute, in both languages.
    fn read(&self, interface: &Interface, getter: &Function, name: &str, label: &str) -> (String, String) {
        let ty = &getter.result;
        let (kind, values) = match ty.class() {
            _ if is_nullable_string(ty) => ("STRING_OR_NONE", String::new()),
            Class::Nothing | Class::Value => ("VALUE", String::new()),
            Class::Boolean => ("BOOL", String::new()),
            Class::Number(_) => ("NUMBER", String::new()),
            Class::String => ("STRING", String::new()),
            Class::Name => {
                let Type::Enum(name) = ty else { unreachable!("only enums travel as names") };
                let values: Vec<&str> = self.model.enums[name].values.iter().map(|(value, _)| value.as_str()).collect();
                ("NAME", format!(", {values:?}"))
            }
            Class::Handle => ("HANDLE", String::new()),
            Class::NullableHandle => ("HANDLE_OR_NONE", String::new()),
        };
        let (object, target) =
            if getter.takes_object() { ("object, ", "object".to_owned()) } else { ("", interface.path.join(".")) };
        let c_type = c_type(self.model, ty);
        (
            format!(
                "    READ_{kind}({c_type}, \"{label}\", mumba_{}_{}(ctx, {object}&read));\n",
                interface.snake, getter.name
            ),
            format!("  read({kind:?}, {label:?}, () => {target}[{name:?}]{values});\n"),
        )
    }
}
