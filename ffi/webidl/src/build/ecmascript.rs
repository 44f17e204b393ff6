//! What Chromium exposes because JavaScript has it: WebIDL does not speak of it.

use super::ALL_BUFFERS;

/// Why the objects of the language are left out.
const REASON: &str = "ECMAScript has it, not WebIDL: the core ABI reaches it by name";
const INTL: &str = "ECMA-402 has it (`Intl`), not WebIDL: the core ABI reaches it by name";
const BUFFERS: &str = "ECMAScript has it, not WebIDL: functions written by hand make, read and write it \
                       (`mumba/web/support.h`, `mumba::TypedArray`)";

/// Interface objects and namespaces of the language; `Intl.…` and `Temporal.…` too.
const NAMES: [&str; 58] = [
    "AggregateError",
    "Array",
    "ArrayBuffer",
    "AsyncDisposableStack",
    "Atomics",
    "BigInt",
    "BigInt64Array",
    "BigUint64Array",
    "Boolean",
    "DataView",
    "Date",
    "DisposableStack",
    "Error",
    "EvalError",
    "FinalizationRegistry",
    "Float16Array",
    "Float32Array",
    "Float64Array",
    "Function",
    "Int16Array",
    "Int32Array",
    "Int8Array",
    "Intl",
    "Iterator",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Proxy",
    "RangeError",
    "ReferenceError",
    "Reflect",
    "RegExp",
    "Set",
    "SharedArrayBuffer",
    "String",
    "SuppressedError",
    "Symbol",
    "SyntaxError",
    "Temporal",
    "TypeError",
    "TypedArray",
    "URIError",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "WeakMap",
    "WeakRef",
    "WeakSet",
    "GeneratorFunction",
    "AsyncFunction",
    "AsyncGeneratorFunction",
    "AsyncIterator",
    "ShadowRealm",
    "ModuleSource",
];

/// Members of global objects of the language.
const GLOBALS: [&str; 15] = [
    "decodeURI",
    "decodeURIComponent",
    "encodeURI",
    "encodeURIComponent",
    "escape",
    "eval",
    "globalThis",
    "isFinite",
    "isNaN",
    "parseFloat",
    "parseInt",
    "undefined",
    "unescape",
    "Infinity",
    "NaN",
];

/// Whether it is the interface of a global object.
fn is_global(interface: &str) -> bool {
    interface == "Window" || interface.ends_with("GlobalScope")
}

/// Why an object of the language is left out; `None` for what is the platform's.
pub(super) fn object(name: &str) -> Option<&'static str> {
    let outermost = name.split('.').next().unwrap_or(name);
    if !NAMES.contains(&outermost) {
        return None;
    }
    Some(match outermost {
        "Intl" => INTL,
        _ if ALL_BUFFERS.iter().any(|buffer| format!("{buffer:?}") == name) => BUFFERS,
        _ => REASON,
    })
}

/// Why a member of an interface is not counted; `None` for those of the platform.
pub(super) fn member(interface: &str, name: &str) -> Option<&'static str> {
    match name {
        "@@unscopables" => Some("it only tells the `with` statement of JavaScript what to skip"),
        "@@toStringTag" | "@@hasInstance" | "@@toPrimitive" | "@@species" | "@@isConcatSpreadable" => {
            Some("a hook of JavaScript's own operators, without a function to call")
        }
        "valueOf" => Some("ECMAScript's own, told again on the object because it cannot be changed there"),
        _ if is_global(interface) && GLOBALS.contains(&name) => Some(REASON),
        _ => None,
    }
}
