//! Writes and reads.

use super::*;

#[inline]
pub(crate) fn set(target: &Object, name: mumba_name, value: Arg<'_>) {
    // SAFETY: the value is valid during the call.
    deferred("mumba_set", unsafe { ffi::mumba_set(ctx(), target.handle(), name, value.0) });
}

#[inline]
pub(crate) fn set_index(target: &Object, index: u32, value: Arg<'_>) {
    // SAFETY: the value is valid during the call.
    deferred("mumba_set_index", unsafe { ffi::mumba_set_index(ctx(), target.handle(), index, value.0) });
}

#[inline]
pub(crate) fn delete(target: &Object, name: mumba_name) {
    // SAFETY: nothing is pointed to.
    deferred("mumba_delete", unsafe { ffi::mumba_delete(ctx(), target.handle(), name) });
}

#[inline]
pub(crate) fn invoke(target: &Object, name: mumba_name, arguments: &[Arg<'_>]) {
    // SAFETY: the arguments are valid during the call.
    deferred("mumba_invoke", unsafe {
        ffi::mumba_invoke(ctx(), target.handle(), name, Arg::raw(arguments), arguments.len(), std::ptr::null_mut())
    });
}

#[cfg(feature = "web-core")]
#[inline(always)]
pub(crate) fn invoke_plain(
    target: &Object,
    name: mumba_name,
    kinds: u32,
    objects: [mumba_handle; 2],
    numbers: [f64; 8],
) {
    let (ctx, target) = (ctx(), target.handle());
    if expected::take_plain(ctx, target, name, kinds, objects, numbers) {
        return;
    }
    let ([a, b], [n0, n1, n2, n3, n4, n5, n6, n7]) = (objects, numbers);
    // SAFETY: nothing is pointed to.
    deferred("mumba_invoke_plain", unsafe {
        ffi::mumba_invoke_plain(ctx, target, name, kinds, a, b, n0, n1, n2, n3, n4, n5, n6, n7)
    });
}

#[inline]
pub(crate) fn invoke_object(target: &Object, name: mumba_name, arguments: &[Arg<'_>]) -> Object {
    // SAFETY: the arguments are valid during the call; the runtime writes a handle.
    deferred_object("mumba_invoke", |result| unsafe {
        ffi::mumba_invoke(ctx(), target.handle(), name, Arg::raw(arguments), arguments.len(), result)
    })
}

#[inline]
pub(crate) fn construct(constructor: &Object, arguments: &[Arg<'_>]) -> Object {
    // SAFETY: the arguments are valid during the call; the runtime writes a handle.
    deferred_object("mumba_construct", |result| unsafe {
        ffi::mumba_construct(ctx(), constructor.handle(), Arg::raw(arguments), arguments.len(), result)
    })
}

#[inline]
pub(crate) fn get_object(target: &Object, name: mumba_name) -> Object {
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_get_handle", |result| unsafe { ffi::mumba_get_handle(ctx(), target.handle(), name, result) })
}

#[inline]
pub(crate) fn get_index_object(target: &Object, index: u32) -> Object {
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_get_index_handle", |result| unsafe {
        ffi::mumba_get_index_handle(ctx(), target.handle(), index, result)
    })
}

#[inline]
pub(crate) fn object_create() -> Object {
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_object_create", |result| unsafe { ffi::mumba_object_create(ctx(), result) })
}

#[inline]
pub(crate) fn array_create(items: &[Arg<'_>]) -> Object {
    // SAFETY: the items are valid during the call; the runtime writes a handle.
    deferred_object("mumba_array_create", |result| unsafe {
        ffi::mumba_array_create(ctx(), Arg::raw(items), items.len(), result)
    })
}

#[inline]
pub(crate) fn get_global(name: mumba_name) -> Object {
    // SAFETY: the runtime writes a handle.
    deferred_object("mumba_get_global", |result| unsafe { ffi::mumba_get_global(ctx(), name, result) })
}

/// Runs what was recorded.
pub(crate) fn flush() -> Result<()> {
    // SAFETY: nothing is pointed to.
    check(unsafe { ffi::mumba_flush(ctx()) })
}

#[inline]
pub(crate) fn get(target: &Object, name: mumba_name) -> Result<Value> {
    // SAFETY: the runtime writes a value.
    read_value(|value| unsafe { ffi::mumba_get(ctx(), target.handle(), name, value) })
}

#[inline]
pub(crate) fn get_index(target: &Object, index: u32) -> Result<Value> {
    // SAFETY: the runtime writes a value.
    read_value(|value| unsafe { ffi::mumba_get_index(ctx(), target.handle(), index, value) })
}

#[inline]
pub(crate) fn get_number(target: &Object, name: mumba_name) -> Result<f64> {
    let mut number = 0.0;
    // SAFETY: the runtime writes a number.
    check(unsafe { ffi::mumba_get_number(ctx(), target.handle(), name, &raw mut number) })?;
    Ok(number)
}

#[inline]
pub(crate) fn get_bool(target: &Object, name: mumba_name) -> Result<bool> {
    let mut value = false;
    // SAFETY: the runtime writes a boolean.
    check(unsafe { ffi::mumba_get_bool(ctx(), target.handle(), name, &raw mut value) })?;
    Ok(value)
}

#[inline]
pub(crate) fn get_string(target: &Object, name: mumba_name) -> Result<String> {
    read_string(|string| {
        // SAFETY: the runtime writes a string.
        unsafe { ffi::mumba_get_string(ctx(), target.handle(), name, string) }
    })
}

pub(super) fn read_string(call: impl FnOnce(*mut mumba_string) -> mumba_status) -> Result<String> {
    let mut string = lend("");
    check(call(&raw mut string))?;
    Ok(take_string(string))
}

#[inline]
pub(crate) fn invoke_read(target: &Object, name: mumba_name, arguments: &[Arg<'_>]) -> Result<Value> {
    // SAFETY: the arguments are valid during the call; the runtime writes a value.
    read_value(|value| unsafe {
        ffi::mumba_invoke_read(ctx(), target.handle(), name, Arg::raw(arguments), arguments.len(), value)
    })
}

pub(crate) fn to_text(object: &Object) -> Result<String> {
    // SAFETY: the runtime writes a string.
    read_string(|string| unsafe { ffi::mumba_to_string(ctx(), object.handle(), string) })
}

pub(crate) fn has(target: &Object, name: mumba_name) -> Result<bool> {
    let mut value = false;
    // SAFETY: the runtime writes a boolean.
    check(unsafe { ffi::mumba_has(ctx(), target.handle(), name, &raw mut value) })?;
    Ok(value)
}

pub(crate) fn type_of(object: &Object) -> Result<u32> {
    let mut found = 0;
    // SAFETY: the runtime writes a number.
    check(unsafe { ffi::mumba_type_of(ctx(), object.handle(), &raw mut found) })?;
    Ok(found)
}

pub(crate) fn instance_of(object: &Object, constructor: &Object) -> Result<bool> {
    let mut value = false;
    // SAFETY: the runtime writes a boolean.
    check(unsafe { ffi::mumba_instance_of(ctx(), object.handle(), constructor.handle(), &raw mut value) })?;
    Ok(value)
}

pub(crate) fn same(a: &Object, b: &Object) -> Result<bool> {
    let mut value = false;
    // SAFETY: the runtime writes a boolean.
    check(unsafe { ffi::mumba_same(ctx(), a.handle(), b.handle(), &raw mut value) })?;
    Ok(value)
}
