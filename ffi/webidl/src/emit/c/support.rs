//! `support.h`: what all headers of the web share.

use std::fmt::Write as _;

use crate::names::Names;

/// The written part, with `@Name@` where the number of a well-known name goes, and `//@…` where functions for each kind of
/// number go.
const TEMPLATE: &str = include_str!("support.h");

/// The kinds of numbers: C's type, its name in functions, least and greatest value as a double that C can hold.
const NUMBERS: [(&str, &str, &str, &str); 8] = [
    ("int8_t", "int8", "-128.0", "127.0"),
    ("uint8_t", "uint8", "0.0", "255.0"),
    ("int16_t", "int16", "-32768.0", "32767.0"),
    ("uint16_t", "uint16", "0.0", "65535.0"),
    ("int32_t", "int32", "-2147483648.0", "2147483647.0"),
    ("uint32_t", "uint32", "0.0", "4294967295.0"),
    ("int64_t", "int64", "-9223372036854775808.0", "9223372036854774784.0"),
    ("uint64_t", "uint64", "0.0", "18446744073709549568.0"),
];

/// The header.
pub(super) fn text(names: &Names) -> String {
    let mut text = String::new();
    for line in TEMPLATE.lines() {
        match line.trim() {
            "//@reads" => text.push_str(&reads()),
            "//@arrays" => text.push_str(&arrays()),
            _ => {
                let mut rest = line;
                while let Some((before, after)) = rest.split_once('@') {
                    let name = after.split_once('@');
                    let Some((number, after)) = name.and_then(|(name, after)| Some((names.number(name)?, after)))
                    else {
                        break;
                    };
                    let _ = write!(text, "{before}0x{number:08x}u");
                    rest = after;
                }
                text.push_str(rest);
                text.push('\n');
            }
        }
    }
    text
}

fn reads() -> String {
    let mut text = String::new();
    let mut both = |ty: &str, name: &str, convert: &str| {
        let _ = write!(
            text,
            "static inline mumba_status mumba_web_get_{name}(mumba_context *ctx, mumba_handle target, mumba_name name, {ty} *result) {{\n    \
             double number = 0;\n    mumba_status status = mumba_get_number(ctx, target, name, &number);\n    \
             if (status == MUMBA_OK) *result = {convert};\n    return status;\n}}\n\n\
             static inline mumba_status mumba_web_call_{name}(\n    mumba_context *ctx, mumba_handle target, mumba_name name, \
             const mumba_value *argv, size_t argc, {ty} *result) {{\n    double number = 0;\n    \
             mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);\n    \
             if (status == MUMBA_OK) *result = {convert};\n    return status;\n}}\n\n"
        );
    };
    for (ty, name, least, greatest) in NUMBERS {
        both(ty, name, &format!("({ty})mumba_web_within(number, {least}, {greatest})"));
    }
    both("float", "float", "(float)number");
    text
}

fn arrays() -> String {
    let mut text = String::new();
    let mut array = |ty: &str, name: &str, convert: &str| {
        let _ = write!(
            text,
            "static inline mumba_status mumba_web_array_of_{name}(\n    mumba_context *ctx, const {ty} *items, size_t count, mumba_handle *result) {{\n    \
             mumba_value few[16];\n    size_t first = count < 4096 ? count : 4096;\n    \
             mumba_value *values = mumba_web_arguments(few, first);\n    size_t i;\n    mumba_status status;\n    \
             if (!values) return MUMBA_ERR_LIMIT;\n    \
             for (i = 0; i < first; i++) values[i] = {convert};\n    \
             status = mumba_array_create(ctx, values, first, result);\n    if (values != few) free(values);\n    \
             for (i = first; i < count && status == MUMBA_OK; i++) {{\n        \
             status = mumba_set_index(ctx, *result, (uint32_t)i, {convert});\n    }}\n    return status;\n}}\n\n"
        );
    };
    for (ty, name, ..) in NUMBERS {
        array(ty, name, "mumba_of_number((double)items[i])");
    }
    array("float", "float", "mumba_of_number((double)items[i])");
    array("double", "double", "mumba_of_number(items[i])");
    array("bool", "bool", "mumba_of_bool(items[i])");
    array("mumba_string", "string", "mumba_of_string(items[i])");
    array("mumba_string", "nullable_string", "mumba_web_of_nullable_string(items[i])");
    array("mumba_name", "name", "mumba_of_name(items[i])");
    array("mumba_handle", "handle", "mumba_web_of_nullable(items[i])");
    array("mumba_value", "value", "items[i]");
    text
}
