//! One request under way (`CefResourceHandler`).
//!
//! CEF asks on a sequence of its worker threads: `open`, `response_headers`, then `read` until the end. What is not there yet is
//! awaited on tokio, and CEF's callback brings the answer back to the sequence.

use std::collections::HashMap;
use std::io::Read as _;
use std::os::raw::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker};

use bytes::{Buf as _, Bytes};
use cef::{
    Callback, CefString, Errorcode, ImplCallback, ImplResourceHandler, ImplResourceReadCallback, ImplResponse, Request,
    ResourceHandler, ResourceReadCallback, ResourceSkipCallback, Response, WrapResourceHandler, rc::Rc,
    wrap_resource_handler,
};
use futures::Stream as _;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;

use super::headers::{owned_request, write_head};
use super::{Answer, ByteStream, Origin, ResourceBody, ResourceResponse};

/// `net::ERR_FAILED`.
const FAILED: c_int = -2;

/// Requests under way by CEF's id, so that the end of a load can end what answers it. CEF itself ends a handler whose callback
/// is outstanding only when that callback runs, which for an idle stream may be never.
#[derive(Clone, Default)]
pub(crate) struct Loads(Arc<Mutex<HashMap<u64, Weak<Mutex<Exchange>>>>>);

impl Loads {
    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Weak<Mutex<Exchange>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The load is over, finished or not.
    pub(crate) fn ended(&self, id: u64) {
        let exchange = self.lock().remove(&id).and_then(|exchange| exchange.upgrade());
        if let Some(exchange) = exchange {
            end(&exchange);
        }
    }
}

/// The state of one request.
#[derive(Default)]
struct Exchange {
    answer: Option<ResourceResponse>,
    /// What was taken from the body and did not fit.
    rest: Bytes,
    /// What CEF waits for: the answer, or the next piece of the body.
    waiting: Option<AbortHandle>,
    over: bool,
}

type Shared = Arc<Mutex<Exchange>>;

fn lock(exchange: &Mutex<Exchange>) -> MutexGuard<'_, Exchange> {
    exchange.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Nobody wants the answer any more.
fn end(exchange: &Mutex<Exchange>) {
    let mut exchange = lock(exchange);
    exchange.over = true;
    let (answer, waiting) = (exchange.answer.take(), exchange.waiting.take());
    exchange.rest = Bytes::new();
    drop(exchange);
    if let Some(waiting) = waiting {
        waiting.abort();
    }
    drop(answer);
}

/// Takes its request out of the table with itself.
struct Registered {
    loads: Loads,
    id: u64,
    exchange: Shared,
}

impl Drop for Registered {
    fn drop(&mut self) {
        let mut loads = self.loads.lock();
        if loads.get(&self.id).is_some_and(|other| other.as_ptr() == Arc::as_ptr(&self.exchange)) {
            loads.remove(&self.id);
        }
        drop(loads);
        end(&self.exchange);
    }
}

/// Memory of CEF's that is to be filled.
struct Target {
    data: *mut u8,
    length: usize,
}

// SAFETY: the memory belongs to whoever holds the target, until the read's callback runs.
unsafe impl Send for Target {}

impl Target {
    /// Copies from the front of `bytes`, which is shortened by as much.
    fn fill(&mut self, bytes: &mut Bytes) -> usize {
        let count = bytes.len().min(self.length);
        // SAFETY: CEF keeps `length` writable bytes at `data` until the callback runs, which the holder of this has not run.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.data, count) };
        bytes.advance(count);
        // SAFETY: `count` is at most `length`.
        self.data = unsafe { self.data.add(count) };
        self.length -= count;
        count
    }
}

/// CEF's callbacks go to tokio and back. They post to their own sequence when they run or are dropped elsewhere.
struct Sent<T>(T);

// SAFETY: CEF's callbacks are reference-counted with atomics and may be used on any thread.
unsafe impl<T> Send for Sent<T> {}

impl Sent<Callback> {
    fn go_on(self) {
        self.0.cont();
    }
}

impl Sent<ResourceReadCallback> {
    fn go_on(self, count: c_int) {
        self.0.cont(count);
    }
}

wrap_resource_handler! {
    struct Resource {
        origin: Arc<dyn Origin>,
        runtime: Handle,
        exchange: Shared,
        registered: Arc<Registered>,
    }

    impl ResourceHandler {
        fn open(
            &self,
            request: Option<&mut Request>,
            handle_request: Option<&mut ::std::os::raw::c_int>,
            callback: Option<&mut Callback>,
        ) -> ::std::os::raw::c_int {
            let (Some(handle), Some(request), Some(callback)) = (handle_request, request, callback) else { return 0 };
            // The load may have ended before its turn came, and then nothing would ever end what answers it.
            if lock(&self.exchange).over {
                *handle = 1;
                return 1;
            }
            // Where there is no answer, the headers bring an error. To return 0 would cancel the request, but of those that a
            // service worker makes for a worker, about one in a hundred then gets an empty answer with status 200.
            let answer = || self.origin.respond(owned_request(request));
            match catch_unwind(AssertUnwindSafe(answer)).unwrap_or(Answer::Now(None)) {
                Answer::Now(answer) => {
                    let mut state = lock(&self.exchange);
                    *handle = 1;
                    if !state.over {
                        state.answer = answer;
                    }
                }
                Answer::Later(answer) => {
                    let mut state = lock(&self.exchange);
                    if state.over {
                        *handle = 1;
                        return 1;
                    }
                    *handle = 0;
                    let (exchange, callback) = (Arc::clone(&self.exchange), Sent(callback.clone()));
                    let task = self.runtime.spawn(async move {
                        let answer = answer.await;
                        let mut state = lock(&exchange);
                        state.waiting = None;
                        if !state.over {
                            state.answer = answer;
                        }
                        drop(state);
                        callback.go_on();
                    });
                    state.waiting = Some(task.abort_handle());
                }
            }
            1
        }

        fn response_headers(
            &self,
            response: Option<&mut Response>,
            response_length: Option<&mut i64>,
            _redirect_url: Option<&mut CefString>,
        ) {
            let Some(response) = response else { return };
            let exchange = lock(&self.exchange);
            let Some(answer) = exchange.answer.as_ref() else {
                response.set_error(Errorcode::BLOCKED_BY_CLIENT);
                return;
            };
            write_head(response, answer);
            if let Some(length) = response_length {
                *length = answer.length.and_then(|length| i64::try_from(length).ok()).unwrap_or(-1);
            }
        }

        fn skip(
            &self,
            bytes_to_skip: i64,
            bytes_skipped: Option<&mut i64>,
            _callback: Option<&mut ResourceSkipCallback>,
        ) -> ::std::os::raw::c_int {
            // The origin has answered the range already, if it takes ranges: its body begins where the reader is to begin.
            let Some(skipped) = bytes_skipped else { return 0 };
            *skipped = bytes_to_skip;
            1
        }

        fn read(
            &self,
            data_out: *mut u8,
            bytes_to_read: ::std::os::raw::c_int,
            bytes_read: Option<&mut ::std::os::raw::c_int>,
            callback: Option<&mut ResourceReadCallback>,
        ) -> ::std::os::raw::c_int {
            let (Some(count), Some(callback)) = (bytes_read, callback) else { return 0 };
            *count = 0;
            let length = usize::try_from(bytes_to_read).unwrap_or(0);
            if data_out.is_null() || length == 0 {
                return 0;
            }
            let target = Target { data: data_out, length };
            let (read, goes_on) = match read(&self.exchange, &self.runtime, target, callback) {
                Read::Bytes(read) => (read, 1),
                Read::Later => (0, 1),
                Read::End => (0, 0),
                Read::Failed => (FAILED, 0),
            };
            *count = read;
            goes_on
        }

        fn cancel(&self) {
            end(&self.exchange);
        }
    }
}

enum Read {
    Bytes(c_int),
    Later,
    End,
    Failed,
}

fn read(shared: &Shared, runtime: &Handle, mut target: Target, callback: &ResourceReadCallback) -> Read {
    let mut state = lock(shared);
    let Exchange { answer, rest, over, .. } = &mut *state;
    if *over {
        return Read::Failed;
    }
    let Some(answer) = answer.as_mut() else { return Read::End };
    let body = match &mut answer.body {
        ResourceBody::Empty => return Read::End,
        ResourceBody::Reader(reader) => {
            // SAFETY: CEF gives `length` writable bytes at `data` until `read` returns. They are written before they
            // are made visible as a slice, since a `Read` may look at its buffer.
            let buffer = unsafe {
                std::ptr::write_bytes(target.data, 0, target.length);
                std::slice::from_raw_parts_mut(target.data, target.length)
            };
            return match reader.read(buffer) {
                Ok(0) => Read::End,
                Ok(count) => Read::Bytes(count_of(count)),
                Err(error) => failed(&error),
            };
        }
        ResourceBody::Stream(body) => body,
    };
    // The body may want the runtime (timers), and this is no thread of its.
    let _entered = runtime.enter();
    let mut filled = target.fill(rest);
    while target.length > 0 {
        match poll(body) {
            Poll::Ready(Some(Ok(mut piece))) => {
                filled += target.fill(&mut piece);
                *rest = piece;
            }
            // What is there first; the next read meets the end or the error again.
            Poll::Ready(None) => {
                answer.body = ResourceBody::Empty;
                if filled == 0 {
                    return Read::End;
                }
                break;
            }
            Poll::Ready(Some(Err(error))) => {
                let failure = failed(&error);
                if filled == 0 {
                    return failure;
                }
                let again = futures::stream::once(std::future::ready(Err(error)));
                answer.body = ResourceBody::Stream(Box::pin(again));
                break;
            }
            Poll::Pending if filled > 0 => break,
            Poll::Pending => {
                let ResourceBody::Stream(body) = std::mem::replace(&mut answer.body, ResourceBody::Empty) else {
                    return Read::End;
                };
                let (shared, callback) = (Arc::clone(shared), Sent(callback.clone()));
                let task = runtime.spawn(later(shared, body, target, callback));
                state.waiting = Some(task.abort_handle());
                return Read::Later;
            }
        }
    }
    Read::Bytes(count_of(filled))
}

/// Looks for the next piece of a body. A panic in it must not go through CEF, which would end the host.
fn poll(body: &mut ByteStream) -> Poll<Option<std::io::Result<Bytes>>> {
    let look = || Pin::new(body).poll_next(&mut Context::from_waker(Waker::noop()));
    catch_unwind(AssertUnwindSafe(look))
        .unwrap_or_else(|_| Poll::Ready(Some(Err(std::io::Error::other("what made the body panicked")))))
}

/// Waits for the next piece of a body and hands it to CEF.
async fn later(shared: Shared, mut body: ByteStream, mut target: Target, callback: Sent<ResourceReadCallback>) {
    let piece = loop {
        match futures::StreamExt::next(&mut body).await {
            Some(Ok(piece)) if piece.is_empty() => {}
            other => break other,
        }
    };
    let mut state = lock(&shared);
    state.waiting = None;
    if state.over {
        drop(state);
        drop(body);
        return callback.go_on(FAILED);
    }
    let count = match piece {
        Some(Ok(mut piece)) => {
            let filled = target.fill(&mut piece);
            state.rest = piece;
            if let Some(answer) = &mut state.answer {
                answer.body = ResourceBody::Stream(body);
            }
            count_of(filled)
        }
        None => 0,
        Some(Err(error)) => {
            failed(&error);
            FAILED
        }
    };
    drop(state);
    callback.go_on(count);
}

fn count_of(count: usize) -> c_int {
    c_int::try_from(count).unwrap_or(c_int::MAX)
}

fn failed(error: &std::io::Error) -> Read {
    tracing::debug!(%error, "a response's body ended early");
    Read::Failed
}

/// The handler of the request that CEF knows by this id.
pub(super) fn resource(origin: Arc<dyn Origin>, runtime: Handle, loads: &Loads, id: u64) -> ResourceHandler {
    let exchange = Shared::default();
    let registered = Registered { loads: loads.clone(), id, exchange: Arc::clone(&exchange) };
    loads.lock().insert(id, Arc::downgrade(&exchange));
    Resource::new(origin, runtime, exchange, Arc::new(registered))
}
