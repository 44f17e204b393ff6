//! The reads of the ABI. What each function promises stands at its declaration in `mumba-ffi`.

use std::ffi::c_char;

use mumba_ffi::*;

use super::callback::{boolean_value, number_value, object_value, undefined};
use super::entry::{arguments, enter, give, wanted};
use super::failure::Failure;
use super::instance::{Answer, Instance};
use super::opcodes::op;
use super::stream::Fault;

/// Gives the module a copy of a text, which it frees.
fn give_text(text: &str) -> Result<mumba_string, Failure> {
    let bytes = text.as_bytes();
    // SAFETY: plain allocation; the result is checked.
    let memory = unsafe { libc::malloc(bytes.len() + 1) }.cast::<u8>();
    if memory.is_null() {
        return Err(Failure::new(MUMBA_ERR_LIMIT, "no memory for a string"));
    }
    // SAFETY: the memory is one byte longer than the text.
    unsafe {
        std::ptr::copy_nonoverlapping(bytes.as_ptr(), memory, bytes.len());
        memory.add(bytes.len()).write(0);
    }
    Ok(mumba_string { ptr: memory.cast::<c_char>(), len: bytes.len() })
}

fn give_value(place: *mut mumba_value, (answer, handle): (Answer, mumba_handle)) -> Result<(), Failure> {
    let value = match answer {
        Answer::Undefined => undefined(),
        Answer::Null => mumba_value { kind: MUMBA_NULL, ..undefined() },
        Answer::Bool(value) => boolean_value(value),
        Answer::Number(value) => number_value(value),
        Answer::Text(text) => {
            mumba_value { kind: MUMBA_STRING, reserved: 0, r#as: mumba_value_as { string: give_text(&text)? } }
        }
        Answer::Object => object_value(handle),
    };
    // SAFETY: the module gave the place of the result.
    unsafe { give(place, value, "value") }
}

fn give_bool(place: *mut bool, answer: &Answer) -> Result<(), Failure> {
    match answer {
        // SAFETY: the module gave the place of the result.
        Answer::Bool(value) => unsafe { give(place, *value, "value") },
        other => Err(other_type("boolean", other)),
    }
}

fn other_type(wanted: &str, answer: &Answer) -> Failure {
    let found = match answer {
        Answer::Undefined => "undefined",
        Answer::Null => "null",
        Answer::Bool(_) => "a boolean",
        Answer::Number(_) => "a number",
        Answer::Text(_) => "a string",
        Answer::Object => "an object",
    };
    Failure::new(MUMBA_ERR_TYPE, format!("the value is {found}, not a {wanted}"))
}

/// `target[name]`, with no handle for an object.
fn property(instance: &Instance, target: mumba_handle, name: mumba_name) -> Result<Answer, Failure> {
    instance.read(|recorder| {
        let slot = recorder.handles.value(target)?;
        let name = recorder.name(name)?;
        recorder.plain(op::READ, &[0, slot, name])
    })
}

pub(crate) unsafe extern "C" fn mumba_get(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    value: *mut mumba_value,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value, "value")?;
        let answer = instance.read_any(|recorder, result| {
            let slot = recorder.handles.value(target)?;
            let name = recorder.name(name)?;
            recorder.plain(op::READ, &[result, slot, name])
        })?;
        give_value(value, answer)
    })
}

pub(crate) unsafe extern "C" fn mumba_get_index(
    ctx: *mut mumba_context,
    target: mumba_handle,
    index: u32,
    value: *mut mumba_value,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value, "value")?;
        let answer = instance.read_any(|recorder, result| {
            let slot = recorder.handles.value(target)?;
            recorder.plain(op::READ_INDEX, &[result, slot, index])
        })?;
        give_value(value, answer)
    })
}

pub(crate) unsafe extern "C" fn mumba_get_number(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    number: *mut f64,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(number, "number")?;
        match property(instance, target, name)? {
            // SAFETY: the module gave the place of the result.
            Answer::Number(value) => unsafe { give(number, value, "number") },
            other => Err(other_type("number", &other)),
        }
    })
}

pub(crate) unsafe extern "C" fn mumba_get_bool(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    value: *mut bool,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value, "value")?;
        give_bool(value, &property(instance, target, name)?)
    })
}

pub(crate) unsafe extern "C" fn mumba_get_string(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    string: *mut mumba_string,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(string, "string")?;
        match property(instance, target, name)? {
            // SAFETY: the module gave the place of the result.
            Answer::Text(text) => unsafe { give(string, give_text(&text)?, "string") },
            other => Err(other_type("string", &other)),
        }
    })
}

pub(crate) unsafe extern "C" fn mumba_invoke_read(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    argv: *const mumba_value,
    argc: usize,
    value: *mut mumba_value,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value, "value")?;
        // SAFETY: the module gave `argc` values.
        let arguments = unsafe { arguments(argv, argc) }?;
        let answer = instance.read_any(|recorder, result| {
            let slot = recorder.handles.value(target)?;
            let (name, count) = recorder.checked(name, arguments)?;
            recorder.with_values(op::READ_INVOKE, &[result, slot, name, count], arguments)
        })?;
        give_value(value, answer)
    })
}

pub(crate) unsafe extern "C" fn mumba_value_of(
    ctx: *mut mumba_context,
    handle: mumba_handle,
    value: *mut mumba_value,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value, "value")?;
        let answer = instance.read_any(|recorder, result| {
            let slot = recorder.handles.value(handle)?;
            recorder.plain(op::READ_VALUE, &[result, slot])
        })?;
        give_value(value, answer)
    })
}

pub(crate) unsafe extern "C" fn mumba_value_clear(ctx: *mut mumba_context, value: *mut mumba_value) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value, "value")?;
        // SAFETY: the module gave a value that a function of the ABI filled; its kind says which member is set.
        unsafe {
            let held = value.read();
            value.write(undefined());
            match held.kind {
                MUMBA_STRING => mumba_string_free(held.r#as.string),
                MUMBA_OBJECT => {
                    instance.release_slot(held.r#as.object)?;
                }
                _ => {}
            }
        }
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_string_free(string: mumba_string) {
    // SAFETY: the module gives back what `give_text` allocated, or null.
    unsafe { libc::free(string.ptr.cast_mut().cast()) };
}

pub(crate) unsafe extern "C" fn mumba_to_string(
    ctx: *mut mumba_context,
    handle: mumba_handle,
    string: *mut mumba_string,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(string, "string")?;
        let answer = instance.read(|recorder| {
            let slot = recorder.handles.value(handle)?;
            recorder.plain(op::READ_TEXT, &[0, slot])
        })?;
        match answer {
            // SAFETY: the module gave the place of the result.
            Answer::Text(text) => unsafe { give(string, give_text(&text)?, "string") },
            other => Err(other_type("string", &other)),
        }
    })
}

pub(crate) unsafe extern "C" fn mumba_has(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    value: *mut bool,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value, "value")?;
        let answer = instance.read(|recorder| {
            let slot = recorder.handles.value(target)?;
            let name = recorder.name(name)?;
            recorder.plain(op::READ_HAS, &[0, slot, name])
        })?;
        give_bool(value, &answer)
    })
}

pub(crate) unsafe extern "C" fn mumba_type_of(
    ctx: *mut mumba_context,
    handle: mumba_handle,
    value_type: *mut u32,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value_type, "value_type")?;
        let answer = instance.read(|recorder| {
            let slot = recorder.handles.value(handle)?;
            recorder.plain(op::READ_TYPE, &[0, slot])
        })?;
        match answer {
            // SAFETY: the module gave the place of the result.
            Answer::Number(code) => unsafe { give(value_type, code as u32, "value_type") },
            other => Err(other_type("number", &other)),
        }
    })
}

fn compare(
    ctx: *mut mumba_context,
    opcode: u32,
    (a, b): (mumba_handle, mumba_handle),
    value: *mut bool,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(value, "value")?;
        let answer = instance.read(|recorder| {
            let slots = [0, recorder.handles.value(a)?, recorder.handles.value(b)?];
            recorder.plain(opcode, &slots).map_err(|fault: Fault| fault)
        })?;
        give_bool(value, &answer)
    })
}

pub(crate) unsafe extern "C" fn mumba_instance_of(
    ctx: *mut mumba_context,
    handle: mumba_handle,
    constructor: mumba_handle,
    value: *mut bool,
) -> mumba_status {
    compare(ctx, op::READ_INSTANCE, (handle, constructor), value)
}

pub(crate) unsafe extern "C" fn mumba_same(
    ctx: *mut mumba_context,
    a: mumba_handle,
    b: mumba_handle,
    value: *mut bool,
) -> mumba_status {
    compare(ctx, op::READ_SAME, (a, b), value)
}
