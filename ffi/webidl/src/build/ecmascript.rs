//! What Chromium exposes because JavaScript has it: WebIDL does not speak of it.

/// Why the objects of the language are left out.
pub(super) const REASON: &str = "ECMAScript has it, not WebIDL: the core ABI reaches it by name";

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

/// Whether the language has an object of this name.
pub(super) fn has(name: &str) -> bool {
    NAMES.contains(&name.split('.').next().unwrap_or(name))
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
