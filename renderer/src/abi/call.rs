//! Calls from the module to the app's service, over the bridge.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::mem::offset_of;
use std::rc::Rc;

use mumba_ffi::*;
use mumba_proto::bridge::{BRIDGE_WINDOW_BYTES, CallCredit, CallEvent, message_cost};

use super::callback::User;
use super::entry::{enter, give, text, wanted};
use super::failure::{Failure, lend, with_zero};
use super::handles::Role;
use super::instance::Instance;
use super::stream::{Fault, bytes_of};
use crate::bridge::Request;

/// What makes a message of an answer count as taken.
#[derive(Debug)]
enum Taking {
    /// Nothing: there is only one.
    None,
    /// The return of `on_message`.
    Returning,
    /// `mumba_service_take`: what the messages cost that wait for it, the eldest first.
    Telling(RefCell<VecDeque<u64>>),
}

impl Taking {
    fn of(flags: u32) -> Self {
        if flags & MUMBA_CALL_SERVER_STREAMING == 0 {
            Self::None
        } else if flags & MUMBA_CALL_MANUAL_FLOW == 0 {
            Self::Returning
        } else {
            Self::Telling(RefCell::default())
        }
    }
}

/// The functions of one call.
#[derive(Debug)]
struct Listener {
    on_message: mumba_message_fn,
    on_end: mumba_end_fn,
    on_drained: mumba_drained_fn,
    user: User,
    handle: mumba_handle,
    /// Whether messages of the request may still be sent.
    sends: Cell<bool>,
    /// What of them the service did not take yet.
    under_way: Cell<u64>,
    /// A message found no room.
    waits: Cell<bool>,
    /// What of the answer was taken, and the host was not told of.
    taken: Cell<u64>,
    taking: Taking,
}

/// The calls in flight, by their number on the bridge.
#[derive(Debug, Default)]
pub(crate) struct Calls(HashMap<u64, Rc<Listener>>);

/// What the first version of `mumba_call` has.
const LEAST_SIZE: usize = offset_of!(mumba_call, on_drained);
const KNOWN_FLAGS: u32 = MUMBA_CALL_SERVER_STREAMING | MUMBA_CALL_CLIENT_STREAMING | MUMBA_CALL_MANUAL_FLOW;
/// Bytes that a message may have.
const MAX_MESSAGE_BYTES: usize = 64 << 20;

/// Reads a structure that may be of an older version.
///
/// # Safety
/// `call` is null or points to as many bytes as its first field says.
unsafe fn read(call: *const mumba_call) -> Result<mumba_call, Failure> {
    if call.is_null() {
        return Err(Failure::null("call"));
    }
    // SAFETY: the structure begins with its size.
    let size = unsafe { call.cast::<usize>().read() };
    if size < LEAST_SIZE {
        return Err(Failure::new(MUMBA_ERR_ARGUMENT, "`call->size` is too small"));
    }
    let mut whole = std::mem::MaybeUninit::<mumba_call>::zeroed();
    let known = size.min(size_of::<mumba_call>());
    // SAFETY: both have so many bytes; what is not there is zero: a null function.
    unsafe {
        std::ptr::copy_nonoverlapping(call.cast::<u8>(), whole.as_mut_ptr().cast::<u8>(), known);
        Ok(whole.assume_init())
    }
}

pub(crate) unsafe extern "C" fn mumba_service_call(
    ctx: *mut mumba_context,
    call: *const mumba_call,
    result: *mut mumba_handle,
) -> mumba_status {
    enter(ctx, |instance| {
        instance.only_in_document("the service cannot be called")?;
        // SAFETY: the module gave the structure.
        let call = unsafe { read(call) }?;
        if call.flags & !KNOWN_FLAGS != 0 {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "`call->flags` has an unknown flag"));
        }
        if call.flags & (MUMBA_CALL_MANUAL_FLOW | MUMBA_CALL_SERVER_STREAMING) == MUMBA_CALL_MANUAL_FLOW {
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, "MUMBA_CALL_MANUAL_FLOW is for answers that are streams"));
        }
        let client_streaming = call.flags & MUMBA_CALL_CLIENT_STREAMING != 0;
        if client_streaming {
            wanted(result, "result")?;
            if call.request.len > 0 {
                let message = "a stream of requests begins without a message: leave `call->request` empty";
                return Err(Failure::new(MUMBA_ERR_ARGUMENT, message));
            }
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
            client_streaming,
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
            on_drained: call.on_drained,
            user: User::new(call.user, call.drop),
            handle,
            sends: Cell::new(client_streaming),
            under_way: Cell::new(0),
            waits: Cell::new(false),
            taken: Cell::new(0),
            taking: Taking::of(call.flags),
        };
        instance.calls.borrow_mut().0.insert(id, Rc::new(listener));
        if result.is_null() {
            return Ok(());
        }
        // SAFETY: the module gave the place of the result.
        unsafe { give(result, handle, "result") }
    })
}

pub(crate) unsafe extern "C" fn mumba_service_send(
    ctx: *mut mumba_context,
    call: mumba_handle,
    message: mumba_bytes,
) -> mumba_status {
    enter(ctx, |instance| {
        let (id, listener) = sending(instance, call)?;
        if message.len > MAX_MESSAGE_BYTES {
            // Not MUMBA_ERR_LIMIT, with which the module waits: there never will be room.
            let message = format!("a message may have 64 MiB, not {} bytes", message.len);
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, message));
        }
        if listener.under_way.get() >= BRIDGE_WINDOW_BYTES {
            listener.waits.set(true);
            return Err(Failure::new(
                MUMBA_ERR_LIMIT,
                "the service has not taken what was sent: wait for `on_drained`",
            ));
        }
        let bytes = bytes_of(&mumba_string { ptr: message.ptr.cast(), len: message.len })?;
        if !instance.bridge.call_message(id, Some(bytes), false) {
            return Err(Failure::new(MUMBA_ERR_STATE, "the message could not be handed to the host"));
        }
        listener.under_way.set(listener.under_way.get() + message_cost(bytes.len()));
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_service_finish(ctx: *mut mumba_context, call: mumba_handle) -> mumba_status {
    enter(ctx, |instance| {
        let (id, listener) = sending(instance, call)?;
        listener.sends.set(false);
        instance.bridge.call_message(id, None, true);
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_service_take(
    ctx: *mut mumba_context,
    call: mumba_handle,
    count: usize,
) -> mumba_status {
    enter(ctx, |instance| {
        let (id, listener) = listening(instance, call)?;
        let Taking::Telling(waiting) = &listener.taking else {
            return Err(Failure::new(MUMBA_ERR_STATE, "the call was not made with MUMBA_CALL_MANUAL_FLOW"));
        };
        let mut waiting = waiting.borrow_mut();
        if count > waiting.len() {
            let message = format!("{count} messages cannot have been taken: {} wait for it", waiting.len());
            return Err(Failure::new(MUMBA_ERR_ARGUMENT, message));
        }
        instance.took(id, &listener, waiting.drain(..count).sum());
        Ok(())
    })
}

/// The call of a handle.
fn listening(instance: &Instance, call: mumba_handle) -> Result<(u64, Rc<Listener>), Failure> {
    let (_, role) = instance.recorder.borrow().handles.find(call).map_err(|_| Fault::BadHandle)?;
    let Role::Call(id) = role else {
        return Err(Failure::new(MUMBA_ERR_TYPE, "the handle is not of a call"));
    };
    let listener = instance.calls.borrow().0.get(&id).cloned();
    listener.map(|listener| (id, listener)).ok_or_else(|| Failure::new(MUMBA_ERR_STATE, "the call is over"))
}

/// The call of a handle, as long as messages may be sent.
fn sending(instance: &Instance, call: mumba_handle) -> Result<(u64, Rc<Listener>), Failure> {
    let (id, listener) = listening(instance, call)?;
    if listener.sends.get() {
        Ok((id, listener))
    } else {
        Err(Failure::new(MUMBA_ERR_STATE, "the call takes no further message"))
    }
}

/// Whether a text has the form of a method's full name: `package.Service/Method`, or `//app/package.Service/Method`.
pub(crate) fn is_method(text: &str) -> bool {
    let own = match text.strip_prefix("//") {
        None => text,
        // Of another app, or of a common API.
        Some(rest) => match rest.split_once('/') {
            Some((app, method)) if is_app(app) => method,
            _ => return false,
        },
    };
    let name = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
    };
    text.len() <= 1024 && own.split_once('/').is_some_and(|(service, method)| name(service) && name(method))
}

fn is_app(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
    !text.is_empty() && text.len() <= 64 && text.bytes().all(plain)
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

    /// The service took messages of a call; false when the call is none of the module's.
    pub(crate) fn call_credit(&self, credit: &CallCredit) -> bool {
        let listener = self.calls.borrow().0.get(&credit.call_id).cloned();
        let Some(listener) = listener else { return false };
        listener.under_way.set(listener.under_way.get().saturating_sub(credit.bytes));
        if listener.under_way.get() < BRIDGE_WINDOW_BYTES && listener.waits.replace(false) && listener.sends.get() {
            let Some(_entered) = self.page.enter() else { return true };
            if let Some(run) = listener.on_drained {
                let user = listener.user.pointer;
                // SAFETY: the module gave this function for this pointer.
                self.in_module(|ctx| unsafe { run(ctx, user) });
            }
            drop(listener);
            self.flush_all();
        }
        true
    }

    /// Messages of an answer were taken, which cost so much: the host is told when it is worth it.
    fn took(&self, id: u64, listener: &Listener, cost: u64) {
        let taken = listener.taken.get() + cost;
        let due = taken >= BRIDGE_WINDOW_BYTES / 4;
        if due {
            self.bridge.call_credit(id, taken);
        }
        listener.taken.set(if due { 0 } else { taken });
    }

    /// An event of a call; false when the call is none of the module's.
    pub(crate) fn call_event(&self, event: &CallEvent) -> bool {
        let listener = self.calls.borrow().0.get(&event.call_id).cloned();
        let Some(listener) = listener else { return false };
        let Some(_entered) = self.page.enter() else { return true };
        let user = listener.user.pointer;
        let cost = message_cost(event.response.len());
        if let (true, Taking::Telling(waiting)) = (event.has_response, &listener.taking) {
            waiting.borrow_mut().push_back(cost);
        }
        if let (true, Some(run)) = (event.has_response, listener.on_message) {
            let message = mumba_bytes { ptr: event.response.as_ptr().cast(), len: event.response.len() };
            // SAFETY: the module gave this function for this pointer; the message outlives the call.
            self.in_module(|ctx| unsafe { run(ctx, user, message) });
        }
        let still_there = self.calls.borrow().0.contains_key(&event.call_id);
        if event.has_response && still_there && matches!(listener.taking, Taking::Returning) {
            self.took(event.call_id, &listener, cost);
        }
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
        self.flush_all();
        true
    }
}

#[cfg(test)]
mod tests {
    use super::is_method;

    #[test]
    fn a_method_is_a_service_and_a_method() {
        assert!(is_method("notes.v1.Notes/List"));
        assert!(is_method("//notes/notes.v1.Notes/List") && is_method("//mail.v1/mail.v1.Mail/Send"));
        for text in ["//notes.v1.Notes/List", "///notes.v1.Notes/List", "//No/a.B/C", "//a//b.C/D", "/notes/a.B/C"] {
            assert!(!is_method(text), "{text}");
        }
        for text in ["", "/", "a/", "/b", "a", "a/b/c", "a b/c", "ä/b", &"a/".repeat(900)] {
            assert!(!is_method(text), "{text}");
        }
    }
}
