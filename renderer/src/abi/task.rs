//! Tasks, timers, animation frames, promises waited for, callbacks, life-cycle events: all that runs later.
//!
//! Posted tasks are the one thing that other threads touch: a queue for each context, behind a lock.

use std::collections::{HashMap, VecDeque};
use std::ffi::c_void;
use std::sync::{Mutex, MutexGuard, PoisonError};

use cef::{ImplTask, Task, ThreadId, WrapTask, post_task, rc::Rc as _, wrap_task};
use mumba_ffi::*;

use super::callback::{Function, User};
use super::entry::{enter, give, wanted};
use super::failure::Failure;
use super::handles::Role;
use super::instance::{Instance, find};
use super::opcodes::op;

/// A posted task. The module promises that it may be sent to the context's thread.
struct Posted {
    run: unsafe extern "C" fn(*mut mumba_context, *mut c_void),
    pointer: usize,
    drop: mumba_drop_fn,
}

/// The queues of the contexts that are there.
static QUEUES: Mutex<Option<HashMap<usize, VecDeque<Posted>>>> = Mutex::new(None);

fn queues() -> MutexGuard<'static, Option<HashMap<usize, VecDeque<Posted>>>> {
    QUEUES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on tasks may be posted to a context.
pub(crate) fn open(id: usize) {
    queues().get_or_insert_default().insert(id, VecDeque::new());
}

/// No task may be posted any more; those that wait are dropped.
pub(crate) fn close(id: usize) {
    let left = queues().as_mut().and_then(|queues| queues.remove(&id)).unwrap_or_default();
    for posted in left {
        drop(User::new(posted.pointer as *mut c_void, posted.drop));
    }
}

wrap_task! {
    struct RunPosted {
        instance: usize,
    }

    impl Task {
        fn execute(&self) {
            run_posted(self.instance);
        }
    }
}

/// Runs the tasks that wait now. Those that they post come later.
fn run_posted(id: usize) {
    let tasks = match queues().as_mut().and_then(|queues| queues.get_mut(&id)) {
        Some(queue) => std::mem::take(queue),
        None => return,
    };
    let Some(instance) = find(id) else { return };
    let entered = instance.page.enter();
    for posted in tasks {
        let user = User::new(posted.pointer as *mut c_void, posted.drop);
        if entered.is_some() && find(id).is_some() {
            // SAFETY: the module gave this function for this pointer, to be called on this thread.
            instance.in_module(|ctx| unsafe { (posted.run)(ctx, user.pointer) });
        }
        drop(user);
    }
    if entered.is_some() {
        instance.flush_all();
    }
}

pub(crate) unsafe extern "C" fn mumba_post_task(
    ctx: *mut mumba_context,
    task: mumba_task_fn,
    user: *mut c_void,
    drop: mumba_drop_fn,
) -> mumba_status {
    let Some(run) = task else { return MUMBA_ERR_ARGUMENT };
    let id = ctx as usize;
    {
        let mut queues = queues();
        let Some(queue) = queues.as_mut().and_then(|queues| queues.get_mut(&id)) else { return MUMBA_ERR_CONTEXT };
        queue.push_back(Posted { run, pointer: user as usize, drop });
        if queue.len() > 1 {
            // The task that runs the queue is on its way.
            return MUMBA_OK;
        }
    }
    post_task(ThreadId::RENDERER, Some(&mut RunPosted::new(id)));
    MUMBA_OK
}

/// Takes over a function of the module that runs later, and gives its handle where it is wanted.
fn later(
    ctx: *mut mumba_context,
    function: Option<Function>,
    (user, drop): (*mut c_void, mumba_drop_fn),
    result: *mut mumba_handle,
    record: impl FnOnce(&Instance, u32) -> Result<mumba_handle, Failure>,
) -> mumba_status {
    enter(ctx, |instance| {
        let function = function.ok_or_else(|| Failure::null("function"))?;
        let handle = instance.add_entry(function, User::new(user, drop), record)?;
        if result.is_null() {
            return Ok(());
        }
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_callback_create(
    ctx: *mut mumba_context,
    callback: mumba_callback_fn,
    user: *mut c_void,
    drop: mumba_drop_fn,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        wanted(result, "result")?;
        let function = callback.map(Function::Callback).ok_or_else(|| Failure::null("callback"))?;
        let user = User::new(user, drop);
        let handle = if instance.script.is_some() {
            instance.script_callback(function, user)?
        } else {
            instance.add_entry(function, user, |instance, entry| {
                let role = Role::Callback(entry);
                instance.record(|recorder| recorder.with_result(op::MAKE_FUNCTION, &[entry], &[], role))
            })?
        };
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_promise_then(
    ctx: *mut mumba_context,
    promise: mumba_handle,
    settled: mumba_settled_fn,
    user: *mut c_void,
    drop: mumba_drop_fn,
    result: *mut mumba_handle,
) -> mumba_status {
    later(ctx, settled.map(Function::Settled), (user, drop), result, |instance, entry| {
        instance.not_in_script(
            "the module cannot wait for a promise (MUMBA_STEP_AWAIT can, in a function of the script)",
        )?;
        instance.record(|recorder| {
            let handle = recorder.allocate(Role::Settlement(entry))?;
            let value = super::callback::object_value(promise);
            let recorded = recorder.with_values(op::THEN, &[handle as u32, entry], std::slice::from_ref(&value));
            if recorded.is_err() {
                let _ = recorder.handles.release(handle, false);
            }
            recorded.map(|()| handle)
        })
    })
}

pub(crate) unsafe extern "C" fn mumba_set_timer(
    ctx: *mut mumba_context,
    delay_ms: f64,
    repeat: bool,
    task: mumba_task_fn,
    user: *mut c_void,
    drop: mumba_drop_fn,
    result: *mut mumba_handle,
) -> mumba_status {
    let function = task.map(|run| Function::Timer { run, repeat });
    later(ctx, function, (user, drop), result, |instance, entry| {
        instance.not_in_script("no timer of the module can be set (`setTimeout` with a function of the script can)")?;
        instance.record(|recorder| recorder.timer(entry, repeat, delay_ms))
    })
}

pub(crate) unsafe extern "C" fn mumba_request_frame(
    ctx: *mut mumba_context,
    frame: mumba_frame_fn,
    user: *mut c_void,
    drop: mumba_drop_fn,
    result: *mut mumba_handle,
) -> mumba_status {
    later(ctx, frame.map(Function::Frame), (user, drop), result, |instance, entry| {
        instance.not_in_script("there are no frames")?;
        instance.record(|recorder| recorder.with_result(op::REQUEST_FRAME, &[entry], &[], Role::Frame(entry)))
    })
}

pub(crate) unsafe extern "C" fn mumba_on_event(
    ctx: *mut mumba_context,
    event: mumba_event_fn,
    user: *mut c_void,
    drop: mumba_drop_fn,
    result: *mut mumba_handle,
) -> mumba_status {
    later(ctx, event.map(Function::Event), (user, drop), result, |instance, entry| {
        instance.only_in_document("there are no events of a life cycle")?;
        instance.record(|recorder| {
            let handle = recorder.allocate(Role::Subscription(entry))?;
            let recorded = recorder.plain(op::LISTEN, &[handle as u32]);
            if recorded.is_err() {
                let _ = recorder.handles.release(handle, false);
            }
            recorded.map(|()| handle)
        })
    })
}
