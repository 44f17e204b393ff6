//! Errors, the view, its end and the log, as the ABI tells them.

use std::ffi::{c_char, c_void};

use mumba_ffi::*;

use super::callback::{Function, User};
use super::entry::{enter, text, wanted};
use super::failure::{Failure, lend, status_text};

/// Fills a structure that carries its size, as far as the caller knows it.
///
/// # Safety
/// `place` is null or points to a structure whose first member is its size, and which is that long.
unsafe fn fill<T>(place: *mut T, value: &T, name: &str) -> Result<(), Failure> {
    wanted(place, name)?;
    // SAFETY: every such structure begins with its size.
    let size = unsafe { place.cast::<usize>().read() };
    if size < size_of::<usize>() * 2 {
        return Err(Failure::new(MUMBA_ERR_ARGUMENT, format!("`{name}->size` is not set")));
    }
    let bytes = size.min(size_of::<T>()) - size_of::<usize>();
    // SAFETY: the caller's structure is `size` bytes long; its size stays as it is.
    unsafe {
        std::ptr::copy_nonoverlapping(
            std::ptr::from_ref(value).cast::<u8>().add(size_of::<usize>()),
            place.cast::<u8>().add(size_of::<usize>()),
            bytes,
        );
    }
    Ok(())
}

pub(crate) unsafe extern "C" fn mumba_abi_version() -> u32 {
    MUMBA_ABI_VERSION
}

pub(crate) unsafe extern "C" fn mumba_status_text(status: mumba_status) -> *const c_char {
    status_text(status).as_ptr()
}

pub(crate) unsafe extern "C" fn mumba_view_get(ctx: *mut mumba_context, view: *mut mumba_view) -> mumba_status {
    enter(ctx, |instance| {
        let told = mumba_view {
            size: size_of::<mumba_view>(),
            view_id: lend(&instance.view.view_id),
            app_id: lend(&instance.view.app_id),
            app_name: lend(&instance.view.app_name),
            arguments: instance.view.lent_arguments.as_ptr(),
            argument_count: instance.view.lent_arguments.len(),
        };
        // SAFETY: the module gave a structure that carries its size.
        unsafe { fill(view, &told, "view") }
    })
}

pub(crate) unsafe extern "C" fn mumba_log(ctx: *mut mumba_context, level: u32, line: mumba_string) -> mumba_status {
    enter(ctx, |instance| {
        if !(MUMBA_LOG_DEBUG..=MUMBA_LOG_ERROR).contains(&level) {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "the level is none of MUMBA_LOG_…"));
        }
        instance.bridge.log(level, text(&line)?);
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_fail(ctx: *mut mumba_context, why: mumba_string) -> mumba_status {
    enter(ctx, |instance| {
        let why = text(&why)?;
        instance.document().as_deref().unwrap_or(instance).fail(why);
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_error_get(ctx: *mut mumba_context, error: *mut mumba_error) -> mumba_status {
    enter(ctx, |instance| {
        let last = instance.last_error.borrow().as_error();
        // SAFETY: the module gave a structure that carries its size.
        unsafe { fill(error, &last, "error") }
    })
}

pub(crate) unsafe extern "C" fn mumba_error_set(
    ctx: *mut mumba_context,
    code: mumba_status,
    message: mumba_string,
) -> mumba_status {
    enter(ctx, |_| {
        if !(MUMBA_ERR_ARGUMENT..=MUMBA_ERR_REJECTED).contains(&code) {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "`code` is none of MUMBA_ERR_…"));
        }
        // Kept as every other failure is.
        Err(Failure::new(code, text(&message)?))
    })
}

pub(crate) unsafe extern "C" fn mumba_set_error_handler(
    ctx: *mut mumba_context,
    handler: mumba_error_fn,
    user: *mut c_void,
    drop: mumba_drop_fn,
) -> mumba_status {
    enter(ctx, |instance| {
        instance.set_error_handler(handler.map(|run| (Function::Error(run), User::new(user, drop))));
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_throw(
    ctx: *mut mumba_context,
    name: mumba_string,
    message: mumba_string,
) -> mumba_status {
    enter(ctx, |instance| {
        let prepared = (text(&name)?.to_owned(), text(&message)?.to_owned());
        *instance.prepared_throw.borrow_mut() = Some(prepared);
        Ok(())
    })
}
