//! Workers: contexts like a document's, whose decoder runs in another thread (`worker.js`), behind a proxy in the document
//! (`worker_proxy.js`).

use mumba_ffi::*;

use super::callback::User;
use super::entry::{enter, give, text, wanted};
use super::failure::Failure;
use super::instance::find;
use super::page::Worker;

/// Bytes of the name of a worker.
const MOST_NAME_BYTES: usize = 256;

pub(crate) unsafe extern "C" fn mumba_worker_create(
    ctx: *mut mumba_context,
    settings: *const mumba_worker_settings,
    result: *mut *mut mumba_context,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "worker")?;
        instance.only_in_document("a worker cannot be started")?;
        if settings.is_null() {
            return Err(Failure::null("settings"));
        }
        // SAFETY: the structure begins with its size.
        if unsafe { settings.cast::<usize>().read() } < size_of::<mumba_worker_settings>() {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "`settings->size` is too small"));
        }
        // SAFETY: the module gave a structure that is at least as long as the known one.
        let settings = unsafe { settings.read() };
        if !matches!(settings.kind, MUMBA_WORKER_DEDICATED | MUMBA_WORKER_SHARED) {
            let message = "`settings->kind` is none of MUMBA_WORKER_…; for service workers and worklets there is mumba_script_create";
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, message));
        }
        let name = text(&settings.name)?;
        if name.len() > MOST_NAME_BYTES {
            return Err(Failure::new(MUMBA_ERR_LIMIT, "the name of a worker has at most 256 bytes"));
        }
        let made = instance.create_worker(&Worker { kind: settings.kind, name });
        let worker = made.map_err(|error| Failure::new(MUMBA_ERR_LIMIT, error.to_string()))?;
        worker.set_on_ready(settings.on_ready, User::new(settings.user, settings.drop))?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, worker.id as *mut mumba_context, "worker") }
    })
}

pub(crate) unsafe extern "C" fn mumba_worker_transfer(
    ctx: *mut mumba_context,
    value: mumba_handle,
    transfer: bool,
    worker: *mut mumba_context,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        let worker = instance.worker_of(worker as usize)?;
        if worker.runs_in_document() {
            let handle = worker.script_value(instance, value, transfer)?;
            // SAFETY: the module gave the place of the result.
            return unsafe { give(result, handle, "result") };
        }
        worker.not_in_script("no object can be given away")?;
        let handle = worker.take_over(instance.fetch(value)?, transfer)?;
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_worker_close(worker: *mut mumba_context) -> mumba_status {
    // Held, since it goes out of the table.
    let held = find(worker as usize);
    let status = enter(worker, |instance| instance.close_worker());
    drop(held);
    status
}
