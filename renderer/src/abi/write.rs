//! Handles, names and the deferred writes of the ABI. What each function promises stands at its declaration in
//! `mumba-ffi`.

use mumba_ffi::*;

use super::call::cancel;
use super::entry::{arguments, enter, few_arguments, give, text, wanted};
use super::expected;
use super::failure::Failure;
use super::handles::Role;
use super::instance::Instance;
use super::loops::Call;
use super::names;
use super::opcodes::op;
use super::plain::PlainCall;
use super::recorder::Recorder;
use super::sites::Form;
use super::stream::Fault;

pub(crate) unsafe extern "C" fn mumba_retain(
    ctx: *mut mumba_context,
    handle: mumba_handle,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        let copy = instance.record(|recorder| {
            let (_, role) = recorder.handles.find(handle)?;
            if !role.is_value() && role != Role::Resolver {
                return Err(Fault::Type("a timer, a subscription or a call has one handle only"));
            }
            if role == Role::Resolver {
                return Err(Fault::Type("a resolver has one handle only"));
            }
            let value = super::callback::object_value(handle);
            recorder.with_result(op::HOLD, &[], std::slice::from_ref(&value), Role::Value)
        })?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, copy, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_release(ctx: *mut mumba_context, handle: mumba_handle) -> mumba_status {
    enter(ctx, |instance| {
        match instance.record(|recorder| recorder.release(handle))? {
            Role::Value | Role::Resolver => {}
            Role::Callback(entry) => match instance.script {
                None => instance.remove_entry(entry),
                Some(_) => instance.document().into_iter().for_each(|document| document.remove_entry(entry)),
            },
            Role::Timer(entry) | Role::Frame(entry) | Role::Settlement(entry) | Role::Subscription(entry) => {
                instance.remove_entry(entry)
            }
            Role::Call(id) => cancel(instance, id),
        }
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_intern(
    ctx: *mut mumba_context,
    string: mumba_string,
    name: *mut mumba_name,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(name, "name")?;
        let number = instance.intern(text(&string)?)?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(name, number, "name") }
    })
}

pub(crate) unsafe extern "C" fn mumba_find_name(
    ctx: *mut mumba_context,
    string: mumba_string,
    name: *mut mumba_name,
) -> mumba_status {
    enter(ctx, |_| {
        let found = names::find(text(&string)?).unwrap_or(0);
        // SAFETY: the module gave the place of the result.
        unsafe { give(name, found, "name") }
    })
}

pub(crate) unsafe extern "C" fn mumba_hold(
    ctx: *mut mumba_context,
    value: mumba_value,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        let handle = instance
            .record(|recorder| recorder.with_result(op::HOLD, &[], std::slice::from_ref(&value), Role::Value))?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_set(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    value: mumba_value,
) -> mumba_status {
    let call = Call { form: Form::Set, target, name, operands: std::slice::from_ref(&value), kinds: 0 };
    // SAFETY: it is the module that calls.
    if expected::of(ctx).is_some_and(|now| unsafe { now.take(&call) }) {
        return MUMBA_OK;
    }
    set(ctx, target, name, &value)
}

/// As [`invoke`].
#[inline(never)]
fn set(ctx: *mut mumba_context, target: mumba_handle, name: mumba_name, value: &mumba_value) -> mumba_status {
    enter(ctx, |instance| instance.record(|recorder| recorder.set(target, name, value)))
}

pub(crate) unsafe extern "C" fn mumba_set_index(
    ctx: *mut mumba_context,
    target: mumba_handle,
    index: u32,
    value: mumba_value,
) -> mumba_status {
    enter(ctx, |instance| {
        instance.record(|recorder| {
            let slot = recorder.handles.value(target)?;
            recorder.with_values(op::SET_INDEX, &[slot, index], std::slice::from_ref(&value))
        })
    })
}

pub(crate) unsafe extern "C" fn mumba_delete(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
) -> mumba_status {
    enter(ctx, |instance| {
        instance.record(|recorder| {
            let slot = recorder.handles.value(target)?;
            let name = recorder.name(name)?;
            recorder.plain(op::DELETE, &[slot, name])
        })
    })
}

pub(crate) unsafe extern "C" fn mumba_invoke(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    argv: *const mumba_value,
    argc: usize,
    result: *mut mumba_handle,
) -> mumba_status {
    // SAFETY: the module gave `argc` values.
    let operands = unsafe { few_arguments(argv, argc) };
    if result.is_null()
        && let Some(operands) = operands
        && let call = (Call { form: Form::Call, target, name, operands, kinds: 0 })
        // SAFETY: it is the module that calls.
        && expected::of(ctx).is_some_and(|now| unsafe { now.take(&call) })
    {
        return MUMBA_OK;
    }
    // SAFETY: as the caller gave them.
    unsafe { invoke(ctx, target, name, argv, argc, result) }
}

/// A call that no loop expects. Apart, so that what it needs of the stack costs the others nothing.
#[inline(never)]
unsafe fn invoke(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    argv: *const mumba_value,
    argc: usize,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        // SAFETY: the module gave `argc` values.
        let arguments = unsafe { arguments(argv, argc) }?;
        if result.is_null() {
            return instance.record(|recorder| recorder.invoke(target, name, arguments, 0));
        }
        let handle = instance.record(|recorder| recorder.invoke_result(target, name, arguments))?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_invoke_plain(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    kinds: u32,
    a: mumba_handle,
    b: mumba_handle,
    n0: f64,
    n1: f64,
    n2: f64,
    n3: f64,
    n4: f64,
    n5: f64,
    n6: f64,
    n7: f64,
) -> mumba_status {
    let numbers = [n0, n1, n2, n3, n4, n5, n6, n7];
    let call = PlainCall { target, name, kinds, objects: [a, b], numbers };
    // SAFETY: it is the module that calls.
    if expected::of(ctx).is_some_and(|now| unsafe { now.take_plain(call) }) {
        return MUMBA_OK;
    }
    // SAFETY: as the caller gave them.
    unsafe { invoke_plain(ctx, target, name, kinds, a, b, n0, n1, n2, n3, n4, n5, n6, n7) }
}

/// A call that no loop expects. Apart, and with the same parameters, so that the way above leaves all of them where they are and writes none
/// down.
#[inline(never)]
unsafe extern "C" fn invoke_plain(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    kinds: u32,
    a: mumba_handle,
    b: mumba_handle,
    n0: f64,
    n1: f64,
    n2: f64,
    n3: f64,
    n4: f64,
    n5: f64,
    n6: f64,
    n7: f64,
) -> mumba_status {
    let numbers = [n0, n1, n2, n3, n4, n5, n6, n7];
    let call = PlainCall { target, name, kinds, objects: [a, b], numbers };
    enter(ctx, |instance| {
        let operands = call.operands()?;
        instance.record(|recorder| recorder.invoke(call.target, call.name, operands.values(), call.kinds))
    })
}

pub(crate) unsafe extern "C" fn mumba_construct(
    ctx: *mut mumba_context,
    constructor: mumba_handle,
    argv: *const mumba_value,
    argc: usize,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        // SAFETY: the module gave `argc` values.
        let arguments = unsafe { arguments(argv, argc) }?;
        let handle = instance.record(|recorder| {
            let slot = recorder.handles.value(constructor)?;
            let count = arguments.len() as u32;
            recorder.with_result(op::CONSTRUCT, &[slot, count], arguments, Role::Value)
        })?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_get_handle(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        let handle = instance.record(|recorder| recorder.get(target, name))?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_get_global(
    ctx: *mut mumba_context,
    name: mumba_name,
    result: *mut mumba_handle,
) -> mumba_status {
    // SAFETY: as the caller gave them.
    unsafe { mumba_get_handle(ctx, MUMBA_WINDOW, name, result) }
}

pub(crate) unsafe extern "C" fn mumba_object_create(
    ctx: *mut mumba_context,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        let handle = instance.record(Recorder::object)?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_array_create(
    ctx: *mut mumba_context,
    items: *const mumba_value,
    count: usize,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        // SAFETY: the module gave `count` values.
        let items = unsafe { arguments(items, count) }?;
        let handle = instance.record(|recorder| recorder.array(items))?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_get_index_handle(
    ctx: *mut mumba_context,
    target: mumba_handle,
    index: u32,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        let handle = instance.record(|recorder| {
            let slot = recorder.handles.value(target)?;
            recorder.with_result(op::GET_INDEX, &[slot, index], &[], Role::Value)
        })?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_flush(ctx: *mut mumba_context) -> mumba_status {
    enter(ctx, |instance| {
        instance.flush_and_wait();
        let first: Option<Failure> = instance.first_deferred.borrow_mut().take();
        first.map_or(Ok(()), Err)
    })
}

pub(crate) unsafe extern "C" fn mumba_last_serial(ctx: *mut mumba_context, serial: *mut u64) -> mumba_status {
    enter(ctx, |instance| {
        let last = {
            let mut recorder = instance.recorder.borrow_mut();
            recorder.end_loop();
            recorder.serial
        };
        // SAFETY: the module gave the place of the result.
        unsafe { give(serial, last, "serial") }
    })
}

pub(crate) unsafe extern "C" fn mumba_promise_create(
    ctx: *mut mumba_context,
    promise: *mut mumba_handle,
    resolver: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(promise, "promise")?;
        wanted(resolver, "resolver")?;
        let (made, settles) = instance.promise()?;
        // SAFETY: the module gave the places of the results.
        unsafe {
            give(promise, made, "promise")?;
            give(resolver, settles, "resolver")
        }
    })
}

impl Instance {
    /// Makes a promise, and what settles it.
    pub(crate) fn promise(&self) -> Result<(mumba_handle, mumba_handle), Failure> {
        self.record(|recorder| {
            let settles = recorder.allocate(Role::Resolver)?;
            match recorder.with_result(op::MAKE_PROMISE, &[settles as u32], &[], Role::Value) {
                Ok(made) => Ok((made, settles)),
                Err(fault) => {
                    let _ = recorder.handles.release(settles, false);
                    Err(fault)
                }
            }
        })
    }
}

pub(crate) unsafe extern "C" fn mumba_promise_settle(
    ctx: *mut mumba_context,
    resolver: mumba_handle,
    reject: bool,
    value: mumba_value,
) -> mumba_status {
    enter(ctx, |instance| {
        instance.record(|recorder| match recorder.handles.find(resolver)? {
            (slot, Role::Resolver) => {
                recorder.with_values(op::SETTLE, &[slot, u32::from(reject)], std::slice::from_ref(&value))
            }
            _ => Err(Fault::Type("the handle is no resolver of mumba_promise_create")),
        })
    })
}
