//! The functions of scripts that are recorded.

use super::context::add_context;
use super::*;

/// Begins a script.
pub(crate) fn script_create(kind: u32) -> Result<Context> {
    let mut script = std::ptr::null_mut();
    // SAFETY: the runtime writes a context.
    check(unsafe { ffi::mumba_script_create(ctx(), kind, &raw mut script) })?;
    Ok(add_context(script))
}

/// Begins a function; gives it, its `this` if that is wanted, and its arguments.
pub(crate) fn script_function<const N: usize>(
    script: Context,
    flags: u32,
    with_this: bool,
) -> Result<(Object, Object, [Object; N])> {
    let (mut function, mut this, mut arguments) = (MUMBA_NONE, MUMBA_NONE, [MUMBA_NONE; N]);
    let wanted = if with_this { &raw mut this } else { std::ptr::null_mut() };
    // SAFETY: the runtime writes one or two handles, and as many as the array has.
    check(unsafe {
        ffi::mumba_script_function(script.0, flags, arguments.as_mut_ptr(), N, wanted, &raw mut function)
    })?;
    Ok((Object::from_handle(function), Object::from_handle(this), arguments.map(Object::from_handle)))
}

/// A step without a result.
pub(crate) fn script_step(script: Context, step: u32, operands: &[Arg<'_>]) -> Result<()> {
    // SAFETY: an argument is a value and nothing else; the list is valid during the call.
    check(unsafe {
        ffi::mumba_script_step(script.0, step, operands.as_ptr().cast(), operands.len(), std::ptr::null_mut())
    })
}

/// A step with a result.
pub(crate) fn script_operate(script: Context, step: u32, operands: &[Arg<'_>]) -> Result<Object> {
    let mut result = MUMBA_NONE;
    // SAFETY: as above; the runtime writes a handle.
    check(unsafe {
        ffi::mumba_script_step(script.0, step, operands.as_ptr().cast(), operands.len(), &raw mut result)
    })?;
    Ok(Object::from_handle(result))
}

/// Has the host serve what was recorded; gives a promise of the document's.
pub(crate) fn script_publish(script: Context, name: &str) -> Result<Object> {
    let mut url = MUMBA_NONE;
    // SAFETY: the text is valid during the call; the runtime writes a handle.
    check(unsafe { ffi::mumba_script_publish(script.0, lend(name), &raw mut url) })?;
    Ok(Object::from_handle(url))
}
