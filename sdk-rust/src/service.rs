//! Calls to the app's service.
//!
//! ```no_run
//! # async fn example() -> Result<(), mumba::service::Status> {
//! use std::time::Duration;
//!
//! let answer = mumba::service::call("greeter.v1.Greeter/Greet", b"").await?;
//! let late = mumba::service::Call::new("greeter.v1.Greeter/Greet").timeout(Duration::from_secs(5)).unary(b"").await?;
//! # Ok(())
//! # }
//! ```
//!
//! Messages are encoded protobuf messages; with the feature `prost`, messages of prost too. A method is
//! `package.Service/Method`, of a service that the manifest lists under `[[api]]`, or `//app/package.Service/Method` of
//! another app. A call whose answer is dropped is cancelled.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use mumba_ffi::{MUMBA_CALL_CLIENT_STREAMING, MUMBA_CALL_SERVER_STREAMING};

use crate::Error;
use crate::sys::{self, CallEvents, Pending};

#[cfg(feature = "prost")]
mod messages;
#[cfg(feature = "prost")]
pub use messages::{MessageSender, Messages};

/// How a call failed: a status of gRPC.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// The status code of gRPC, such as 5 for `NOT_FOUND`; never 0.
    pub code: u32,
    /// What the service said about it.
    pub message: String,
    /// An encoded `google.rpc.Status`; may be empty.
    pub details: Vec<u8>,
}

impl Status {
    /// The code's name, such as `NOT_FOUND`.
    pub fn name(&self) -> &'static str {
        const NAMES: [&str; 17] = [
            "OK",
            "CANCELLED",
            "UNKNOWN",
            "INVALID_ARGUMENT",
            "DEADLINE_EXCEEDED",
            "NOT_FOUND",
            "ALREADY_EXISTS",
            "PERMISSION_DENIED",
            "RESOURCE_EXHAUSTED",
            "FAILED_PRECONDITION",
            "ABORTED",
            "OUT_OF_RANGE",
            "UNIMPLEMENTED",
            "INTERNAL",
            "UNAVAILABLE",
            "DATA_LOSS",
            "UNAUTHENTICATED",
        ];
        NAMES.get(self.code as usize).copied().unwrap_or("UNKNOWN")
    }

    fn internal(message: impl Into<String>) -> Self {
        Self { code: 13, message: message.into(), details: Vec::new() }
    }

    fn ended() -> Self {
        Self { code: 1, message: "the call is over".to_owned(), details: Vec::new() }
    }
}

/// A call that the runtime refused is an `INTERNAL` one.
impl From<Error> for Status {
    fn from(error: Error) -> Self {
        Self::internal(error.to_string())
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.message.is_empty() { f.write_str(self.name()) } else { f.write_str(&self.message) }
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({} bytes of details)", self.name(), self.message, self.details.len())
    }
}

impl std::error::Error for Status {}

/// Calls a method with an encoded message, and gives the encoded answer.
///
/// # Errors
/// As the service answers.
pub async fn call(method: &str, request: &[u8]) -> Result<Vec<u8>, Status> {
    Call::new(method).unary(request).await
}

/// A call to be made.
#[derive(Clone, Debug)]
#[must_use = "nothing is called yet"]
pub struct Call {
    method: String,
    timeout: Option<Duration>,
}

impl Call {
    /// A call of a method.
    pub fn new(method: impl Into<String>) -> Self {
        Self { method: method.into(), timeout: None }
    }

    /// Ends it with `DEADLINE_EXCEEDED` when it takes longer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    fn begin(&self, request: &[u8], flags: u32) -> Result<Rc<Shared>, Status> {
        let shared = Rc::new(Shared::default());
        // 0 would be no timeout.
        let timeout_ms = self.timeout.map_or(0, |time| u32::try_from(time.as_millis()).unwrap_or(u32::MAX).max(1));
        let call = sys::service_call(&self.method, request, timeout_ms, flags, Events(Rc::clone(&shared)))?;
        *shared.call.borrow_mut() = Some(call);
        Ok(shared)
    }

    /// Sends one message, and gives the one that is answered.
    ///
    /// # Errors
    /// As the service answers.
    pub async fn unary(self, request: &[u8]) -> Result<Vec<u8>, Status> {
        Answer(Responses { shared: self.begin(request, 0)? }).await
    }

    /// Sends one message, and gives those that are answered.
    ///
    /// # Errors
    /// When the method or the request cannot be sent.
    pub fn server_streaming(self, request: &[u8]) -> Result<Responses, Status> {
        Ok(Responses { shared: self.begin(request, MUMBA_CALL_SERVER_STREAMING)? })
    }

    /// Sends messages, and gives the one that is answered.
    ///
    /// # Errors
    /// When the method cannot be called.
    pub fn client_streaming(self) -> Result<(Sender, Answer), Status> {
        let shared = self.begin(&[], MUMBA_CALL_CLIENT_STREAMING)?;
        Ok((Sender { shared: Rc::clone(&shared) }, Answer(Responses { shared })))
    }

    /// Sends messages, and gives those that are answered.
    ///
    /// # Errors
    /// When the method cannot be called.
    pub fn bidirectional(self) -> Result<(Sender, Responses), Status> {
        let shared = self.begin(&[], MUMBA_CALL_CLIENT_STREAMING | MUMBA_CALL_SERVER_STREAMING)?;
        Ok((Sender { shared: Rc::clone(&shared) }, Responses { shared }))
    }
}

/// A call under way.
#[derive(Debug, Default)]
struct Shared {
    /// Gone when the call is over or cancelled.
    call: RefCell<Option<Pending>>,
    state: RefCell<State>,
}

#[derive(Debug, Default)]
struct State {
    messages: VecDeque<Vec<u8>>,
    /// How it ended: `None` within is well.
    end: Option<Option<Status>>,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

struct Events(Rc<Shared>);

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

impl CallEvents for Events {
    fn message(&self, message: &[u8]) {
        let waker = {
            let mut state = self.0.state.borrow_mut();
            state.messages.push_back(message.to_vec());
            state.reader.take()
        };
        wake(waker);
    }

    fn end(&self, code: u32, message: &str, details: &[u8]) {
        if let Some(call) = self.0.call.borrow_mut().as_mut() {
            call.ran();
        }
        drop(self.0.call.take());
        let (reader, writer) = {
            let mut state = self.0.state.borrow_mut();
            let failed = || Status { code, message: message.to_owned(), details: details.to_vec() };
            state.end = Some((code != 0).then(failed));
            (state.reader.take(), state.writer.take())
        };
        wake(reader);
        wake(writer);
    }

    fn drained(&self) {
        let waker = self.0.state.borrow_mut().writer.take();
        wake(waker);
    }
}

/// The messages of an answer, as a stream. Dropping it cancels the call.
///
/// Messages that are not taken are kept here: the service is held back only while the page does not get to run.
#[derive(Debug)]
#[must_use = "the call is cancelled when this is dropped"]
pub struct Responses {
    shared: Rc<Shared>,
}

impl Drop for Responses {
    fn drop(&mut self) {
        let call = self.shared.call.take();
        // Released where nothing is borrowed: that drops the events.
        drop(call);
        let writer = {
            let mut state = self.shared.state.borrow_mut();
            state.end.get_or_insert_with(|| Some(Status::ended()));
            state.writer.take()
        };
        wake(writer);
    }
}

impl Stream for Responses {
    type Item = Result<Vec<u8>, Status>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut state = self.shared.state.borrow_mut();
        if let Some(message) = state.messages.pop_front() {
            return Poll::Ready(Some(Ok(message)));
        }
        match &mut state.end {
            // The status comes once.
            Some(end) => Poll::Ready(end.take().map(Err)),
            None => {
                state.reader = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

/// The one message of an answer. Dropping it cancels the call.
#[derive(Debug)]
#[must_use = "the call is cancelled when this is dropped"]
pub struct Answer(Responses);

impl Future for Answer {
    type Output = Result<Vec<u8>, Status>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.0.shared.state.borrow_mut();
        // The end says whether the message counts.
        match &mut state.end {
            None => {
                state.reader = Some(context.waker().clone());
                Poll::Pending
            }
            Some(end) => {
                let failed = end.take();
                let message = state.messages.pop_front();
                Poll::Ready(match failed {
                    Some(status) => Err(status),
                    None => message.ok_or_else(|| Status::internal("the service gave no answer")),
                })
            }
        }
    }
}

/// Sends the messages of a call. Dropping it says that no further one follows.
#[derive(Debug)]
#[must_use = "dropping it ends the messages"]
pub struct Sender {
    shared: Rc<Shared>,
}

impl Sender {
    /// Sends a message, as soon as there is room: the service may be slow.
    ///
    /// # Errors
    /// When the call is over.
    pub async fn send(&mut self, message: &[u8]) -> Result<(), Status> {
        std::future::poll_fn(|context| self.poll_send(message, context)).await
    }

    fn poll_send(&self, message: &[u8], context: &Context<'_>) -> Poll<Result<(), Status>> {
        let call = self.shared.call.borrow();
        let Some(call) = call.as_ref() else { return Poll::Ready(Err(Status::ended())) };
        // Before it is tried, so that no news is missed.
        self.shared.state.borrow_mut().writer = Some(context.waker().clone());
        match sys::service_send(call, message) {
            Ok(true) => Poll::Ready(Ok(())),
            Ok(false) => Poll::Pending,
            Err(error) => Poll::Ready(Err(error.into())),
        }
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        if let Some(call) = self.shared.call.borrow().as_ref() {
            // The call may have ended meanwhile.
            let _ = sys::service_finish(call);
        }
    }
}
