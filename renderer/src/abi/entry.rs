//! How a call of the ABI comes in: it is refused on other threads and for contexts that are gone, and no panic leaves it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::thread::ThreadId;

use mumba_ffi::*;

use super::failure::Failure;
use super::instance::{Instance, with};
use super::loops::MOST_OPERANDS;

static MAIN: OnceLock<ThreadId> = OnceLock::new();

/// Remembers the calling thread as the one on which contexts live.
pub(crate) fn this_is_the_main_thread() {
    let _ = MAIN.set(std::thread::current().id());
}

/// Runs a call on its instance and keeps what went wrong for `mumba_error_get`.
#[inline]
pub(crate) fn enter(ctx: *mut mumba_context, call: impl FnOnce(&Instance) -> Result<(), Failure>) -> mumba_status {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        with(ctx as usize, |instance| match call(instance) {
            Ok(()) => MUMBA_OK,
            Err(failure) => keep(instance, &failure),
        })
        .unwrap_or_else(absent)
    }));
    outcome.unwrap_or(MUMBA_ERR_INTERNAL)
}

#[cold]
fn keep(instance: &Instance, failure: &Failure) -> mumba_status {
    instance.last_error.borrow_mut().set(failure);
    failure.code
}

#[cold]
fn absent() -> mumba_status {
    match MAIN.get() {
        Some(main) if *main != std::thread::current().id() => MUMBA_ERR_THREAD,
        _ => MUMBA_ERR_CONTEXT,
    }
}

/// Writes a result where the module wants it.
///
/// # Safety
/// `place` is null or valid for a write.
pub(crate) unsafe fn give<T>(place: *mut T, value: T, name: &str) -> Result<(), Failure> {
    if place.is_null() {
        return Err(Failure::null(name));
    }
    // SAFETY: it is not null, so the caller gave a valid place.
    unsafe { place.write(value) };
    Ok(())
}

/// Refuses a null pointer for a result before anything is done.
pub(crate) fn wanted<T>(place: *mut T, name: &str) -> Result<(), Failure> {
    if place.is_null() { Err(Failure::null(name)) } else { Ok(()) }
}

/// The arguments of a call.
///
/// # Safety
/// `argv` is null or valid for reads of `argc` values for as long as the answer is used.
pub(crate) unsafe fn arguments<'a>(argv: *const mumba_value, argc: usize) -> Result<&'a [mumba_value], Failure> {
    if argc == 0 {
        return Ok(&[]);
    }
    if argv.is_null() {
        return Err(Failure::null("argv"));
    }
    if argc > 65_535 {
        return Err(Failure::new(MUMBA_ERR_LIMIT, "a call takes at most 65535 arguments"));
    }
    // SAFETY: the caller gave `argc` values.
    Ok(unsafe { std::slice::from_raw_parts(argv, argc) })
}

/// The arguments of a call, if they are not too many for a loop and nothing is wrong with them.
///
/// # Safety
/// As for [`arguments`].
#[inline(always)]
pub(crate) unsafe fn few_arguments<'a>(argv: *const mumba_value, argc: usize) -> Option<&'a [mumba_value]> {
    match argc {
        0 => Some(&[]),
        // SAFETY: the caller gave `argc` values.
        1..=MOST_OPERANDS if !argv.is_null() => Some(unsafe { std::slice::from_raw_parts(argv, argc) }),
        _ => None,
    }
}

/// The text of a string.
pub(crate) fn text<'a>(string: &mumba_string) -> Result<&'a str, Failure> {
    let bytes = super::stream::bytes_of(string)?;
    std::str::from_utf8(bytes).map_err(|_| super::stream::Fault::Utf8.into())
}
