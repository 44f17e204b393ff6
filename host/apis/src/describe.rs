//! Services, methods and messages written down for people, as in a `.proto` file.

use std::fmt::Write as _;

use prost_reflect::{
    Cardinality, EnumDescriptor, FieldDescriptor, FileDescriptor, Kind, MessageDescriptor, MethodDescriptor,
    ServiceDescriptor,
};

/// The comment that stands before a declaration, without its marks; empty where there is none.
pub fn comment(file: &FileDescriptor, path: &[i32]) -> String {
    let info = file.file_descriptor_proto().source_code_info.as_ref();
    let location = info.and_then(|info| info.location.iter().find(|location| location.path == path));
    let text = location.and_then(|location| location.leading_comments.as_deref()).unwrap_or_default();
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn write_comment(text: &mut String, indent: &str, comment: &str) {
    for line in comment.lines() {
        let _ = writeln!(text, "{indent}// {line}");
    }
}

/// A service with its methods.
pub fn service(service: &ServiceDescriptor) -> String {
    let mut text = String::new();
    write_comment(&mut text, "", &comment(&service.parent_file(), service.path()));
    let _ = writeln!(text, "service {} {{", service.full_name());
    for one in service.methods() {
        write_comment(&mut text, "  ", &comment(&service.parent_file(), one.path()));
        let _ = writeln!(text, "  {}", signature(&one));
    }
    text.push_str("}\n");
    text
}

/// A method with the messages that it takes and gives.
pub fn method(method: &MethodDescriptor) -> String {
    let mut text = String::new();
    let service = method.parent_service();
    write_comment(&mut text, "", &comment(&service.parent_file(), method.path()));
    let _ = writeln!(text, "{}", signature(method));
    let mut written = Vec::new();
    for one in [method.input(), method.output()] {
        if !written.contains(&one) {
            text.push('\n');
            text.push_str(&message(&one));
            written.push(one);
        }
    }
    text
}

fn signature(method: &MethodDescriptor) -> String {
    let stream = |streams: bool| if streams { "stream " } else { "" };
    format!(
        "rpc {}({}{}) returns ({}{});",
        method.name(),
        stream(method.is_client_streaming()),
        method.input().full_name(),
        stream(method.is_server_streaming()),
        method.output().full_name()
    )
}

/// A message with its fields, and what is declared within it.
pub fn message(message: &MessageDescriptor) -> String {
    let mut text = String::new();
    write_message(&mut text, "", message, message.full_name());
    text
}

fn write_message(text: &mut String, indent: &str, message: &MessageDescriptor, name: &str) {
    let file = message.parent_file();
    write_comment(text, indent, &comment(&file, message.path()));
    let _ = writeln!(text, "{indent}message {name} {{");
    let inner = format!("{indent}  ");
    for field in message.fields().filter(|field| real_oneof(field).is_none()) {
        write_field(text, &inner, &field);
    }
    for oneof in message.oneofs().filter(|oneof| !oneof.is_synthetic()) {
        write_comment(text, &inner, &comment(&file, oneof.path()));
        let _ = writeln!(text, "{inner}oneof {} {{", oneof.name());
        for field in oneof.fields() {
            write_field(text, &format!("{inner}  "), &field);
        }
        let _ = writeln!(text, "{inner}}}");
    }
    for nested in message.child_messages().filter(|nested| !nested.is_map_entry()) {
        write_message(text, &inner, &nested, nested.name());
    }
    for nested in message.child_enums() {
        write_enum(text, &inner, &nested, nested.name());
    }
    let _ = writeln!(text, "{indent}}}");
}

fn real_oneof(field: &FieldDescriptor) -> Option<String> {
    field.containing_oneof().filter(|oneof| !oneof.is_synthetic()).map(|oneof| oneof.name().to_owned())
}

fn write_field(text: &mut String, indent: &str, field: &FieldDescriptor) {
    write_comment(text, indent, &comment(&field.parent_message().parent_file(), field.path()));
    let _ = writeln!(text, "{indent}{} {} = {};", field_type(field), field.name(), field.number());
}

/// The type of a field, such as `repeated notes.v1.Note`.
pub fn field_type(field: &FieldDescriptor) -> String {
    if field.is_map()
        && let Kind::Message(entry) = field.kind()
    {
        let (key, value) = (entry.map_entry_key_field(), entry.map_entry_value_field());
        return format!("map<{}, {}>", kind(&key.kind()), kind(&value.kind()));
    }
    let optional = field.containing_oneof().is_some_and(|oneof| oneof.is_synthetic());
    let label = match field.cardinality() {
        Cardinality::Repeated => "repeated ",
        Cardinality::Required => "required ",
        Cardinality::Optional if optional => "optional ",
        Cardinality::Optional => "",
    };
    format!("{label}{}", kind(&field.kind()))
}

fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Message(message) => message.full_name().to_owned(),
        Kind::Enum(one) => one.full_name().to_owned(),
        // The scalar types are named as in a .proto file.
        scalar => format!("{scalar:?}").to_lowercase(),
    }
}

/// An enum with its values.
pub fn enumeration(one: &EnumDescriptor) -> String {
    let mut text = String::new();
    write_enum(&mut text, "", one, one.full_name());
    text
}

fn write_enum(text: &mut String, indent: &str, one: &EnumDescriptor, name: &str) {
    let file = one.parent_file();
    write_comment(text, indent, &comment(&file, one.path()));
    let _ = writeln!(text, "{indent}enum {name} {{");
    for value in one.values() {
        write_comment(text, &format!("{indent}  "), &comment(&file, value.path()));
        let _ = writeln!(text, "{indent}  {} = {};", value.name(), value.number());
    }
    let _ = writeln!(text, "{indent}}}");
}
