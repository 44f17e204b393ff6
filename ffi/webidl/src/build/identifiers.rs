//! What generated code needs as well-known names.

use std::collections::BTreeSet;

use crate::model::*;

/// Every identifier that generated code may need as a well-known name.
#[must_use]
pub fn identifiers(model: &Model) -> BTreeSet<String> {
    // What helpers of the emitters use.
    let fixed = [
        "Reflect",
        "apply",
        "asyncIterator",
        "deleteProperty",
        "done",
        "get",
        "has",
        "iterator",
        "length",
        "name",
        "next",
        "set",
        "then",
        "toString",
        "value",
        "addEventListener",
        "removeEventListener",
        "Array",
        "Object",
        "from",
        "push",
        "Symbol",
        "BigInt",
        "DOMException",
        "message",
        "return",
        "byteLength",
        "byteOffset",
        "buffer",
        "detail",
        "capture",
        "once",
        "passive",
        "signal",
    ];
    let mut all: BTreeSet<String> = fixed.into_iter().map(str::to_owned).collect();
    let add_action = |all: &mut BTreeSet<String>, action: &Action| {
        if let Action::Get(name)
        | Action::Set(name)
        | Action::Call(name)
        | Action::GetStatic(name)
        | Action::SetStatic(name)
        | Action::CallStatic(name)
        | Action::ConstructNamed(name) = action
        {
            all.insert(name.clone());
        }
    };
    for interface in model.interfaces.values() {
        all.insert(interface.name.clone());
        all.extend(interface.path.iter().cloned());
        all.extend(interface.events.iter().map(|event| event.name.clone()));
        interface.functions.iter().for_each(|function| add_action(&mut all, &function.action));
        all.extend(interface.callback.iter().map(|callback| callback.name.clone()));
    }
    for dictionary in model.dictionaries.values() {
        all.extend(dictionary.fields.iter().map(|field| field.name.clone()));
    }
    for one in model.enums.values() {
        all.extend(one.values.iter().map(|(value, _)| value.clone()));
    }
    for buffer in ALL_BUFFERS {
        all.insert(format!("{buffer:?}"));
    }
    all
}

/// All kinds of buffers.
pub const ALL_BUFFERS: [Buffer; 15] = [
    Buffer::ArrayBuffer,
    Buffer::SharedArrayBuffer,
    Buffer::DataView,
    Buffer::Int8Array,
    Buffer::Int16Array,
    Buffer::Int32Array,
    Buffer::Uint8Array,
    Buffer::Uint16Array,
    Buffer::Uint32Array,
    Buffer::Uint8ClampedArray,
    Buffer::BigInt64Array,
    Buffer::BigUint64Array,
    Buffer::Float16Array,
    Buffer::Float32Array,
    Buffer::Float64Array,
];
