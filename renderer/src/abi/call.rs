//! Calls from the module to the app's service, over the bridge.

use std::collections::HashMap;
use std::rc::Rc;

use mumba_ffi::*;
use mumba_proto::bridge::CallEvent;

use super::callback::User;
use super::entry::{enter, give, text};
use super::failure::{Failure, lend, with_zero};
use super::handles::Role;
use super::instance::Instance;
use super::stream::bytes_of;
use crate::bridge::Request;

/// The functions of one call.
#[derive(Debug)]
struct Listener {
    on_message: mumba_message_fn,
    on_end: mumba_end_fn,
    user: User,
    handle: mumba_handle,
}

/// The calls in flight, by their number on the bridge.
#[derive(Debug, Default)]
pub(crate) struct Calls(HashMap<u64, Rc<Listener>>);

/// What the first version of `mumba_call` has.
const LEAST_SIZE: usize = size_of::<mumba_call>();

pub(crate) unsafe extern "C" fn mumba_service_call(
    ctx: *mut mumba_context,
    call: *const mumba_call,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        if call.is_null() {
            return Err(Failure::null("call"));
        }
        // SAFETY: the structure begins with its size.
        if unsafe { call.cast::<usize>().read() } < LEAST_SIZE {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "`call->size` is too small"));
        }
        // SAFETY: it is at least as long as this version's structure.
        let call = unsafe { call.read() };
        if call.flags & !MUMBA_CALL_SERVER_STREAMING != 0 {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "`call->flags` has an unknown flag"));
        }
        let method = text(&call.method)?;
        if !is_method(method) {
            let message = format!("`{method}` is no method: write \"package.Service/Method\"");
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, message));
        }
        let request = bytes_of(&mumba_string { ptr: call.request.ptr.cast(), len: call.request.len })?;
        let handle = instance.record(|recorder| recorder.allocate(Role::Call(0)))?;
        let sent = instance.bridge.call(&Request {
            method,
            request,
            server_streaming: call.flags & MUMBA_CALL_SERVER_STREAMING != 0,
            timeout_ms: call.timeout_ms,
        });
        let Some(id) = sent else {
            let _ = instance.release_slot(handle);
            return Err(Failure::new(MUMBA_ERR_LIMIT, "the request does not fit into a message to the host"));
        };
        instance.recorder.borrow_mut().handles.set_role(handle, Role::Call(id));
        let listener = Listener {
            on_message: call.on_message,
            on_end: call.on_end,
            user: User::new(call.user, call.drop),
            handle,
        };
        instance.calls.borrow_mut().0.insert(id, Rc::new(listener));
        if result.is_null() {
            return Ok(());
        }
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

/// Whether a text has the form of a method's full name.
pub(crate) fn is_method(text: &str) -> bool {
    let name = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
    };
    text.len() <= 1024 && text.split_once('/').is_some_and(|(service, method)| name(service) && name(method))
}

/// Ends a call whose handle was released: nothing of it runs any more.
pub(crate) fn cancel(instance: &Instance, id: u64) {
    let removed = instance.calls.borrow_mut().0.remove(&id);
    if removed.is_some() {
        instance.bridge.cancel(id);
    }
    drop(removed);
}

impl Instance {
    /// Ends every call, as the context goes.
    pub(crate) fn cancel_calls(&self) {
        let calls = std::mem::take(&mut self.calls.borrow_mut().0);
        for id in calls.keys() {
            self.bridge.cancel(*id);
        }
        drop(calls);
    }

    /// An event of a call; false when the call is none of the module's.
    pub(crate) fn call_event(&self, event: &CallEvent) -> bool {
        let listener = self.calls.borrow().0.get(&event.call_id).cloned();
        let Some(listener) = listener else { return false };
        let Some(_entered) = self.page.enter() else { return true };
        let user = listener.user.pointer;
        if let (true, Some(run)) = (event.has_response, listener.on_message) {
            let message = mumba_bytes { ptr: event.response.as_ptr().cast(), len: event.response.len() };
            // SAFETY: the module gave this function for this pointer; the message outlives the call.
            self.in_module(|ctx| unsafe { run(ctx, user, message) });
        }
        let still_there = self.calls.borrow().0.contains_key(&event.call_id);
        if event.end && still_there {
            self.calls.borrow_mut().0.remove(&event.call_id);
            let _ = self.release_slot(listener.handle);
            if let Some(run) = listener.on_end {
                let message = with_zero(event.status_message.as_bytes());
                let end = mumba_call_end {
                    size: size_of::<mumba_call_end>(),
                    code: event.status_code,
                    reserved: 0,
                    message: lend(&message),
                    details: mumba_bytes { ptr: event.status_details.as_ptr().cast(), len: event.status_details.len() },
                };
                // SAFETY: the module gave this function for this pointer; the end outlives the call.
                self.in_module(|ctx| unsafe { run(ctx, user, &raw const end) });
            }
        }
        drop(listener);
        self.flush();
        true
    }
}

#[cfg(test)]
mod tests {
    use super::is_method;

    #[test]
    fn a_method_is_a_service_and_a_method() {
        assert!(is_method("notes.v1.Notes/List"));
        for text in ["", "/", "a/", "/b", "a", "a/b/c", "a b/c", "ä/b", &"a/".repeat(900)] {
            assert!(!is_method(text), "{text}");
        }
    }
}
