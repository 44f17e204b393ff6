//! Calls to the app's service.

use super::*;

/// What a call to the service tells.
pub(crate) trait CallEvents: 'static {
    /// A message of the answer.
    fn message(&self, message: &[u8]);
    /// The end: status code, message, details.
    fn end(&self, code: u32, message: &str, details: &[u8]);
    /// There is room for messages again.
    fn drained(&self);
}

/// Begins a call to the service.
pub(crate) fn service_call<E: CallEvents>(
    method: &str,
    request: &[u8],
    timeout_ms: u32,
    flags: u32,
    events: E,
) -> Result<Pending> {
    unsafe extern "C" fn on_message<E: CallEvents>(ctx: *mut mumba_context, user: *mut c_void, message: mumba_bytes) {
        // SAFETY: the pointer is that of the call; the runtime lends the message.
        let (events, message) = unsafe { (user_ref::<E>(user), bytes_of(&message)) };
        let _ = enter(ctx, || events.message(message));
    }
    unsafe extern "C" fn on_end<E: CallEvents>(ctx: *mut mumba_context, user: *mut c_void, end: *const mumba_call_end) {
        // SAFETY: the pointer is that of the call; the runtime lends the end.
        let (events, end) = unsafe { (user_ref::<E>(user), &*end) };
        // SAFETY: as above.
        let (message, details) = unsafe { (text_of(&end.message), bytes_of(&end.details)) };
        let _ = enter(ctx, || events.end(end.code, message, details));
    }
    unsafe extern "C" fn on_drained<E: CallEvents>(ctx: *mut mumba_context, user: *mut c_void) {
        // SAFETY: the pointer is that of the call.
        let events = unsafe { user_ref::<E>(user) };
        let _ = enter(ctx, || events.drained());
    }
    let mut handle = MUMBA_NONE;
    give(events, |user, drop| {
        let call = mumba_call {
            size: size_of::<mumba_call>(),
            method: lend(method),
            request: mumba_bytes { ptr: request.as_ptr().cast(), len: request.len() },
            timeout_ms,
            flags,
            on_message: Some(on_message::<E>),
            on_end: Some(on_end::<E>),
            user,
            drop,
            on_drained: Some(on_drained::<E>),
        };
        // SAFETY: the structure and what it points to are valid during the call; `user` is what the functions expect.
        unsafe { ffi::mumba_service_call(ctx(), &raw const call, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

/// Sends a message of a call; false when there is no room.
pub(crate) fn service_send(call: &Pending, message: &[u8]) -> Result<bool> {
    let bytes = mumba_bytes { ptr: message.as_ptr().cast(), len: message.len() };
    // SAFETY: the message is valid during the call.
    let status = unsafe { ffi::mumba_service_send(ctx(), call.handle, bytes) };
    if status == MUMBA_ERR_LIMIT {
        return Ok(false);
    }
    check(status)?;
    Ok(true)
}

/// Ends the messages of a call.
pub(crate) fn service_finish(call: &Pending) -> Result<()> {
    // SAFETY: nothing is pointed to. It runs no script, so that it may be called while bytes are borrowed.
    check(unsafe { ffi::mumba_service_finish(Context::document().0, call.handle) })
}

/// Says that so many more messages of an answer were taken.
pub(crate) fn service_take(call: &Pending, count: usize) {
    // SAFETY: nothing is pointed to. It runs no script, so that it may be called while bytes are borrowed.
    deferred("mumba_service_take", unsafe { ffi::mumba_service_take(Context::document().0, call.handle, count) });
}
