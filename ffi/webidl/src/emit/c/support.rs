//! `support.h`: what all headers of the web share.

use std::fmt::Write as _;

use crate::expand::buffer_name;
use crate::model::Buffer;
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

/// Typed arrays and what their items are in C.
const TYPED_ARRAYS: [(Buffer, &str); 12] = [
    (Buffer::Int8Array, "int8_t"),
    (Buffer::Uint8Array, "uint8_t"),
    (Buffer::Uint8ClampedArray, "uint8_t"),
    (Buffer::Int16Array, "int16_t"),
    (Buffer::Uint16Array, "uint16_t"),
    (Buffer::Int32Array, "int32_t"),
    (Buffer::Uint32Array, "uint32_t"),
    (Buffer::BigInt64Array, "int64_t"),
    (Buffer::BigUint64Array, "uint64_t"),
    // C11 has no such type: these are its bits.
    (Buffer::Float16Array, "uint16_t"),
    (Buffer::Float32Array, "float"),
    (Buffer::Float64Array, "double"),
];

/// The header.
pub(super) fn text(names: &Names) -> String {
    let mut text = String::new();
    for line in TEMPLATE.lines() {
        match line.trim() {
            "//@reads" => text.push_str(&reads()),
            "//@arrays" => text.push_str(&arrays()),
            "//@typed arrays" => text.push_str(&typed_arrays(names)),
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
             if (!values) return mumba_web_no_memory(ctx);\n    \
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

fn typed_arrays(names: &Names) -> String {
    let mut text = String::new();
    for (buffer, item) in TYPED_ARRAYS {
        let name = format!("{buffer:?}");
        let number = names.number(&name).unwrap_or(0);
        let (article, capital) = if name.starts_with('I') { ("an", "An") } else { ("a", "A") };
        let replace = [
            ("@a@", article.to_owned()),
            ("@A@", capital.to_owned()),
            ("@Array@", name),
            ("@array@", format!("mumba_{}", buffer_name(buffer))),
            ("@item@", item.to_owned()),
            ("@number@", format!("0x{number:08x}u")),
        ];
        text.push_str(&replace.iter().fold(TYPED_ARRAY.to_owned(), |text, (from, to)| text.replace(from, to)));
    }
    text
}

/// What there is for each kind of typed array.
const TYPED_ARRAY: &str = r"/** @A@ `@Array@` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status @array@_new(
    mumba_context *ctx, const @item@ *items, size_t count, @array@ *result) {
    return mumba_web_typed_array(ctx, @number@, items, count, sizeof *items, result);
}

/** @A@ `@Array@` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status @array@_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, @array@ *result) {
    return mumba_web_view_over(ctx, @number@, buffer, offset, count, result);
}

/**
 * The items of @a@ `@Array@`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status @array@_data(mumba_context *ctx, @array@ self, @item@ **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (@item@ *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of @a@ `@Array@`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status @array@_read(
    mumba_context *ctx, @array@ self, size_t first, @item@ *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into @a@ `@Array@`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status @array@_write(
    mumba_context *ctx, @array@ self, size_t first, const @item@ *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items @a@ `@Array@` has. Reads. */
static inline mumba_status @array@_get_length(mumba_context *ctx, @array@ self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

";
