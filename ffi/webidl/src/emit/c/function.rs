//! One function of C.

use std::fmt::Write as _;

use super::{Emitter, c_type, is_nullable_string, list, number_type, signature};
use crate::emit::plain::{Operand, Plain};
use crate::expand::is_list;
use crate::model::*;

/// What the function belongs to.
pub(super) struct Receiver<'a> {
    /// The type of the object.
    pub(super) ty: String,
    /// How the interface object is reached.
    pub(super) path: &'a [String],
}

/// The definition, without its comment.
pub(super) fn text(emitter: &Emitter<'_>, name: &str, function: &Function, receiver: &Receiver<'_>) -> String {
    let mut writer = Writer {
        emitter,
        function,
        receiver,
        parameters: Vec::new(),
        before: String::new(),
        setup: Vec::new(),
        late: Vec::new(),
        cleanup: String::new(),
    };
    writer.parameters.push("mumba_context *ctx".into());
    if function.takes_object() {
        writer.parameters.push(format!("{} self", receiver.ty));
    }
    let values = writer.arguments();
    let call = writer.call(&values);
    if function.result.class() != Class::Nothing {
        writer.parameters.push(format!("{} *result", c_type(emitter.model, &function.result)));
    }
    let mut text = signature(name, &writer.parameters);
    text.push_str(" {\n");
    text.push_str(&writer.before);
    if writer.setup.is_empty() && writer.cleanup.is_empty() {
        let _ = writeln!(text, "    return {call};");
    } else {
        for (index, step) in writer.setup.iter().chain([&call]).enumerate() {
            let guard = if index == 0 { "mumba_status" } else { "if (status == MUMBA_OK)" };
            if index == writer.setup.len() {
                writer.late.iter().for_each(|line| text.push_str(line));
            }
            let _ = writeln!(text, "    {guard} status = {step};");
        }
        text.push_str(&writer.cleanup);
        text.push_str("    return status;\n");
    }
    text.push_str("}\n");
    text
}

struct Writer<'a, 'b> {
    emitter: &'a Emitter<'b>,
    function: &'a Function,
    receiver: &'a Receiver<'a>,
    parameters: Vec<String>,
    /// Declarations and assignments.
    before: String,
    /// Calls that must work before the call itself.
    setup: Vec<String>,
    /// Assignments between those and the call itself.
    late: Vec<String>,
    cleanup: String,
}

/// The values that are given: an array in C, or none, and their number.
struct Values {
    array: String,
    count: String,
    /// The values one by one.
    each: Vec<Given>,
    /// How they are handed over if not in an array.
    plain: Option<Plain>,
}

/// One value, as an expression of C.
struct Given {
    expression: String,
    /// Whether it is the handle of a list, which is there only after the setup.
    late: bool,
}

impl Writer<'_, '_> {
    /// Declares parameters, and says what is given.
    fn arguments(&mut self) -> Values {
        let mut each = Vec::new();
        let mut variadic = None;
        for argument in &self.function.arguments {
            let name = safe(&argument.name);
            if argument.variadic {
                let ty = item_type(self.emitter.model, &argument.ty);
                self.parameters.push(format!("const {ty} *{name}"));
                self.parameters.push(format!("size_t {name}_count"));
                variadic = Some((name, &argument.ty));
                continue;
            }
            if is_list(argument.ty.not_null()) {
                let expression = self.list(&name, &argument.ty);
                each.push(Given { expression, late: true });
                continue;
            }
            self.parameters.push(format!("{} {name}", c_type(self.emitter.model, &argument.ty)));
            each.push(Given { expression: value_of(&name, &argument.ty), late: false });
        }
        if let Some(plain) = Plain::of(self.function) {
            return Values { array: String::new(), count: String::new(), each, plain: Some(plain) };
        }
        let uses_array = matches!(
            self.function.action,
            Action::Call(_) | Action::CallStatic(_) | Action::Construct | Action::ConstructNamed(_)
        );
        if !uses_array {
            return Values { array: String::new(), count: String::new(), each, plain: None };
        }
        if let Some((name, ty)) = variadic {
            return self.variadic(&name, ty, each);
        }
        if each.is_empty() {
            return Values { array: "NULL".into(), count: "0".into(), each, plain: None };
        }
        let _ = writeln!(self.before, "    mumba_value argv[{}];", each.len());
        self.assign(&each);
        Values { array: "argv".into(), count: each.len().to_string(), each, plain: None }
    }

    /// Items and their number, which become an array of JavaScript.
    fn list(&mut self, name: &str, ty: &Type) -> String {
        let (Type::Sequence(item) | Type::FrozenArray(item) | Type::ObservableArray(item)) = ty.not_null() else {
            return "mumba_undefined()".into();
        };
        let c_item = item_type(self.emitter.model, item);
        self.parameters.push(format!("const {c_item} *{name}"));
        self.parameters.push(format!("size_t {name}_count"));
        let _ = writeln!(self.before, "    mumba_handle {name}_array = MUMBA_NONE;");
        let make = format!("mumba_web_array_of_{}(ctx, {name}, {name}_count, &{name}_array)", item_kind(item));
        let make = if matches!(ty, Type::Nullable(_)) { format!("{name} ? {make} : MUMBA_OK") } else { make };
        self.setup.push(make);
        let _ = writeln!(self.cleanup, "    if ({name}_array) mumba_release(ctx, {name}_array);");
        // The place in the array of arguments is filled when the handle is there.
        format!("mumba_web_of_nullable({name}_array)")
    }

    fn variadic(&mut self, name: &str, ty: &Type, each: Vec<Given>) -> Values {
        let fixed = if each.is_empty() { String::new() } else { format!("{} + ", each.len()) };
        let _ = writeln!(self.before, "    mumba_value few[16];");
        let _ = writeln!(self.before, "    mumba_value *argv = mumba_web_arguments(few, {fixed}{name}_count);");
        let _ = writeln!(self.before, "    size_t i;");
        let _ = writeln!(self.before, "    if (!argv) return mumba_web_no_memory(ctx);");
        self.assign(&each);
        let item = value_of(&format!("{name}[i]"), ty);
        let _ = writeln!(self.before, "    for (i = 0; i < {name}_count; i++) argv[{fixed}i] = {item};");
        let _ = writeln!(self.cleanup, "    if (argv != few) free(argv);");
        Values { array: "argv".into(), count: format!("{fixed}{name}_count"), each, plain: None }
    }

    /// Fills the arguments; handles of lists go into them once they are there.
    fn assign(&mut self, each: &[Given]) {
        for (index, value) in each.iter().enumerate() {
            let line = format!("    argv[{index}] = {};\n", value.expression);
            if value.late {
                self.late.push(line);
            } else {
                self.before.push_str(&line);
            }
        }
    }

    /// The expression that does it all.
    fn call(&mut self, values: &Values) -> String {
        let object = if self.function.takes_object() { "self".to_owned() } else { self.interface_object() };
        let value = values.each.last().map(|value| value.expression.clone()).unwrap_or_default();
        let class = self.function.result.class();
        let any = class == Class::Value && !is_nullable_string(&self.function.result);
        let or_none = if is_nullable_string(&self.function.result) { "string_or_none" } else { "or_none" };
        match &self.function.action {
            Action::Get(name) | Action::GetStatic(name) => {
                let name = self.emitter.name(name);
                let how = match class {
                    Class::Handle => "mumba_get_handle".to_owned(),
                    _ if any => "mumba_get".to_owned(),
                    _ => format!("mumba_web_get_{}", result_kind(&self.function.result)),
                };
                format!("{how}(ctx, {object}, {name}, result)")
            }
            Action::Set(name) | Action::SetStatic(name) => {
                let name = self.emitter.name(name);
                format!("mumba_set(ctx, {object}, {name}, {value})")
            }
            Action::Call(name) | Action::CallStatic(name) => {
                let name = self.emitter.name(name);
                let (array, count) = (&values.array, &values.count);
                if let Some(plain) = &values.plain {
                    return self.plain_call(plain, &object, &name);
                }
                match class {
                    Class::Nothing => format!("mumba_invoke(ctx, {object}, {name}, {array}, {count}, NULL)"),
                    Class::Handle => format!("mumba_invoke(ctx, {object}, {name}, {array}, {count}, result)"),
                    _ if any => format!("mumba_invoke_read(ctx, {object}, {name}, {array}, {count}, result)"),
                    _ => {
                        format!(
                            "mumba_web_call_{}(ctx, {object}, {name}, {array}, {count}, result)",
                            result_kind(&self.function.result)
                        )
                    }
                }
            }
            Action::Construct | Action::ConstructNamed(_) => {
                format!("mumba_construct(ctx, {object}, {}, {}, result)", values.array, values.count)
            }
            Action::GetIndex if class == Class::Handle => "mumba_get_index_handle(ctx, self, index, result)".into(),
            Action::GetIndex if any => "mumba_get_index(ctx, self, index, result)".into(),
            Action::GetIndex => format!("mumba_web_get_index_{or_none}(ctx, self, index, result)"),
            Action::SetIndex => format!("mumba_set_index(ctx, self, index, {value})"),
            Action::GetNamed if class == Class::Handle => "mumba_web_get_named_handle(ctx, self, name, result)".into(),
            Action::GetNamed if any => "mumba_web_get_named(ctx, self, name, result)".into(),
            Action::GetNamed => format!("mumba_web_get_named_{or_none}(ctx, self, name, result)"),
            Action::SetNamed => format!("mumba_web_set_named(ctx, self, name, {value})"),
            Action::DeleteNamed => "mumba_web_delete_named(ctx, self, name)".into(),
            Action::ToString => "mumba_to_string(ctx, self, result)".into(),
        }
    }

    fn plain_call(&self, plain: &Plain, object: &str, name: &str) -> String {
        let argument = |place: usize| {
            let argument = &self.function.arguments[place];
            (safe(&argument.name), argument.ty.class())
        };
        let objects = plain.padded(Operand::is_object, "MUMBA_NONE", |place| argument(place).0);
        let numbers = plain.padded(Operand::is_number, "0", |place| match argument(place) {
            (name, Class::Number(Number::F64)) => name,
            (name, _) => format!("(double){name}"),
        });
        let first = ["ctx".to_owned(), object.to_owned(), name.to_owned(), format!("0{:o}u", plain.kinds())];
        let call = list("return mumba_call_plain(", &[first.as_slice(), &objects, &numbers].concat(), 4);
        call.trim_start_matches("return ").to_owned()
    }

    /// Gets the interface object into `target`, which is released afterwards.
    fn interface_object(&mut self) -> String {
        let _ = writeln!(self.before, "    mumba_handle target = MUMBA_NONE;");
        let step = match (&self.function.action, self.receiver.path) {
            (Action::ConstructNamed(name), _) => format!("mumba_get_global(ctx, {}, &target)", self.emitter.name(name)),
            (_, [namespace, name]) => {
                let (namespace, name) = (self.emitter.name(namespace), self.emitter.name(name));
                format!("mumba_web_get_inner(ctx, {namespace}, {name}, &target)")
            }
            (_, path) => {
                let name = path.first().map_or_else(|| "0".to_owned(), |name| self.emitter.name(name));
                format!("mumba_get_global(ctx, {name}, &target)")
            }
        };
        self.setup.insert(0, step);
        self.cleanup.push_str("    if (target) mumba_release(ctx, target);\n");
        "target".into()
    }
}

/// A `mumba_value` of an argument.
fn value_of(name: &str, ty: &Type) -> String {
    if is_nullable_string(ty) {
        return format!("mumba_web_of_nullable_string({name})");
    }
    match ty.class() {
        Class::Nothing => "mumba_undefined()".into(),
        Class::Boolean => format!("mumba_of_bool({name})"),
        Class::Number(Number::F64) => format!("mumba_of_number({name})"),
        Class::Number(_) => format!("mumba_of_number((double){name})"),
        Class::String => format!("mumba_of_string({name})"),
        Class::Name => format!("mumba_of_name({name})"),
        Class::Handle => format!("mumba_of_handle({name})"),
        Class::NullableHandle => format!("mumba_web_of_nullable({name})"),
        Class::Value => name.to_owned(),
    }
}

/// The type of the items of a list.
fn item_type(model: &Model, ty: &Type) -> String {
    match ty.class() {
        Class::Value | Class::Nothing if !is_nullable_string(ty) => "mumba_value".into(),
        _ => c_type(model, ty),
    }
}

/// The function of `support.h` that makes an array of such items.
fn item_kind(ty: &Type) -> String {
    if is_nullable_string(ty) {
        return "nullable_string".into();
    }
    match ty.class() {
        Class::Nothing | Class::Value => "value".into(),
        Class::Boolean => "bool".into(),
        Class::Number(number) => number_type(number).trim_end_matches("_t").to_owned(),
        Class::String => "string".into(),
        Class::Name => "name".into(),
        Class::Handle | Class::NullableHandle => "handle".into(),
    }
}

/// The function of `support.h` that reads such a result.
fn result_kind(ty: &Type) -> String {
    if is_nullable_string(ty) {
        return "string_or_none".into();
    }
    match ty.class() {
        Class::Boolean => "bool".into(),
        Class::Number(number) => number_type(number).trim_end_matches("_t").to_owned(),
        Class::String => "string".into(),
        Class::Name => "name".into(),
        _ => "or_none".into(),
    }
}

/// A parameter's name that is no keyword and no name that the function uses itself.
fn safe(name: &str) -> String {
    const TAKEN: [&str; 112] = [
        "ctx",
        "self",
        "result",
        "status",
        "argv",
        "target",
        "few",
        "i",
        "user",
        "drop",
        "auto",
        "break",
        "case",
        "char",
        "const",
        "continue",
        "default",
        "do",
        "double",
        "else",
        "enum",
        "extern",
        "float",
        "for",
        "goto",
        "if",
        "inline",
        "int",
        "long",
        "register",
        "restrict",
        "return",
        "short",
        "signed",
        "sizeof",
        "static",
        "struct",
        "switch",
        "typedef",
        "union",
        "unsigned",
        "void",
        "volatile",
        "while",
        "bool",
        "true",
        "false",
        "class",
        "this",
        "new",
        "delete",
        "template",
        "namespace",
        "operator",
        "private",
        "protected",
        "public",
        "virtual",
        "friend",
        "try",
        "catch",
        "throw",
        "using",
        "typename",
        "typeid",
        "export",
        "explicit",
        "mutable",
        "and",
        "or",
        "not",
        "xor",
        "bitand",
        "bitor",
        "compl",
        "and_eq",
        "or_eq",
        "not_eq",
        "xor_eq",
        "asm",
        "wchar_t",
        "char8_t",
        "char16_t",
        "char32_t",
        "nullptr",
        "constexpr",
        "consteval",
        "constinit",
        "decltype",
        "noexcept",
        "static_assert",
        "static_cast",
        "const_cast",
        "dynamic_cast",
        "reinterpret_cast",
        "alignas",
        "alignof",
        "thread_local",
        "concept",
        "requires",
        "co_await",
        "co_return",
        "co_yield",
        "errno",
        "stdin",
        "stdout",
        "stderr",
        "linux",
        "unix",
        "near",
        "far",
        "interface",
    ];
    if TAKEN.contains(&name) || name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}
